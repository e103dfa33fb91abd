import { describe, expect, test } from 'vitest';
import { reportFormatNames } from '../../src/report/report-formats.ts';
import { cleanBid } from '../support/bid.ts';
import { runCommand, textOf } from './run-command.ts';

/** A bid with one broken link. */
const files = {
  ...cleanBid,
  'wishes.yaml': `${cleanBid['wishes.yaml']}  - id: W-02\n    text: "b"\n    response: "c"\n    kpis: [KPI-09]\n`,
};
const inFolder = Object.fromEntries(Object.entries(files).map(([path, text]) => [`bids/een/${path}`, text]));

describe('--report', () => {
  test('saves several reports at once, beside the one that is printed', async () => {
    const words = 'check --report sarif=emvi.sarif --report junit=uit/junit.xml --report=json=a=b.json'.split(' ');
    const { exitCode, host } = await runCommand(words, { files });
    expect(exitCode).toBe(1);
    expect(JSON.parse(textOf(host, '/bid/emvi.sarif') ?? '').runs[0].results).toHaveLength(1);
    expect(textOf(host, '/bid/uit/junit.xml')).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/u);
    expect(JSON.parse(textOf(host, '/bid/a=b.json') ?? '').summary.errors).toBe(1);
    expect(host.output).toContain('fout EMV203');
    expect(host.errors).toBe('');
  });

  test.each(reportFormatNames)('knows %s', async (format) => {
    const { host } = await runCommand(['check', '--report', `${format}=verslag`], { files });
    expect(textOf(host, '/bid/verslag')).toContain('EMV203');
  });

  test('is relative to the working folder, and so are the paths for build servers', async () => {
    const words = ['check', 'bids/een', '--report', 'gitlab=kwaliteit.json'];
    const { host } = await runCommand(words, { files: inFolder });
    expect(JSON.parse(textOf(host, '/bid/kwaliteit.json') ?? '')[0].location.path).toBe('bids/een/wishes.yaml');
  });

  test('works on Windows', async () => {
    const words = ['check', 'bids\\een', '--report', 'sarif=C:\\uit\\emvi.sarif'];
    const { host } = await runCommand(words, { files: inFolder, platform: 'win32' });
    expect(textOf(host, 'C:\\uit\\emvi.sarif')).toContain('"uri": "bids/een/wishes.yaml"');
  });

  test('of a bid outside the working folder starts at the bid', async () => {
    const words = ['check', '/bid', '--report', 'gitlab=k.json'];
    const { host } = await runCommand(words, { files: absolute(), folder: '/elders' });
    expect(JSON.parse(textOf(host, '/elders/k.json') ?? '')[0].location.path).toBe('wishes.yaml');
  });

  test('saves after a build too', async () => {
    const { exitCode, host } = await runCommand(['build', '--report', 'compact=verslag.txt'], { files: cleanBid });
    expect(exitCode).toBe(0);
    expect(textOf(host, '/bid/verslag.txt')).toBe('Geen bevindingen. Controle geslaagd.\n');
  });

  test('has no colour in a file', async () => {
    const { host } = await runCommand(['check', '--color', '--report', 'text=verslag.txt'], { files });
    expect(host.output).toContain('\u001b[');
    expect(textOf(host, '/bid/verslag.txt')).not.toContain('\u001b[');
  });

  test.each([
    [['sarif'], 'bij --report sarif ontbreekt het bestand; schrijf bijvoorbeeld --report sarif=emvi.sarif'],
    [['sarfi'], 'bij --report sarfi ontbreekt het bestand; bedoelde u sarif?; schrijf bijvoorbeeld --report sarif='],
    [['junit='], 'bij --report junit ontbreekt het bestand; schrijf bijvoorbeeld --report junit=emvi.xml'],
    [['sarfi=a'], '--report kent "sarfi" niet; bedoelde u sarif?'],
    [['html=a'], '--report kent "html" niet; kies uit: text, compact, json, sarif'],
    [['json=a', 'text=a'], '--report schrijft twee verslagen naar a; geef elk verslag een eigen bestand'],
  ])('%s is refused with what to write instead', async (values, message) => {
    const words = values.flatMap((value) => ['--report', value]);
    const { exitCode, host } = await runCommand(['check', ...words], { files });
    expect(exitCode).toBe(2);
    expect(host.errors).toContain(message);
    expect(host.output).toBe('');
  });

  test('says which file cannot be written, and saves and prints the others', async () => {
    const failOn = (call: string, path: string): string | undefined =>
      call === 'writeNew' && path.startsWith('/bid/dicht') ? 'EACCES' : undefined;
    const words = 'check --report json=dicht/a.json --report junit=b.xml'.split(' ');
    const { exitCode, host } = await runCommand(words, { files: { ...cleanBid, 'dicht/x': '' }, failOn });
    expect(exitCode).toBe(2);
    expect(host.errors).toBe('fout: dicht/a.json kan niet geschreven worden: u hebt er geen rechten voor (EACCES)\n');
    expect(host.output).toContain('Controle geslaagd.');
    expect(textOf(host, '/bid/b.xml')).toContain('<testsuites');
  });

  test.each(['kpis.yaml', './emvi.yaml', 'WISHES.yaml'])('never writes over %s', async (path) => {
    const { exitCode, host } = await runCommand(['check', '--report', `json=${path}`], { files });
    expect(exitCode).toBe(2);
    expect(textOf(host, '/bid/kpis.yaml')).toBe(cleanBid['kpis.yaml']);
    expect(host.errors).toMatch(/^fout: /u);
  });

  test('follows a link instead of taking its place', async () => {
    const options = { files: { ...cleanBid, 'echt/a.json': 'oud' }, links: { 'a.json': 'echt/a.json' } };
    const { host } = await runCommand(['check', '--report', 'json=a.json'], options);
    expect(textOf(host, '/bid/echt/a.json')).toContain('"version": 1');
  });
});

describe('--format', () => {
  test.each(reportFormatNames)('prints %s', async (format) => {
    const { exitCode, host } = await runCommand(['check', '--format', format], { files });
    expect([exitCode, host.output]).toEqual([1, expect.stringContaining('EMV203')]);
  });
});

describe('the report for people', () => {
  test('counts the days by the clock of the machine, and no other report does', async () => {
    const manifest = 'emvi: 1\ntitle: "Plan"\ndates:\n  closing: "2027-02-12"\n';
    const options = { files: { ...files, 'emvi.yaml': manifest }, today: '2027-01-31' };
    const { host } = await runCommand(['check'], options);
    expect(host.output).toContain('Inleveren over 12 dagen, 12 februari 2027');
    for (const format of reportFormatNames.filter((name) => name !== 'text')) {
      const [now, later] = await Promise.all(
        ['2027-01-31', '2027-02-01'].map((today) => runCommand(['check', '--format', format], { ...options, today })),
      );
      expect(now?.host.output).toBe(later?.host.output);
    }
  });

  test('is the same on a terminal of 80 columns and in a pipe, but for colour', async () => {
    const piped = await runCommand(['check'], { files });
    const shown = await runCommand(['check', '--no-color'], { files, terminalColumns: 80 });
    expect(piped.host.output).toBe(shown.host.output);
  });

  test('draws the text of the bid with --frames', async () => {
    const { host } = await runCommand(['check', '--frames'], { files });
    expect(host.output).toContain('┌─ wishes.yaml:10:12');
  });
});

function absolute(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`/bid/${path}`, text]));
}
