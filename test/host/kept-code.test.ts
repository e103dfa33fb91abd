import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startProgram } from '../../src/host/kept-code.ts';

/** Windows keeps other marks of who may read a file. */
const systems = process.getuid === undefined ? [] : ['a system that marks who may write'];
const sourceOf = (answer: string, mark = '0123456789abcdef'): string =>
  `// ${mark}\n(function (require, file) { return { answer: () => ${answer}, file }; })\n`;

let folder: string;
let program: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emvi-code-'));
  program = path.join(folder, 'program.cjs');
  writeFileSync(program, sourceOf('42'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program once, to the end. */
function run(settings: Record<string, string> = {}, use = 'check'): unknown {
  const environment = { NODE_COMPILE_CACHE: folder, ...settings };
  const { exports, keep } = startProgram(program, use, { environment, platform: process.platform });
  const answer = (exports as { answer: () => unknown }).answer();
  keep();
  return answer;
}

function keptFiles(): string[] {
  const place = path.join(folder, 'emvi');
  try {
    return readdirSync(place).map((name) => path.join(place, name));
  } catch {
    return [];
  }
}

/** The one file that is kept. */
function keptFile(): string {
  const [file, ...others] = keptFiles();
  if (file === undefined || others.length > 0) throw new Error(`${others.length + 1} files are kept`);
  return file;
}

describe('a program', () => {
  test('gets what it needs from Node.js and its own path', () => {
    writeFileSync(program, sourceOf("require('node:path').basename(file)"));
    expect(run()).toBe('program.cjs');
  });

  test('leaves its compiled code behind, and starts from that', () => {
    expect(run()).toBe(42);
    const { mtimeMs, size } = statSync(keptFile());
    expect(size).toBeGreaterThan(100);
    expect(run()).toBe(42);
    expect(statSync(keptFile()).mtimeMs).toBe(mtimeMs);
  });

  test('has code of its own for each use', () => {
    run({}, 'check');
    run({}, 'build');
    expect(keptFiles()).toHaveLength(2);
  });

  test('that changed is compiled anew, also under the same mark', () => {
    run();
    writeFileSync(program, sourceOf('1000'));
    expect(run()).toBe(1000);
    writeFileSync(program, sourceOf('7', 'fedcba9876543210'));
    expect(run()).toBe(7);
    expect(keptFiles()).toHaveLength(2);
  });

  test('runs without a mark, and when it throws the error is its own', () => {
    writeFileSync(program, '(function () { return { answer: () => { throw new Error("own") } }; })');
    expect(() => run()).toThrow('own');
  });
});

describe('a script beside the program', () => {
  const apart = './tables.cjs';
  const use = "require('./tables.cjs').answer + require('./tables.cjs').answer + require('node:path').basename(file)";

  function runWith(settings: Record<string, string> = {}): unknown {
    const environment = { NODE_COMPILE_CACHE: folder, ...settings };
    const { exports, keep } = startProgram(program, 'check', { environment, platform: process.platform }, [apart]);
    const answer = (exports as { answer: () => unknown }).answer();
    keep();
    return answer;
  }

  const script =
    'globalThis.started = (globalThis.started ?? 0) + 1;' +
    "exports.answer = [started, module.exports === exports, require('node:path').basename(__filename), ''].join(' ');";

  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'started');
    writeFileSync(path.join(folder, 'tables.cjs'), script);
    writeFileSync(program, sourceOf(use));
  });

  test('starts once, and leaves its code behind too', () => {
    expect(runWith()).toBe('1 true tables.cjs 1 true tables.cjs program.cjs');
    expect(keptFiles().filter((file) => file.endsWith('-tables.code'))).toHaveLength(1);
    const before = keptFiles().map((file) => statSync(file).mtimeMs);
    expect(runWith()).toBe('2 true tables.cjs 2 true tables.cjs program.cjs');
    expect(keptFiles().map((file) => statSync(file).mtimeMs)).toEqual(before);
  });

  test('starts where nothing is kept', () => {
    expect(runWith({ CI: 'true' })).toBe('1 true tables.cjs 1 true tables.cjs program.cjs');
    expect(keptFiles()).toEqual([]);
  });

  test('that is not asked for leaves nothing', () => {
    writeFileSync(program, sourceOf('42'));
    expect(runWith()).toBe(42);
    expect(keptFiles()).toHaveLength(1);
  });
});

describe('code that is kept', () => {
  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
    ['damaged', (whole: Buffer) => whole.fill(0x55, whole.length >> 1, (whole.length >> 1) + 8)],
    ['something else', () => Buffer.from('no code at all')],
  ])('but %s is replaced', (_name, spoil) => {
    run();
    const whole = readFileSync(keptFile());
    writeFileSync(keptFile(), spoil(Buffer.from(whole)));
    expect(run()).toBe(42);
    expect(readFileSync(keptFile()).length).toBeGreaterThan(whole.length >> 1);
    expect(run()).toBe(42);
  });

  test('grows no further than a few files', () => {
    for (let release = 10; release < 25; release += 1) {
      writeFileSync(program, sourceOf('42', `0123456789abcd${release}`));
      run();
    }
    expect(keptFiles()).toHaveLength(12);
  });
});

describe.each(systems)('code that is kept on %s', () => {
  test('can be read and written by its owner only', () => {
    run();
    expect(statSync(keptFile()).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(keptFile())).mode & 0o777).toBe(0o700);
  });

  test('is not used where others can write', () => {
    run();
    const place = keptFile();
    chmodSync(place, 0o666);
    const before = readFileSync(place);
    expect(run()).toBe(42);
    expect(statSync(place).mode & 0o777).toBe(0o600);
    chmodSync(path.dirname(place), 0o777);
    rmSync(place);
    expect(run()).toBe(42);
    expect(keptFiles()).toEqual([]);
    expect(before.length).toBeGreaterThan(100);
  });

  test('is not looked for behind a link', () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'emvi-elsewhere-'));
    symlinkSync(elsewhere, path.join(folder, 'emvi'));
    expect(run()).toBe(42);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });
});

test.each([
  ['on a build server', { CI: 'true' }],
  ['where Node.js is told to keep none', { NODE_DISABLE_COMPILE_CACHE: '1' }],
])('%s nothing is kept', (_where, settings) => {
  expect(run(settings)).toBe(42);
  expect(keptFiles()).toEqual([]);
});

test('a folder that cannot be made is no trouble', () => {
  writeFileSync(path.join(folder, 'emvi'), 'a file in the way');
  expect(run()).toBe(42);
});
