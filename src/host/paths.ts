import { type PlatformPath, posix, win32 } from 'node:path';

/** The rules for joining and comparing paths on a platform; pure functions on text. */
export function pathsOn(platform: string): PlatformPath {
  return platform === 'win32' ? win32 : posix;
}

/** Whether an absolute path is a folder itself or stands somewhere below it. */
export function isWithin(paths: PlatformPath, folder: string, path: string): boolean {
  const way = paths.relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way));
}

/** A path as people are shown it: relative when it stands below the folder they work in, always with `/`. */
export function shownPath(paths: PlatformPath, workingFolder: string, path: string): string {
  const shown = isWithin(paths, workingFolder, path) ? paths.relative(workingFolder, path) || '.' : path;
  return shown.replaceAll(paths.sep, '/');
}
