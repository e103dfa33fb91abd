import { expect, test } from 'vitest';
import { planDocuments } from '../../src/document/plan/plan-document.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { findNodeOffice } from '../../src/host/node-office.ts';
import { loadBidFrom } from '../../src/pipeline/load-bid.ts';
import { type MeasuredDocument, measureDocuments } from '../../src/pipeline/measure-pages.ts';
import { printedPages } from '../../src/pipeline/printed-pages.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { Layouts } from '../../src/render/layout/layouts.ts';
import { exampleNames, readExample } from '../support/examples.ts';
import { printDocx } from '../tools/docx-office.ts';

/** Text as it can be found back after printing: lines are layout. */
function drawn(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '');
}

/** The documents of an example that are handed in, laid out: page limits are about those. */
async function measure(example: string, only?: string): Promise<MeasuredDocument[]> {
  const loaded = loadBidFrom(createMemoryHost({ files: Object.fromEntries(readExample(example)) }), '.');
  if (loaded.bid === undefined) return [];
  const planned = planDocuments(loaded.bid, loaded.templates);
  return measureDocuments(loaded, loaded.bid, planned, ({ document, audience }) =>
    only === undefined ? audience === 'submission' : document.id === only,
  );
}

test('LibreOffice makes as many pages as emvi of the documents that the examples hand in', async () => {
  const office = findNodeOffice({ environment: process.env, platform: process.platform });
  if (office === undefined) throw new Error('LibreOffice is not installed');
  const dress = { theme: 'calm', colours: {}, fieldsOf: () => new Map(), layouts: new Layouts() } as const;
  const documents: MeasuredDocument[] = [];
  for (const example of exampleNames) documents.push(...(await measure(example)));
  const printed = await printedPages(office, documents, dress);
  const differing = documents.filter((document) => printed.get(document) !== document.pages);
  // A long table on lying pages can have one page more: rows are kept together, and one line decides.
  expect(documents.length).toBeGreaterThan(25);
  expect(differing.length).toBeLessThanOrEqual(1);
  for (const document of differing) expect(Math.abs((printed.get(document) ?? 0) - document.pages)).toBe(1);
}, 600_000);

test.each(exampleNames)(
  'the headings of the plan of %s stand on the pages where emvi puts them',
  async (example) => {
    const [plan] = await measure(example, 'plan');
    if (plan === undefined) throw new Error('there is no plan');
    const pages = (await printDocx(await renderDocx(plan.tree))).flow.map(drawn);
    const isOn = (page: number, text: string): boolean => (pages[page - 1] ?? '').includes(drawn(text));
    const missed = plan.sections.filter(({ text, start }) => !isOn(start.page, text));
    // A heading at the very end of a page can fall on the next one.
    expect(missed.length).toBeLessThanOrEqual(1);
    for (const { text, start } of missed) expect(isOn(start.page - 1, text) || isOn(start.page + 1, text)).toBe(true);
  },
  120_000,
);
