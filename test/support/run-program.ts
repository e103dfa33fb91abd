import { execFile } from 'node:child_process';
import path from 'node:path';

/** How a process ended and what it said. */
export interface Ended {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Where and how a program runs. */
export interface Surroundings {
  readonly folder: string;
  /** Laid over this process's own; undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Words for node itself. */
  readonly nodeOptions?: readonly string[];
  /** The program, when it is not the one of this checkout. */
  readonly program?: string;
}

const ownProgram = path.resolve('bin/emvi.js');

/** Runs emvi as a user does: in a process of its own, from the bundle. */
export function runProgram(words: readonly string[], surroundings: Surroundings): Promise<Ended> {
  const { folder, environment, nodeOptions = [], program = ownProgram } = surroundings;
  const options = {
    cwd: folder,
    env: { ...process.env, FORCE_COLOR: undefined, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  } as const;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...nodeOptions, program, ...words], options, (error, output, errors) => {
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode === 'number') resolve({ exitCode, output, errors });
      else reject(error);
    });
  });
}
