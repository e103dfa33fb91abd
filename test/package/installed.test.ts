import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { runProgram } from '../support/run-program.ts';

/** A folder in which emvi stands as npm would install it, and no other package. */
let folder = '';
let packed: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emvi-package-'));
  packed = listPackage();
  for (const file of packed) cpSync(file, path.join(folder, 'node_modules/emvi', file));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that npm would publish. */
function listPackage(): string[] {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('this test asks npm: start it with `npm test` or `npx vitest`');
  const report = execFileSync(process.execPath, [npm, 'pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(report) as [{ files: { path: string }[] }];
  return files.map((file) => file.path).sort();
}

/** The files below a folder of this checkout, with `/`. */
function filesBelow(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'));
}

describe('the package', () => {
  test('holds what runs, what is read at run time, and nothing else', () => {
    const pages = catalogue.map(({ code }) => `docs/rules/${code}.md`);
    const alone = ['LICENSE', 'README.md', 'bin/emvi.js', 'bin/package.json', 'docs/rules/README.md', 'package.json'];
    const whole = ['dist', 'schemas', 'templates'].flatMap(filesBelow);
    expect(packed).toEqual([...alone, ...pages, ...whole].sort());
  });

  test('has code, files of other packages, declarations and licences in dist, and no sources', () => {
    const built = packed.filter((file) => file.startsWith('dist/'));
    const known = /^dist\/(?:[\w.-]+\.c?js|types\/.+\.d\.ts|licenses\.txt|assets\/[\w.-]+\.(?:ttf|wasm))$/u;
    expect(built.filter((file) => !known.test(file))).toEqual([]);
  });

  test('names only files that are in it', () => {
    const { bin, main, types } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([bin.emvi, main, types].map((file) => path.posix.normalize(file))).toSatisfy((files: string[]) =>
      files.every((file) => packed.includes(file)),
    );
  });
});

describe('the licences in the package', () => {
  const notices = readFileSync('dist/licenses.txt', 'utf8');
  const parts = notices.split(`\n\n${'='.repeat(80)}\n\n`).slice(1);

  test('name every package of which code is in it, each with its text', () => {
    const code = [readFileSync('dist/emvi.cjs', 'utf8'), readFileSync('dist/layout.cjs', 'utf8')].join('\n');
    // The bundler says before each file where it comes from.
    const bundled = code.matchAll(/^ *\/\/ (?:.*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gmu);
    const listed = new Set(parts.map((part) => /^\S+/u.exec(part)?.[0]));
    expect([...new Set([...bundled].map(([, name]) => name))].filter((name) => !listed.has(name))).toEqual([]);
    expect(listed.size).toBeGreaterThan(10);
    expect(parts.filter((part) => part.length < 200)).toEqual([]);
  });

  test('pass on what their authors took from others', () => {
    expect(notices).toContain('Copyright Joyent, Inc. and other Node contributors.');
  });
});

describe('the package on the disk of a user', () => {
  test('holds nothing that tells of the machine on which it was made', () => {
    const home = path.resolve('.').split(path.sep).join('/');
    const texts = packed.filter((file) => /\.(?:c?js|md|ts|json|yaml|hbs|txt)$/u.test(file));
    expect(texts.filter((file) => readFileSync(file, 'utf8').includes(home))).toEqual([]);
  });

  test('is no larger than it has to be', () => {
    const size = packed.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(size).toBeLessThan(21 * 2 ** 20);
  });
});

describe('installed without any other package', () => {
  test('the command starts, checks and builds a bid', async () => {
    const surroundings = { folder, program: path.join(folder, 'node_modules/emvi/bin/emvi.js') };
    for (const words of [
      ['init', 'bid'],
      ['check', 'bid', '--strict'],
      ['build', 'bid'],
      ['explain', 'EMV201'],
    ]) {
      const ended = await runProgram(words, surroundings);
      expect(ended, `${words.join(' ')}: ${ended.errors}`).toMatchObject({ exitCode: 0 });
    }
    // A format of each library that comes along, and a picture drawn with the font that does.
    expect(readdirSync(path.join(folder, 'bid/output'))).toEqual(
      expect.arrayContaining([
        'Dekking-coverage.svg',
        'kpi-dashboard.docx',
        'kpi-dashboard.xlsx',
        'plan-van-aanpak.docx',
        'plan-van-aanpak.md',
      ]),
    );
  });

  test('the library checks and builds a bid in memory', async () => {
    const script = path.join(folder, 'use.mjs');
    writeFileSync(
      script,
      `import { buildBid, checkBid, createMemoryHost } from 'emvi';
const files = { 'emvi.yaml': 'emvi: 1\\ntitle: Plan\\n', 'wishes.yaml': 'wishes:\\n  - id: W-01\\n    text: Snel.\\n' };
const host = createMemoryHost({ files });
const { diagnostics } = await checkBid(host, '.', { isStrict: false });
const { written } = await buildBid(host, '.', { isStrict: false, isDraft: true });
process.stdout.write(JSON.stringify({ codes: diagnostics.map(({ type }) => type.code), count: written.length }));
`,
    );
    const { output, errors } = await runProgram([], { folder, program: script });
    expect(errors).toBe('');
    expect(JSON.parse(output)).toEqual({ codes: ['EMV201', 'EMV210'], count: 2 });
  });

  test('the library has types that need no other types, not even those of Node.js', () => {
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(
      path.join(folder, 'use.ts'),
      `import { type BuildResult, buildBid, createMemoryHost, type Diagnostic, type Host, phrase } from 'emvi';

const host: Host = createMemoryHost({ files: { 'emvi.yaml': 'emvi: 1' } });

export async function report(): Promise<string[]> {
  const result: BuildResult = await buildBid(host, '.', { isStrict: true, isDraft: false, formats: ['docx'] });
  return result.diagnostics.map((one: Diagnostic) => phrase(one, 'nl').message);
}

// @ts-expect-error: a wrong format is seen, so the types are not \`any\`.
export const wrong = buildBid(host, '.', { isStrict: true, isDraft: false, formats: ['odt'] });
`,
    );
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      skipLibCheck: false,
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const typescript = path.dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
    const words = [path.join(typescript, 'bin/tsc'), '--pretty', 'false'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
