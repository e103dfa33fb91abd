import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { version } from '../../src/report/version.ts';

const program = path.resolve('bin/emvi.js');
let folder: string;

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the program as a user does: in a process of its own, from the bundle. */
function start(words: readonly string[], file = program): Ended {
  const environment = { ...process.env, FORCE_COLOR: undefined, TMPDIR: folder, TEMP: folder };
  const options = { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], options);
  return { exitCode: status, output: stdout, errors: stderr };
}

beforeAll(() => {
  if (!existsSync('dist/cli.cjs')) spawnSync(process.execPath, ['test/tools/build.mjs'], { stdio: 'inherit' });
}, 120_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emvi-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the installed program', () => {
  test('says its version', () => {
    expect(start(['--version'])).toEqual({ exitCode: 0, output: `${version}\n`, errors: '' });
  });

  test('starts a bid that checks clean and builds', () => {
    expect(start(['init', 'bid']).exitCode).toBe(0);
    expect(start(['check', 'bid', '--strict'])).toEqual({
      exitCode: 0,
      output: expect.stringMatching(/\n\nGeen bevindingen\. Controle geslaagd\.\n$/u),
      errors: '',
    });
    const built = start(['build', 'bid']);
    expect(built).toEqual({ exitCode: 0, output: built.output, errors: 'Geen bevindingen. Controle geslaagd.\n' });
    const documents = readdirSync(path.join(folder, 'bid/output')).filter((name) => name !== '.emvi-outputs.json');
    expect(documents).toHaveLength(built.output.trim().split('\n').length);
  });

  test('gives a pipe every byte of a long report before it ends with 1', () => {
    start(['init', 'bid']);
    const items = Array.from({ length: 500 }, (_, index) => `  - id: W-${index}\n    text: "wens ${index}"\n`);
    writeFileSync(path.join(folder, 'bid/wishes.yaml'), `wishes:\n${items.join('')}`);
    const { exitCode, output } = start(['check', 'bid', '--format', 'json']);
    expect(exitCode).toBe(1);
    expect(output.length).toBeGreaterThan(2 ** 17);
    expect(JSON.parse(output).summary.errors).toBeGreaterThanOrEqual(500);
  });

  test('explains a finding and prints a schema from its own package', () => {
    expect(start(['explain', '201']).output).toContain('wish-without-kpi');
    expect(JSON.parse(start(['schema', 'kpis']).output).title).toBe("KPI's");
  });

  test('ends a wrong command line with 2', () => {
    expect(start(['chek'])).toEqual({
      exitCode: 2,
      output: '',
      errors: 'fout: onbekende opdracht chek; bedoelde u check?\n',
    });
  });

  test('carries the licences of what it contains', () => {
    const licences = readFileSync('dist/licenses.txt', 'utf8');
    for (const name of ['commander', 'yaml', 'docx', 'chalk'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'mu'));
  });
});

test('a checkout that was never built says what to do', () => {
  mkdirSync(path.join(folder, 'bin'));
  for (const name of ['emvi.js', 'package.json']) copyFileSync(path.join('bin', name), path.join(folder, 'bin', name));
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  expect(start(['check'], path.join(folder, 'bin/emvi.js'))).toEqual({
    exitCode: 2,
    output: '',
    errors: 'emvi has not been built yet: run `npm run build` first\n',
  });
});
