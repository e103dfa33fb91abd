/**
 * Compiled code that is kept between runs, so that a run need not compile again what the run before it used. Node.js
 * does this for modules from version 22 on; one way for all versions is a script that is run here. Kept code only saves
 * time: whatever is wrong with it, the program is compiled from its source as if there were none.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { codeFolder, type Surroundings } from './code-folder.ts';
import { keepFile, readKept } from './kept-files.ts';
import { markOf } from './program-mark.ts';

/** A program that was started from its source or from kept code. */
export interface StartedProgram {
  /** What the program exports. */
  readonly exports: unknown;
  /** Keeps the code that was compiled, when the run did not start from it; to be called when the work is done. */
  readonly keep: () => void;
}

/** So many files are kept: two commands on each of three releases of Node.js. */
const mostFiles = 6;

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
  return { exports, keep: () => (isDone ? undefined : keepFile(place, () => script.createCachedData(), mostFiles)) };
}

/** The mark of the program, the code of which engine it is, with its settings, and for what. */
function nameOf(source: string, use: string): string {
  const mark = markOf(source) ?? 'unmarked';
  return `${mark}-${process.version}-${process.arch}-${cachedDataVersionTag()}-${use}.code`;
}
