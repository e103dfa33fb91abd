import { expect, test } from 'vitest';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { rewriteDocx } from '../tools/docx-office.ts';
import { everything, tree } from '../tools/docx-trees.ts';
import { keptInDocx, lostThings } from '../tools/round-trip/kept-in-docx.ts';
import { changePart } from '../tools/visual/change-part.ts';

test('LibreOffice keeps headings, tables, links, bookmarks and captions of a document that it writes anew', async () => {
  const docx = await renderDocx(tree(everything));
  const before = keptInDocx(docx);
  for (const [kind, things] of Object.entries(before)) expect(things.length, kind).toBeGreaterThan(1);
  expect(lostThings(before, keptInDocx(await rewriteDocx(docx)))).toEqual([]);
});

test('what gets lost is seen', async () => {
  const docx = await renderDocx(tree(everything));
  const spoilt = changePart(docx, 'word/document.xml', (xml) =>
    xml.replace('w:name="kpis_KPI_01"', 'w:name="other"').replace('SEQ ', 'LOST '),
  );
  const kinds = lostThings(keptInDocx(docx), keptInDocx(spoilt)).map((line) => line.split(':')[0]);
  expect(kinds).toEqual(['bookmarks', 'captions']);
});
