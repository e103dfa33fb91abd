import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { redlineDocx } from '../../../src/render/redline/redline-docx.ts';
import { settledTexts } from '../../support/tracked-changes.ts';
import { makeWordFile, paragraph, wordTable } from '../../support/word-file.ts';
import { anyTree } from '../../tools/docx-arbitrary.ts';
import { lintDocx } from '../../tools/docx-lint.ts';

const words = fc
  .array(fc.constantFrom('wij', 'lossen', 'storingen', 'op', 'binnen', '4', '8', 'uur', ',', 'KPI-01', '99,5', '%'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(' '));

const styledParagraph = fc
  .tuple(words, fc.constantFrom(undefined, 'Kop1'))
  .map(([text, style]) => ({ text, xml: paragraph(text, style) }));

const table = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.array(fc.array(words, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 }))
  .map((rows) => ({ text: 'table', xml: wordTable(...rows) }));

const block = fc.oneof({ weight: 4, arbitrary: styledParagraph }, { weight: 1, arbitrary: table });

/** A text, and what somebody made of it: blocks taken out, put in, moved and doubled. */
const edited = fc.array(block, { maxLength: 12 }).chain((blocks) =>
  fc
    .tuple(
      fc.constant(blocks),
      fc.array(fc.oneof(block, ...(blocks.length === 0 ? [] : [fc.constantFrom(...blocks)])), { maxLength: 4 }),
      fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
    )
    .map(([earlier, added, places]) => {
      const now = [...earlier];
      for (const [index, place] of places.entries()) {
        const one = added[index];
        now.splice(place % (now.length + 1), index % 2, ...(one === undefined ? [] : [one]));
      }
      return { earlier, now };
    }),
);

const fileOf = (blocks: readonly { readonly xml: string }[]): Uint8Array =>
  makeWordFile(`${blocks.map(({ xml }) => xml).join('')}${paragraph('')}`);

test('who accepts all has the new text, who rejects all the earlier', () => {
  fc.assert(
    fc.property(edited, ({ earlier, now }) => {
      const [before, after] = [fileOf(earlier), fileOf(now)];
      const { content = new Uint8Array() } = redlineDocx(before, after);
      expect(settledTexts(content, 'accept')).toEqual(settledTexts(after, 'accept'));
      expect(settledTexts(content, 'reject')).toEqual(settledTexts(before, 'accept'));
    }),
    { seed: 20261122, numRuns: 40, endOnFailure: true },
  );
});

/** Numbers of tables and figures follow from the rest. */
const withoutNumbers = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\d+/gu, '#'));

test('so it is with what emvi writes, and the file stays sound', async () => {
  await fc.assert(
    fc.asyncProperty(anyTree, anyTree, fc.nat(), async (one, other, share) => {
      const kept = one.blocks.slice(0, share % (one.blocks.length + 1));
      const before = await renderDocx(one);
      const after = await renderDocx({ ...other, blocks: [...kept, ...other.blocks] });
      const { content = new Uint8Array() } = redlineDocx(before, after);
      const settle = (file: Uint8Array, way: 'accept' | 'reject') => withoutNumbers(settledTexts(file, way));
      expect(settle(content, 'accept')).toEqual(settle(after, 'accept'));
      expect(settle(content, 'reject')).toEqual(settle(before, 'accept'));
      const own = new Set([...lintDocx(after), ...lintDocx(before)]);
      expect(lintDocx(content).filter((fault) => !own.has(fault))).toEqual([]);
    }),
    { seed: 20261122, numRuns: 5, endOnFailure: true },
  );
}, 60_000);
