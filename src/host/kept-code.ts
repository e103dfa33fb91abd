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

/** So many files are kept: three commands on each of three releases of Node.js, and what those start apart. */
const mostFiles = 12;

/**
 * Starts a script that is a function of `require` and its own path, and of which the first line is a comment with a mark
 * of its content.
 * @param file absolute
 * @param use what it is started for: other work needs other code
 * @param apart the CommonJS scripts beside it, as it asks for them, of which code is kept too; the mark speaks for them
 */
export function startProgram(
  file: string,
  use: string,
  surroundings: Surroundings,
  apart: readonly string[] = [],
): StartedProgram {
  const folder = codeFolder(surroundings);
  // Only signs below 256 stand in the bundle, which is read twice as fast so.
  const source = readFileSync(file, 'latin1');
  const placeOf = (name: string): string | undefined =>
    folder === undefined ? undefined : path.join(folder, nameOf(source, name));
  const main = compile(source, file, placeOf(use));
  const load = createRequire(file);
  const started = new Map<string, { readonly exports: unknown; readonly keep: () => void }>();
  const start = (name: string) => {
    const script = compile(
      asFunction(readFileSync(load.resolve(name), 'latin1')),
      load.resolve(name),
      placeOf(path.parse(name).name),
    );
    const module = { exports: {} };
    (script.run as CommonJs)(module.exports, load, module, load.resolve(name));
    return { exports: module.exports, keep: script.keep };
  };
  const require = (name: string): unknown => {
    if (!apart.includes(name)) return load(name);
    const known = started.get(name) ?? start(name);
    started.set(name, known);
    return known.exports;
  };
  const exports = (main.run as Program)(Object.assign(require, load), file);
  return {
    exports,
    keep: () => {
      main.keep();
      for (const script of started.values()) script.keep();
    },
  };
}

type Program = (require: NodeJS.Require, file: string) => unknown;
type CommonJs = (exports: unknown, require: NodeJS.Require, module: { exports: unknown }, file: string) => void;

/** As Node.js does it; on one line, so that the lines of an error are those of the file. */
function asFunction(source: string): string {
  return `(function (exports, require, module, __filename) {${source}\n})`;
}

/** Runs a script, from kept code where there is any. */
function compile(source: string, file: string, place: string | undefined): { run: unknown; keep: () => void } {
  const kept = place === undefined ? undefined : readKept(place);
  const script = new Script(source, { filename: file, ...(kept === undefined ? {} : { cachedData: kept }) });
  const isDone = place === undefined || (kept !== undefined && script.cachedDataRejected !== true);
  return {
    run: script.runInThisContext(),
    keep: () => (isDone ? undefined : keepFile(place, () => script.createCachedData(), mostFiles)),
  };
}

/** The mark of the program, the code of which engine it is, with its settings, and for what. */
function nameOf(source: string, use: string): string {
  const mark = markOf(source) ?? 'unmarked';
  return `${mark}-${process.version}-${process.arch}-${cachedDataVersionTag()}-${use}.code`;
}
