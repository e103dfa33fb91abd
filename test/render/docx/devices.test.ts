import { describe, expect, test } from 'vitest';
import type { Block, Inline, Table } from '../../../src/document/tree.ts';
import { renderDocx, writeDocx } from '../../../src/render/docx/render-docx.ts';
import { zipPackage } from '../../../src/render/zip-package.ts';
import { lintDocx } from '../../tools/docx-lint.ts';
import { anchor, heading, image, note, numbered, paragraph, reference, table, tree } from '../../tools/docx-trees.ts';
import { childOf, findAll, readXml, textOf, type XmlNode } from '../../tools/docx-xml.ts';

const rows = [['Kop'], ['cel']];
const named = (name: string, caption: string): Table => ({
  ...table(rows),
  caption: [anchor(name), { type: 'text', text: caption }],
});
const shown = (target: string, shows: 'heading-number' | 'heading-text' | 'caption-number', text: string): Inline => ({
  ...reference(target, text),
  shows,
  hasPage: true,
});

async function documentOf(blocks: readonly Block[], pages?: ReadonlyMap<string, number>): Promise<XmlNode> {
  const docx = zipPackage((await writeDocx(tree(blocks), undefined, pages)).parts());
  expect(lintDocx(docx)).toEqual([]);
  return readXml(docx, 'word/document.xml');
}

function instructions(node: XmlNode): (string | undefined)[] {
  return findAll(node, 'w:instrText', 'w:fldSimple').map(({ attributes, text }) =>
    (attributes['w:instr'] ?? text).trim(),
  );
}

function styleOf(node: XmlNode): string | undefined {
  return childOf(childOf(node, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
}

describe('a caption', () => {
  test('is counted by Word, with the number in a bookmark, and stays with its table', async () => {
    const document = await documentOf([named('rollen', 'Rollen'), table(rows), named('overleg', 'Overleg')]);
    const captions = findAll(document, 'w:p').filter((one) => styleOf(one) === 'Caption');
    expect(captions.map(textOf)).toEqual(['Tabel 1 – Rollen', 'Tabel 2 – Overleg']);
    expect(instructions(document)).toEqual(['SEQ Tabel \\* ARABIC', 'SEQ Tabel \\* ARABIC']);
    const [, second] = captions;
    const marks = second === undefined ? [] : findAll(second, 'w:bookmarkStart', 'w:fldSimple', 'w:bookmarkEnd');
    expect(marks.map(({ name, attributes }) => attributes['w:name'] ?? name)).toEqual([
      'overleg',
      '_RefTable2',
      'w:fldSimple',
      'w:bookmarkEnd',
      'w:bookmarkEnd',
    ]);
  });

  test('stands under a figure, on the same page', async () => {
    const figure: Block = { type: 'figure', image: image(40, 20), caption: [{ type: 'text', text: 'Het team' }] };
    const [shownFigure, caption] = findAll(await documentOf([figure]), 'w:p');
    expect(childOf(childOf(shownFigure, 'w:pPr'), 'w:keepNext')).toBeDefined();
    expect(caption === undefined ? '' : textOf(caption)).toBe('Figuur 1 – Het team');
    expect(childOf(childOf(caption, 'w:pPr'), 'w:keepNext')?.attributes['w:val']).toBe('false');
  });
});

describe('a list of tables', () => {
  const blocks: Block[] = [{ type: 'caption-list', of: 'tables' }, named('a', 'Rollen'), named('b', 'Overleg')];
  const linesOf = (document: XmlNode) => findAll(document, 'w:p').filter((one) => styleOf(one) === 'TableofFigures');

  test('has the pages when they are known', async () => {
    const document = await documentOf(
      blocks,
      new Map([
        ['_RefTable1', 3],
        ['_RefTable2', 14],
      ]),
    );
    expect(linesOf(document).map(textOf)).toEqual(['Tabel 1 – Rollen\t3', 'Tabel 2 – Overleg\t14']);
    expect(instructions(document).slice(0, 3)).toEqual([
      'TOC \\h \\z \\c "Tabel"',
      'PAGEREF _RefTable1 \\h',
      'PAGEREF _RefTable2 \\h',
    ]);
  });

  test('has none when one is not known', async () => {
    const document = await documentOf(blocks, new Map([['_RefTable1', 3]]));
    expect(linesOf(document).map(textOf)).toEqual(['Tabel 1 – Rollen', 'Tabel 2 – Overleg']);
    expect(instructions(document)[0]).toBe('TOC \\n \\h \\z \\c "Tabel"');
  });

  test('is nothing where there are none, and brings its heading where none stands above it', async () => {
    const none = await documentOf([{ type: 'caption-list', of: 'figures' }, ...blocks.slice(1)]);
    expect(linesOf(none)).toEqual([]);
    const headed = await documentOf([heading(2, 'Onze tabellen'), ...blocks]);
    expect(findAll(headed, 'w:p').map(styleOf)).not.toContain('TOCHeading');
    expect(findAll(await documentOf(blocks), 'w:p').map(styleOf)[0]).toBe('TOCHeading');
  });
});

describe('a reference', () => {
  const places: Block[] = [
    numbered(1, anchor('aanpak'), 'Aanpak'),
    named('rollen', 'Rollen'),
    heading(1, anchor('slot'), 'Slot'),
  ];
  const sentence = paragraph(
    shown('aanpak', 'heading-number', '1'),
    '; ',
    shown('rollen', 'caption-number', '1'),
    '; ',
    shown('slot', 'heading-text', 'Slot'),
  );

  test('is a field that Word can renew, with its text and page filled in', async () => {
    const pages = new Map([
      ['aanpak', 2],
      ['rollen', 3],
      ['slot', 14],
    ]);
    const [first] = findAll(await documentOf([sentence, ...places], pages), 'w:p');
    expect(first === undefined ? '' : textOf(first)).toBe('1, p.\u00a02; 1, p.\u00a03; Slot, p.\u00a014');
    expect(first === undefined ? [] : instructions(first)).toEqual([
      'REF aanpak \\r \\h',
      'PAGEREF aanpak \\h',
      'REF rollen \\h',
      'PAGEREF rollen \\h',
      'REF slot \\h',
      'PAGEREF slot \\h',
    ]);
  });

  test('looks like the words around it', async () => {
    const [first] = findAll(await documentOf([sentence, ...places]), 'w:p');
    expect(first === undefined ? ['none'] : findAll(first, 'w:rStyle')).toEqual([]);
  });

  test('leaves the page out while it is not known', async () => {
    const [first] = findAll(await documentOf([sentence, ...places]), 'w:p');
    expect(first === undefined ? '' : textOf(first)).toBe('1; 1; Slot');
  });

  test('to a heading finds the whole heading in its bookmark', async () => {
    const document = await documentOf(places);
    const last = findAll(document, 'w:p').findLast((one) => styleOf(one) === 'Heading1');
    expect(last?.children.map(({ name, attributes }) => attributes['w:name'] ?? name)).toEqual([
      'w:pPr',
      '_Toc00000002',
      'slot',
      'w:r',
      'w:bookmarkEnd',
      'w:bookmarkEnd',
    ]);
  });
});

describe('a footnote', () => {
  const docx = renderDocx(
    tree([
      paragraph('Een', note('a', 'Bron: ', { type: 'strong', children: [{ type: 'text', text: 'CBS' }] })),
      table([['Twee'], [note('b', 'tweede ', note('c', 'genest'))]]),
      paragraph('weer', note('a', 'Bron: CBS')),
    ]),
  );

  test('stands in a part of its own, numbered by Word, with its style', async () => {
    expect(lintDocx(await docx)).toEqual([]);
    const notes = findAll(readXml(await docx, 'word/footnotes.xml'), 'w:footnote').filter(
      ({ attributes }) => attributes['w:type'] === undefined,
    );
    expect(notes.map(textOf)).toEqual([' Bron: CBS', ' tweede  (genest)']);
    expect(notes.flatMap((one) => findAll(one, 'w:p').map(styleOf))).toEqual(['FootnoteText', 'FootnoteText']);
    const signs = findAll(readXml(await docx, 'word/document.xml'), 'w:footnoteReference');
    expect(signs.map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2']);
  });

  test('that is shown again refers to the first one', async () => {
    const document = readXml(await docx, 'word/document.xml');
    expect(instructions(document)).toEqual(['NOTEREF _RefNote1 \\f \\h']);
    expect(findAll(document, 'w:p').map(textOf).at(-1)).toBe('weer1');
  });
});

describe('a box or columns of text', () => {
  const words = (count: number) => paragraph('Wij meten elke maand. '.repeat(count));
  const box = (...children: Block[]): Block => ({ type: 'callout', kind: 'note', title: undefined, children });
  const wholeRows = async (block: Block) => findAll(await documentOf([block]), 'w:cantSplit').length;

  test('stay on one page as long as that leaves no large gap', async () => {
    expect(await wholeRows(box(words(20)))).toBe(1);
    expect(await wholeRows(box(words(150)))).toBe(0);
    expect(await wholeRows({ type: 'columns', parts: [{ children: [words(20)] }, { children: [words(20)] }] })).toBe(1);
    expect(await wholeRows({ type: 'columns', parts: [{ children: [words(90)] }, { children: [words(2)] }] })).toBe(0);
  });

  test('stay on one page with a table in them, which is as high as its rows', async () => {
    expect(await wholeRows(box(words(150), table(rows)))).toBe(1 + rows.length);
  });
});

test('columns stand side by side without lines, in line with the text around', async () => {
  const blocks: Block[] = [
    { type: 'columns', parts: [{ children: [paragraph('links')] }, { children: [paragraph('rechts')] }] },
  ];
  const document = await documentOf(blocks);
  expect(findAll(document, 'w:tblStyle')[0]?.attributes['w:val']).toBe('SideBySide');
  expect(findAll(document, 'w:tc').map(textOf)).toEqual(['links', 'rechts']);
  const sides = findAll(document, 'w:tcMar').map((margins) =>
    margins.children.map(({ attributes }) => attributes['w:w']),
  );
  expect(sides).toEqual([
    ['0', '198'],
    ['198', '0'],
  ]);
});

test('who said a quote stands under it, and what is promised in a box', async () => {
  const quote: Block = {
    type: 'callout',
    kind: 'quote',
    title: [{ type: 'text', text: 'Contractmanager' }],
    children: [paragraph('Zij belden zelf.')],
  };
  const document = await documentOf([quote, { ...quote, kind: 'commitment' }]);
  expect(findAll(document, 'w:tc').map((cell) => findAll(cell, 'w:p').map(styleOf))).toEqual([
    ['PullQuote', 'PullQuoteSource'],
    ['CalloutTitle', 'CalloutText'],
  ]);
});

test('Word divides no words by itself, and never those of headings', async () => {
  const docx = await renderDocx(tree([heading(1, 'Kop')]));
  const settings = readXml(docx, 'word/settings.xml');
  expect(childOf(settings, 'w:autoHyphenation')?.attributes['w:val']).toBe('false');
  const styles = findAll(readXml(docx, 'word/styles.xml'), 'w:style');
  const whole = styles.filter((style) => findAll(style, 'w:suppressAutoHyphens').length > 0);
  expect(whole.map(({ attributes }) => attributes['w:styleId'])).toEqual(
    expect.arrayContaining(['Title', 'Heading1', 'Heading6', 'TOC1', 'TOCHeading']),
  );
  expect(whole.map(({ attributes }) => attributes['w:styleId'])).not.toContain('TableText');
});

test('the line above the footnotes has no number', async () => {
  const notes = readXml(await renderDocx(tree([paragraph('Een', note('a', 'noot'))])), 'word/footnotes.xml');
  const signs = findAll(notes, 'w:footnote').map((one) => findAll(one, 'w:footnoteRef').length);
  expect(signs).toEqual([0, 0, 1]);
});

test('our lint sees a field or footnote that leads nowhere', async () => {
  const parts = (await writeDocx(tree([paragraph('Een', note('a', 'noot'), reference('slot', 'x'))]))).parts();
  const broken = (path: string, from: RegExp | string, to: string) => {
    const changed = new Map(parts);
    changed.set(path, String(parts.get(path)).replace(from, to));
    return lintDocx(zipPackage(changed));
  };
  const field = '<w:fldSimple w:instr=" REF weg \\h "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>';
  expect(broken('word/document.xml', '</w:p>', field)).toEqual(['field to nowhere: weg']);
  expect(broken('word/document.xml', /<w:footnoteReference[^>]*>/u, '')).toEqual(['footnote 1 is not shown']);
  expect(broken('word/document.xml', 'w:footnoteReference w:id="1"', 'w:footnoteReference w:id="2"')).toEqual([
    'no footnote 2',
    'footnote 1 is not shown',
  ]);
});
