/**
 * Compiled code that is kept between runs, so that a run need not compile again what the run before it used. Node.js
 * does this for modules from version 22 on; one way for all versions is a script that is run here. Kept code only saves
 * time: whatever is wrong with it, the program is compiled from its source as if there were none.
 */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { codeFolder, isOwn, makeOwnFolder, type Surroundings } from './code-folder.ts';

/** A program that was started from its source or from kept code. */
export interface StartedProgram {
  /** What the program exports. */
  readonly exports: unknown;
  /** Keeps the code that was compiled, when the run did not start from it; to be called when the work is done. */
  readonly keep: () => void;
}

/** So many files are kept: two commands on each of three releases of Node.js. */
const mostFiles = 6;
const checkLength = 4;

/**
 * Starts a script that is a function of `require` and its own path, and of which the first line is a comment with a mark
 * of its content.
 * @param file absolute
 * @param use what it is started for: other work needs other code
 */
export function startProgram(file: string, use: string, surroundings: Surroundings): StartedProgram {
  const folder = codeFolder(surroundings);
  // Only signs below 256 stand in the bundle, which is read twice as fast so.
  const source = readFileSync(file, 'latin1');
  const place = folder === undefined ? undefined : path.join(folder, nameOf(source, use));
  const kept = place === undefined ? undefined : readKept(place);
  const script = new Script(source, { filename: file, ...(kept === undefined ? {} : { cachedData: kept }) });
  const program = script.runInThisContext() as (require: NodeJS.Require, file: string) => unknown;
  const exports = program(createRequire(file), file);
  const isDone = place === undefined || (kept !== undefined && script.cachedDataRejected !== true);
  return { exports, keep: () => (isDone ? undefined : keep(script, place)) };
}

/** The mark of the program, the code of which engine it is, with its settings, and for what. */
function nameOf(source: string, use: string): string {
  const mark = /^\/\/ ([0-9a-f]{16,64})\n/u.exec(source.slice(0, 80))?.[1] ?? 'unmarked';
  return `${mark}-${process.version}-${process.arch}-${cachedDataVersionTag()}-${use}.code`;
}

/** The kept code; undefined when there is none, when another may have put it there or when it is not whole. */
function readKept(place: string): Buffer | undefined {
  try {
    if (!isOwn(path.dirname(place)) || !isOwn(place)) return undefined;
    const content = readFileSync(place);
    const code = content.subarray(checkLength);
    return code.length > 0 && crc32(code) === content.readUInt32LE(0) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keep(script: Script, place: string): void {
  const folder = path.dirname(place);
  try {
    makeOwnFolder(folder);
    if (!isOwn(folder)) return;
    const code = script.createCachedData();
    const check = Buffer.alloc(checkLength);
    check.writeUInt32LE(crc32(code));
    const unfinished = `${place}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([check, code]), { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, place);
    removeOldest(folder);
  } catch {
    // A full disk or a folder that cannot be written costs time at the next run, and nothing else.
  }
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.includes('.code'))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, changed: statSync(file).mtimeMs }));
  files.sort((a, b) => b.changed - a.changed || (a.file < b.file ? -1 : 1));
  for (const { file } of files.slice(mostFiles)) rmSync(file, { force: true });
}
