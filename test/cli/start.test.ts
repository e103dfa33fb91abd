import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { version } from '../../src/report/version.ts';

const bid = path.resolve('examples/technova');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emvi-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(words: readonly string[], settings: Record<string, string | undefined> = {}): string {
  const env = { ...process.env, CI: undefined, NODE_DISABLE_COMPILE_CACHE: undefined, ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/emvi.js', ...words], { env, encoding: 'utf8' });
  return JSON.stringify({ status, stdout, stderr });
}

test('what a command says is the same without kept code, when it keeps it and when it starts from it', () => {
  const words = ['check', bid, '--format', 'json'];
  const settings = { NODE_COMPILE_CACHE: folder };
  const bare = start(words, { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(JSON.parse(bare)).toMatchObject({ stderr: '', stdout: expect.stringContaining('"emvi"') });
  expect(readdirSync(folder)).toEqual([]);
  expect(start(words, settings)).toBe(bare);
  expect(readdirSync(path.join(folder, 'emvi')).sort()).toEqual([expect.stringMatching(/-check\.code$/u), 'results']);
  expect(start(words, settings)).toBe(bare);
});

test('the version is said without loading the program', () => {
  expect(JSON.parse(start(['-v'], { NODE_COMPILE_CACHE: folder }))).toMatchObject({
    stdout: `${version}\n`,
    status: 0,
  });
  // From version 22 on Node.js keeps the code of modules in that folder itself, under its own version.
  expect(readdirSync(folder).filter((name) => !name.startsWith(process.version))).toEqual([]);
});
