import { expect, test } from 'vitest';
import { planDocuments } from '../../src/document/plan/plan-document.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { loadBidFrom } from '../../src/pipeline/load-bid.ts';
import { type MeasuredDocument, measureDocuments } from '../../src/pipeline/measure-pages.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { exampleNames, readExample } from '../support/examples.ts';
import { printDocx } from '../tools/docx-office.ts';

/** Text as it can be found back after printing: lines are layout. */
function drawn(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '');
}

async function measure(example: string): Promise<MeasuredDocument[]> {
  const loaded = loadBidFrom(createMemoryHost({ files: Object.fromEntries(readExample(example)) }), '.');
  if (loaded.bid === undefined) return [];
  return measureDocuments(loaded, loaded.bid, planDocuments(loaded.bid, loaded.templates), () => true);
}

test.each(exampleNames)(
  'LibreOffice breaks the pages of %s where emvi does',
  async (example) => {
    const documents = await measure(example);
    expect(documents.length).toBeGreaterThan(0);
    const lost: string[] = [];
    let headings = 0;
    for (const { document, tree, pages, sections } of documents) {
      const printed = (await printDocx(await renderDocx(tree))).flow.map(drawn);
      expect([document.id, printed.length]).toEqual([document.id, pages]);
      for (const { text, number = '', start } of sections) {
        headings += 1;
        const page = printed[start.page - 1] ?? '';
        if (!page.includes(drawn(number + text))) lost.push(`${document.id} ${number} ${text}`);
      }
    }
    console.log(
      example,
      documents.length,
      documents.reduce((sum, { pages }) => sum + pages, 0),
      headings,
      lost,
    );
    expect(lost).toEqual([]);
  },
  300_000,
);
