import type { Surroundings } from './code-folder.ts';
import { findProgram } from './find-program.ts';
import type { EarlierFolder, HistoryProblem } from './history.ts';

/** A run that takes longer has hung. */
const longestRun = 120_000;
const mostBytes = 256 * 1024 * 1024;

/**
 * Nothing is asked, fetched or written, and messages are in the language in which they are looked at here. An older git
 * fetches all the same what its store lacks, by settings of that store that can name a program: no way of fetching is allowed.
 */
const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
} as const;

interface Outcome {
  readonly hasFailed: boolean;
  readonly output: Uint8Array;
  readonly errors: string;
}

/** A file in a revision: its path from the folder, and the name under which git keeps what it held. */
interface Entry {
  readonly path: string;
  readonly hash: string;
  readonly size: number;
}

/** Reads a folder at a revision with the git of this machine, from its own store: nothing is checked out. */
export async function readNodeHistory(
  surroundings: Surroundings,
  folder: string,
  revision: string,
): Promise<EarlierFolder> {
  const program = findProgram(surroundings.platform === 'win32' ? ['git.exe'] : ['git'], surroundings);
  if (program === undefined) return { problem: 'no-git' };
  const git = (words: readonly string[], input = ''): Promise<Outcome> =>
    run(program, ['-C', folder, ...words], input, surroundings);
  const where = await git(['rev-parse', '--is-shallow-repository', '--show-prefix']);
  if (where.hasFailed) return { problem: where.errors.includes('not a git repository') ? 'no-repository' : 'failed' };
  const [isShallow, prefix = ''] = textOf(where.output).split('\n');
  // A revision that starts with a hyphen would be taken for an option.
  const found = revision.startsWith('-')
    ? undefined
    : await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (found === undefined || found.hasFailed) return { problem: isShallow === 'true' ? 'shallow' : 'no-revision' };
  const tree = `${textOf(found.output).trim()}:${prefix}`;
  const listed = await git(['ls-tree', '-r', '-z', '-l', '--full-tree', tree]);
  if (listed.hasFailed) return { problem: 'no-folder' };
  const entries = readEntries(textOf(listed.output));
  if (entries.some(({ size }) => Number.isNaN(size))) return incomplete;
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes) return { problem: 'too-large' };
  const kept = await git(['cat-file', '--batch'], entries.map(({ hash }) => `${hash}\n`).join(''));
  return kept.hasFailed ? { problem: 'failed' } : readFiles(entries, kept.output);
}

/**
 * `100644 blob 1f2e…     123\tpath`, each behind a zero; links and repositories inside this one are left out. `BAD` stands
 * for the size of a file that the store does not have.
 */
function readEntries(list: string): Entry[] {
  return list.split('\0').flatMap((line) => {
    const [, hash = '', size = '', path = ''] = /^100\d{3} blob ([0-9a-f]+) +(\d+|BAD)\t(.*)$/su.exec(line) ?? [];
    return path === '' ? [] : [{ path, hash, size: Number(size) }];
  });
}

/** `1f2e… blob 123`, a line end, so many bytes and a line end; for each file that was asked. */
function readFiles(entries: readonly Entry[], output: Uint8Array): EarlierFolder {
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path, hash, size } of entries) {
    const start = output.indexOf(0x0a, at) + 1;
    // A store that was only fetched in part does not have every file.
    if (textOf(output.subarray(at, start)) !== `${hash} blob ${size}\n`) return incomplete;
    files.set(path, output.slice(start, start + size));
    at = start + size + 1;
  }
  return { files };
}

const incomplete: { readonly problem: HistoryProblem } = { problem: 'shallow' };

function run(
  program: string,
  words: readonly string[],
  input: string,
  { environment }: Surroundings,
): Promise<Outcome> {
  // Not imported: in the bundle that name stands for nothing, because loading it costs every start (test/tools/build).
  const { execFile } = process.getBuiltinModule('node:child_process');
  const options = {
    encoding: 'buffer',
    env: { ...environment, ...quiet },
    timeout: longestRun,
    maxBuffer: 2 * mostBytes,
    windowsHide: true,
  } as const;
  return new Promise((resolve) => {
    const child = execFile(program, words, options, (error, output, errors) => {
      resolve({ hasFailed: error !== null, output: new Uint8Array(output), errors: textOf(errors) });
    });
    // A program that ended before it had read all says so itself.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
