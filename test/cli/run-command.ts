import { run } from '../../src/cli/main.ts';
import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from '../../src/host/memory-host.ts';

/** What a command left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly host: MemoryHost;
}

/** Runs a command line on a machine in memory. */
export async function runCommand(words: readonly string[], options: MemoryHostOptions = {}): Promise<Outcome> {
  const host = createMemoryHost(options);
  return { exitCode: await run(words, host), host };
}

/** The text of a file on the machine in memory; undefined when there is none. */
export function textOf(host: MemoryHost, path: string): string | undefined {
  const content = host.files.contents.get(path);
  return content === undefined ? undefined : new TextDecoder().decode(content);
}
