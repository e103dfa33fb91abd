import { type FileNameProblem, fileNameProblem } from './file-names.ts';

/** How a path leads, or can lead, out of the project folder. */
export type LeavingProblem = 'absolute' | 'drive' | 'home' | 'link' | 'network' | 'parent' | 'url';

/** Why a path does not work on every system. */
export type NameProblem = 'backslash' | FileNameProblem;

/** Why a path that a bid names is refused before anything is opened. */
export type PathProblem = LeavingProblem | NameProblem;

/** A path of a bid: its names from the project folder down, or why it is refused. */
export type BidPath =
  | { readonly names: readonly string[]; readonly problem?: undefined }
  | { readonly names?: undefined; readonly problem: PathProblem };

const leaving: ReadonlySet<PathProblem> = new Set(['absolute', 'drive', 'home', 'link', 'network', 'parent', 'url']);

const longestPath = 1000;

/** Whether a problem is that the path leads out of the project folder. */
export function isLeaving(problem: PathProblem): problem is LeavingProblem {
  return leaving.has(problem);
}

/**
 * Reads a path as a bid writes it: relative to the project folder, with `/`, the same on every system. Looks at the
 * text alone; whether a name on the way is a link is seen when the path is followed. `.` and double `/` are dropped.
 */
export function readBidPath(text: string): BidPath {
  return read(text, (name) => fileNameProblem(name));
}

/** The same for a pattern, in whose names `*` and `?` have a meaning. */
export function readBidPattern(text: string): BidPath {
  return read(text, (name) => fileNameProblem(name.replace(/[*?]/gu, '-')));
}

/** Whether a text asks for all files that look like it instead of for one file. */
export function isPattern(text: string): boolean {
  return /[*?[\]{}]/u.test(text);
}

function read(text: string, problemOf: (name: string) => FileNameProblem | undefined): BidPath {
  const problem = problemOfWhole(text);
  if (problem !== undefined) return { problem };
  const names = text
    .normalize('NFC')
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  if (names.length === 0) return { problem: 'empty' };
  if (names.includes('..')) return { problem: 'parent' };
  for (const name of names) {
    const found = problemOf(name);
    if (found !== undefined) return { problem: found };
  }
  return { names };
}

function problemOfWhole(text: string): PathProblem | undefined {
  if (text.length > longestPath) return 'length';
  if (/^[\\/]{2}/u.test(text)) return 'network';
  if (/^[A-Za-z]:/u.test(text)) return 'drive';
  if (/^(?:[a-z][\w+.-]*:\/\/|(?:data|file|https?|mailto):)/iu.test(text)) return 'url';
  if (/^[\\/]/u.test(text)) return 'absolute';
  if (/^~(?:[\\/]|$)/u.test(text)) return 'home';
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(text)) return 'parent';
  return text.includes('\\') ? 'backslash' : undefined;
}
