/** The pieces of which PNG and JPEG files are made, by their offsets. A file that is cut off has a last piece that ends behind it. */
const latin = new TextDecoder('latin1');

/** A chunk of a PNG: its length, type, data and checksum lie between `start` and `end` (PNG, third edition, 5.3). */
export interface PngChunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export function pngChunks(bytes: Uint8Array): PngChunk[] {
  const chunks: PngChunk[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 8; start + 12 <= bytes.length; ) {
    const end = start + view.getUint32(start) + 12;
    chunks.push({ type: latin.decode(bytes.subarray(start + 4, start + 8)), start, end });
    start = end;
  }
  return chunks;
}

/** A segment of a JPEG with its marker, its length and its data (ITU-T T.81, B.1.1.4). */
export interface JpegSegment {
  /** The second byte of the marker. */
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** Where the pixels of a JPEG begin. */
export const startOfScan = 0xda;
const endOfImage = 0xd9;

/** The segments of a JPEG up to its pixels; the first scan is the last of them and goes on to the end. */
export function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  const segments: JpegSegment[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 2; start + 4 <= bytes.length && bytes[start] === 0xff; ) {
    const marker = view.getUint8(start + 1);
    const isLast = marker === startOfScan || marker === endOfImage;
    const end = isLast ? bytes.length : start + 2 + Math.max(view.getUint16(start + 2), 2);
    segments.push({ marker, start, end });
    start = end;
  }
  return segments;
}

/** Comments and application segments, but for that of the file format itself: EXIF, XMP, IPTC, profiles (ITU-T T.81, B.1.1.3). */
export function tellsAboutPicture({ marker }: JpegSegment): boolean {
  return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef);
}
