import { accessSync, constants, statSync } from 'node:fs';
import type { Surroundings } from './code-folder.ts';
import { pathsOn } from './paths.ts';

/**
 * Where a program of this machine stands; undefined where it is not. Only whole folders of the path are searched: what
 * stands in the folder of a bid is never run.
 * @param names in the order in which they are preferred
 * @param installed folders outside the path in which its installer puts it
 */
export function findProgram(
  names: readonly string[],
  { environment, platform }: Surroundings,
  installed: readonly string[] = [],
): string | undefined {
  const paths = pathsOn(platform);
  const found = environment['PATH'] ?? environment['Path'] ?? '';
  const folders = found.split(platform === 'win32' ? ';' : ':').filter((folder) => paths.isAbsolute(folder));
  return [...folders, ...installed].flatMap((folder) => names.map((name) => paths.join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    // A folder may be entered by the same right by which a program may be run.
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
