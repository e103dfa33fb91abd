import { inflateSync } from 'node:zlib';

/** The part of a file before a stream in which its dictionary stands. */
const longestDictionary = 2_000;

/**
 * Whether the texts and tables of a PDF would grow too large when they are unpacked: a few thousand bytes can become
 * gigabytes, and the library that reads them asks for no limit. Pictures do not count: they are never unpacked here.
 * @param most how many bytes they may become together
 */
export function unpacksTooLarge(bytes: Uint8Array, most: number): boolean {
  const raw = new TextDecoder('latin1').decode(bytes);
  let left = most;
  for (const { 0: start, index } of raw.matchAll(/>>\s{0,8}stream\r?\n/gu)) {
    const before = raw.slice(Math.max(0, index - longestDictionary), index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (/\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    // One packed several times over is unpacked as often.
    const times = [...dictionary.matchAll(/\/Fl(?:ateDecode)?\b/gu)].length;
    const length = unpackedLength(bytes.subarray(index + start.length), times, left);
    if (length === undefined) return true;
    left -= length;
  }
  return false;
}

/** How long a stream is without its packing, of which the end is found by itself; undefined when longer than may be. */
function unpackedLength(packed: Uint8Array, times: number, most: number): number | undefined {
  let content = packed;
  for (let round = 0; round < times; round += 1) {
    try {
      content = inflateSync(content, { maxOutputLength: Math.max(most, 1) });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
      // What is damaged or encrypted is left to the library.
      return 0;
    }
  }
  return times === 0 ? 0 : content.length;
}
