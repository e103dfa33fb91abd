import { describe, expect, test } from 'vitest';
import { splitByDirection, startsRightToLeft } from '../../../src/render/docx/direction.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { lintDocx } from '../../tools/docx-lint.ts';
import { field, heading, list, paragraph, table, tree } from '../../tools/docx-trees.ts';
import { findAll, paragraphTexts, readXml, textOf } from '../../tools/docx-xml.ts';

const asWritten = [
  '  spaties vooraan, achteraan en   ertussen  ',
  'een\ttab',
  '<w:p>&amp; "aanhalingstekens" \'enkel\' ]]> <!-- -->',
  'CURRENT',
  'TOTAL_PAGES',
  '{bullets-0} {default-bullet-numbering-0} {headings-0} {ordered-1-1}',
  '👩‍👩‍👧‍👦 🚀 é ẹ̀ ﷽',
  'שלום world مرحبا 123',
  'een\u00a0vaste spatie en een\u00adzacht streepje',
  'x'.repeat(3_000),
];

test.each(asWritten)('text stays as it was written: %j', async (content) => {
  const docx = await renderDocx(tree([list(false, [paragraph(content)]), paragraph(content)]));
  expect(paragraphTexts(docx)).toEqual([content, content]);
  expect(lintDocx(docx)).toEqual([]);
});

test('what XML cannot hold is left out, wherever it stands', async () => {
  const bad = 'a\u0000\u0008\u000b\ufffe\uffff\ud83db';
  const docx = await renderDocx(
    tree(
      [
        heading(1, bad),
        paragraph(field(`wishes/${bad}#text`, bad)),
        { type: 'code-block', language: undefined, text: bad },
        table([[bad], [bad]], bad),
      ],
      { title: bad, author: bad },
    ),
  );
  expect(paragraphTexts(docx)).toEqual(['ab', 'ab', 'ab', 'Tabel 1 – ab', 'ab', 'ab']);
  expect(readXml(docx, 'docProps/core.xml').children.map((child) => child.text)).toEqual(['ab', 'ab', 'ab', 'nl-NL']);
});

test('a line end inside a text is a space, in code it is a new line', async () => {
  const code = { type: 'code-block', language: undefined, text: 'een\r\n\n  twee\n' } as const;
  const docx = await renderDocx(tree([paragraph('een\ntwee\r\ndrie'), code]));
  expect(paragraphTexts(docx)).toEqual(['een twee drie', 'een\n\n  twee']);
});

describe('text from right to left', () => {
  test('is marked, and the text around it is not', async () => {
    const docx = await renderDocx(tree([paragraph('Zie שלום עולם, 3 keer.')]));
    const runs = findAll(readXml(docx, 'word/document.xml'), 'w:r');
    expect(runs.map((run) => [textOf(run), findAll(run, 'w:rtl').length])).toEqual([
      ['Zie ', 0],
      ['שלום עולם', 1],
      [', 3 keer.', 0],
    ]);
  });

  test('turns a paragraph that starts with it', async () => {
    const docx = await renderDocx(tree([paragraph('«שלום» is een groet'), paragraph('Een groet: שלום')]));
    const paragraphs = findAll(readXml(docx, 'word/document.xml'), 'w:p');
    expect(paragraphs.map((one) => findAll(one, 'w:bidi').length)).toEqual([1, 0]);
  });

  test('is split without loss', () => {
    const mixed = 'abc שלום, עולם def مرحبا!';
    expect(
      splitByDirection(mixed)
        .map(({ text }) => text)
        .join(''),
    ).toBe(mixed);
    expect(splitByDirection('')).toEqual([]);
    expect(startsRightToLeft('123')).toBe(false);
  });
});
