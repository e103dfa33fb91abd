import { expect, test } from 'vitest';
import type { DocumentTree } from '../../src/document/tree.ts';
import { rememberResults } from '../../src/host/remembered-results.ts';
import { type Dress, layOutWord, renderWord } from '../../src/pipeline/write-word.ts';
import { noLimits } from '../../src/word-file/form-limits.ts';
import { houseFile, houseParts } from '../support/house-style-file.ts';
import { heading, list, paragraph, tree } from '../tools/docx-trees.ts';
import { findAll, readXml, textOf } from '../tools/docx-xml.ts';

const dress = (more: Partial<Dress> = {}): Dress => ({
  theme: 'calm',
  colours: {},
  limits: noLimits,
  fieldsOf: () => new Map([['title', 'Plan']]),
  results: rememberResults(undefined),
  ...more,
});

const plan = (...blocks: DocumentTree['blocks']): DocumentTree =>
  tree([
    heading(1, 'Plan'),
    { type: 'contents', depth: 2 },
    heading(2, 'Een'),
    ...blocks,
    { type: 'page-break' },
    heading(2, 'Twee'),
  ]);

function linesOf(docx: Uint8Array): string[] {
  const paragraphs = findAll(readXml(docx, 'word/document.xml'), 'w:p');
  return paragraphs.filter((one) => findAll(one, 'w:hyperlink').length > 0).map(textOf);
}

function house(font: string): Uint8Array {
  const path = 'word/theme/theme1.xml';
  return houseFile({ [path]: String(houseParts[path]).replace('Rockwell', font).replace('Trebuchet MS', font) });
}

test('the list of contents shows the pages on which the headings stand', async () => {
  const { content, missingPages } = await renderWord(plan(paragraph('Tekst.')), dress());
  expect([linesOf(content), missingPages]).toEqual([['Een\t1', 'Twee\t2'], undefined]);
});

test('what earlier runs kept changes no byte', async () => {
  const results = rememberResults(undefined);
  const first = await renderWord(plan(paragraph('Tekst.')), dress({ results }));
  const second = await renderWord(plan(paragraph('Tekst.')), dress({ results }));
  expect(second).toEqual(first);
});

test('a file that stands there as it would be made is not made again, and any other is', async () => {
  const results = rememberResults(undefined);
  const document = plan(paragraph('Tekst.'));
  const first = await renderWord(document, dress({ results }), () => undefined);
  const known = dress({ results });
  const standing = Uint8Array.from(first.content);
  expect((await renderWord(document, known, () => standing)).content).toBe(standing);
  for (const other of [new Uint8Array([1]), undefined]) {
    expect(await renderWord(document, known, () => other)).toEqual(first);
  }
  const changed = await renderWord(plan(paragraph('Andere tekst.')), known, () => standing);
  expect(changed.content).not.toEqual(first.content);
  expect(await renderWord(document, dress(), () => standing)).toEqual(first);
});

test('why there are no numbers is said of a file that stands there too', async () => {
  const results = rememberResults(undefined);
  const housed = dress({ results, house: { bytes: house('Rockwell'), named: [] } });
  const first = await renderWord(plan(paragraph('Tekst.')), housed, () => undefined);
  expect(first.missingPages).toEqual({ reason: 'unknown-font', fonts: ['Rockwell'] });
  expect(await renderWord(plan(paragraph('Tekst.')), housed, () => first.content)).toEqual(first);
});

test('in a house style the numbers are those that its own pages show', async () => {
  const { content, missingPages } = await renderWord(
    plan(paragraph('Tekst.')),
    dress({ house: { bytes: house('Arial'), named: [] } }),
  );
  expect([linesOf(content), missingPages]).toEqual([['Een\t1', 'Twee\t2'], undefined]);
});

test('the pages of a house style count with its cover', async () => {
  const tall = plan(...Array.from({ length: 15 }, (_none, at) => paragraph(`Regel ${at}.`)));
  const own = await layOutWord(tall, dress());
  const housed = await layOutWord(tall, dress({ house: { bytes: house('Arial'), named: [] } }));
  expect([own.pages, own.coverPages]).toEqual([2, 0]);
  expect([housed.coverPages, housed.pages > own.pages]).toEqual([1, true]);
  expect(housed.sections.map(({ text, start }) => [text, start.page > 1])).toEqual([
    ['Een', true],
    ['Twee', true],
  ]);
});

test('with a font of which the widths are not known there are no numbers, and the build says why', async () => {
  const { content, missingPages } = await renderWord(
    plan(paragraph('Tekst.')),
    dress({ house: { bytes: house('Rockwell'), named: [] } }),
  );
  expect([linesOf(content), missingPages]).toEqual([['Een', 'Twee'], { reason: 'unknown-font', fonts: ['Rockwell'] }]);
});

test('numbers beyond all measure in a house style do no harm', async () => {
  const path = 'word/numbering.xml';
  const numbering = String(houseParts[path]).replace('<w:lvl w:ilvl="1">', '<w:lvl w:ilvl="1e9">');
  const bytes = houseFile({ [path]: numbering });
  expect((await layOutWord(plan(), dress({ house: { bytes, named: [] } }))).pages).toBeGreaterThan(1);
});

test('a document that is too long is not laid out', async () => {
  const long = paragraph('woord '.repeat(80_000));
  const { content, missingPages } = await renderWord(plan(long), dress());
  expect([linesOf(content), missingPages]).toEqual([['Een', 'Twee'], { reason: 'too-long', fonts: [] }]);
});

test('a document that shows no page is not laid out', async () => {
  const results = rememberResults(undefined);
  const kept: string[] = [];
  const keep = (name: string, text: string): void => {
    kept.push(name);
    results.keep(name, text);
  };
  const { missingPages } = await renderWord(
    tree([heading(1, 'Plan'), list(false, [paragraph('a')])]),
    dress({ results: { ...results, keep } }),
  );
  expect([kept, missingPages]).toEqual([[], undefined]);
});
