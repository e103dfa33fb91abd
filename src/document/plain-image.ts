/**
 * Pictures without what cameras and programs write beside the pixels: author, place, camera, title. Nothing is drawn
 * anew: what shows the picture is copied byte by byte.
 */
import { jpegSegments, pngChunks, startOfScan, tellsAboutPicture } from '../word-file/picture-pieces.ts';
import type { ImageData } from './tree.ts';

/** The chunks of a PNG that decide what is seen (PNG, third edition, 11.2 and 11.3). */
const seen = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/u;

const exif = 0xe1;
/** The markers of the profile of colours and of what Adobe says of them. */
const colours: ReadonlySet<number> = new Set([0xe2, 0xee]);
const latin = new TextDecoder('latin1');
const plain = new WeakMap<Uint8Array, Uint8Array>();

/** The picture without its metadata; one that cannot be read to its end, and a GIF, stays as it is. */
export function plainImage(image: ImageData): ImageData {
  const bytes = plain.get(image.bytes) ?? plainBytes(image);
  plain.set(image.bytes, bytes);
  return { ...image, bytes };
}

function plainBytes({ format, bytes }: ImageData): Uint8Array {
  const pieces = format === 'png' ? pngPieces(bytes) : format === 'jpg' ? jpegPieces(bytes) : undefined;
  return pieces === undefined ? bytes : Uint8Array.from(Buffer.concat(pieces));
}

function pngPieces(bytes: Uint8Array): Uint8Array[] | undefined {
  const chunks = pngChunks(bytes);
  const last = chunks.findIndex(({ type }) => type === 'IEND');
  const whole = chunks.slice(0, last + 1);
  if (last === -1 || whole.some(({ end }) => end > bytes.length)) return undefined;
  const shown = whole.filter(({ type }) => seen.test(type));
  return [bytes.subarray(0, 8), ...shown.map(({ start, end }) => bytes.subarray(start, end))];
}

/** What tells about the picture goes, but for the profile of colours and what Adobe says of them. */
function jpegPieces(bytes: Uint8Array): Uint8Array[] | undefined {
  const segments = jpegSegments(bytes);
  if (segments.at(-1)?.marker !== startOfScan) return undefined;
  const shown = segments.filter((segment) => colours.has(segment.marker) || !tellsAboutPicture(segment));
  const turns = segments
    .filter(({ marker }) => marker === exif)
    .map(({ start, end }) => orientationIn(bytes.subarray(start + 4, end)));
  const orientation = Math.max(1, ...turns);
  return [
    bytes.subarray(0, 2),
    ...(orientation > 1 ? [orientationSegment(orientation)] : []),
    ...shown.map(({ start, end }) => bytes.subarray(start, end)),
  ];
}

/** How a picture has to be turned, from 1 to 8 (Exif 3.0, tag 0x0112); 1 where it does not say. */
function orientationIn(segment: Uint8Array): number {
  if (latin.decode(segment.subarray(0, 4)) !== 'Exif' || segment.length < 16) return 1;
  const view = viewOf(segment.subarray(6));
  const isLittle = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, isLittle);
  if (start + 2 > view.byteLength) return 1;
  const count = view.getUint16(start, isLittle);
  for (let entry = start + 2; entry < start + 2 + count * 12 && entry + 12 <= view.byteLength; entry += 12) {
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle) & 0xf;
  }
  return 1;
}

/** An Exif segment that says nothing else. */
function orientationSegment(orientation: number): Uint8Array {
  const content = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, exif, 0, content.length + entry.length + 2, ...content, ...entry]);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
