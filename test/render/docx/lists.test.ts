import { expect, test } from 'vitest';
import type { Block, List } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { heading, list, paragraph, tree } from '../../tools/docx-trees.ts';
import { childOf, findAll, readXml, textOf, type XmlNode } from '../../tools/docx-xml.ts';

/** Every paragraph as `text @ level of list n`, with the numbers of lists in the order of their appearance. */
async function listsOf(...blocks: Block[]): Promise<string[]> {
  const document = readXml(await renderDocx(tree(blocks)), 'word/document.xml');
  const seen: string[] = [];
  return findAll(document, 'w:p').map((one) => {
    const number = childOf(childOf(one, 'w:pPr'), 'w:numPr');
    const id = childOf(number, 'w:numId')?.attributes['w:val'];
    if (id === undefined) return textOf(one);
    if (!seen.includes(id)) seen.push(id);
    return `${textOf(one)} @ ${childOf(number, 'w:ilvl')?.attributes['w:val']} of ${seen.indexOf(id) + 1}`;
  });
}

test('every ordered list counts anew, all bullets are of one list', async () => {
  const ordered = list(true, [paragraph('een')], [paragraph('twee')]);
  const bullets = list(false, [paragraph('punt')]);
  expect(await listsOf(ordered, bullets, ordered, bullets)).toEqual([
    'een @ 0 of 1',
    'twee @ 0 of 1',
    'punt @ 0 of 2',
    'een @ 0 of 3',
    'twee @ 0 of 3',
    'punt @ 0 of 2',
  ]);
});

test('a nested list is a level deeper, and Word’s ninth level is the last', async () => {
  let deep: List = list(false, [paragraph('bodem')]);
  for (let depth = 0; depth < 11; depth += 1) deep = list(false, [paragraph('laag'), deep]);
  const lines = await listsOf(deep);
  expect([lines[1], lines[8], lines[11]]).toEqual(['laag @ 1 of 1', 'laag @ 8 of 1', 'bodem @ 8 of 1']);
});

test('what follows in an item stands under its text, without a sign', async () => {
  expect(await listsOf(list(false, [paragraph('een'), paragraph('vervolg')], []))).toEqual([
    'een @ 0 of 1',
    'vervolg',
    ' @ 0 of 1',
  ]);
});

test('an ordered list starts where its author says', async () => {
  const docx = await renderDocx(tree([{ ...list(true, [paragraph('zeven')]), start: 7 }]));
  expect(startsIn(readXml(docx, 'word/numbering.xml')).at(-1)).toBe('7');
});

test('a start that Word cannot count from becomes one, a huge one the largest', async () => {
  const starts = [-3, 0, 999_999_999].map((start) => ({ ...list(true, [paragraph('x')]), start }));
  const docx = await renderDocx(tree(starts));
  expect(startsIn(readXml(docx, 'word/numbering.xml')).slice(-3)).toEqual(['1', '0', '32767']);
});

test('tasks have their box, done or not', async () => {
  const tasks: List = {
    ...list(true),
    items: [true, false].map((isChecked) => ({ isChecked, children: [paragraph('taak')] })),
  };
  const docx = await renderDocx(tree([tasks]));
  const numbering = readXml(docx, 'word/numbering.xml');
  const signs = findAll(readXml(docx, 'word/document.xml'), 'w:numId').map(({ attributes }) =>
    signOf(numbering, attributes['w:val']),
  );
  expect(signs).toEqual(['☑', '☐']);
});

test('numbered headings share one list with a level for each of theirs', async () => {
  const numbered = (level: 2 | 3, text: string) => ({ ...heading(level, text), isNumbered: true });
  expect(await listsOf(heading(1, 'Plan'), numbered(2, 'a'), numbered(3, 'b'), heading(2, 'c'))).toEqual([
    'Plan',
    'a @ 0 of 1',
    'b @ 1 of 1',
    'c',
  ]);
});

/** The first number of each list, in the order in which the lists were made. */
function startsIn(numbering: XmlNode): (string | undefined)[] {
  return findAll(numbering, 'w:num').map((one) => findAll(one, 'w:startOverride')[0]?.attributes['w:val']);
}

function signOf(numbering: XmlNode, id: string | undefined): string | undefined {
  const one = findAll(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id);
  const kind = childOf(one, 'w:abstractNumId')?.attributes['w:val'];
  const abstract = findAll(numbering, 'w:abstractNum').find(({ attributes }) => attributes['w:abstractNumId'] === kind);
  return childOf(childOf(abstract, 'w:lvl'), 'w:lvlText')?.attributes['w:val'];
}

test('no item stands alone at the edge of a page, and only the end of the list has space below it', async () => {
  const nested = list(false, [paragraph('a')], [paragraph('b')]);
  const document = readXml(
    await renderDocx(
      tree([list(true, [paragraph('een')], [paragraph('twee')], [paragraph('drie')], [paragraph('vier'), nested])]),
    ),
    'word/document.xml',
  );
  const looks = findAll(document, 'w:p').map((one) => {
    const properties = childOf(one, 'w:pPr');
    const isKept = childOf(properties, 'w:keepNext') !== undefined;
    const isEnd = childOf(properties, 'w:contextualSpacing')?.attributes['w:val'] === 'false';
    return [textOf(one), isKept ? 'kept' : '', isEnd ? 'end' : ''].filter((part) => part !== '').join(' ');
  });
  expect(looks).toEqual(['een kept', 'twee', 'drie kept', 'vier kept', 'a kept', 'b end']);
});
