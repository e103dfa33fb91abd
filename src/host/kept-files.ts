/**
 * Files that are kept between runs in a folder of the user, and that only save time: whatever is wrong with one, it is
 * as if there were none. One is only read when it and its folder are the user's own, nobody else can write there, and
 * it is whole.
 */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { isOwn, makeOwnFolder } from './code-folder.ts';

const checkLength = 4;

/** What was kept; undefined when there is nothing, when another may have put it there or when it is not whole. */
export function readKept(place: string): Buffer | undefined {
  try {
    if (!isOwn(path.dirname(place)) || !isOwn(place)) return undefined;
    const content = readFileSync(place);
    const kept = content.subarray(checkLength);
    return kept.length > 0 && crc32(kept) === content.readUInt32LE(0) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a file, and of all that end like it only the newest; a place where that cannot be done is left as it is. */
export function keepFile(place: string, make: () => Uint8Array, most: number): void {
  const folder = path.dirname(place);
  try {
    makeOwnFolder(folder);
    if (!isOwn(folder)) return;
    const content = make();
    const check = Buffer.alloc(checkLength);
    check.writeUInt32LE(crc32(content));
    const unfinished = `${place}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([check, content]), { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, place);
    removeOldest(folder, path.extname(place), most);
  } catch {
    // A full disk or a folder that cannot be written costs time at the next run, and nothing else.
  }
}

function removeOldest(folder: string, ending: string, most: number): void {
  const names = readdirSync(folder).filter((name) => name.includes(ending));
  if (names.length <= most) return;
  const files = names.map((name) => path.join(folder, name)).map((file) => ({ file, changed: statSync(file).mtimeMs }));
  files.sort((a, b) => b.changed - a.changed || (a.file < b.file ? -1 : 1));
  for (const { file } of files.slice(most)) rmSync(file, { force: true });
}
