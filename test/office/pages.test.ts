import { beforeAll, expect, test } from 'vitest';
import { planDocuments } from '../../src/document/plan/plan-document.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { findNodeOffice } from '../../src/host/node-office.ts';
import { dressOf } from '../../src/pipeline/house-style.ts';
import { loadBidFrom } from '../../src/pipeline/load-bid.ts';
import { type MeasuredDocument, measureDocuments } from '../../src/pipeline/measure-pages.ts';
import { renderWord } from '../../src/pipeline/write-word.ts';
import { exampleNames, readExample } from '../support/examples.ts';
import { houseInKnownFonts } from '../support/house-style-file.ts';
import { pagesOfPdf } from '../tools/docx-office.ts';
import { findAll, readXml, textOf } from '../tools/docx-xml.ts';

/** A document with its pages as emvi lays them out, and with the text of those that LibreOffice prints. */
interface Printed {
  readonly name: string;
  readonly document: MeasuredDocument;
  readonly docx: Uint8Array;
  readonly pages: readonly string[];
}

const printed: Printed[] = [];

beforeAll(async () => {
  const office = findNodeOffice({ environment: process.env, platform: process.platform });
  if (office === undefined) throw new Error('LibreOffice is not installed');
  const made = [...(await makeInHouseStyle('slachtofferhulp'))];
  for (const example of exampleNames) made.push(...(await make(example, readExample(example))));
  const files = await office.print(made.map(({ docx }) => docx));
  for (const [at, one] of made.entries()) {
    const pages = await pagesOfPdf(files[at] ?? new Uint8Array());
    printed.push({ ...one, pages: pages.map(drawn) });
  }
}, 600_000);

/** The documents of a bid that are handed in, laid out: page limits are about those. */
async function make(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  only?: string,
): Promise<Omit<Printed, 'pages'>[]> {
  const loaded = loadBidFrom(createMemoryHost({ files: Object.fromEntries(files) }), '.');
  if (loaded.bid === undefined) throw new Error(`${name} cannot be read`);
  const planned = planDocuments(loaded.bid, loaded.templates);
  const documents = await measureDocuments(loaded, loaded.bid, planned, ({ audience, document }) =>
    only === undefined ? audience === 'submission' : document.id === only,
  );
  const dress = await dressOf(loaded.bid, loaded);
  const made: Omit<Printed, 'pages'>[] = [];
  for (const document of documents) {
    const { content } = await renderWord(document.tree, dress);
    made.push({ name: `${name} ${document.document.id}`, document, docx: content });
  }
  return made;
}

async function makeInHouseStyle(example: string): Promise<Omit<Printed, 'pages'>[]> {
  const files = new Map(readExample(example));
  const manifest = new TextDecoder().decode(files.get('emvi.yaml'));
  files.set('emvi.yaml', new TextEncoder().encode(`${manifest}\nhouseStyle: huisstijl.docx\n`));
  files.set('huisstijl.docx', houseInKnownFonts());
  return make('house', files, 'plan');
}

/** Text as it can be found back after printing: lines and hyphens at their ends are layout. */
function drawn(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '');
}

test('LibreOffice makes as many pages as emvi of the documents that the examples hand in', () => {
  const differing = printed.filter(({ document, pages }) => document.pages !== pages.length);
  expect(printed.length).toBeGreaterThan(25);
  // A long table on lying pages can have one page more: rows are kept together, and one line decides.
  expect(differing.length).toBeLessThanOrEqual(1);
  for (const { document, pages, name } of differing) expect(Math.abs(document.pages - pages.length), name).toBe(1);
});

test('their headings stand on the pages where emvi puts them', () => {
  const headings = printed.flatMap(({ name, document, pages }) =>
    document.sections.filter(({ level }) => level > 0).map(({ text, start }) => ({ name, text, start, pages })),
  );
  const isOn = (pages: readonly string[], page: number, text: string): boolean =>
    (pages[page - 1] ?? '').includes(drawn(text));
  const missed = headings.filter(({ text, start, pages }) => !isOn(pages, start.page, text));
  expect(headings.length).toBeGreaterThan(100);
  // A heading at the very end of a page can fall on the next one.
  expect(missed.map(({ name, text }) => `${name}: ${text}`).slice(1)).toEqual([]);
  for (const { text, start, pages, name } of missed) {
    expect(isOn(pages, start.page - 1, text) || isOn(pages, start.page + 1, text), name).toBe(true);
  }
});

test('the list of contents shows the numbers that the pages with the headings show', () => {
  const checked: string[] = [];
  for (const { name, document, docx, pages } of printed) {
    // In running text a page number stands in a sentence.
    const lines = findAll(readXml(docx, 'word/document.xml'), 'w:p').filter(
      (one) => /\t\d+$/u.test(textOf(one)) && findAll(one, 'w:instrText').some(({ text }) => text.includes('PAGEREF')),
    );
    const chapters = document.sections.filter(({ level }) => level > 0 && level <= 2);
    if (lines.length === 0) continue;
    expect(lines.length, name).toBe(chapters.length);
    const shown = lines.map((line) => /\t(\d+)$/u.exec(textOf(line))?.[1]);
    const numbers = chapters.map(({ start }) => /[Pp]agina(\d+)/u.exec(pages[start.page - 1] ?? '')?.[1]);
    expect(shown, name).toEqual(numbers);
    checked.push(name);
  }
  expect(checked).toEqual(['house plan', 'slachtofferhulp plan']);
});
