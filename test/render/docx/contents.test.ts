import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { writeDocx } from '../../../src/render/docx/render-docx.ts';
import type { KnownPages } from '../../../src/render/docx/rendering.ts';
import { zipPackage } from '../../../src/render/zip-package.ts';
import { heading, landscape, numbered, paragraph, tree } from '../../tools/docx-trees.ts';
import { findAll, readXml, textOf, type XmlNode } from '../../tools/docx-xml.ts';

const plan: Block[] = [
  heading(1, 'Plan'),
  { type: 'contents', depth: 3 },
  numbered(2, 'Aanpak'),
  numbered(3, 'Start'),
  heading(2, 'Slot'),
];
const pages = new Map([
  ['_Toc00000002', 3],
  ['_Toc00000003', 3],
  ['_Toc00000004', 12],
]);

async function write(blocks: Block[], known: KnownPages): Promise<{ lines: XmlNode[]; asksForPages: boolean }> {
  const written = await writeDocx(tree(blocks), undefined, known);
  const document = readXml(zipPackage(written.parts()), 'word/document.xml');
  const lines = findAll(document, 'w:p').filter((one) => findAll(one, 'w:hyperlink').length > 0);
  return { lines, asksForPages: written.asksForPages };
}

function instructionsOf(lines: readonly XmlNode[]): string[] {
  return lines.flatMap((line) => findAll(line, 'w:instrText').map(({ text }) => text.trim()));
}

test('every line ends with the number of its page, as a field behind a dotted line', async () => {
  const { lines } = await write(plan, pages);
  expect(lines.map(textOf)).toEqual(['1\tAanpak\t3', '1.1\tStart\t3', 'Slot\t12']);
  expect(instructionsOf(lines)).toEqual([
    'TOC \\o "1-2" \\h \\z \\u',
    'PAGEREF _Toc00000002 \\h',
    'PAGEREF _Toc00000003 \\h',
    'PAGEREF _Toc00000004 \\h',
  ]);
  const stops = lines.map((line) =>
    findAll(line, 'w:tabs')
      .flatMap((tabs) => findAll(tabs, 'w:tab'))
      .map(({ attributes }) => `${attributes['w:val']} ${attributes['w:pos']} ${attributes['w:leader'] ?? ''}`),
  );
  expect(stops).toEqual([['left 480 ', 'right 9638 dot'], ['left 1120 ', 'right 9638 dot'], ['right 9638 dot']]);
});

test('the number stands at the edge of a lying page too', async () => {
  const { lines } = await write([landscape({ type: 'contents', depth: 2 }, heading(1, 'A'), heading(1, 'B'))], pages);
  const right = lines.flatMap((line) => findAll(line, 'w:tab')).map(({ attributes }) => attributes['w:pos']);
  expect(right).toContain('14570');
});

test('without known pages the list has none, and does not ask Word for them', async () => {
  const { lines, asksForPages } = await write(plan, undefined);
  expect(lines.map(textOf)).toEqual(['1\tAanpak', '1.1\tStart', 'Slot']);
  expect(instructionsOf(lines)).toEqual(['TOC \\o "1-2" \\n \\h \\z \\u']);
  expect(asksForPages).toBe(true);
});

test('while pages are laid out something holds the place of the numbers', async () => {
  const { lines } = await write(plan, 'unmeasured');
  expect(lines.map(textOf)).toEqual(['1\tAanpak\t88', '1.1\tStart\t88', 'Slot\t88']);
});

test('a document without such a list does not ask for pages', async () => {
  expect((await write([heading(1, 'A'), paragraph('b')], 'unmeasured')).asksForPages).toBe(false);
});
