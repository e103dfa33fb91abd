/** What emvi is held against, as pieces of work like those of emvi itself. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const bareParse = fileURLToPath(new URL('bare-parse.cjs', import.meta.url));

/** What Node.js takes for nothing at all. */
export const bareNode = { title: '`node -e 0`', steps: () => [{ words: ['-e', '0'] }] };

/** The YAML files of a bid, read by the library that emvi uses, with positions. */
export function parseAlone(bid) {
  return { title: '`yaml` alone: the same files, with positions', steps: () => [{ words: [bareParse, bid] }] };
}

/**
 * Pandoc makes Word files of the Markdown files in a folder. They are read as GFM, which is what they are, and which
 * pandoc reads in half the time that its own Markdown takes.
 */
export function pandoc(folder, result) {
  const names = () => readdirSync(folder).filter((name) => name.endsWith('.md'));
  const toWord = (name) => ({ program: 'pandoc', words: ['-f', 'gfm', '-o', result, path.join(folder, name)] });
  return { title: 'pandoc: that Markdown to Word', steps: () => names().map(toWord) };
}

/** The release of pandoc that is installed here, if any. */
export function pandocVersion() {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
  return status === 0 ? /^pandoc(?:\.exe)? (\S+)/u.exec(stdout)?.[1] : undefined;
}
