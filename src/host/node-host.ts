import { fileURLToPath } from 'node:url';
import type { Host } from './host.ts';
import { keptResults } from './kept-results.ts';
import { createNodeFileSystem } from './node-file-system.ts';
import { createOutlet } from './outlet.ts';
import { mayBeRunning, nameOfThisProcess } from './process-name.ts';

/** This machine and this process, as they are at the moment of the call. */
export function createNodeHost(): Host {
  return {
    files: createNodeFileSystem(),
    workingFolder: process.cwd(),
    platform: process.platform,
    environment: process.env,
    terminalColumns: process.stdout.isTTY ? process.stdout.columns : undefined,
    today,
    processName: nameOfThisProcess(),
    isAtWork: mayBeRunning,
    results: keptResults(fileURLToPath(import.meta.url), { environment: process.env, platform: process.platform }),
    findOffice: async () => {
      const { findNodeOffice } = await import('./node-office.ts');
      return findNodeOffice({ environment: process.env, platform: process.platform });
    },
    readHistory: async (folder, revision) => {
      const { readNodeHistory } = await import('./node-history.ts');
      return readNodeHistory({ environment: process.env, platform: process.platform }, folder, revision);
    },
    writeOut: createOutlet(process.stdout),
    writeError: createOutlet(process.stderr),
  };
}

/** By the wall clock where the bid writer sits: a closing date is a day on their calendar. */
function today(): string {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
