/** How a process ended; `text` is all it said. */
export interface EndedProcess {
  readonly exitCode: number | null;
  readonly isKilled: boolean;
  readonly text: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Record<string, string>;
  /** In milliseconds. */
  readonly killAfter?: number;
}

type Words = readonly string[];
type Hashes = ReadonlyMap<string, string>;

export function run(words: Words, options?: RunOptions): Promise<EndedProcess>;
export function runKilledAt(number: number, words: Words, folder: string, options?: RunOptions): Promise<EndedProcess>;
export function countCalls(words: Words, folder: string, report: string, options?: RunOptions): Promise<number>;
export function hashesIn(folder: string): Hashes;
export function temporariesIn(folder: string): readonly string[];
export function compare(
  folder: string,
  before: Hashes,
  after: Hashes,
): { readonly old: readonly string[]; readonly renewed: readonly string[]; readonly broken: readonly string[] };
