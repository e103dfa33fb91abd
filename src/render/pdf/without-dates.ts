const latin = new TextDecoder('latin1');

/** What LibreOffice writes of the clock: dates in the dictionary and in the metadata, and sums made of them. */
const ofTheClock = [
  /\/(?:CreationDate|ModDate)\s*\([^)]*\)/gu,
  /<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*<\/xmp:\1>/gu,
  /\/DocChecksum\s*\/[0-9A-F]+/gu,
];

/**
 * A PDF without the time at which it was printed, as our Word files are, so that an unchanged document stays an
 * unchanged file. Blanks take the place of what goes: the offsets in the file still hold. The file's own id is made of
 * the clock too; the standards want one, so it becomes the same for all.
 */
export function withoutDates(pdf: Uint8Array): Uint8Array {
  const clean = Uint8Array.from(pdf);
  const text = latin.decode(pdf);
  const put = (start: number, length: number, sign: string): void => {
    clean.fill(sign.charCodeAt(0), start, start + length);
  };
  for (const pattern of ofTheClock) for (const found of text.matchAll(pattern)) put(found.index, found[0].length, ' ');
  for (const found of text.matchAll(/\/ID\s*\[\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gdu)) {
    for (const group of [1, 2]) {
      const [start = 0, end = 0] = found.indices?.[group] ?? [];
      put(start, end - start, '0');
    }
  }
  return clean;
}
