import type { ReadHistory } from './history.ts';
import type { Office } from './office.ts';

/** What stands at a path, links not followed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** A file-system call failed; `code` is the system's own word for it (`ENOENT`, `EACCES`, `EBUSY`, …). */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${path}`, options);
  }
}

/**
 * All that emvi asks of the machine. Paths are absolute and in the machine's own form. Every call but `kindOf`
 * throws a HostError when it fails. Nothing else in emvi reads a file, the clock or the environment.
 */
export interface FileSystem {
  /** What stands at the path, or undefined when nothing does. */
  kindOf(path: string): EntryKind | undefined;
  /** The path with every link followed. */
  realPath(path: string): string;
  /** Size in bytes. */
  sizeOf(path: string): number;
  read(path: string): Uint8Array;
  /** Names in a folder, sorted by code unit. */
  list(path: string): string[];
  /** Makes a folder and the folders above it; content that is there already is no failure. */
  makeFolder(path: string): void;
  /** Writes a new file; fails with `EEXIST` when it exists. */
  writeNew(path: string, content: Uint8Array): void;
  /** Puts a file in the place of another in one step. */
  replace(from: string, to: string): void;
  remove(path: string): void;
}

/** What took long to make, under the hash of all that decides it. Losing it costs time, and never changes a byte. */
export interface KeptResults {
  /** @param name signs that every system takes in the name of a file */
  read(name: string): string | undefined;
  keep(name: string, text: string): void;
}

/** Where a command reads from and writes to. */
export interface Host {
  readonly files: FileSystem;
  /** The folder in which the command was given. */
  readonly workingFolder: string;
  /** `win32`, `darwin`, `linux`, …: decides how paths are joined and which file names are safe. */
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal behind standard output; undefined when it is not a terminal. */
  readonly terminalColumns: number | undefined;
  /** The day on which the command was given, as `2026-11-22`, by the machine's own clock. */
  today(): string;
  /** This process as its temporary files are named, unlike any other that may write to the same folder. */
  readonly processName: string;
  /** Whether the process with such a name may still be at work. */
  isAtWork(processName: string): boolean;
  /** What earlier runs kept; absent where nothing is kept. */
  readonly results?: KeptResults;
  /** The office program of this machine that prints Word files; undefined where there is none. */
  findOffice(): Promise<Office | undefined>;
  /** What a folder held at an earlier revision. */
  readonly readHistory: ReadHistory;
  /** Results. */
  writeOut(text: string): void;
  /** Progress and trouble. */
  writeError(text: string): void;
}
