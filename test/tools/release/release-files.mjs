import { zipSync } from 'fflate';
import { readMe, unixStarter, windowsStarter } from './starters.mjs';

const executable = 0o755;
const ordinary = 0o644;

/**
 * The files of the release for a platform, by path: emvi, Node.js and what starts the one with the other.
 * @param app the files of the package of emvi
 * @param node the program and the licence of Node.js
 */
export function releaseFiles(platform, version, app, node) {
  const { starter, program } = platform;
  const text = (content) => new TextEncoder().encode(content);
  const files = new Map([
    [starter, { content: text(starter.endsWith('.cmd') ? windowsStarter : unixStarter), mode: executable }],
    ['README.txt', { content: text(readMe(version, starter)), mode: ordinary }],
    [program, { content: node.program, mode: executable }],
    ['node/LICENSE', { content: node.licence, mode: ordinary }],
  ]);
  for (const [name, content] of app) {
    // Declarations are for programs that use the library.
    if (!name.startsWith('dist/types/')) files.set(`app/${name}`, { content, mode: ordinary });
  }
  return files;
}

/** The files below one folder as a zip: the same files give the same bytes on every day and every machine. */
export function zipFiles(folder, files) {
  const mtime = new Date(1980, 0, 1, 12);
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = inOrder.map(([name, { content, mode }]) => [
    `${folder}/${name}`,
    // As made on Unix, which is where the right to run a file stands; 0o100000 says that it is a file.
    [content, { mtime, os: 3, attrs: ((0o100000 | mode) << 16) >>> 0 }],
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}
