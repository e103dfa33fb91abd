import type { Host } from './host.ts';
import { createNodeFileSystem } from './node-file-system.ts';
import { createOutlet } from './outlet.ts';

/** This machine and this process, as they are at the moment of the call. */
export function createNodeHost(): Host {
  return {
    files: createNodeFileSystem(),
    workingFolder: process.cwd(),
    platform: process.platform,
    environment: process.env,
    terminalColumns: process.stdout.isTTY ? process.stdout.columns : undefined,
    writeOut: createOutlet(process.stdout),
    writeError: createOutlet(process.stderr),
  };
}
