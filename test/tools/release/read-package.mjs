import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';

/** The files that npm would publish of this checkout, by path. */
export function readOwnPackage(root, cache) {
  return readArchive(pack('.', root, cache));
}

/**
 * The files of a package of the registry, by path; fetched once, and refused when it is not the one that was pinned.
 * @param {string} name with its version
 * @param {string} integrity as npm writes it: `sha512-` and base64
 */
export function readRegistryPackage(name, integrity, root, cache) {
  const known = path.join(cache, `${name.replace('@', '-')}.tgz`);
  const file = existsSync(known) ? known : pack(name, root, cache);
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (found !== integrity) {
    rmSync(file);
    throw new Error(`${name} is not the package that was pinned: ${found}`);
  }
  return readArchive(file);
}

function pack(what, root, cache) {
  mkdirSync(cache, { recursive: true });
  const words = ['pack', what, '--json', '--ignore-scripts', '--pack-destination', cache];
  const npm = process.env.npm_execpath;
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const report = execFileSync(program, [...first, ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: npm === undefined && process.platform === 'win32',
  });
  return path.join(cache, path.basename(JSON.parse(report)[0].filename));
}

/** The files in a package as npm makes them: a tar archive in which all stands below one folder. */
function readArchive(file) {
  const archive = gunzipSync(readFileSync(file));
  const files = new Map();
  let longName;
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + 512);
    const size = Number.parseInt(textOf(header, 124, 12), 8);
    const content = archive.subarray(at + 512, at + 512 + size);
    const kind = String.fromCharCode(header[156]);
    const prefix = textOf(header, 345, 155);
    const name = longName ?? (prefix === '' ? '' : `${prefix}/`) + textOf(header, 0, 100);
    longName = kind === 'x' ? /^\d+ path=(.*)$/mu.exec(content.toString('utf8'))?.[1] : undefined;
    if (kind === '0' || kind === '\0') files.set(name.slice(name.indexOf('/') + 1), content);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function textOf(header, start, length) {
  return header
    .toString('utf8', start, start + length)
    .replace(/\0[\s\S]*$/u, '')
    .trim();
}
