import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { phrase } from '../../../src/diagnostics/diagnostic.ts';
import { inspectHouseStyle } from '../../../src/render/house-style/inspect-house-style.ts';
import {
  complexField,
  drawnPicture,
  type HouseParts,
  houseDocument,
  houseDocx,
  houseFile,
  houseRelationships,
  houseTypes,
  paragraph,
  run,
} from '../../support/house-style-file.ts';
import { expectReadable } from '../../support/readable.ts';
import { lintDocx } from '../../tools/docx-lint.ts';
import { paragraph as text, tree } from '../../tools/docx-trees.ts';
import { validateDocx } from '../../tools/docx-validator.ts';
import { paragraphTexts, readParts } from '../../tools/docx-xml.ts';

const fields = new Map([
  ['title', 'Plan'],
  ['tender.name', 'Bruggen'],
  ['author', ''],
]);

function inspect(bytes: Uint8Array, named: readonly { style: string; name: string }[] = []) {
  return inspectHouseStyle(bytes, { file: 'huisstijl.docx', named, spanOf: () => undefined, fields });
}

function found(bytes: Uint8Array): string[] {
  const { diagnostics } = inspect(bytes);
  for (const finding of diagnostics) expectReadable(finding);
  return diagnostics.map(({ type, parameters }) => {
    const about = parameters['fault'] ?? parameters['kind'] ?? parameters['field'] ?? parameters['name'];
    return [type.code, about].filter((word) => word !== undefined).join(' ');
  });
}

const body = (content: string, parts: HouseParts = {}): Uint8Array =>
  houseFile({ 'word/document.xml': houseDocument(content), ...parts });

const compound = (words: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(words, 'utf16le')]);

/** A file whose list names a part twice, which no packer makes by itself. */
function withDoubleName(): Uint8Array {
  const bytes = houseFile({ 'word/aaaaaa.xml': 'x', 'word/bbbbbb.xml': 'y' });
  const [from, to] = ['word/aaaaaa.xml', 'word/bbbbbb.xml'].map((name) => Buffer.from(name));
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf(from ?? ''); at !== -1; at = buffer.indexOf(from ?? '', at)) buffer.set(to ?? [], at);
  return new Uint8Array(buffer);
}

/** A file whose list says that a part is far larger than it is. */
function withFalseSize(): Uint8Array {
  const buffer = Buffer.from(houseFile());
  const at = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  buffer.writeUInt32LE(0x7fff_ffff, at + 24);
  return new Uint8Array(buffer);
}

const doctype = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa">]><w:document/>';
const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const emptyDocument = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const strict = '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>';

describe('a file that cannot serve as a house style is refused', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, finding: string])[] = [
    ['no file of Word at all', strToU8('Beste lezer'), 'EMV940 not-word'],
    ['nothing', new Uint8Array(), 'EMV940 not-word'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'EMV940 not-word'],
    [
      'a spreadsheet',
      houseFile({
        '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      }),
      'EMV940 not-word',
    ],
    ['a file of before 2007', compound('WordDocument'), 'EMV940 old-word'],
    ['a file with a password', compound('EncryptedPackage'), 'EMV940 encrypted'],
    ['a file that was cut off', houseFile().subarray(0, 900), 'EMV940 broken-zip'],
    ['a document that is no XML', houseFile({ 'word/document.xml': '<w:document><w:body>' }), 'EMV940 broken-xml'],
    ['styles that are no XML', houseFile({ 'word/styles.xml': '<w:styles' }), 'EMV940 broken-xml'],
    ['bytes that are no text', houseFile({ 'word/document.xml': new Uint8Array([0xc3, 0x28]) }), 'EMV940 broken-xml'],
    ['elements a thousand deep', body('<w:p>'.repeat(1_000) + '</w:p>'.repeat(1_000)), 'EMV940 broken-xml'],
    ['the strict form', houseFile({ 'word/document.xml': strict }), 'EMV940 strict'],
    ['a document without body', houseFile({ 'word/document.xml': emptyDocument }), 'EMV940 no-text'],
    ['a macro document', houseFile({ '[Content_Types].xml': houseTypes(macroType) }), 'EMV941 macros'],
    ['a project of macros', houseFile({ 'word/vbaProject.bin': 'x' }), 'EMV941 macros'],
    ['entities', houseFile({ 'word/document.xml': doctype }), 'EMV941 entities'],
    ['entities in a part aside', houseFile({ 'word/theme/theme1.xml': doctype }), 'EMV941 entities'],
    ['a name that leads out', houseFile({ '../../evil.docx': 'x' }), 'EMV941 unsafe-name'],
    ['a name with a drive', houseFile({ 'C:\\evil': 'x' }), 'EMV941 unsafe-name'],
    ['the same name twice', withDoubleName(), 'EMV941 double-name'],
    ['the same name in other letters', houseFile({ 'WORD/document.xml': 'x' }), 'EMV941 double-name'],
    ['a zip bomb', houseFile({ 'word/media/bomb.png': new Uint8Array(100 * 1024 * 1024) }), 'EMV941 too-large'],
    ['a zip that lies about its size', withFalseSize(), 'EMV941 too-large'],
    [
      'thousands of parts',
      houseFile(Object.fromEntries(Array.from({ length: 2_100 }, (_none, index) => [`x/${index}`, 'x']))),
      'EMV941 too-many',
    ],
  ];
  test.each(cases)('%s', (_name, bytes, finding) => {
    expect(found(bytes)).toEqual([finding]);
    for (const diagnostic of inspect(bytes).diagnostics) expectReadable(diagnostic);
  });
});

describe('what must not come along is left out, with a finding', () => {
  const linked = (kind: string): HouseParts => ({
    'word/_rels/document.xml.rels': houseRelationships(['rId50', kind, 'https://elders.nl/spion', true]),
  });
  const ole = '<w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rId50"/></w:object>';
  const cases: readonly (readonly [name: string, content: string, parts: HouseParts, findings: readonly string[]])[] = [
    ['a linked picture', drawnPicture('r:link="rId50"', 'spion'), linked('image'), ['EMV942 linked-picture']],
    ['an external picture', drawnPicture('r:embed="rId50"', 'spion'), linked('image'), ['EMV942 linked-picture']],
    ['a link', `<w:hyperlink r:id="rId50">${run('tekst')}</w:hyperlink>`, linked('hyperlink'), ['EMV942 linked-page']],
    ['an OLE object', `<w:r>${ole}</w:r>`, {}, ['EMV942 embedded-object']],
    [
      'an ActiveX control',
      '<w:r><w:object><w:control r:id="rId50" w:name="spion"/></w:object></w:r>',
      {},
      ['EMV942 activex'],
    ],
    ['a picture without file', drawnPicture('r:embed="rId99"', 'spion'), {}, ['EMV942 drawing']],
    ['a DDE field', complexField('DDEAUTO c:\\\\spion.exe', 'spion'), {}, ['EMV942 field']],
    [
      'a simple field',
      `<w:fldSimple w:instr=" INCLUDEPICTURE http://spion ">${run('spion')}</w:fldSimple>`,
      {},
      ['EMV942 field'],
    ],
    ['a comment', '<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>', {}, ['EMV943 comments']],
    [
      'deleted text',
      '<w:del w:id="1" w:author="Geheim"><w:r><w:delText>spion</w:delText></w:r></w:del>',
      {},
      ['EMV943 tracked-changes'],
    ],
    ['inserted text', `<w:ins w:id="1" w:author="Geheim">${run('tekst')}</w:ins>`, {}, ['EMV943 tracked-changes']],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${run('tekst')}</w:sdtContent></w:sdt>`,
      {},
      ['EMV943 content-controls'],
    ],
    ['a footnote', '<w:r><w:footnoteReference w:id="2"/></w:r>', {}, ['EMV943 notes']],
  ];
  test.each(cases)('%s', async (_name, content, parts, findings) => {
    const bytes = body(paragraph('Standaard', `${run('Tekst van het huis')}${content}`), parts);
    expect(found(bytes)).toEqual(findings);
    for (const diagnostic of inspect(bytes).diagnostics) expectReadable(diagnostic);
    const docx = await houseDocx(tree([text('Midden')]), bytes, { named: [], colours: {}, fields });
    const all = [...readParts(docx ?? new Uint8Array()).values()]
      .map((part) => new TextDecoder().decode(part))
      .join('');
    expect(all).not.toMatch(/spion|Geheim/u);
    expect(lintDocx(docx ?? new Uint8Array())).toEqual([]);
    expect(paragraphTexts(docx ?? new Uint8Array()).at(-1)).toBe('Midden');
  });

  test('text from another file, and a template elsewhere', () => {
    const settings = '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate';
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="https://elders.nl/a.dotm" TargetMode="External"/></Relationships>`;
    const bytes = body('<w:altChunk r:id="rId1"/>', {
      'word/settings.xml': settings,
      'word/_rels/settings.xml.rels': relations,
    });
    expect(found(bytes).sort()).toEqual(['EMV942 foreign-text', 'EMV942 remote-template']);
  });

  test.each([
    ['a number of columns', '<w:cols w:num="2" w:space="708"/>'],
    ['columns of their own width', '<w:cols w:equalWidth="0"><w:col w:w="3000"/><w:col w:w="6000"/></w:cols>'],
  ])('%s where the text comes, which a table would run through', async (_name, columns) => {
    const bytes = houseFile({
      'word/document.xml': houseDocument(paragraph('Standaard', run('{{emvi}}'))).replace(
        '<w:cols w:space="708"/>',
        columns,
      ),
    });
    expect(found(bytes)).toEqual(['EMV943 columns']);
    for (const diagnostic of inspect(bytes).diagnostics) expectReadable(diagnostic);
    const docx = await houseDocx(tree([text('Midden')]), bytes, { named: [], colours: {}, fields });
    expect(new TextDecoder().decode(readParts(docx ?? new Uint8Array()).get('word/document.xml'))).not.toContain(
      '<w:cols',
    );
  });

  test('a contents list, with all its lines', async () => {
    const line = (content: string): string => `<w:p>${content}</w:p>`;
    const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const start = `${mark('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${mark('separate')}${run('Oud hoofdstuk')}`;
    const bytes = body(`${line(start)}${line(run('Nog een'))}${line(mark('end'))}`);
    expect(found(bytes)).toEqual(['EMV943 contents']);
    const docx = await houseDocx(tree([text('Midden')]), bytes, { named: [], colours: {}, fields });
    expect(paragraphTexts(docx ?? new Uint8Array())).toEqual(['Midden']);
  });
});

describe('a house style that can serve', () => {
  test('has no findings when it is clean, also as a template', () => {
    expect(found(houseFile())).toEqual([]);
    const template = houseTypes('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml');
    expect(found(houseFile({ '[Content_Types].xml': template }))).toEqual([]);
  });

  test('says which styles and fields lead nowhere', () => {
    const bytes = body(`${paragraph('Standaard', run('{{tender.nmae}} en {{emvi}}'))}`);
    expect(found(bytes)).toEqual(['EMV946 tender.nmae', 'EMV946 emvi']);
    const [finding] = inspect(houseFile(), [{ style: 'heading1', name: 'Kop hoofdstk' }]).diagnostics;
    expect(finding?.type.code).toBe('EMV945');
    expect(inspect(bytes).diagnostics.map((one) => phrase(one, 'nl').help)[0]).toContain('{{tender.name}}');
  });

  test('is told that it has no styles', () => {
    expect(found(houseFile({ 'word/styles.xml': '' }))).toEqual(['EMV944']);
  });

  test('may have its namespaces under other prefixes', async () => {
    const other = houseDocument(paragraph('Standaard', run('Huis')))
      .replaceAll('<w:', '<ns0:')
      .replaceAll('</w:', '</ns0:')
      .replaceAll(' w:', ' ns0:')
      .replaceAll('xmlns:w=', 'xmlns:ns0=');
    const docx = await houseDocx(tree([text('Midden')]), houseFile({ 'word/document.xml': other }), {
      named: [],
      colours: {},
      fields,
    });
    expect(paragraphTexts(docx ?? new Uint8Array())).toEqual(['Huis', 'Midden']);
    expect(await validateDocx(docx ?? new Uint8Array())).toEqual([]);
  }, 60_000);
});
