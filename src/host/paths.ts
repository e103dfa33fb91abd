import { posix, win32 } from 'node:path';

/** The rules for paths on a platform; written out, so that the types of the library need none of Node.js. */
export interface PathRules {
  readonly sep: string;
  join(...parts: string[]): string;
  resolve(...parts: string[]): string;
  relative(from: string, to: string): string;
  dirname(path: string): string;
  basename(path: string): string;
  isAbsolute(path: string): boolean;
}

/** The rules for joining and comparing paths on a platform; pure functions on text. */
export function pathsOn(platform: string): PathRules {
  return platform === 'win32' ? win32 : posix;
}

/** Whether an absolute path is a folder itself or stands somewhere below it. */
export function isWithin(paths: PathRules, folder: string, path: string): boolean {
  const way = paths.relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way));
}

/** A path as people are shown it: relative when it stands below the folder they work in, always with `/`. */
export function shownPath(paths: PathRules, workingFolder: string, path: string): string {
  const shown = isWithin(paths, workingFolder, path) ? paths.relative(workingFolder, path) || '.' : path;
  return shown.replaceAll(paths.sep, '/');
}
