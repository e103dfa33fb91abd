import { expect, test } from 'vitest';
import { packagedStarters } from '../../src/generated/starters.ts';
import { runCommand, textOf } from './run-command.ts';

test('a new bid is made, and the next steps are shown', async () => {
  const { exitCode, host } = await runCommand(['init', 'mijn bid']);
  expect(exitCode).toBe(0);
  expect(host.output).toMatchInlineSnapshot(`
    "Gemaakt in mijn bid:
      emvi.yaml
      kpis.yaml
      wishes.yaml
      sections/summary.md
      .gitignore
      .emvi/schemas/ (helpt uw editor bij het invullen)

    Volgende stappen:
      1. vervang het voorbeeld in emvi.yaml en de andere bestanden (uitleg erin)
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
      kpis.yaml
      wishes.yaml
      sections/summary.md
      .gitignore
      .emvi/schemas/ (helps your editor to complete fields)

    Next steps:
      1. replace the example in emvi.yaml and the other files; they explain themselves
      2. emvi check
      3. emvi build
    "
  `);
});

test('a bid is started in the shape that was asked for', async () => {
  const { host } = await runCommand(['init', 'bid', '--template', 'portaltekst']);
  expect(textOf(host, '/bid/bid/criteria.yaml')).toContain('maxLength:');
  expect(textOf(host, '/bid/bid/wishes.yaml')).toBeUndefined();
});

test('an unknown shape is refused with a list, and with a suggestion when one is near', async () => {
  const list = '(kies uit: diensten-ict, klein, portaltekst, wensen, werken-gww)';
  const { exitCode, host } = await runCommand(['init', 'bid', '--template', 'wenssen']);
  expect(exitCode).toBe(2);
  expect(host.errors).toBe(`fout: er is geen vorm "wenssen"; bedoelde u wensen? ${list}\n`);
  expect([...host.files.contents.keys()]).toEqual([]);
  expect((await runCommand(['init', '--template', 'zorg'])).host.errors).toBe(`fout: er is geen vorm "zorg" ${list}\n`);
  expect((await runCommand(['init', '--template', 'care', '--lang', 'en'])).host.errors).toBe(
    'error: there is no shape "care" (choose from: diensten-ict, klein, portaltekst, wensen, werken-gww)\n',
  );
});

test.each(['nl', 'en'] as const)('help in %s describes every shape in lines that fit a terminal', async (language) => {
  const { host } = await runCommand(['init', '--help', '--lang', language]);
  for (const { name, description } of packagedStarters) {
    expect(host.output).toContain(`  ${name}\n      ${description[language]}\n`);
  }
  expect(host.output.split('\n').filter((line) => line.length > 80)).toEqual([]);
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
