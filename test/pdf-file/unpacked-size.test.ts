import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpacksTooLarge } from '../../src/pdf-file/unpacked-size.ts';

const most = 10_000;

/** A file with one stream, as a PDF holds it. */
function pdfWith(dictionary: string, content: Uint8Array): Uint8Array {
  const start = Buffer.from(`%PDF-1.7\n4 0 obj\n<< /Length ${content.length} ${dictionary} >>\nstream\n`);
  return Buffer.concat([start, content, Buffer.from('\nendstream\nendobj\n%%EOF')]);
}

const packed = (length: number): Uint8Array => deflateSync(Buffer.alloc(length, 32));

test('a stream that fits is no trouble, and one that does not is', () => {
  expect(unpacksTooLarge(pdfWith('/Filter /FlateDecode', packed(most)), most)).toBe(false);
  expect(unpacksTooLarge(pdfWith('/Filter /FlateDecode', packed(most + 1)), most)).toBe(true);
});

test('streams count together', () => {
  const half = pdfWith('/Filter /FlateDecode', packed(most / 2 + 1));
  expect(unpacksTooLarge(half, most)).toBe(false);
  expect(unpacksTooLarge(Buffer.concat([half, half]), most)).toBe(true);
});

test('one that is packed twice is unpacked twice', () => {
  const twice = deflateSync(packed(most * 50));
  expect(unpacksTooLarge(pdfWith('/Filter [/FlateDecode /FlateDecode]', twice), most)).toBe(true);
  expect(unpacksTooLarge(pdfWith('/Filter /FlateDecode', twice), most)).toBe(false);
});

test('pictures, damaged streams and files without any are left to the library', () => {
  expect(unpacksTooLarge(pdfWith('/Subtype /Image /Filter /FlateDecode', packed(most * 2)), most)).toBe(false);
  expect(unpacksTooLarge(pdfWith('/Filter /FlateDecode', Buffer.from('none')), most)).toBe(false);
  expect(unpacksTooLarge(Buffer.from('%PDF-1.7'), most)).toBe(false);
});
