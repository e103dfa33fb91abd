import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HostError } from '../../src/host/host.ts';
import { createNodeFileSystem } from '../../src/host/node-file-system.ts';
import { createNodeHost } from '../../src/host/node-host.ts';

let folder = '';
const files = createNodeFileSystem();
const canLink = process.platform !== 'win32';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'emvi-host-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function codeOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
}

test('a file is written once, read back, replaced and removed', () => {
  const first = join(folder, 'a');
  const second = join(folder, 'b');
  files.writeNew(first, Uint8Array.of(1, 2, 3));
  expect(codeOf(() => files.writeNew(first, Uint8Array.of()))).toBe('EEXIST');
  expect([...files.read(first)]).toEqual([1, 2, 3]);
  expect(files.sizeOf(first)).toBe(3);
  files.writeNew(second, Uint8Array.of(4));
  files.replace(second, first);
  expect(files.list(folder)).toEqual(['a']);
  expect([...files.read(first)]).toEqual([4]);
  files.remove(first);
  expect(files.list(folder)).toEqual([]);
});

test('folders are made with those above them, and making them again is no failure', () => {
  const deep = join(folder, 'x', 'y');
  files.makeFolder(deep);
  files.makeFolder(deep);
  expect(files.kindOf(deep)).toBe('folder');
});

test('names are sorted by code unit, capitals first', () => {
  for (const name of ['b', 'a', 'é', 'Z']) writeFileSync(join(folder, name), '');
  expect(files.list(folder).map((name) => name.normalize('NFC'))).toEqual(['Z', 'a', 'b', 'é']);
});

test('failures carry the word of the system and the path', () => {
  const missing = join(folder, 'missing');
  expect(codeOf(() => files.read(missing))).toBe('ENOENT');
  expect(codeOf(() => files.realPath(missing))).toBe('ENOENT');
  expect(codeOf(() => files.sizeOf(missing))).toBe('ENOENT');
  expect(codeOf(() => files.list(missing))).toBe('ENOENT');
  expect(codeOf(() => files.remove(missing))).toBe('ENOENT');
  expect(codeOf(() => files.replace(missing, missing))).toBe('ENOENT');
  expect(() => files.read(missing)).toThrow(missing);
});

test('a file where a folder should be made is told', () => {
  writeFileSync(join(folder, 'a'), '');
  expect(codeOf(() => files.makeFolder(join(folder, 'a')))).toBe('EEXIST');
});

test('kindOf sees nothing at impossible paths and never fails', () => {
  writeFileSync(join(folder, 'a'), '');
  expect(files.kindOf(join(folder, 'none'))).toBeUndefined();
  expect(files.kindOf(join(folder, 'a', 'b'))).toBeUndefined();
  expect(files.kindOf(join(folder, 'a\0b'))).toBeUndefined();
  expect(files.kindOf(join(folder, 'n'.repeat(5000)))).toBeUndefined();
});

if (canLink) {
  test('links are seen as links, and replaced instead of followed', () => {
    writeFileSync(join(folder, 'source'), 'old');
    symlinkSync('source', join(folder, 'link'));
    mkdirSync(join(folder, 'sub'));
    symlinkSync('sub', join(folder, 'linked-folder'));
    expect(files.kindOf(join(folder, 'link'))).toBe('link');
    expect(files.kindOf(join(folder, 'linked-folder'))).toBe('link');
    expect(files.realPath(join(folder, 'link'))).toBe(join(folder, 'source'));
    files.writeNew(join(folder, 'new'), Buffer.from('new'));
    files.replace(join(folder, 'new'), join(folder, 'link'));
    expect(lstatSync(join(folder, 'link')).isFile()).toBe(true);
    expect(readFileSync(join(folder, 'source'), 'utf8')).toBe('old');
  });
}

if (existsSync('/dev/full')) {
  test('a device is no file', () => {
    expect(files.kindOf('/dev/full')).toBe('other');
    expect(codeOf(() => files.list('/dev/full'))).toBe('ENOTDIR');
  });
}

test('the host is this process', () => {
  const host = createNodeHost();
  expect(host.workingFolder).toBe(process.cwd());
  expect(host.platform).toBe(process.platform);
  expect(host.environment['PATH']).toBe(process.env['PATH']);
  expect(host.files.kindOf(host.workingFolder)).toBe('folder');
});

test('a reader that stops half-way does not make the program fail', async () => {
  const entry = join(folder, 'main.mjs');
  await build({
    stdin: {
      contents: `import { createNodeHost } from './src/host/node-host.ts';
        const host = createNodeHost();
        let left = 2000;
        const more = () => {
          host.writeOut('x'.repeat(1000) + '\\n');
          if (left-- > 0) setImmediate(more);
          else host.writeError('done');
        };
        more();`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    outfile: entry,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const child = spawn(process.execPath, [entry], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const exit = await new Promise((resolve) => child.on('close', resolve));
  expect({ exit, errors }).toEqual({ exit: 0, errors: 'done' });
  expect(readdirSync(folder)).toEqual(['main.mjs']);
});
