import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { readWordFile, type WordFileRead } from '../../src/word-file/read-word-file.ts';
import { shown } from '../support/bid.ts';
import { makeWordFile, paragraph, wordPart, wordTable } from '../support/word-file.ts';

function read(bytes: Uint8Array): WordFileRead {
  return readWordFile(bytes, { path: 'plan.docx', language: 'nl', isForSubmission: true });
}

function blocksOf(body: string, parts: Readonly<Record<string, string>> = {}): string[] {
  const { file } = read(makeWordFile(body, parts));
  return (file?.blocks ?? []).map(({ kind, start, end }) => `${kind}: ${file?.text.slice(start, end)}`);
}

function findingsOf(body: string, parts: Readonly<Record<string, string>> = {}): string[] {
  return read(makeWordFile(body, parts)).diagnostics.map(shown);
}

const field = (code: string, result: string): string =>
  `<w:p><w:r><w:t>Zie </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

describe('what a Word file says', () => {
  test('without the numbers of pages and footnotes, which move with every edit', () => {
    expect(blocksOf(field('PAGEREF planning \\h', '14'))).toEqual(['paragraph: Zie']);
    expect(blocksOf(field('NOTEREF _RefNote1 \\h', '2'))).toEqual(['paragraph: Zie']);
    expect(blocksOf(field('REF planning \\h', '3.2'))).toEqual(['paragraph: Zie 3.2']);
    expect(findingsOf(field('PAGEREF planning \\h', '14'))).toEqual([]);
  });

  test('headings by their own style or the one that it is based on, paragraphs and cells', () => {
    const body =
      paragraph('Inleiding', 'Kop1') +
      paragraph('Dienst', 'Hoofdstuk') +
      paragraph('Wij zijn er.') +
      wordTable(['KPI', 'Norm'], ['KPI-03', '99,9%']);
    expect(blocksOf(body)).toEqual([
      'heading: Inleiding',
      'heading: Dienst',
      'paragraph: Wij zijn er.',
      'cell: KPI',
      'cell: Norm',
      'cell: KPI-03',
      'cell: 99,9%',
    ]);
  });

  test('a contents list repeats the headings and is not read', () => {
    expect(blocksOf(paragraph('1 Inleiding 3', 'Inhopg1') + paragraph('Tekst'))).toEqual(['paragraph: Tekst']);
  });

  test('text that is cut into runs is one text', () => {
    expect(blocksOf('<w:p><w:r><w:t>99,</w:t></w:r><w:proofErr/><w:r><w:t>9%</w:t></w:r></w:p>')).toEqual([
      'paragraph: 99,9%',
    ]);
  });

  test('text boxes once, although Word writes them twice', () => {
    const box = `<w:txbxContent>${paragraph('In het vak')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:t>Ernaast</w:t></w:r></w:p>`;
    expect(blocksOf(body)).toEqual(['paragraph: In het vak', 'paragraph: Ernaast']);
  });

  test('content controls around rows and inside cells lose nothing', () => {
    const cell = `<w:tc><w:sdt><w:sdtPr><w:tag w:val="emvi:kpis/KPI-03#target"/></w:sdtPr><w:sdtContent>${paragraph('99,9%')}</w:sdtContent></w:sdt></w:tc>`;
    const { file } = read(makeWordFile(`<w:tbl><w:tr><w:tc>${paragraph('KPI-03')}</w:tc>${cell}</w:tr></w:tbl>`));
    const [control] = file?.fields ?? [];
    expect(file?.text).toBe('| KPI-03 | 99,9% |');
    expect(control?.tag).toBe('emvi:kpis/KPI-03#target');
    expect(file?.text.slice(control?.start, control?.end)).toBe('99,9%');
  });

  test('headers that say the same are read once, notes too', () => {
    const parts = {
      'word/header1.xml': wordPart('hdr', paragraph('Plan')),
      'word/header2.xml': wordPart('hdr', paragraph('Plan')),
      'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="1">${paragraph('Bron: CBS')}</w:footnote>`),
    };
    expect(blocksOf(paragraph('Tekst'), parts)).toEqual([
      'paragraph: Tekst',
      'paragraph: Plan',
      'paragraph: Bron: CBS',
    ]);
  });

  test('a place is a heading, a paragraph and the words there', () => {
    const { file } = read(
      makeWordFile(
        paragraph('Dienst', 'Kop1') + paragraph('Wij zijn er.') + wordTable(['KPI', 'Norm'], ['KPI-03', '99,9%']),
      ),
    );
    const at = (words: string): string | undefined => file?.address(file.text.indexOf(words));
    expect(at('zijn')).toBe('plan.docx › Dienst › alinea 1 “zijn er.”');
    expect(at('99,9%')).toBe('plan.docx › Dienst › tabel 1, rij 2 “99,9%”');
  });
});

describe('what must not go out', () => {
  test('tracked changes, with who made them; deleted text does not count as text', () => {
    const body =
      '<w:p><w:r><w:t>Binnen </w:t></w:r><w:del w:author="S. de Boer"><w:r><w:delText>60</w:delText></w:r></w:del><w:ins w:author="J. Jansen"><w:r><w:t>30 minuten</w:t></w:r></w:ins></w:p>';
    const { diagnostics, file } = read(makeWordFile(body));
    expect(file?.text).toBe('Binnen 30 minuten');
    expect(diagnostics.map((found) => phrase(found, 'nl').message)).toEqual([
      'er staan nog 2 bijgehouden wijzigingen in (van S. de Boer, J. Jansen)',
    ]);
  });

  test('comments', () => {
    const comments = wordPart(
      'comments',
      `<w:comment w:id="0" w:author="S. de Boer">${paragraph('Kan dit goedkoper?')}</w:comment>`,
    );
    expect(findingsOf(paragraph('Tekst'), { 'word/comments.xml': comments })).toEqual([
      'EMV962 plan.docx S. de Boer: Kan dit goedkoper?',
    ]);
  });

  test('hidden text, by its font or by its style, each sentence once', () => {
    const run = (form: string, text: string): string => `<w:r><w:rPr>${form}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('<w:vanish/>', 'niet')}${run('<w:vanish/>', ' tonen')}</w:p><w:p>${run('<w:rStyle w:val="Intern"/>', 'intern')}</w:p><w:p>${run('<w:vanish w:val="0"/>', 'wel')}</w:p>`;
    expect(findingsOf(body)).toEqual(['EMV963 plan.docx niet tonen', 'EMV963 plan.docx intern']);
  });

  test('fields that lead nowhere, are empty, or still ask; a field that prints is none of those', () => {
    expect(findingsOf(field('REF _Ref1 \\h', 'Fout! Verwijzingsbron niet gevonden.'))).toEqual([
      'EMV964 plan.docx Fout! Verwijzingsbron niet gevonden.',
    ]);
    expect(findingsOf(field('MERGEFIELD Naam', '«Naam»'))).toEqual(['EMV964 plan.docx «Naam»']);
    expect(findingsOf(field('SEQ Tabel', ''))).toEqual(['EMV964 plan.docx ']);
    expect(findingsOf(field('REF _Ref1 \\h', 'paragraaf 3.2') + field('PAGE', ''))).toEqual([]);
    const asking = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Klik om tekst in te voeren')}</w:sdtContent></w:sdt>`;
    expect(findingsOf(asking)).toEqual(['EMV964 plan.docx Klik om tekst in te voeren']);
  });

  test('what comes from elsewhere, but no ordinary links', () => {
    const relation = (type: string, target: string): string =>
      `<Relationship Type="http://x/${type}" Target="${target}" TargetMode="External"/>`;
    const rels = `<Relationships>${relation('attachedTemplate', 'file:///S:/sjabloon.dotx')}${relation('hyperlink', 'https://www.pianoo.nl')}</Relationships>`;
    expect(findingsOf(paragraph('Tekst'), { 'word/_rels/settings.xml.rels': rels })).toEqual([
      'EMV967 plan.docx file:///S:/sjabloon.dotx',
    ]);
    expect(findingsOf(field('INCLUDETEXT S:\\prijs.docx', 'tekst'))).toEqual(['EMV967 plan.docx tekst']);
  });

  test('embedded files and macros', () => {
    expect(findingsOf(paragraph('Tekst'), { 'word/embeddings/Begroting.xlsx': 'x' })).toEqual([
      'EMV968 plan.docx word/embeddings/Begroting.xlsx',
    ]);
  });

  test('pictures without a description; one that is decorative needs none', () => {
    const picture = (form: string, inside = ''): string =>
      `<w:p><w:r><wp:docPr ${form}>${inside}</wp:docPr><pic:pic/></w:r></w:p>`;
    expect(findingsOf(picture('id="1" name="Foto"'))).toEqual(['EMV972 plan.docx ']);
    expect(findingsOf(picture('id="1" name="Foto" descr="Monteur"'))).toEqual([]);
    expect(findingsOf(picture('id="1" name="Foto"', '<adec:decorative xmlns:adec="x" val="1"/>'))).toEqual([]);
  });
});

describe('what cannot be read', () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "b">]>';
  test.each([
    ['nothing', new Uint8Array(), 'het bestand is leeg'],
    ['a PDF', strToU8('%PDF-1.7'), 'het is een PDF en geen Word-bestand'],
    [
      'an encrypted file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'het is met een wachtwoord beveiligd, of een bestand van Word 2003 of ouder',
    ],
    ['a text', strToU8('Beste collega'), 'het is geen Word-bestand, of het is beschadigd'],
    [
      'half a file',
      makeWordFile(paragraph('Tekst')).subarray(0, 300),
      'het is geen Word-bestand, of het is beschadigd',
    ],
    ['a zip of photos', zipSync({ 'foto.txt': strToU8('x') }), 'het is een zip zonder Word-document'],
    [
      'a spreadsheet',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
      'het is een Office-bestand zonder Word-document',
    ],
    [
      'a path that leaves it',
      makeWordFile('', { '../weg.xml': 'x' }),
      'het heeft delen met een naam die in een Word-bestand niet hoort',
    ],
    ['broken XML', makeWordFile('<w:p>'), 'de inhoud is beschadigd'],
    ['entities', makeWordFile('', { 'word/document.xml': `${doctype}<w:document/>` }), 'de inhoud is beschadigd'],
    ['other XML', makeWordFile('', { 'word/document.xml': '<html/>' }), 'de inhoud is beschadigd'],
    ['a bomb', bomb(), 'het zou uitgepakt groter worden dan 256 MB of uit meer dan 10.000 delen bestaan'],
  ])('%s', (_, bytes, reason) => {
    const [found] = read(bytes).diagnostics;
    expect(found && phrase(found, 'nl').message).toBe(`plan.docx is niet gecontroleerd: ${reason}`);
  });
});

/** A small file that says of one of its parts that it is 1 GB large. */
function bomb(): Uint8Array {
  const bytes = makeWordFile('');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 30, true);
  return bytes;
}
