import { hostname } from 'node:os';
import { crc32 } from 'node:zlib';

/** How a process is named in temporary files: the machine, and the number of the process on it. */
const form = /^([0-9a-f]{8})-([1-9]\d{0,9})$/u;

/** The name of this process; folders can be shared by machines, so the number alone would not do. */
export function nameOfThisProcess(): string {
  return `${machine()}-${process.pid}`;
}

/** Whether the process with a name may still be running; of another machine nobody here can tell. */
export function mayBeRunning(name: string): boolean {
  const [, where, number] = form.exec(name) ?? [];
  return where !== machine() || (Number(number) !== process.pid && isRunning(Number(number)));
}

function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function machine(): string {
  return crc32(hostname()).toString(16).padStart(8, '0');
}
