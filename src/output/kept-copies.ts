import type { FileSystem } from '../host/host.ts';
import type { PathRules } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import { collisionKey, fileNameProblem } from '../text/file-names.ts';
import type { Language } from '../text/language.ts';
import type { EarlierBuilds } from './earlier-builds.ts';
import type { Move, OutputFile } from './writing-run.ts';

/** A version of a document that was not emvi's, and the name under which it is kept. */
export interface KeptCopy {
  readonly of: string;
  readonly name: string;
  /** The file to write; absent when a file of that name and content is there already. */
  readonly file?: OutputFile;
}

const mark = { nl: 'bewerkt', en: 'edited' };

/** A place for what somebody made of each document since emvi wrote it. A link is not followed, so nothing is lost. */
export function keepEdited(
  host: { readonly files: FileSystem; readonly paths: PathRules; readonly folder: string },
  moves: readonly Move[],
  earlier: EarlierBuilds,
  language: Language,
): KeptCopy[] {
  const taken = new Set(moves.map(({ file }) => collisionKey(file.name)));
  return moves.flatMap(({ file, before }) => {
    if (before.kind !== 'file' || earlier.wrote(file.name, before.content)) return [];
    for (let number = 1; ; number += 1) {
      const name = nameOfCopy(file.name, `${mark[language]}${number === 1 ? '' : `-${number}`}`);
      if (taken.has(collisionKey(name))) continue;
      const path = host.paths.join(host.folder, name);
      const kind = host.files.kindOf(path);
      const isKept = kind === 'file' && isEqual(attempt(() => host.files.read(path)).value, before.content);
      if (kind !== undefined && !isKept) continue;
      taken.add(collisionKey(name));
      return [{ of: file.name, name, ...(isKept ? {} : { file: { name, content: before.content } }) }];
    }
  });
}

function nameOfCopy(name: string, words: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let length = stem.length;
  const made = (): string => `${stem.slice(0, length)}-${words}${ending}`;
  while (length > 1 && fileNameProblem(made()) !== undefined) length -= 1;
  return made();
}

function isEqual(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}
