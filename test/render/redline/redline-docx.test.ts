import { expect, test } from 'vitest';
import type { Block, DocumentTree } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { redlineDocx } from '../../../src/render/redline/redline-docx.ts';
import { settledTexts } from '../../support/tracked-changes.ts';
import { makeWordFile, paragraph, wordPart, wordTable } from '../../support/word-file.ts';
import { lintDocx } from '../../tools/docx-lint.ts';
import { field, image, link, paragraph as text } from '../../tools/docx-trees.ts';
import { validateDocx } from '../../tools/docx-validator.ts';
import { childOf, findAll, readParts, readXml, textOf, type XmlNode } from '../../tools/docx-xml.ts';

/** What is marked, as `-gone-` and `+come+`, in the order of the text. */
function marked(docx: Uint8Array, part?: string): string[] {
  return findAll(readXml(docx, part ?? 'word/document.xml'), 'w:ins', 'w:del')
    .filter(({ children }) => children.length > 0)
    .map((node) => (node.name === 'w:ins' ? `+${textOf(node)}+` : `-${deletedText(node)}-`));
}

function deletedText(node: XmlNode): string {
  return node.name === 'w:delText' ? node.text : node.children.map(deletedText).join('');
}

function redline(earlier: Uint8Array, now: Uint8Array) {
  const made = redlineDocx(earlier, now);
  if (made.problem !== undefined) throw new Error(made.problem);
  return made;
}

const changes = (earlier: string, now: string): string[] =>
  marked(redline(makeWordFile(earlier), makeWordFile(now)).content);

const heading = (title: string): Block => ({
  type: 'heading',
  level: 2,
  isNumbered: true,
  children: [{ type: 'text', text: title }],
});

const table = (...rows: readonly (readonly string[])[]): Block => {
  const [header = [], ...others] = rows.map((cells) =>
    cells.map((cell) => ({ children: [{ type: 'text' as const, text: cell }] })),
  );
  return {
    type: 'table',
    caption: [{ type: 'text', text: 'Normen' }],
    columns: header.map(() => ({ width: 1, align: undefined })),
    header,
    rows: others.map((cells) => ({ cells })),
  };
};

const written = (...blocks: Block[]): Promise<Uint8Array> => {
  const properties = {
    title: 'Plan',
    author: undefined,
    language: 'nl',
    audience: 'submission',
    isDraft: false,
  } as const;
  return renderDocx({ properties, blocks } satisfies DocumentTree);
};

test('words that changed are marked, and a phrase rather than its loose words', () => {
  expect(changes(paragraph('Wij herstellen binnen 8 uur.'), paragraph('Wij herstellen binnen 4 uur.'))).toEqual([
    '-8-',
    '+4+',
  ]);
  expect(
    changes(
      paragraph('Een afwijking escaleren wij binnen een werkdag naar de stuurgroep van de opdrachtgever.'),
      paragraph('Een afwijking melden wij binnen vier uur aan de stuurgroep van de opdrachtgever.'),
    ),
  ).toEqual(['-escaleren wij binnen een werkdag naar-', '+melden wij binnen vier uur aan+']);
});

test('a blank at which no line ends is the same as any other, also between two words that changed', () => {
  expect(changes(paragraph('De korting is € 5.000.'), paragraph('De korting is €\u00a05.000.'))).toEqual([]);
  expect(changes(paragraph('Open om 7 uur, dicht om 9.'), paragraph('Gereed na 8\u00a0uur, dicht om 9.'))).toEqual([
    '-Open om 7-',
    '+Gereed na 8+',
  ]);
});

test('a list of ids that goes on in a next line, in a narrower column, has not changed', () => {
  const ids = (between: string) => paragraph(`E-03, E-06,${between}E-07`);
  const line = '</w:t><w:br/><w:t xml:space="preserve">';
  expect(changes(ids(' '), ids(line))).toEqual([]);
  expect(changes(paragraph('E-03 E-07'), paragraph(`E-03${line}E-07`))).toEqual(['- -', '+\n+']);
});

test('a paragraph that is another one is deleted and inserted whole', () => {
  const [earlier, now] = ['Planning volgt in juni.', 'Alle medewerkers zijn gescreend.'];
  const end = paragraph('Einde van het stuk');
  expect(changes(paragraph(earlier) + end, paragraph(now) + end)).toEqual([`-${earlier}-`, `+${now}+`]);
});

test('the marks name no person and no moment', () => {
  const { content } = redline(makeWordFile(paragraph('a b c d')), makeWordFile(paragraph('a b x d')));
  const all = findAll(readXml(content, 'word/document.xml'), 'w:ins', 'w:del');
  expect(all.map(({ attributes }) => attributes['w:author'])).toEqual(['emvi', 'emvi']);
  expect(all.every(({ attributes }) => attributes['w:date'] === undefined)).toBe(true);
  expect(new Set(all.map(({ attributes }) => attributes['w:id'])).size).toBe(2);
});

test('rows that came, went and changed are told apart, and headings say where', async () => {
  const earlier = await written(
    heading('Normen'),
    table(['Nr', 'Norm'], ['KPI-01', 'binnen 4 uur'], ['KPI-02', 'elke maand'], ['KPI-03', 'zonder klachten']),
    heading('Slot'),
  );
  const now = await written(
    heading('Normen'),
    table(['Nr', 'Norm'], ['KPI-01', 'binnen 2 uur'], ['KPI-03', 'zonder klachten'], ['KPI-09', 'op dag 5 gemeld']),
    heading('Slot'),
  );
  const { content, summary } = redline(earlier, now);
  expect(summary).toEqual({
    paragraphs: { added: 0, removed: 0, changed: 0 },
    rows: { added: 1, removed: 1, changed: 1 },
    headings: ['Normen'],
  });
  expect(marked(content)).toEqual(['-4-', '+2+', '-KPI-02-', '-elke maand-', '+KPI-09+', '+op dag 5 gemeld+']);
  expect(await validateDocx(content)).toEqual([]);
  expect(lintDocx(content)).toEqual([]);
}, 60_000);

test('a table with other columns is replaced, and stays apart from the new one', async () => {
  const earlier = await written(table(['Nr', 'Norm'], ['1', 'vier']));
  const now = await written(table(['Nr', 'Norm', 'Bron'], ['1', 'vier', 'meting']));
  const { content, summary } = redline(earlier, now);
  expect(summary.rows).toEqual({ added: 2, removed: 2, changed: 0 });
  expect(lintDocx(content)).toEqual([]);
  expect(settledTexts(content, 'reject')).toEqual(settledTexts(earlier, 'accept'));
});

test('a table that stood on a wide page fits the page on which it is shown deleted', async () => {
  const earlier = await written(text('Begin'), { type: 'landscape', children: [table(['Nr', 'Norm'], ['1', 'vier'])] });
  const { content } = redline(earlier, await written(text('Begin'), text('Er is geen tabel meer.')));
  expect(lintDocx(content)).toEqual([]);
});

test('numbers that follow from the rest are no change: contents, captions, headings', async () => {
  const rest: Block[] = [heading('Beheer'), text('Dag en nacht.'), table(['Nr', 'Norm'], ['1', 'vier'])];
  const contents: Block = { type: 'contents', depth: 2 };
  const earlier = await written(contents, ...rest);
  const now = await written(contents, heading('Vooraf'), table(['Wie', 'Wat'], ['wij', 'alles']), ...rest);
  const { content, summary } = redline(earlier, now);
  expect(marked(content)).toEqual([
    '+Vooraf+',
    '+Tabel +',
    '+1+',
    '+ – +',
    '+Normen+',
    '+Wie+',
    '+Wat+',
    '+wij+',
    '+alles+',
  ]);
  expect(summary.headings).toEqual(['Vooraf']);
  expect(lintDocx(content)).toEqual([]);
});

test('text that went with its heading is counted under that heading', async () => {
  const rest = [heading('Beheer'), text('Dag en nacht.')];
  const earlier = await written(heading('Vooraf'), text('Dit vervalt.'), ...rest, text('Ook dit gaat weg.'));
  const { summary } = redline(earlier, await written(...rest));
  expect(summary.headings).toEqual(['Vooraf', 'Beheer']);
  expect(summary.paragraphs.removed).toBe(3);
});

test('a deleted heading or item takes no number from those that follow', async () => {
  const list = (...items: string[]): Block => ({
    type: 'list',
    isOrdered: true,
    start: 1,
    isTight: true,
    items: items.map((item) => ({ isChecked: undefined, children: [text(item)] })),
  });
  const earlier = await written(heading('Aanpak'), heading('Beheer'), list('eerst dit', 'daarna dat'), text('Slot.'));
  const { content } = redline(earlier, await written(heading('Beheer'), list('daarna dat'), text('Slot.')));
  const gone = findAll(readXml(content, 'word/document.xml'), 'w:p').filter(
    (node) => childOf(childOf(childOf(node, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined,
  );
  expect(gone.map(deletedText)).toEqual(['Aanpak', 'eerst dit']);
  expect(gone.map((node) => findAll(node, 'w:numId').map(({ attributes }) => attributes['w:val']))).toEqual([
    ['0'],
    ['0'],
  ]);
  expect(findAll(gone[1] as XmlNode, 'w:ind')).not.toEqual([]);
});

test('links and content controls stay; a control whose text is all new is only text', async () => {
  const earlier = await written(
    text('Zie ', link('https://a.nl', 'het oude rapport'), ' over ', field('kpis/K#t', 'vier werkdagen'), '.'),
  );
  const now = await written(
    text(
      'Zie ',
      link('https://a.nl', 'het nieuwe rapport'),
      ' over ',
      field('kpis/K#t', 'twee werkdagen'),
      ' en ',
      field('kpis/K#n', 'meer'),
      '.',
    ),
  );
  const { content } = redline(earlier, now);
  expect(marked(content)).toEqual(['-oude-', '+nieuwe+', '-vier-', '+twee+', '+ en +', '+meer+']);
  const document = readXml(content, 'word/document.xml');
  expect(findAll(document, 'w:hyperlink').map((node) => findAll(node, 'w:ins', 'w:del').length)).toEqual([2]);
  expect(findAll(document, 'w:tag').map(({ attributes }) => attributes['w:val'])).toEqual(['emvi:kpis/K#t']);
  expect(await validateDocx(content)).toEqual([]);
}, 60_000);

test('a picture that was replaced is shown before and after', async () => {
  const shown = image(30, 20);
  const other = { ...shown, data: { ...shown.data, bytes: new Uint8Array([...shown.data.bytes, 0]) } };
  const now = await written({ type: 'paragraph', children: [other] });
  const { content, summary } = redline(await written({ type: 'paragraph', children: [shown] }), now);
  const document = readXml(content, 'word/document.xml');
  expect(summary.paragraphs).toEqual({ added: 0, removed: 0, changed: 1 });
  expect(findAll(document, 'w:del', 'w:ins').map((node) => findAll(node, 'w:drawing').length)).toEqual([1, 1]);
  expect([...readParts(content).keys()]).toContain('word/media/earlier1.png');
  expect(await validateDocx(content)).toEqual([]);
  expect(lintDocx(content)).toEqual([]);
}, 60_000);

const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const notes = (...texts: string[]): string =>
  wordPart(
    'footnotes',
    texts
      .map((one, at) => `<w:footnote w:id="${at + 1}"><w:p><w:r><w:footnoteRef/></w:r>${run(one)}</w:p></w:footnote>`)
      .join(''),
  );
const noted = (content: string, ...texts: string[]): Uint8Array =>
  makeWordFile(`<w:p>${content}</w:p>`, { 'word/footnotes.xml': notes(...texts) });
const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

test('notes are compared with their text, and a deleted one is kept as deleted', () => {
  const earlier = noted(
    run('Storingen') + note(1) + run(' lossen wij op') + note(2),
    'Zie bijlage A.',
    'Gemeten in juni.',
  );
  const now = noted(run('Storingen') + run(' lossen wij op') + note(1), 'Gemeten in mei.');
  const { content } = redline(earlier, now);
  expect(marked(content, 'word/footnotes.xml')).toEqual(['-juni-', '+mei+', '-Zie bijlage A.-']);
  const [, gone] = findAll(readXml(content, 'word/footnotes.xml'), 'w:footnote');
  expect(gone && findAll(gone, 'w:footnoteRef', 'w:rPr').map(({ name, children }) => [name, children])).toEqual([
    ['w:rPr', []],
    ['w:footnoteRef', []],
  ]);
  const numbers = findAll(readXml(content, 'word/document.xml'), 'w:footnoteReference');
  expect(numbers.map(({ attributes }) => attributes['w:id'])).toEqual(['2', '1']);
});

const complexField = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test('a reference is known by where it leads, and not by its number', () => {
  const target = (name: string, title: string): string =>
    `<w:p><w:bookmarkStart w:id="1" w:name="${name}"/>${run(title)}<w:bookmarkEnd w:id="1"/></w:p>`;
  const file = (name: string, title: string, number: string): string =>
    `${target(name, title)}<w:p>${run('zie hoofdstuk ')}${complexField(`REF ${name} \\r`, number)}${run(' verderop')}</w:p>`;
  expect(changes(file('_Toc1', 'Beheer', '2'), file('_Toc2', 'Beheer', '3'))).toEqual([]);
  expect(changes(file('_Toc1', 'Beheer', '2'), file('_Toc1', 'Planning', '2'))).toEqual([
    '-Beheer-',
    '+Planning+',
    '-2-',
    '++',
    '++',
    '++',
    '+2+',
    '++',
  ]);
});

test('where a word may be broken is no change', () => {
  const broken =
    '<w:p><w:r><w:t>Onze aan</w:t><w:softHyphen/><w:t>besteding is</w:t><w:t xml:space="preserve"> klaar</w:t></w:r></w:p>';
  expect(changes(paragraph('Onze aanbesteding is klaar'), broken)).toEqual([]);
  expect(changes(paragraph('Onze planning is klaar'), broken)).toEqual(['-planning-', '+aanbesteding+']);
});

test('an inserted simple field becomes one that a mark can hold', () => {
  const simple = `<w:fldSimple w:instr=" DATE ">${run('1 mei')}</w:fldSimple>`;
  const { content } = redline(
    makeWordFile(`<w:p>${run('Versie van ons plan')}</w:p>`),
    makeWordFile(`<w:p>${run('Versie van ons plan')}${simple}</w:p>`),
  );
  const document = readXml(content, 'word/document.xml');
  expect(findAll(document, 'w:fldSimple')).toEqual([]);
  expect(findAll(document, 'w:fldChar')).toHaveLength(3);
  expect(settledTexts(content, 'reject')).toEqual(['Versie van ons plan']);
});

test('an earlier file with tracked changes counts as if they were accepted', () => {
  const edited = `<w:p>${run('Wij ')}<w:del w:id="1" w:author="a"><w:r><w:delText>niet </w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('altijd ')}</w:ins>${run('op tijd')}</w:p>`;
  const { content, summary } = redline(makeWordFile(edited), makeWordFile(paragraph('Wij altijd op tijd')));
  expect(marked(content)).toEqual([]);
  expect(summary.headings).toEqual([]);
});

test('what no cell can lose stays: the end of its last paragraph', () => {
  const cell = (...texts: string[]): string =>
    `<w:tbl><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>${texts.map((one) => paragraph(one)).join('')}</w:tc></w:tr></w:tbl>${paragraph('slot')}`;
  const [one, other] = [makeWordFile(cell('de eerste regel')), makeWordFile(cell('de eerste regel', 'een nieuwe zin'))];
  for (const [earlier, now] of [
    [one, other],
    [other, one],
  ] as const) {
    const { content } = redline(earlier, now);
    expect(settledTexts(content, 'accept')).toEqual(settledTexts(now, 'accept'));
    expect(settledTexts(content, 'reject')).toEqual(settledTexts(earlier, 'accept'));
    const ends = findAll(readXml(content, 'word/document.xml'), 'w:tc').map((node) => {
      const last = node.children.at(-1);
      return last === undefined
        ? []
        : findAll(childOf(last, 'w:pPr') ?? last, 'w:rPr').flatMap(({ children }) => children.map(({ name }) => name));
    });
    expect(ends).toEqual([[]]);
  }
});

test.each([
  ['no Word file', new TextEncoder().encode('%PDF-1.7'), 'pdf'],
  ['an empty file', new Uint8Array(), 'empty'],
  ['broken XML', makeWordFile('<w:p>'), 'broken-xml'],
  [
    'entities of its own',
    makeWordFile('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'broken-xml',
  ],
  ['broken styles', makeWordFile(paragraph('a'), { 'word/styles.xml': '<w:styles' }), 'broken-xml'],
  ['no document', makeWordFile('', { 'word/document.xml': '<a/>' }), 'broken-xml'],
])('an earlier file that is %s is refused', (_name, earlier, problem) => {
  expect(redlineDocx(earlier, makeWordFile(paragraph('nu')))).toEqual({ problem });
});

test('foreign tables with joined cells, cells without properties and tables in cells come along', () => {
  const spanned =
    '<w:tbl><w:tblPr><w:tblStyle w:val="Weg"/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="200"/></w:tblGrid>' +
    `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="300" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr>${wordTable(['diep'])}${paragraph('')}</w:tc></w:tr></w:tbl>`;
  const end = paragraph('Slot van het stuk');
  const { content } = redline(makeWordFile(spanned + end), makeWordFile(wordTable(['heel anders']) + end));
  expect(settledTexts(content, 'reject')).toEqual(['diep', 'Slot van het stuk']);
  expect(settledTexts(content, 'accept')).toEqual(['heel anders', 'Slot van het stuk']);
});

test('text that came to stand on A3 is as it was, and tables that are gone are as wide as their new pages', async () => {
  const before = await written(text('Begin.'), table(['Norm', 'Waarde'], ['P1', '15 minuten']), text('Einde.'));
  const large: Block = { type: 'landscape', paper: 'A3', children: [text('Op groot papier.')] };
  const after = await written(text('Begin.'), large, text('Einde.'));
  const { content, summary } = redline(before, after);
  expect(settledTexts(content, 'reject')).toEqual(settledTexts(before, 'accept'));
  expect([summary.paragraphs.added, summary.rows.removed]).toEqual([1, 2]);
  const back = redline(after, before);
  expect(settledTexts(back.content, 'reject')).toEqual(settledTexts(after, 'accept'));
  for (const file of [content, back.content]) {
    expect(lintDocx(file)).toEqual([]);
    expect(await validateDocx(file)).toEqual([]);
  }
});
