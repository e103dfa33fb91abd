import { expect, test } from 'vitest';
import { runCommand, textOf } from './run-command.ts';

test('without a name the schemas are listed', async () => {
  const { exitCode, host } = await runCommand(['schema']);
  expect(exitCode).toBe(0);
  expect(host.output.split('\n')).toEqual(expect.arrayContaining(['kpis', 'manifest', 'wishes']));
});

test('a schema is printed in the language of the session', async () => {
  const dutch = JSON.parse((await runCommand(['schema', 'wishes'])).host.output);
  const english = JSON.parse((await runCommand(['schema', 'wishes', '--lang', 'en'])).host.output);
  expect([dutch.title, english.title]).toEqual(['Wensen', 'Wishes']);
});

test('an unknown schema is trouble', async () => {
  const { exitCode, host } = await runCommand(['schema', 'wihses']);
  expect(exitCode).toBe(2);
  expect(host.errors).toBe('fout: er is geen schema wihses; bedoelde u wishes?\n');
});

test('a schema that is near no other gets the list to choose from', async () => {
  const { host } = await runCommand(['schema', 'xyz', '--lang', 'en']);
  expect(host.errors).toMatch(/^error: there is no schema xyz; choose from: .*kpis.*\n$/u);
});

test('--write renews the schemas of a bid', async () => {
  const files = {
    'emvi.yaml': 'emvi: 1\n',
    '.emvi/schemas/wishes.schema.json': 'oud',
    '.emvi/schemas/kpis.schema.json.new': 'half',
  };
  const { exitCode, host } = await runCommand(['schema', '--write'], { files });
  expect(exitCode).toBe(0);
  expect(host.output).toBe('De schema’s in .emvi/schemas zijn vernieuwd.\n');
  expect(JSON.parse(textOf(host, '/bid/.emvi/schemas/wishes.schema.json') ?? '').title).toBe('Wensen');
  expect([...host.files.contents.keys()].filter((path) => path.endsWith('.new'))).toEqual([]);
});

test('--write takes a folder', async () => {
  const { host } = await runCommand(['schema', '--write', 'a'], { files: { 'a/emvi.yaml': 'emvi: 1\n' } });
  expect(textOf(host, '/bid/a/.emvi/schemas/kpis.schema.json')).toBeDefined();
});

test('--write refuses a folder without a bid', async () => {
  const { exitCode, host } = await runCommand(['schema', '--write']);
  expect(exitCode).toBe(2);
  expect(host.errors).toBe('fout: in /bid staat geen emvi.yaml\n');
  expect(host.files.contents.size).toBe(0);
});
