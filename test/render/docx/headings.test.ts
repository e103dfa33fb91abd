import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { heading, landscape, list, numbered, paragraph, tree } from '../../tools/docx-trees.ts';
import { childOf, findAll, readXml, textOf, type XmlNode } from '../../tools/docx-xml.ts';

async function stylesOf(blocks: readonly Block[]): Promise<string[]> {
  const document = readXml(await renderDocx(tree(blocks)), 'word/document.xml');
  return findAll(document, 'w:p').map((one) => `${styleOf(one)}: ${textOf(one)}`);
}

function styleOf(one: XmlNode): string | undefined {
  return childOf(childOf(one, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
}

async function contentsOf(blocks: readonly Block[]): Promise<string[]> {
  const document = readXml(await renderDocx(tree(blocks)), 'word/document.xml');
  return findAll(document, 'w:hyperlink').map(textOf);
}

describe('styles', () => {
  test('the only heading of level 1, at the start, is the title; chapters are Heading 1', async () => {
    expect(await stylesOf([heading(1, 'Plan'), heading(2, 'Aanpak'), heading(6, 'Diep')])).toEqual([
      'Title: Plan',
      'Heading1: Aanpak',
      'Heading5: Diep',
    ]);
  });

  test('the title may stand on a lying page', async () => {
    const blocks = [landscape(heading(1, 'Dashboard'), heading(2, 'Invoer'))];
    expect(await stylesOf(blocks)).toEqual(['Title: Dashboard', 'Heading1: Invoer']);
  });

  test('with two headings of level 1 there is no title', async () => {
    expect(await stylesOf([heading(1, 'Een'), heading(6, 'Diep'), heading(1, 'Twee')])).toEqual([
      'Heading1: Een',
      'Heading6: Diep',
      'Heading1: Twee',
    ]);
  });

  test('a heading in a list is bold text: Word’s outline cannot hold it', async () => {
    expect(await stylesOf([list(false, [heading(2, 'Kop'), heading(3, 'Nog een')])])).toEqual([
      'ListBullet: Kop',
      'ListContinue: Nog een',
    ]);
  });
});

describe('the table of contents', () => {
  const contents = { type: 'contents', depth: 2 } as const;

  test('lists the headings down to its depth with the numbers that Word gives them', async () => {
    const blocks: Block[] = [
      heading(1, 'Plan'),
      numbered(2, 'Vooraf'),
      { type: 'contents', depth: 3 },
      numbered(2, 'Een'),
      numbered(3, 'Een een'),
      numbered(4, 'Te diep'),
      heading(2, 'Zonder'),
      numbered(2, 'Twee'),
      numbered(3, 'Twee een'),
    ];
    expect(await contentsOf(blocks)).toEqual(['2\tEen', '2.1\tEen een', 'Zonder', '3\tTwee', '3.1\tTwee een']);
  });

  test('numbers as Word counts, where a level is skipped too', async () => {
    const blocks: Block[] = [
      heading(1, 'Plan'),
      { type: 'contents', depth: 3 },
      numbered(3, 'Diep'),
      numbered(2, 'Hoog'),
      numbered(4, 'Te diep'),
      numbered(3, 'Na een sprong'),
    ];
    const document = readXml(await renderDocx(tree(blocks)), 'word/document.xml');
    const levels = findAll(document, 'w:ilvl').map(({ attributes }) => attributes['w:val']);
    expect(await contentsOf(blocks)).toEqual(['1\tDiep', '2\tHoog', '2.2\tNa een sprong']);
    expect(levels).toEqual(['0', '0', '1', '1']);
  });

  test('brings a heading of its own, unless there is one', async () => {
    const own = await stylesOf([paragraph('Vooraf'), contents, heading(1, 'A'), heading(1, 'B')]);
    const given = await stylesOf([heading(2, 'Inhoudsopgave'), contents, heading(2, 'A')]);
    expect(own.slice(1, 3)).toEqual(['TOCHeading: Inhoud', 'TOC1: A']);
    expect(given).toEqual(['Heading2: Inhoudsopgave', 'TOC2: A', 'Heading2: A']);
  });

  test('is left out where no heading with text follows', async () => {
    expect(await stylesOf([contents, paragraph('Tekst'), heading(2)])).toEqual(['BodyText: Tekst', 'Heading2: ']);
  });

  test('is a field that Word can renew and does not ask about', async () => {
    const document = readXml(await renderDocx(tree([contents, heading(1, 'A'), heading(1, 'B')])), 'word/document.xml');
    const [instruction] = findAll(document, 'w:instrText');
    const [begin] = findAll(document, 'w:fldChar');
    expect(instruction?.text).toBe(' TOC \\o "1-1" \\n \\h \\z \\u ');
    expect(begin?.attributes).toEqual({ 'w:fldCharType': 'begin' });
  });
});
