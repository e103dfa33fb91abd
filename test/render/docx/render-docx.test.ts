import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { anyTree } from '../../tools/docx-arbitrary.ts';
import { lintDocx } from '../../tools/docx-lint.ts';
import { expectedTexts } from '../../tools/docx-plain-text.ts';
import { everything, landscape, paragraph, table, tree } from '../../tools/docx-trees.ts';
import { validateDocx } from '../../tools/docx-validator.ts';
import { paragraphTexts } from '../../tools/docx-xml.ts';

describe('a document with everything', () => {
  test('is valid by the Open XML SDK', async () => {
    expect(await validateDocx(await renderDocx(tree(everything)))).toEqual([]);
  });

  test('is valid as an internal draft in English', async () => {
    const draft = tree(everything, { language: 'en', audience: 'internal', isDraft: true });
    expect(await validateDocx(await renderDocx(draft))).toEqual([]);
  });

  test('has nothing that Word would complain about', async () => {
    expect(lintDocx(await renderDocx(tree(everything)))).toEqual([]);
  });

  test('shows the text of the tree, in its order', async () => {
    const whole = tree(everything);
    expect(paragraphTexts(await renderDocx(whole))).toEqual(expectedTexts(whole));
  });
});

test('an empty tree gives a valid document of one empty page', async () => {
  const docx = await renderDocx(tree([]));
  expect([await validateDocx(docx), lintDocx(docx), paragraphTexts(docx)]).toEqual([[], [], []]);
});

test('any tree gives a document without faults that shows its text', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyTree, async (any) => {
      const docx = await renderDocx(any);
      expect(lintDocx(docx)).toEqual([]);
      expect(paragraphTexts(docx)).toEqual(expectedTexts(any));
    }),
    { seed: 20_261, numRuns: 60 },
  );
});

test('a random tree is valid by the Open XML SDK', { timeout: 60_000 }, async () => {
  const trees = fc.sample(anyTree, { seed: 7, numRuns: 200 }).sort((one, other) => size(other) - size(one));
  for (const any of trees.slice(0, 4)) expect(await validateDocx(await renderDocx(any))).toEqual([]);
});

test('a table of 5,000 rows is written in one go', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 5_001 }, (_none, row) => [`KPI-${row}`, 'een norm', 'een meting']);
  const docx = await renderDocx(tree([landscape(table(rows, 'Groot'))]));
  expect(paragraphTexts(docx)).toHaveLength(1 + 3 * 5_001);
});

test('thousands of small tables are written as fast as one large one', { timeout: 60_000 }, async () => {
  const small = Array.from({ length: 2_000 }, (_none, index) => [paragraph(`na ${index}`), table([['A'], ['1']])]);
  const docx = await renderDocx(tree(small.flat()));
  expect(paragraphTexts(docx)).toHaveLength(6_000);
});

function size(any: unknown): number {
  return JSON.stringify(any).length;
}
