import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/project/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

test('UTF-8 is read with and without byte order mark', () => {
  expect(decodeText(utf8('€ 5, één'))).toEqual({ text: '€ 5, één' });
  expect(decodeText(utf8('\ufeff€ 5'))).toEqual({ text: '€ 5' });
  expect(decodeText(new Uint8Array())).toEqual({ text: '' });
});

test('only the first byte order mark is left out', () => {
  expect(decodeText(utf8('\ufeff\ufeffa'))).toEqual({ text: '\ufeffa' });
});

test.each([false, true])('UTF-16 with a mark is read (big-endian: %s)', (isBigEndian) => {
  expect(decodeText(utf16('wensen: één €\r\n', isBigEndian))).toEqual({ text: 'wensen: één €\r\n' });
});

describe('damaged text is refused at its first fault', () => {
  test.each([
    [
      'Windows-1252',
      Uint8Array.of(0x61, 0x0a, 0xeb, 0x62),
      { fault: 'bytes', text: 'a\n�b', offset: 2, character: 'ë' },
    ],
    ['a euro sign of Windows', Uint8Array.of(0x80), { fault: 'bytes', text: '�', offset: 0, character: '€' }],
    ['a byte that means nothing', Uint8Array.of(0x81), { fault: 'bytes', text: '�', offset: 0, character: '' }],
    ['a sign cut in half', Uint8Array.of(0x61, 0xe2, 0x82), { fault: 'bytes', text: 'a�', offset: 1, character: 'â' }],
    ['an encoded surrogate', Uint8Array.of(0xed, 0xa0, 0x80), { fault: 'bytes', offset: 0 }],
    ['a fault behind a typed �', Uint8Array.of(...utf8('é�'), 0xff), { fault: 'bytes', text: 'é��', offset: 2 }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00), { fault: 'binary', offset: 8 }],
    ['UTF-16 without a mark', Uint8Array.of(0x61, 0x00), { fault: 'binary', text: 'a\0', offset: 1 }],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), { fault: 'binary', offset: 0 }],
    ['UTF-16 of odd length', Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x62), { fault: 'utf16', text: 'a�', offset: 1 }],
    ['half a pair in UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8), { fault: 'utf16', offset: 1 }],
  ])('%s', (_what, bytes, expected) => {
    expect(decodeText(bytes)).toMatchObject(expected);
  });
});

test('a � that the writer typed is text in both encodings', () => {
  expect(decodeText(utf8('a�b'))).toEqual({ text: 'a�b' });
  expect(decodeText(utf16('a�b', true))).toEqual({ text: 'a�b' });
});

test('all text without NUL comes back as it was, in every accepted encoding', () => {
  const text = fc.string({ unit: 'binary', maxLength: 50 }).map((string) => string.replaceAll('\0', ''));
  fc.assert(
    fc.property(text, (string) => {
      expect(decodeText(utf8(`\ufeff${string}`))).toEqual({ text: string });
      expect(decodeText(utf16(string, false))).toEqual({ text: string });
      expect(decodeText(utf16(string, true))).toEqual({ text: string });
    }),
    { seed: 4714, numRuns: 500 },
  );
});

test('no bytes make it throw, and a fault lies in the text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const decoded = decodeText(bytes);
      if (decoded.fault !== undefined) expect(decoded.offset).toBeLessThan(decoded.text.length);
    }),
    { seed: 4715, numRuns: 2000 },
  );
});
