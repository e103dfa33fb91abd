import { closeSync, openSync, readSync } from 'node:fs';

/** A mark stands in the first signs of a program. */
const reach = 80;

/** The mark of a built program: a hash of its content in its first line; undefined for one that is not built. */
export function markOf(source: string): string | undefined {
  return /^\/\/ ([0-9a-f]{16,64})\n/u.exec(source.slice(0, reach))?.[1];
}

/** The same of a program in a file; undefined also when it cannot be read. */
export function markOfFile(file: string): string | undefined {
  const start = Buffer.alloc(reach);
  try {
    const open = openSync(file, 'r');
    try {
      return markOf(start.toString('latin1', 0, readSync(open, start, 0, reach, 0)));
    } finally {
      closeSync(open);
    }
  } catch {
    return undefined;
  }
}
