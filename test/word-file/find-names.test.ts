import { strToU8, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/word-file/find-names.ts';
import { makeWordFile, paragraph, wordPart } from '../support/word-file.ts';

const names = ['zuidrand', 'jan de vries', 'kpn'];

function leftIn(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): string[] {
  return findNames('plan.docx', makeWordFile(body, parts), names).found.map(({ part, name }) => `${part}: ${name}`);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  new DataView(bytes.buffer).setUint32(0, data.length);
  bytes.set(strToU8(type), 4);
  bytes.set(data, 8);
  return bytes;
}

const png = (...chunks: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from([...new Uint8Array(8), ...chunks.flatMap((one) => [...one])]);

describe('a name is found', () => {
  test('in text, whatever its capitals and its ending', () => {
    expect(leftIn(paragraph('Bij ZUIDRAND, met Zuidrands mensen'))).toEqual([
      'word/document.xml: ZUIDRAND',
      'word/document.xml: Zuidrands',
    ]);
  });

  test('in text that is cut into runs', () => {
    expect(leftIn('<w:p><w:r><w:t>Zuid</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>rand</w:t></w:r></w:p>')).toEqual([
      'word/document.xml: Zuidrand',
    ]);
  });

  test('in alternative text, tags, codes of fields, relations, properties, names of parts', () => {
    expect(leftIn('<w:p><w:r><wp:docPr id="1" name="x" descr="Het pand van Zuidrand"/></w:r></w:p>')).toHaveLength(1);
    expect(leftIn('<w:p><w:r><w:instrText>HYPERLINK "https://zuidrand.nl"</w:instrText></w:r></w:p>')).toHaveLength(1);
    expect(
      leftIn('', { 'word/_rels/document.xml.rels': '<R><Relationship Target="https://www.zuidrand.nl/"/></R>' }),
    ).toHaveLength(1);
    expect(
      leftIn('', { 'docProps/app.xml': '<Properties><Company>Zuidrand B.V.</Company></Properties>' }),
    ).toHaveLength(1);
    expect(leftIn('', { 'word/media/logo-zuidrand.bin': 'x' })).toHaveLength(1);
    expect(leftIn('', { 'word/footer1.xml': wordPart('ftr', paragraph('Jan  de\u00a0Vries')) })).toEqual([
      'word/footer1.xml: Jan  de\u00a0Vries',
    ]);
  });

  test('in what pictures say beside their pixels', () => {
    const plain = png(chunk('tEXt', strToU8('Author\0Zuidrand')));
    const packed = png(
      chunk('zTXt', Uint8Array.from([...strToU8('Author\0\0'), ...zlibSync(strToU8('Jan de Vries'))])),
    );
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 14, ...strToU8('XMP Zuidrand'), 0xff, 0xd9]);
    expect(leftIn('', { 'word/media/a.png': plain })).toEqual(['word/media/a.png (metadata): Zuidrand']);
    expect(leftIn('', { 'word/media/b.png': packed })).toEqual(['word/media/b.png (metadata): Jan de Vries']);
    expect(leftIn('', { 'word/media/c.jpg': jpeg })).toEqual(['word/media/c.jpg (metadata): Zuidrand']);
    expect(leftIn('', { 'word/media/d.svg': '<svg><text>Zuid<tspan>rand</tspan></text></svg>' })).toHaveLength(1);
  });

  test('in an embedded file', () => {
    expect(leftIn('', { 'word/embeddings/a.docx': makeWordFile(paragraph('Zuidrand')) })).toEqual([
      'word/embeddings/a.docx › word/document.xml: Zuidrand',
    ]);
  });

  test('in a text file, also where Markdown cuts it', () => {
    expect(findNames('plan.md', strToU8('Bij **Zuid**rand'), names).found).toEqual([
      { part: 'plan.md', name: 'Zuidrand' },
    ]);
  });
});

test('other words are no names, and a short name takes no ending', () => {
  expect(leftIn(paragraph('zuidrandweg, kpns, rand van Zuid') + paragraph('Zuid') + paragraph('rand'))).toEqual([]);
});

test('pictures are counted, because nothing reads what is drawn in them', () => {
  expect(findNames('plan.docx', makeWordFile('', { 'word/media/a.png': png() }), names).unreadPictures).toBe(1);
});
