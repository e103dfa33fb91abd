import type { ReadHistory } from './history.ts';
import type { Host } from './host.ts';
import { type FailOn, MemoryFileSystem } from './memory-file-system.ts';
import type { Office } from './office.ts';
import { pathsOn } from './paths.ts';

/** What a machine in memory starts with. Relative paths stand in `folder` and may use `/` on every platform. */
export interface MemoryHostOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The working folder; `/bid`, or `C:\bid` on Windows. */
  readonly folder?: string;
  readonly platform?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly terminalColumns?: number;
  /** The day that the machine takes for today; the first of 2026 unless said otherwise. */
  readonly today?: string;
  /** Symbolic links: path to target, the target relative to the link's folder or absolute. */
  readonly links?: Readonly<Record<string, string>>;
  readonly failOn?: FailOn;
  /** This process; the first of its machine unless given. */
  readonly processName?: string;
  /** The other processes that are at work; none unless given. */
  readonly atWork?: readonly string[];
  /** What prints Word files; nothing unless given. */
  readonly office?: Office;
  /** What earlier revisions held; there is no version control unless given. */
  readonly history?: ReadHistory;
}

/** A machine in memory that remembers what it was told to print. */
export interface MemoryHost extends Host {
  readonly files: MemoryFileSystem;
  /** All text sent to standard output. */
  readonly output: string;
  /** All text sent to standard error. */
  readonly errors: string;
}

/** A machine without disk, clock or terminal: for tests and for programs that hold a bid in memory. */
export function createMemoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const platform = options.platform ?? 'linux';
  const workingFolder = options.folder ?? (platform === 'win32' ? 'C:\\bid' : '/bid');
  const paths = pathsOn(platform);
  const files = new MemoryFileSystem(platform, options.failOn);
  const encoder = new TextEncoder();
  let output = '';
  let errors = '';

  files.put(workingFolder, 'folder');
  for (const [path, content] of Object.entries(options.files ?? {})) {
    files.put(paths.resolve(workingFolder, path), typeof content === 'string' ? encoder.encode(content) : content);
  }
  for (const [path, link] of Object.entries(options.links ?? {})) {
    files.put(paths.resolve(workingFolder, path), { link });
  }

  return {
    files,
    workingFolder,
    platform,
    environment: options.environment ?? {},
    terminalColumns: options.terminalColumns,
    today: () => options.today ?? '2026-01-01',
    processName: options.processName ?? '00000000-1',
    isAtWork: (name) => options.atWork?.includes(name) === true,
    findOffice: async () => options.office,
    readHistory: options.history ?? (async () => ({ problem: 'no-git' })),
    writeOut: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
    get output() {
      return output;
    },
    get errors() {
      return errors;
    },
  };
}
