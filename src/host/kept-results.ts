import path from 'node:path';
import { codeFolder, type Surroundings } from './code-folder.ts';
import type { KeptResults } from './host.ts';
import { keepFile, readKept } from './kept-files.ts';
import { markOfFile } from './program-mark.ts';

/** So many results are kept. */
const mostFiles = 200;

/**
 * The results of a program that are kept between runs, beside its compiled code. Nothing is kept where no code is, nor
 * of a program that is not built: its parts can change without a word.
 * @param program the file of the script that runs, absolute
 */
export function keptResults(program: string, surroundings: Surroundings): KeptResults {
  let mark: string | undefined;
  const placeOf = (name: string): string | undefined => {
    const folder = codeFolder(surroundings);
    if (folder === undefined) return undefined;
    mark ??= markOfFile(program);
    return mark === undefined ? undefined : path.join(folder, 'results', `${mark}-${name}.result`);
  };
  return {
    read: (name) => {
      const place = placeOf(name);
      return place === undefined ? undefined : readKept(place)?.toString('utf8');
    },
    keep: (name, text) => {
      const place = placeOf(name);
      if (place !== undefined) keepFile(place, () => new TextEncoder().encode(text), mostFiles);
    },
  };
}
