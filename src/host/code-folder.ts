import { lstatSync, mkdirSync } from 'node:fs';
import { pathsOn } from './paths.ts';

/** Where a program runs, as far as it decides where compiled code is kept. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `win32`, `darwin`, `linux`, … */
  readonly platform: string;
}

/**
 * The folder in which compiled code may be kept: one of the user's own. Undefined on a build server, where nobody runs
 * twice, and where the user does not want it. The names of Node.js' own settings hold here too.
 */
export function codeFolder({ environment, platform }: Surroundings): string | undefined {
  if (isSet(environment['NODE_DISABLE_COMPILE_CACHE']) || isSet(environment['CI'])) return undefined;
  const paths = pathsOn(platform);
  const join = (root: string | undefined, ...names: readonly string[]): string | undefined =>
    root !== undefined && paths.isAbsolute(root) ? paths.join(root, ...names) : undefined;
  const chosen = join(environment['NODE_COMPILE_CACHE'], 'emvi');
  if (chosen !== undefined) return chosen;
  if (platform === 'win32') return join(environment['LOCALAPPDATA'], 'emvi', 'code');
  if (platform === 'darwin') return join(environment['HOME'], 'Library', 'Caches', 'emvi');
  return join(environment['XDG_CACHE_HOME'], 'emvi') ?? join(environment['HOME'], '.cache', 'emvi');
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

/** Makes a folder for this user alone where there is none. Throws what the system throws. */
export function makeOwnFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Whether a folder or file is the user's own and nobody else can write in it: code of others is never run. */
export function isOwn(place: string): boolean {
  const status = lstatSync(place, { throwIfNoEntry: false });
  if (status === undefined || status.isSymbolicLink()) return false;
  // Windows has no such marks; there the folder stands in the user's own profile.
  if (process.getuid === undefined) return true;
  return status.uid === process.getuid() && (status.mode & 0o022) === 0;
}
