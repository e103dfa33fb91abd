import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare, countCalls, hashesIn, run, runKilledAt, temporariesIn } from '../tools/reliability/killing.mjs';

/*
 * Real processes on the real disk, killed in the step that writes documents. `node test/tools/reliability.mjs` kills
 * whole builds, at every call and more often.
 */

let home = '';
let program = '';
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;
let calls = 0;

const folderOf = (name: string): string => path.join(home, name);

beforeAll(async () => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'emvi-killed-')));
  program = path.join(home, 'write-documents.mjs');
  await build({
    entryPoints: ['test/reliability/write-documents.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  for (const content of ['old', 'new'])
    expect(await run([program, folderOf(content), content])).toMatchObject({ text: '' });
  before = hashesIn(folderOf('old'));
  after = hashesIn(folderOf('new'));
  cpSync(folderOf('old'), folderOf('counted'), { recursive: true });
  calls = await countCalls([program, folderOf('counted'), 'new'], folderOf('counted'), path.join(home, 'count'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test.each(Array.from({ length: 12 }, (_, part) => part))(
  'killed at call %# of twelve spread over the run, a build leaves each file whole and the next one completes it',
  async (part) => {
    const folder = folderOf(`killed-${part}`);
    cpSync(folderOf('old'), folder, { recursive: true });
    const at = Math.floor((part * calls) / 12);
    expect(await runKilledAt(at, [program, folder, 'new'], folder)).toMatchObject({ isKilled: true });
    const { old, renewed, broken } = compare(folder, before, after);
    expect(broken).toEqual([]);
    const isTorn = old.length > 0 && renewed.length > 0;
    expect(await run([program, folder, 'new'])).toMatchObject({ exitCode: 0, text: isTorn ? 'EMV931 EMV932' : '' });
    expect([hashesIn(folder), temporariesIn(folder)]).toEqual([after, []]);
  },
);

describe('two processes that write to one folder at once', () => {
  test.each([1, 2, 3])('leave the documents of one of them, time %i', async (time) => {
    const folder = folderOf(`shared-${time}`);
    mkdirSync(folder);
    const ended = await Promise.all(['old', 'new'].map((content) => run([program, folder, content])));
    const { old, renewed, broken } = compare(folder, before, after);
    const isTold = ended.some(({ text }) => text.includes('EMV933'));
    expect(broken).toEqual([]);
    expect(isTold || old.length === 0 || renewed.length === 0).toBe(true);
    expect(temporariesIn(folder)).toEqual([]);
  });
});
