/** A text as the bytes of a file, in the encoding and with the byte order mark of the bytes that it takes the place of. */
export function encodeLike(before: Uint8Array, text: string): Uint8Array {
  if (before[0] === 0xff && before[1] === 0xfe) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (before[0] === 0xfe && before[1] === 0xff) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}
