import { describe, expect, test } from 'vitest';
import { runCommand, textOf } from './run-command.ts';

test('a new bid is made, and the next steps are shown', async () => {
  const { exitCode, host } = await runCommand(['init', 'mijn bid']);
  expect(exitCode).toBe(0);
  expect(host.output).toMatchInlineSnapshot(`
    "Gemaakt in mijn bid:
      emvi.yaml
      wishes.yaml
      kpis.yaml
      sections/summary.md
      .gitignore
      .emvi/schemas/ (helpt uw editor bij het invullen)

    Volgende stappen:
      1. vul emvi.yaml, wishes.yaml en kpis.yaml in; de uitleg staat erin
      2. emvi check "mijn bid"
      3. emvi build "mijn bid"
    "
  `);
});

test('a bid can be started in the folder itself, in English', async () => {
  const { host } = await runCommand(['init', '--lang', 'en']);
  expect(host.output).toMatchInlineSnapshot(`
    "Made in this folder:
      emvi.yaml
      wishes.yaml
      kpis.yaml
      sections/summary.md
      .gitignore
      .emvi/schemas/ (helps your editor to complete fields)

    Next steps:
      1. fill in emvi.yaml, wishes.yaml and kpis.yaml; they explain themselves
      2. emvi check
      3. emvi build
    "
  `);
});

test('every source names a schema that is there', async () => {
  const { host } = await runCommand(['init']);
  for (const name of ['emvi', 'wishes', 'kpis']) {
    const [, schema] = /^# yaml-language-server: \$schema=(.+)$/mu.exec(textOf(host, `/bid/${name}.yaml`) ?? '') ?? [];
    expect(textOf(host, `/bid/${schema}`)).toBeDefined();
  }
});

test('the output folder is kept out of version control', async () => {
  const { host } = await runCommand(['init']);
  expect(textOf(host, '/bid/.gitignore')).toBe('output/\n');
});

test('a folder that holds a bid is refused', async () => {
  const { exitCode, host } = await runCommand(['init'], { files: { 'emvi.yaml': 'mijn werk' } });
  expect(exitCode).toBe(2);
  expect(host.errors).toBe('fout: in /bid staat al een inschrijving (emvi.yaml); er is niets gewijzigd\n');
  expect([...host.files.contents.keys()]).toEqual(['/bid/emvi.yaml']);
});

test('what is there stays as it was, and is named', async () => {
  const { exitCode, host } = await runCommand(['init'], { files: { 'kpis.yaml': 'mijn werk', '.gitignore': 'x' } });
  expect(exitCode).toBe(0);
  expect(textOf(host, '/bid/kpis.yaml')).toBe('mijn werk');
  expect(host.output).toContain('  kpis.yaml (stond er al; niet gewijzigd)\n');
  expect(host.output).toContain('  .gitignore (stond er al; niet gewijzigd)\n');
});

test('a disk that refuses is trouble', async () => {
  const failOn = (call: string) => (call === 'writeNew' ? 'EROFS' : undefined);
  const { exitCode, host } = await runCommand(['init'], { failOn });
  expect(exitCode).toBe(2);
  expect(host.errors).toBe('fout: /bid/emvi.yaml: de schijf is alleen-lezen (EROFS)\n');
});

describe.each(['nl', 'en'])('a started bid in %s', (language) => {
  test('checks clean, strictly', async () => {
    const { host } = await runCommand(['init', '--lang', language]);
    const files = Object.fromEntries(host.files.contents);
    const { exitCode, host: checked } = await runCommand(['check', '--strict', '--fail-on', 'info'], { files });
    expect(checked.output).toContain(
      language === 'nl' ? 'Geen bevindingen. Controle geslaagd.\n' : 'No findings. Check passed.\n',
    );
    expect(exitCode).toBe(0);
  });

  test('builds its documents', async () => {
    const { host } = await runCommand(['init', '--lang', language]);
    const files = Object.fromEntries(host.files.contents);
    const { exitCode, host: built } = await runCommand(['build', '--format', 'md'], { files });
    expect(exitCode).toBe(0);
    const made = [...built.files.contents.keys()].filter((path) => path.startsWith('/bid/output/'));
    expect(made).toHaveLength(2);
    expect(made.map((path) => textOf(built, path)).join('')).toContain('KPI-01');
  });
});
