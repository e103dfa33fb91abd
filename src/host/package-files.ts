import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSystem } from './host.ts';
import { createNodeFileSystem } from './node-file-system.ts';

/**
 * The folder of this package, where templates, schemas and docs stand. Found by looking upwards from this code for
 * our package.json, which works from the sources, from the bundle, and from `node_modules` alike.
 */
export function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!isPackageRoot(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('the package.json of emvi is missing');
    folder = parent;
  }
  return folder;
}

/** Reads files that come with emvi. */
export interface PackageFiles {
  /** The text of a file; throws a HostError when it cannot be read. Paths are relative to the package, with `/`. */
  read(file: string): string;
  /** The names in a folder, sorted; none when there is no such folder. */
  list(folder: string): readonly string[];
}

/** The files that come with emvi, from the real disk whatever the host of the bid is. */
export function openPackageFiles(files: FileSystem = createNodeFileSystem(), root = packageRoot()): PackageFiles {
  const place = (file: string): string => path.join(root, ...file.split('/'));
  return {
    read: (file) => new TextDecoder().decode(files.read(place(file))),
    list: (folder) => (files.kindOf(place(folder)) === undefined ? [] : files.list(place(folder))),
  };
}

function isPackageRoot(folder: string): boolean {
  const file = path.join(folder, 'package.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name === 'emvi';
}
