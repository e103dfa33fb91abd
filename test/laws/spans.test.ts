import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { normalId } from '../../src/model/ids.ts';
import type { Item } from '../../src/model/item.ts';
import { kindNames } from '../../src/model/kinds.ts';
import type { Span } from '../../src/text/source-file.ts';
import { check } from '../support/bid.ts';
import { bidFiles } from '../support/generated-bids.ts';

const textOf = ({ file, start, end }: Span): string => file.text.slice(start, end);

/** An id as it stands in the file, read by the YAML library on its own. */
const idAt = (span: Span): unknown => parse(textOf(span));

test('every id, link and mention points at its own words', async () => {
  await fc.assert(
    fc.asyncProperty(bidFiles, async (files) => {
      const { bid } = await check(files);
      if (bid === undefined) return;
      for (const kind of kindNames) {
        for (const item of bid.items(kind)) expect(idAt(item.span())).toBe(item.id);
      }
      for (const link of bid.links) expect(idAt(link.span)).toBe(link.id);
      for (const mention of bid.mentions) {
        const words = textOf(mention.span);
        const isInsideRange = normalId(words) !== normalId(mention.id);
        expect(isInsideRange ? /t\/m|[-–—/]|tot/u.test(words) || /^\d+$/u.test(words) : true).toBe(true);
      }
    }),
    { seed: 7, numRuns: 60 },
  );
}, 60_000);

test('every field of one line points at its value, and its key at its name', async () => {
  await fc.assert(
    fc.asyncProperty(bidFiles, async (files) => {
      const { bid } = await check(files);
      for (const item of [...(bid?.items('wish') ?? []), ...(bid?.items('kpi') ?? [])] as readonly Item[]) {
        for (const [field, value] of Object.entries(item.data)) {
          expect(textOf(item.span([field], 'key'))).toBe(field);
          const written = textOf(item.span([field]));
          if (typeof value === 'string' && !/[\n|>]/u.test(written)) expect(parse(written)).toBe(value);
        }
      }
    }),
    { seed: 8, numRuns: 60 },
  );
}, 60_000);
