/**
 * Pictures without what cameras and programs write beside the pixels: author, place, camera, title. Nothing is drawn
 * anew: what shows the picture is copied byte by byte.
 */
import type { ImageData } from './tree.ts';

/** The chunks of a PNG that decide what is seen (PNG, third edition, 11.2 and 11.3). */
const seen = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/u;

const marker = { scan: 0xda, comment: 0xfe, exif: 0xe1, last: 0xef, profile: 0xe2, adobe: 0xee };
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
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + view.getUint32(at) + 12;
    if (end > bytes.length) return undefined;
    const type = latin.decode(bytes.subarray(at + 4, at + 8));
    if (seen.test(type)) pieces.push(bytes.subarray(at, end));
    if (type === 'IEND') return pieces;
    at = end;
  }
  return undefined;
}

/** Comments and application segments go, but for the profile of colours and what Adobe says of them (ITU-T T.81, B.1.1.3). */
function jpegPieces(bytes: Uint8Array): Uint8Array[] | undefined {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const kind = view.getUint8(at + 1);
    if (kind === marker.scan) {
      if (orientation > 1) pieces.splice(1, 0, orientationSegment(orientation));
      return [...pieces, bytes.subarray(at)];
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    const isKept = kind === marker.profile || kind === marker.adobe;
    const isApplication = kind >= marker.exif && kind <= marker.last;
    if (kind === marker.exif) orientation = Math.max(orientation, orientationIn(bytes.subarray(at + 4, end)));
    if (kind !== marker.comment && (isKept || !isApplication)) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
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
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, marker.exif, 0, exif.length + entry.length + 2, ...exif, ...entry]);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
