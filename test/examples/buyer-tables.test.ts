import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExample } from '../support/examples.ts';
import { type Fact, factsOf, type Shown } from '../support/facts.ts';
import { shownInDocx } from '../support/shown-in-docx.ts';
import { shownInMarkdown } from '../support/shown-in-markdown.ts';

/** The tables and lists of a buyer, cell by cell, the document that must show them, and how many rows there are. */
const originals = [
  { example: 'drechtsteden', original: 'drechtsteden-rasci.txt', file: 'rasci', rows: 139, items: 9 },
  { example: 'drechtsteden', original: 'drechtsteden-eisen.txt', file: 'nalevingsmatrix', rows: 72, items: 72 },
  { example: 'drechtsteden', original: 'drechtsteden-overleg.txt', file: 'governance', rows: 12, items: 59 },
] as const;

let documents: ReadonlyMap<string, Uint8Array> = new Map();

beforeAll(async () => {
  ({ documents } = await buildExample('drechtsteden'));
}, 120_000);

describe.each(originals)('$example, $file', ({ original, file, rows, items }) => {
  const facts = factsOf(readFileSync(`test/examples/fixtures/${original}`, 'utf8'));
  const readers = [
    { format: 'Markdown', read: () => shownInMarkdown(new TextDecoder().decode(content(`${file}.md`))) },
    { format: 'Word', read: () => shownInDocx(content(`${file}.docx`)) },
  ];

  test('the original has all that the buyer wrote', () => {
    expect(facts.filter(({ kind }) => kind === 'row')).toHaveLength(rows);
    expect(facts.filter(({ kind }) => kind === 'item')).toHaveLength(items);
  });

  test.each(readers)('every row stands in $format, with each cell, in the order of the buyer', ({ read }) => {
    expect(rowsMissing(facts, read())).toEqual([]);
  });

  test.each(readers)('every other text stands in $format, word for word', ({ read }) => {
    const shown = read();
    const texts = [...shown.headings, ...shown.paragraphs, ...shown.rows.flat()].map(tidy).join('\n');
    const others = facts.filter(({ kind }) => kind !== 'row').map(({ texts: [text = ''] }) => tidy(text));
    expect(others.filter((text) => !texts.includes(text))).toEqual([]);
  });
});

/** The rows whose cells do not stand beside each other in a row of the document, after those of the row before. */
function rowsMissing(facts: readonly Fact[], { rows }: Shown): string[] {
  let from = 0;
  return facts.flatMap(({ kind, texts }) => {
    if (kind !== 'row') return [];
    const at = rows.findIndex((row, index) => index >= from && hasCells(row, texts));
    if (at === -1) return [texts.join(' | ')];
    from = at + 1;
    return [];
  });
}

/** Whether a row has the cells in this order; below the text of a cell may be more lines, between the cells ours. */
function hasCells(row: readonly string[], cells: readonly string[]): boolean {
  let from = 0;
  return cells.every((cell) => {
    const at = row.findIndex((shown, index) => index >= from && (tidy(shown) === tidy(cell) || opens(shown, cell)));
    from = at + 1;
    return at !== -1;
  });
}

function opens(shown: string, cell: string): boolean {
  return cell !== '' && tidy(shown.split('\n')[0] ?? '') === tidy(cell);
}

/** Blanks are layout; every other character counts. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function content(name: string): Uint8Array {
  const document = documents.get(name);
  if (document === undefined) throw new Error(`the example gives no ${name}`);
  return document;
}
