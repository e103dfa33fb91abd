import type { IContext } from 'docx';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { type BodyBlock, readBodyBlocks } from '../../../src/render/docx/body-blocks.ts';
import { writeDocx } from '../../../src/render/docx/render-docx.ts';
import { anchor, heading, paragraph, table, tree } from '../../tools/docx-trees.ts';

async function blocksOf(...blocks: Block[]): Promise<BodyBlock[]> {
  const { document } = (await writeDocx(tree(blocks))).word();
  const context: IContext = { file: document, viewWrapper: document.Document, stack: [] };
  return readBodyBlocks(document.Document.View.Body.prepForXml(context) ?? {});
}

test('every paragraph and table counts for one, and the lines of the contents each', async () => {
  const found = await blocksOf(
    { type: 'contents', depth: 2 },
    heading(1, 'Een'),
    heading(1, 'Twee'),
    table([['A'], ['b']]),
  );
  expect(found.map(({ style, isContents }) => [style, isContents])).toEqual([
    ['TOCHeading', true],
    ['TOC1', true],
    ['TOC1', true],
    ['Heading1', false],
    ['Heading1', false],
    [undefined, false],
    ['Spacer', false],
  ]);
});

test('a bookmark is known by what stands before it in its paragraph, or by its row', async () => {
  const marked = await blocksOf(paragraph('Tien tekens', anchor('hier'), ' en meer'), table([['A'], ['b'], ['c']]));
  expect(marked[0]?.bookmarks).toEqual([{ name: 'hier', offset: 11, row: undefined }]);
  const cell = { children: [anchor('rij')] };
  const rows = { ...table([['A'], ['b']]), rows: [{ cells: [{ children: [] }] }, { cells: [cell] }] };
  const [block] = await blocksOf(rows);
  expect(block?.bookmarks).toEqual([{ name: 'rij', offset: 0, row: 2 }]);
});

test('a body without anything has no blocks', () => {
  expect(readBodyBlocks({})).toEqual([]);
  expect(readBodyBlocks({ 'w:body': [{ 'w:sdt': [{ 'w:sdtContent': [] }] }, { 'w:sectPr': {} }] })).toEqual([]);
});
