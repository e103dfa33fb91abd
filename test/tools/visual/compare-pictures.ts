import { Buffer } from 'node:buffer';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two pictures of a page are apart. */
export interface Difference {
  /** How many of their dots differ to the eye; all of them where the sizes differ. */
  readonly dots: number;
  /** Both laid over each other (PNG), what differs in red; absent where they are the same or differ in size. */
  readonly picture?: Uint8Array;
}

/**
 * How much darker or lighter a dot must be to count, from 0 to 1, as pixelmatch weighs it: 13 of 255 shades of grey, so
 * that a pale ground counts and what another release of poppler rounds differently does not. Edges of letters count
 * too: on a page of text there is little else.
 */
const threshold = 0.05;

/** So many dots of a page may differ: half of what the smallest of the seeded defects changes is far more. */
export const tolerance = 40;

/** Compares two pictures dot by dot. */
export function comparePictures(before: Uint8Array, after: Uint8Array): Difference {
  // Most pages of a day are the same to the byte.
  if (Buffer.compare(before, after) === 0) return { dots: 0 };
  const old = PNG.sync.read(Buffer.from(before));
  const now = PNG.sync.read(Buffer.from(after));
  const { width, height } = old;
  if (now.width !== width || now.height !== height) return { dots: Math.max(width * height, now.width * now.height) };
  const laidOver = new PNG({ width, height });
  const dots = pixelmatch(old.data, now.data, laidOver.data, width, height, { threshold, includeAA: true });
  return { dots, picture: PNG.sync.write(laidOver) };
}
