import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeptResults } from '../../src/host/host.ts';
import { keptResults } from '../../src/host/kept-results.ts';

let folder: string;
let program: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emvi-results-'));
  program = path.join(folder, 'program.cjs');
  writeFileSync(program, '// 0123456789abcdef\nwork();\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(settings: Record<string, string> = {}): KeptResults {
  return keptResults(program, { environment: { NODE_COMPILE_CACHE: folder, ...settings }, platform: process.platform });
}

function files(): string[] {
  const place = path.join(folder, 'emvi', 'results');
  try {
    return readdirSync(place).map((name) => path.join(place, name));
  } catch {
    return [];
  }
}

test('a result is found again by a later run of the same program', () => {
  expect(open().read('a1')).toBeUndefined();
  open().keep('a1', 'één');
  expect(open().read('a1')).toBe('één');
  expect(open().read('a2')).toBeUndefined();
  open().keep('a1', 'één');
  expect(files()).toHaveLength(1);
});

test('another program has results of its own', () => {
  open().keep('a1', 'oud');
  writeFileSync(program, '// fedcba9876543210\nwork();\n');
  expect(open().read('a1')).toBeUndefined();
});

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (whole: Buffer) => whole.subarray(0, 5)],
  ['damaged', (whole: Buffer) => whole.fill(0x55, 5, 8)],
])('a result that is %s is as if there were none', (_name, spoil) => {
  open().keep('a1', 'een resultaat');
  const [file = ''] = files();
  writeFileSync(file, spoil(Buffer.from(readFileSync(file))));
  expect(open().read('a1')).toBeUndefined();
  open().keep('a1', 'nieuw');
  expect(open().read('a1')).toBe('nieuw');
});

test.each([
  ['on a build server', { CI: 'true' }],
  ['where Node.js is told to keep none', { NODE_DISABLE_COMPILE_CACHE: '1' }],
])('%s nothing is kept', (_where, settings) => {
  open(settings).keep('a1', 'x');
  expect([files(), open(settings).read('a1')]).toEqual([[], undefined]);
});

test.each([
  ['was not built', 'work();\n'],
  ['is not there', undefined],
])('nothing is kept of a program that %s', (_name, content) => {
  if (content === undefined) rmSync(program);
  else writeFileSync(program, content);
  open().keep('a1', 'x');
  expect([files(), open().read('a1')]).toEqual([[], undefined]);
});

test('no more than two hundred results are kept', () => {
  for (let at = 0; at < 205; at += 1) open().keep(`a${at}`, String(at));
  expect(files()).toHaveLength(200);
}, 20_000);
