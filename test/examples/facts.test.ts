import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNodeHost } from '../../src/host/node-host.ts';
import { buildBid } from '../../src/pipeline/build-bid.ts';
import { factsOf, missing } from '../support/facts.ts';
import { shownInDocx } from '../support/shown-in-docx.ts';
import { shownInMarkdown } from '../support/shown-in-markdown.ts';

/** The documents from which the examples were made, as their writers typed them, and the file that must hold them. */
const originals = [
  { example: 'digitale-dienstverlening', original: 'digitale-dienstverlening-plan.txt', file: 'plan-van-aanpak' },
  {
    example: 'digitale-dienstverlening',
    original: 'digitale-dienstverlening-dashboard.txt',
    file: 'KPI_SLA_Dashboard',
  },
  { example: 'technova', original: 'technova-plan.txt', file: 'plan-van-aanpak' },
] as const;

describe.each(originals)('$example, $file', ({ example, original, file }) => {
  let folder = '';
  const facts = factsOf(readFileSync(`test/examples/fixtures/${original}`, 'utf8'));

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'emvi-facts-'));
    await buildBid(createNodeHost(), path.resolve('examples', example), {
      isStrict: false,
      isDraft: false,
      out: folder,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the original has facts to look for', () => {
    expect(facts.length).toBeGreaterThan(15);
  });

  test('every fact stands in the Markdown', () => {
    expect(missing(facts, shownInMarkdown(readFileSync(path.join(folder, `${file}.md`), 'utf8')))).toEqual([]);
  });

  test('every fact stands in the Word document', () => {
    expect(missing(facts, shownInDocx(readFileSync(path.join(folder, `${file}.docx`))))).toEqual([]);
  });
});
