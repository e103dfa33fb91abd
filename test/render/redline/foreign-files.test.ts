import { describe, expect, test } from 'vitest';
import { redlineDocx } from '../../../src/render/redline/redline-docx.ts';
import { settledTexts } from '../../support/tracked-changes.ts';
import { makeWordFile, paragraph, wordPart, wordTable } from '../../support/word-file.ts';
import { childOf, findAll, readParts, readXml, type XmlNode } from '../../tools/docx-xml.ts';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The new file with the changes in it, and how many there are. */
function compared(earlier: Uint8Array, now: Uint8Array) {
  const made = redlineDocx(earlier, now);
  if (made.problem !== undefined) throw new Error(made.problem);
  return made;
}

function marked(earlier: Uint8Array, now: Uint8Array): Uint8Array {
  return compared(earlier, now).content;
}

/** The same; who accepts or rejects all changes has the text of the new or the earlier file. */
function redlined(earlier: Uint8Array, now: Uint8Array): Uint8Array {
  const content = marked(earlier, now);
  expect(settledTexts(content, 'accept')).toEqual(settledTexts(now, 'accept'));
  expect(settledTexts(content, 'reject')).toEqual(settledTexts(earlier, 'accept'));
  return content;
}

const end = paragraph('Slot van het stuk');
const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const changed = (docx: Uint8Array, name: 'w:ins' | 'w:del'): string[] =>
  findAll(readXml(docx, 'word/document.xml'), name)
    .map((node) => findAll(node, 'w:t', 'w:delText').map(({ text }) => text))
    .filter((texts) => texts.length > 0)
    .map((texts) => texts.join(''));
const goneParagraphs = (docx: Uint8Array): XmlNode[] =>
  findAll(readXml(docx, 'word/document.xml'), 'w:p').filter(
    (node) => childOf(childOf(childOf(node, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined,
  );
const values = (node: XmlNode, name: string): (string | undefined)[] =>
  findAll(node, name).map(({ attributes }) => attributes['w:val']);

describe('deleted items of lists', () => {
  const list = (kind: number, number: number, ...levels: string[]): string =>
    wordPart(
      'numbering',
      `<w:abstractNum w:abstractNumId="${kind}">${levels.join('')}</w:abstractNum>` +
        `<w:num w:numId="${number}"><w:abstractNumId w:val="${kind}"/></w:num><w:num w:numId="99"/>`,
    );
  const level = (number: number, format: string, sign: string): string =>
    `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:pPr><w:ind w:left="${number * 360 + 360}"/></w:pPr></w:lvl>`;
  const item = (text: string, place: string): string =>
    `<w:p><w:pPr><w:numPr>${place}</w:numPr></w:pPr>${run(text)}</w:p>`;
  const bullet = level(0, 'bullet', '•');

  test('keep their bullet where the new file has it too, and are indented like items without a number elsewhere', () => {
    const earlier = makeWordFile(
      item('met een bullet', '<w:numId w:val="5"/>') +
        item('met een cijfer', '<w:ilvl w:val="1"/><w:numId w:val="5"/>') +
        item('van een lijst die er niet is', '<w:numId w:val="77"/>') +
        item('van geen lijst', '') +
        end,
      { 'word/numbering.xml': list(0, 5, bullet, level(1, 'decimal', '%2.'), '<w:pPr/>') },
    );
    const now = makeWordFile(end, { 'word/numbering.xml': list(3, 2, bullet, level(1, 'decimal', '%2)')) });
    const gone = goneParagraphs(redlined(earlier, now));
    expect(gone.map((node) => [...values(node, 'w:ilvl'), ...values(node, 'w:numId')])).toEqual([
      ['0', '2'],
      ['1', '0'],
      ['0', '0'],
      ['0', '0'],
    ]);
    expect(gone.map((node) => findAll(node, 'w:ind').map(({ attributes }) => attributes['w:left']))).toEqual([
      [],
      ['720'],
      [],
      [],
    ]);
  });

  test('lose their bullet where the new file has no lists', () => {
    const earlier = makeWordFile(item('met een bullet', '<w:numId w:val="5"/>') + end, {
      'word/numbering.xml': list(0, 5, bullet),
    });
    expect(goneParagraphs(redlined(earlier, makeWordFile(end))).flatMap((node) => values(node, 'w:numId'))).toEqual([
      '0',
    ]);
  });
});

describe('a deleted table', () => {
  const page = (width: number, margin: number): string =>
    `<w:sectPr><w:pgSz w:w="${width}"/><w:pgMar w:left="${margin}" w:right="${margin}"/></w:sectPr>`;
  const cell = (text: string, width: string, more = ''): string =>
    `<w:tc><w:tcPr><w:tcW ${width}/>${more}</w:tcPr>${paragraph(text)}</w:tc>`;
  const table = (properties: string, columns: readonly string[], ...rows: readonly string[]): string =>
    `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol${width}/>`).join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const widths = (docx: Uint8Array, name: string): (string | undefined)[] =>
    findAll(readXml(docx, 'word/document.xml'), name).map(({ attributes }) => attributes['w:w']);

  test('is made as wide as the page on which it is shown, to the twip', () => {
    const full = table(
      '<w:tblInd w:w="101"/><w:tblW w:w="8899" w:type="dxa"/>',
      [' w:w="4001"', ' w:w="4898"'],
      cell('Nr', 'w:w="4001" w:type="dxa"') + cell('Norm', 'w:w="50" w:type="pct"'),
      cell('samen', 'w:w="8899" w:type="dxa"', '<w:gridSpan w:val="2"/>'),
    );
    const docx = redlined(
      makeWordFile(full + end + page(11_000, 1_000)),
      makeWordFile(paragraph('Er is geen tabel meer.') + end + page(6_500, 1_000)),
    );
    expect(widths(docx, 'w:tblInd')).toEqual(['51']);
    expect(widths(docx, 'w:gridCol')).toEqual(['2000', '2449']);
    expect(widths(docx, 'w:tblW')).toEqual(['4449']);
    expect(widths(docx, 'w:tcW')).toEqual(['2000', '50', '4449']);
  });

  test('keeps its widths where they say nothing of the page, and where the pages are as wide', () => {
    const loose = table('', ['', ' w:w="x"'], cell('een', 'w:w="5" w:type="auto"') + cell('twee', ''));
    const narrow = redlined(makeWordFile(loose + end + page(11_000, 1_000)), makeWordFile(end + page(6_500, 1_000)));
    expect(widths(narrow, 'w:gridCol')).toEqual(['0', '0']);
    expect(widths(narrow, 'w:tcW')).toEqual(['5', undefined]);
    const same = redlined(makeWordFile(loose + end + page(9_000, 0)), makeWordFile(end + page(11_000, 1_000)));
    expect(widths(same, 'w:gridCol')).toEqual([undefined, 'x']);
  });

  test('gives a row that takes the widths of the table in which it is shown, and joins no rows there', () => {
    const columns = (width: number): string[] => [` w:w="${width}"`, ` w:w="${width}"`];
    const [wide, small] = ['w:w="900" w:type="dxa"', 'w:w="400" w:type="dxa"'];
    const head = (width: string): string => cell('Nr', width) + cell('Norm', width);
    const earlier = table(
      '',
      columns(900),
      head(wide),
      cell('KPI-01', wide, '<w:vMerge w:val="restart"/>') + cell('binnen vier uur', wide),
      cell('', wide, '<w:vMerge/>') + cell('elke werkdag gemeten', wide),
    );
    const now = table(
      '',
      columns(400),
      head(small),
      cell('KPI-01', small, '<w:vMerge w:val="restart"/>') + cell('binnen vier uur', small),
    );
    const docx = redlined(makeWordFile(earlier + end), makeWordFile(now + end));
    expect(changed(docx, 'w:del')).toEqual(['elke werkdag gemeten']);
    expect(new Set(widths(docx, 'w:tcW'))).toEqual(new Set(['400']));
    expect(findAll(readXml(docx, 'word/document.xml'), 'w:vMerge')).toHaveLength(1);
  });
});

describe('deleted pictures', () => {
  const picture = (inside: string, number = '7'): string =>
    '<w:p><w:r><w:drawing xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<wp:inline><wp:docPr id="${number}" name="P"><a:hlinkClick r:id="rIdLink"/></wp:docPr>${inside}</wp:inline></w:drawing></w:r></w:p>`;
  const shown = (id: string): string => picture(`<pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill>`);
  const relationships = (...targets: readonly (readonly [id: string, target: string, mode?: string])[]): Parts => ({
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([id, target, mode = 'Internal']) => `<Relationship Id="${id}" Target="${target}" TargetMode="${mode}"/>`)
      .join('')}</Relationships>`,
  });
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const emf = Uint8Array.of(0x01, 0, 0, 0);
  const text = (docx: Uint8Array, part: string): string => new TextDecoder().decode(readParts(docx).get(part));

  test('come along, each file once, under numbers and names that the new file does not have', () => {
    const earlier = makeWordFile(shown('rId1') + shown('rId2') + shown('rId1') + end, {
      ...relationships(['rId1', 'media/a.png'], ['rId2', '/word/media/b.emf']),
      'word/media/a.png': png,
      'word/media/b.emf': emf,
    });
    const now = makeWordFile(end, {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    });
    const docx = redlined(earlier, now);
    expect([...readParts(docx).keys()].filter((path) => path.startsWith('word/media/'))).toEqual([
      'word/media/earlier1.png',
      'word/media/earlier2.emf',
    ]);
    const document = readXml(docx, 'word/document.xml');
    expect(findAll(document, 'a:blip').map(({ attributes }) => attributes['r:embed'])).toEqual([
      'rIdEarlier1',
      'rIdEarlier2',
      'rIdEarlier1',
    ]);
    expect(findAll(document, 'wp:docPr').map(({ attributes }) => attributes['id'])).toEqual(['1', '2', '3']);
    expect(findAll(document, 'a:hlinkClick')).toEqual([]);
    expect(text(docx, 'word/_rels/document.xml.rels')).toContain('Target="media/earlier2.emf"');
    expect(text(docx, '[Content_Types].xml')).toContain('ContentType="image/x-emf"');
    expect(text(docx, '[Content_Types].xml')).toContain('ContentType="image/png"');
  });

  test('are left out where they are no picture of the file itself', () => {
    const chart = picture(
      '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/><a:blip r:link="rId1"/>',
    );
    const old = '<w:p><w:r><w:pict/></w:r></w:p>';
    const earlier = makeWordFile(shown('rId1') + shown('rId3') + shown('rId4') + shown('rId9') + chart + old + end, {
      ...relationships(['rId1', 'https://a.nl/a.png', 'External'], ['rId3', 'media/weg.png'], ['rId4', 'media/a.txt']),
      'word/media/a.txt': 'geen plaatje',
    });
    const docx = redlined(earlier, makeWordFile(end));
    expect(findAll(readXml(docx, 'word/document.xml'), 'w:drawing', 'w:pict')).toEqual([]);
    expect([...readParts(docx).keys()].filter((path) => path.includes('media') || path.includes('_rels'))).toEqual([]);
  });

  test('of which the new file has the kind already get no second type', () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/></Types>';
    const earlier = makeWordFile(shown('rId1') + end, {
      ...relationships(['rId1', 'media/a.png']),
      'word/media/a.png': png,
    });
    const docx = redlined(earlier, makeWordFile(picture('', '41') + end, { '[Content_Types].xml': types }));
    expect(text(docx, '[Content_Types].xml').match(/image\/png/gu)).toHaveLength(1);
    const numbers = findAll(readXml(docx, 'word/document.xml'), 'wp:docPr').map(({ attributes }) => attributes['id']);
    expect(new Set(numbers)).toEqual(new Set(['41', '42']));
  });
});

describe('notes', () => {
  const note = '<w:r><w:footnoteReference w:id="3"/></w:r>';
  const footnotes = (content: string): Parts => ({
    'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="3">${content}</w:footnote>`),
  });

  test('that were deleted go without a trace where the new file has none', () => {
    const earlier = makeWordFile(`<w:p>${run('Storingen')}${note}${run(' lossen wij op')}</w:p>`, {
      ...footnotes(paragraph('Zie bijlage A.')),
    });
    const docx = redlined(earlier, makeWordFile(paragraph('Storingen lossen wij op')));
    expect(findAll(readXml(docx, 'word/document.xml'), 'w:footnoteReference')).toEqual([]);
  });

  test('that are not there, or are empty, do no harm', () => {
    const lost = '<w:r><w:footnoteReference w:id="8"/></w:r>';
    const sentence = (sign: string): string => `<w:p>${run('Storingen')}${sign}${run(' lossen wij op')}</w:p>`;
    const full = footnotes(paragraph('Zie bijlage A.'));
    for (const [earlier, now] of [
      [makeWordFile(sentence(lost), full), makeWordFile(sentence(note), full)],
      [makeWordFile(sentence(note), full), makeWordFile(sentence(lost), full)],
      [makeWordFile(sentence(note) + sentence(note), footnotes('')), makeWordFile(sentence(''), full)],
    ] as const) {
      redlined(earlier, now);
    }
  });
});

describe('what stands inside a paragraph', () => {
  const inside = (content: string): Uint8Array =>
    makeWordFile(`<w:p>${run('Wij zijn ')}${content}${run(' klaar')}</w:p>`);
  const formula = (sign: string): string =>
    `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>${sign}</m:t></m:r></m:oMath>`;
  const sign = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  test('is read through smart tags, directions, earlier changes and moves', () => {
    const held = ['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:ins', 'w:moveTo'];
    for (const name of held) {
      const docx = redlined(inside(`<${name}>${run('bijna')}</${name}>`), inside(run('altijd')));
      expect([changed(docx, 'w:del'), changed(docx, 'w:ins')]).toEqual([['bijna'], ['altijd']]);
    }
    const moved = inside(`<w:moveFrom><w:r><w:delText>weg</w:delText></w:r></w:moveFrom>${run('altijd')}`);
    expect(changed(marked(moved, inside(run('altijd'))), 'w:del')).toEqual([]);
  });

  test('may be a formula, which comes and goes as a whole', () => {
    const docx = redlined(inside(''), inside(formula('a+b')));
    const [mark] = findAll(readXml(docx, 'word/document.xml'), 'w:ins');
    expect(mark && findAll(mark, 'm:oMath')).toHaveLength(1);
    expect(changed(marked(inside(formula('a')), inside('')), 'w:del')).toEqual(['a']);
    expect(
      findAll(readXml(redlined(inside(formula('a')), inside(formula('a'))), 'word/document.xml'), 'w:ins'),
    ).toEqual([]);
  });

  test('may be a field inside a field, or one without an end', () => {
    const nested = `${sign('begin')}${code(' IF ')}${sign('begin')}${code('PAGE')}${sign('separate')}${run('3')}${sign('end')}${code(' = 3 ')}${sign('separate')}${run('nu')}${sign('end')}`;
    expect(changed(marked(inside(nested), inside(run('straks'))), 'w:del')).toEqual(['nu']);
    const open = `${sign('begin')}${code(' DATE ')}${sign('separate')}${run('1 mei')}`;
    const endless = makeWordFile(`<w:p>${run('Op ')}${open}</w:p>`);
    expect(changed(redlined(endless, makeWordFile(`<w:p>${run('Op ')}</w:p>`)), 'w:del')).toEqual(['1 mei']);
  });

  test('may be a simple field without a code, and one whose page moved', () => {
    const simple = (instruction: string, text: string): string =>
      `<w:fldSimple${instruction}>${run(text)}</w:fldSimple>`;
    expect(changed(redlined(inside(simple('', 'bijna')), inside('')), 'w:del')).toEqual(['bijna']);
    const page = (number: string): Uint8Array => inside(simple(' w:instr=" PAGEREF weg \\h "', number));
    expect(changed(redlined(page('3'), page('3')), 'w:ins')).toEqual([]);
    expect(changed(redlined(inside(''), inside(simple('', 'nu'))), 'w:ins')).toEqual(['nu']);
  });

  test('keeps its tabs, line ends and hyphens when it is deleted', () => {
    const signs = '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>';
    const docx = marked(inside(signs), inside(''));
    const [mark] = findAll(readXml(docx, 'word/document.xml'), 'w:del');
    expect(mark && findAll(mark, 'w:delText', 'w:tab', 'w:br').map(({ name, text }) => text || name)).toEqual([
      'a',
      'w:tab',
      'b',
      'w:br',
      'c\u2011d',
    ]);
  });
});

describe('what stands around paragraphs', () => {
  const control = (content: string, properties = ''): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const contents = control(paragraph('Inhoud'), '<w:docPartObj/>');

  test('is read through, and a list of contents is passed over', () => {
    const earlier = makeWordFile(
      `${contents}${control(paragraph('in een veld'))}<w:sdt/><w:customXml>${paragraph('in een vak')}</w:customXml>${end}`,
    );
    const docx = redlined(earlier, makeWordFile(`${contents}${control(paragraph('in een ander veld'))}${end}`));
    expect(changed(docx, 'w:del')).toEqual(['in een vak']);
    expect(changed(docx, 'w:ins')).toEqual(['ander ']);
  });

  test('may hold the rows of a table, and its cells', () => {
    const rows = (text: string): string =>
      `<w:tbl><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>${control(`<w:tr>${control(`<w:tc>${paragraph(text)}</w:tc>`)}</w:tr>`)}</w:tbl>`;
    const docx = redlined(makeWordFile(rows('binnen vier uur') + end), makeWordFile(rows('binnen zes uur') + end));
    expect([changed(docx, 'w:del'), changed(docx, 'w:ins')]).toEqual([['vier'], ['zes']]);
  });

  test('may be nothing but a list of contents', () => {
    const { content, summary } = compared(makeWordFile(paragraph('Alles weg')), makeWordFile(contents));
    expect(findAll(readXml(content, 'word/document.xml'), 'w:del')).toEqual([]);
    expect(summary.paragraphs).toEqual({ added: 0, removed: 0, changed: 0 });
  });

  test('may end a section, which then stays whole', () => {
    const last = (text: string): string => `<w:p><w:pPr><w:sectPr/></w:pPr>${run(text)}</w:p>`;
    redlined(makeWordFile(last('Deel een') + wordTable(['x']) + end), makeWordFile(last('Deel een')));
    redlined(makeWordFile(last('Deel een')), makeWordFile(last('Deel een') + paragraph('Deel twee')));
  });

  test('that somebody deleted with tracked changes is gone already', () => {
    const gone = '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr></w:p>';
    const { summary } = compared(makeWordFile(gone + end), makeWordFile(end));
    expect(summary.paragraphs.removed).toBe(0);
  });
});

test('styles of another program, without names or bookmarks with none, do no harm', () => {
  const styles = wordPart('styles', '<w:style/><w:docDefaults/><w:style w:styleId="Eigen"/>');
  const styled = `<w:p><w:pPr><w:pStyle w:val="Eigen"/></w:pPr><w:bookmarkStart/>${run('Aanpak')}</w:p>`;
  const docx = redlined(
    makeWordFile(styled + end, { 'word/styles.xml': styles }),
    makeWordFile(end, { 'word/styles.xml': styles }),
  );
  expect(goneParagraphs(docx).flatMap((node) => values(node, 'w:pStyle'))).toEqual(['Eigen']);
});
