import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { makeLook } from '../../../src/render/docx/look.ts';
import { writeDocx } from '../../../src/render/docx/render-docx.ts';
import { layOutDocument } from '../../../src/render/layout/lay-out-document.ts';
import { anchor, everything, link, note, paragraph, reference, table, tree } from '../../tools/docx-trees.ts';

const look = makeLook('calm', {});

/** Two lists with numbers of pages, a reference with one, and links in the text and in a footnote. */
const paged: Block[] = [
  { type: 'caption-list', of: 'tables' },
  ...everything,
  table([['A'], ['1']], 'Tarieven'),
  paragraph(anchor('doel'), 'Hier ', note('a', 'bij ', link('https://www.example.nl/b', 'elders'))),
  paragraph({ ...reference('doel', 'daar'), hasPage: true }),
];

/** A number for each place of which the page is asked for. */
async function someNumbers(): Promise<Map<string, number>> {
  const written = String((await writeDocx(tree(paged), look, 'unmeasured')).parts().get('word/document.xml'));
  return new Map([...written.matchAll(/PAGEREF (\S+)/gu)].map(([, name = ''], index) => [name, index + 100]));
}

test('numbers that are filled in after a layout give the files that are written with them at once', async () => {
  const document = tree(paged);
  const first = await writeDocx(document, look, 'unmeasured');
  await layOutDocument(first.word());
  const pages = await someNumbers();
  expect(pages.size).toBeGreaterThan(5);
  expect(first.numbered?.(pages)).toEqual((await writeDocx(document, look, pages)).parts());
});

test('a document that was not laid out is written anew, and so is one with a place of which the page is not known', async () => {
  const first = await writeDocx(tree(paged), look, 'unmeasured');
  const pages = await someNumbers();
  expect(first.numbered?.(pages)).toBeUndefined();
  await layOutDocument(first.word());
  expect(first.numbered?.(new Map([...pages].slice(1)))).toBeUndefined();
  expect(first.numbered?.(pages)).toBeInstanceOf(Map);
});
