import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type EntryKind, type FileSystem, HostError } from './host.ts';

/** The disk of this machine. */
export function createNodeFileSystem(): FileSystem {
  return {
    kindOf,
    realPath: (path) => guarded(path, () => realpathSync.native(path)),
    sizeOf: (path) => guarded(path, () => statSync(path).size),
    read: (path) => guarded(path, () => readFileSync(path)),
    list: (path) => guarded(path, () => readdirSync(path).sort()),
    makeFolder: (path) => guarded(path, () => makeFolder(path)),
    writeNew: (path, content) => guarded(path, () => writeNew(path, content)),
    replace: (from, to) => guarded(to, () => replacePatiently(from, to)),
    remove: (path) => guarded(path, () => unlinkSync(path)),
  };
}

function kindOf(path: string): EntryKind | undefined {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (found.isSymbolicLink()) return 'link';
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  } catch {
    // A path that the system cannot even look at (too long, below a file, not permitted) leads nowhere for us.
    return undefined;
  }
}

/**
 * Makes the folders above it too. Not left to Node's `recursive`, which never comes back where the system has the
 * parent but refuses to hold anything in it, as `/proc` does.
 */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (isFolder(folder)) return;
    const parent = dirname(folder);
    if (systemCode(error) !== 'ENOENT' || parent === folder || isFolder(parent)) throw error;
    makeFolder(parent);
    mkdirSync(folder);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Flushed before it returns: a file that takes the place of another must not turn out empty after a power cut.
 * Half a file is removed here and not by the caller, who cannot know whether a file of that name is his own.
 */
function writeNew(path: string, content: Uint8Array): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } catch (error) {
    closeSync(descriptor);
    rmSync(path, { force: true });
    throw error;
  }
  closeSync(descriptor);
}

const milliseconds = [10, 20, 40, 80, 160];
const passing: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM']);

/** Windows refuses to rename a file that a virus scanner has just opened; that passes within a fraction of a second. */
function replacePatiently(from: string, to: string): void {
  for (const pause of process.platform === 'win32' ? milliseconds : []) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!passing.has(systemCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  renameSync(from, to);
}

function guarded<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new HostError(systemCode(error), path, { cause: error });
  }
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
