import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNodeHistory } from '../../src/host/node-history.ts';

let folder = '';
const here = { environment: process.env, platform: process.platform };

function git(...words: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const settings = [...identity, '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...settings, ...words], { cwd: folder, stdio: 'pipe' }).toString();
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emvi-history-'));
  git('init', '--quiet');
  mkdirSync(path.join(folder, 'bids', 'één'), { recursive: true });
  writeFileSync(path.join(folder, 'readme.md'), 'outside the bid\n');
  writeFileSync(path.join(folder, 'bids', 'emvi.yaml'), 'emvi: 1\n');
  writeFileSync(path.join(folder, 'bids', 'één', 'leeg.md'), '');
  writeFileSync(path.join(folder, 'bids', 'één', 'twee.md'), new Uint8Array([0, 10, 255, 13, 10]));
  if (process.platform !== 'win32') symlinkSync('/etc/passwd', path.join(folder, 'bids', 'link.yaml'));
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  git('tag', 'v1');
  writeFileSync(path.join(folder, 'bids', 'emvi.yaml'), 'emvi: 2\n');
  git('commit', '--quiet', '-am', 'two');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (revision: string, place = 'bids') => readNodeHistory(here, path.join(folder, place), revision);

test('a folder is read as it was, byte for byte, and nothing beside it; links are left out', async () => {
  const { files } = await at('v1');
  expect([...(files ?? [])].map(([name, content]) => [name, [...content]])).toEqual([
    ['emvi.yaml', [...Buffer.from('emvi: 1\n')]],
    ['één/leeg.md', []],
    ['één/twee.md', [0, 10, 255, 13, 10]],
  ]);
  expect((await at('HEAD')).files?.get('emvi.yaml')).toEqual(new Uint8Array(Buffer.from('emvi: 2\n')));
  expect((await at('HEAD~1', '.')).files?.has('bids/emvi.yaml')).toBe(true);
});

test('what git does not know is said', async () => {
  expect(await at('v2')).toEqual({ problem: 'no-revision' });
  expect(await at('--help')).toEqual({ problem: 'no-revision' });
  mkdirSync(path.join(folder, 'new'), { recursive: true });
  expect(await at('v1', 'new')).toEqual({ problem: 'no-folder' });
  const outside = mkdtempSync(path.join(tmpdir(), 'emvi-history-'));
  expect(await readNodeHistory(here, outside, 'v1')).toEqual({ problem: 'no-repository' });
  rmSync(outside, { recursive: true });
  expect(await at('v1', 'gone')).toEqual({ problem: 'failed' });
});

test('a copy without its history says that it is incomplete', async () => {
  const copy = path.join(folder, 'copy');
  git('clone', '--quiet', '--depth', '1', `file://${folder.replaceAll('\\', '/')}`, copy);
  expect(await readNodeHistory(here, path.join(copy, 'bids'), 'HEAD~1')).toEqual({ problem: 'shallow' });
});

test('there is no history without git', async () => {
  const nowhere = { environment: { PATH: `relative${path.delimiter}${folder}` }, platform: process.platform };
  expect(await readNodeHistory(nowhere, folder, 'v1')).toEqual({ problem: 'no-git' });
});

test('what the store lacks is not fetched, whatever program its settings name', async () => {
  const trap = path.join(folder, 'trap');
  const mark = path.join(folder, 'ran');
  git('clone', '--quiet', folder, trap);
  const inTrap = (...words: readonly string[]): string => git('-C', trap, ...words);
  const hash = inTrap('rev-parse', 'v1:bids/emvi.yaml').trim();
  inTrap('config', 'core.repositoryFormatVersion', '1');
  inTrap('config', 'extensions.partialClone', 'origin');
  inTrap('config', 'remote.origin.promisor', 'true');
  inTrap('config', 'remote.origin.url', `ext::touch ${mark}`);
  inTrap('config', 'protocol.ext.allow', 'always');
  rmSync(path.join(trap, '.git/objects', hash.slice(0, 2), hash.slice(2)), { force: true });
  expect(await readNodeHistory(here, path.join(trap, 'bids'), 'v1')).toEqual({ problem: 'shallow' });
  expect(existsSync(mark)).toBe(false);
});
