import { strToU8, type Zippable, zipSync } from 'fflate';

const contentTypes = '[Content_Types].xml';

/** The first day that a zip can hold, in local time as fflate writes it. At noon, so that no clock change can touch it. */
const firstDay = new Date(1980, 0, 1, 12);

/**
 * Packs the parts of an office file, by path, so that the same parts always give the same bytes: in a fixed order with
 * the content types first, where Word looks for them, one date, and the file attributes of a plain file (Word for Mac
 * complains about none).
 */
export function zipPackage(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const paths = [...parts.keys()].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  const ordered: Zippable = {};
  for (const path of paths) {
    const bytes = bytesOf(parts.get(path) ?? '');
    ordered[path] = isPacked.test(path) ? [bytes, { level: 0 }] : bytes;
  }
  return zipSync(ordered, { level: 6, mtime: firstDay, os: 3, attrs: 0o100600 << 16 });
}

/** Pictures that are packed themselves: to pack them once more takes time and gains nothing. */
const isPacked = /\.(?:png|jpe?g|gif)$/u;

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? strToU8(data) : data;
}

function rank(path: string): number {
  if (path === contentTypes) return 0;
  return path === '_rels/.rels' ? 1 : 2;
}
