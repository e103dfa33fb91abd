import { describe, expect, test } from 'vitest';
import type { MemoryHostOptions } from '../../src/host/memory-host.ts';
import { cleanBid } from '../support/bid.ts';
import { runCommand, textOf } from './run-command.ts';

const kpis = cleanBid['kpis.yaml'] ?? '';
const extra = (id: string): string => `  - id: ${id}\n    title: "Extra"\n`;

/** A machine with a bid in its working folder; two KPIs serve nothing (EMV202). */
const bid: MemoryHostOptions = {
  files: { ...cleanBid, 'kpis.yaml': `${kpis}${extra('KPI-02')}${extra('KPI-03')}` },
};

function bidWith(files: Readonly<Record<string, string>>): MemoryHostOptions {
  return { files: { ...bid.files, ...files } };
}

/** The codes in a report as JSON. */
function codesIn(output: string): string[] {
  return (JSON.parse(output) as { findings: { code: string }[] }).findings.map(({ code }) => code);
}

describe('emvi check chooses what it shows', () => {
  test('--only and --skip', async () => {
    const only = await runCommand(['check', '--format', 'json', '--only', 'EMV305'], bid);
    expect(codesIn(only.host.output)).toEqual([]);
    const skip = await runCommand(['check', '--format', 'json', '--only', '2xx', '--skip', 'EMV201'], bid);
    expect(codesIn(skip.host.output)).toEqual(['EMV202', 'EMV202']);
  });

  test.each([
    [['--only', 'kpi-without-purpos'], 'bedoelde u kpi-without-purpose?'],
    [['--skip', 'onzin'], 'een familie (3xx)'],
    [['--max-findings', '0'], 'een aantal van 1 of meer'],
    [['--profile', 'submision'], 'bedoelde u submission?'],
    [['--baseline', ''], 'staat niets'],
  ])('%j is a mistake in the command', async (words, said) => {
    const { exitCode, host } = await runCommand(['check', ...words], bid);
    expect(exitCode).toBe(2);
    expect(host.errors).toContain(said);
  });

  test('--max-findings shows the heaviest in the report for people, and a line for every other code', async () => {
    const files = { ...bid.files, 'sections/summary.md': 'Zie W-99.\n' };
    const words = ['check', '--max-findings', '1', '--only', '2xx', '--report', 'json=alles.json'];
    const { exitCode, host } = await runCommand(words, { files });
    expect(host.output.match(/^(?:fout|waarschuwing) EMV/gmu)).toHaveLength(1);
    expect(host.output).toMatch(/\nNog 1 bevinding .*:\n {2}EMV205 /u);
    expect(codesIn(textOf(host, '/bid/alles.json') ?? '')).toHaveLength(3);
    expect(host.errors).toBe('');
    expect(exitCode).toBe(1);
  });

  test('--max-findings leaves the reports for programs whole', async () => {
    const { host } = await runCommand(['check', '--format', 'json', '--max-findings', '1', '--only', '2xx'], bid);
    expect(codesIn(host.output).length).toBeGreaterThan(1);
  });

  test('--profile goes before the manifest', async () => {
    const files = bidWith({
      'emvi.yaml': `${cleanBid['emvi.yaml']}checks:\n  profile: submission\n  severities:\n    - code: EMV305\n      severity: off\n`,
    });
    const asDeclared = await runCommand(['check', '--format', 'json', '--only', 'EMV033'], files);
    expect(codesIn(asDeclared.host.output)).toEqual(['EMV033']);
    const asAsked = await runCommand(['check', '--format', 'json', '--only', 'EMV033', '--profile', 'review'], files);
    expect(codesIn(asAsked.host.output)).toEqual([]);
  });
});

describe('emvi check --write-baseline', () => {
  test('saves the findings, hides them and says how to go on', async () => {
    const { exitCode, host } = await runCommand(['check', '--format', 'json', '--write-baseline'], bid);
    expect(exitCode).toBe(0);
    expect(codesIn(host.output)).toEqual([]);
    expect(host.errors).toMatch(
      /^\d+ bevindingen bewaard in emvi-baseline\.json; zet in emvi\.yaml bij `checks`: `baseline: emvi-baseline\.json`\n$/u,
    );
    expect(textOf(host, '/bid/emvi-baseline.json')).toContain('"place": "kpis/KPI-03"');
  });

  test('writes the file that the manifest names, also when it is not there yet', async () => {
    const files = bidWith({ 'emvi.yaml': `${cleanBid['emvi.yaml']}checks:\n  baseline: ci/begin.json\n` });
    const { exitCode, host } = await runCommand(['check', '--write-baseline', '--lang', 'en'], files);
    expect(exitCode).toBe(0);
    expect(host.errors).toMatch(/^\d+ findings saved in ci\/begin\.json\n$/u);
    expect(textOf(host, '/bid/ci/begin.json')).toContain('"version": 1');
  });

  test.each([
    ['nl', '1 bevinding bewaard in begin.json; zet in emvi.yaml bij `checks`: `baseline: begin.json`\n'],
    ['en', '1 finding saved in begin.json; write in emvi.yaml under `checks`: `baseline: begin.json`\n'],
  ])('counts a single finding as one (%s)', async (language, said) => {
    const files = { ...cleanBid, 'kpis.yaml': `${kpis}${extra('KPI-02')}` };
    const words = ['check', '--write-baseline', 'begin.json', '--lang', language];
    const { host } = await runCommand(words, { files });
    const saved = JSON.parse(textOf(host, '/bid/begin.json') ?? '') as { findings: unknown[] };
    expect([saved.findings.length, host.errors]).toEqual([1, said]);
  });

  test('replaces an older baseline, whatever was chosen to be shown', async () => {
    const files = bidWith({ 'emvi-baseline.json': '{ "version": 1, "findings": [] }' });
    const { host } = await runCommand(['check', '--write-baseline', '--only', '3xx'], files);
    expect(textOf(host, '/bid/emvi-baseline.json')).toContain('EMV202');
  });

  test.each([
    ['../buiten.json', {}],
    ['/etc/emvi.json', {}],
    ['kpis.yaml', {}],
    ['package.json', { 'package.json': '{ "name": "x" }' }],
  ])('never writes to %s', async (path, files) => {
    const options = bidWith(files);
    const { exitCode, host } = await runCommand(['check', '--write-baseline', path], options);
    expect(exitCode).toBe(2);
    expect([...host.files.contents.keys()].sort()).toEqual(
      Object.keys(options.files ?? {})
        .map((name) => `/bid/${name}`)
        .sort(),
    );
  });

  test('a disk that is full is trouble', async () => {
    const { exitCode } = await runCommand(['check', '--write-baseline'], {
      ...bid,
      failOn: (call) => (call === 'writeNew' ? 'ENOSPC' : undefined),
    });
    expect(exitCode).toBe(2);
  });

  test('without a bid nothing is written', async () => {
    const { exitCode, host } = await runCommand(['check', '--write-baseline'], { files: { 'los.txt': 'x' } });
    expect(exitCode).toBe(2);
    expect([...host.files.contents.keys()]).toEqual(['/bid/los.txt']);
  });

  test('--baseline hides what is in the file, also for a build', async () => {
    const { host } = await runCommand(['check', '--write-baseline', 'begin.json'], bid);
    const files = bidWith({ 'begin.json': textOf(host, '/bid/begin.json') ?? '' });
    const later = await runCommand(['check', '--format', 'json', '--baseline', 'begin.json'], files);
    expect(codesIn(later.host.output)).toEqual([]);
    const built = await runCommand(['build', '--format', 'md', '--strict', '--baseline', 'begin.json'], files);
    expect(built.exitCode).toBe(0);
  });
});

describe('emvi check --fix', () => {
  test('says what was changed and then checks what is there', async () => {
    const files = bidWith({ 'kpis.yaml': kpis.replace('"≤ 6 weken na gunning"', '> 95% per maand') });
    const { exitCode, host } = await runCommand(['check', '--format', 'json', '--only', '0xx', '--fix'], files);
    expect(exitCode).toBe(0);
    expect(codesIn(host.output)).toEqual([]);
    expect(host.errors).toContain('Verbeterd in kpis.yaml:\n');
    expect(host.errors).toContain('  > 95% per maand → "> 95% per maand"\n');
    expect(textOf(host, '/bid/kpis.yaml')).toContain('target: "> 95% per maand"\n');
  });

  test('says in English too what was changed, what was added, and long texts shortened', async () => {
    const long = `> ${'95% per maand, '.repeat(8)}`;
    const files = bidWith({ 'kpis.yaml': kpis.replace('"≤ 6 weken na gunning"', long) });
    const { host } = await runCommand(['check', '--fix', '--lang', 'en'], files);
    expect(host.errors).toContain('Mended in kpis.yaml:\n');
    expect(host.errors).toMatch(/^ {2}added: # yaml-language-server: \$schema=/mu);
    expect(host.errors).toMatch(/^ {2}> 95% per maand.*… → "> 95% per maand.*…$/mu);
  });

  test('says in Dutch too that there is nothing to change', async () => {
    const once = await runCommand(['check', '--fix'], bid);
    expect(once.host.errors).toMatch(/^ {2}toegevoegd: /mu);
    const files = Object.fromEntries(
      [...once.host.files.contents].map(([path, content]) => [path, new TextDecoder().decode(content)]),
    );
    expect((await runCommand(['check', '--fix'], { files })).host.errors).toBe('Er was niets veilig te verbeteren.\n');
  });

  test('says it when there is nothing to change', async () => {
    const once = await runCommand(['check', '--fix'], bid);
    const files = Object.fromEntries(
      [...once.host.files.contents].map(([path, content]) => [path, new TextDecoder().decode(content)]),
    );
    const { host } = await runCommand(['check', '--fix', '--lang', 'en'], { files });
    expect(host.errors).toBe('Nothing was safe to mend.\n');
  });

  test('a file that cannot be written stays, and that is trouble', async () => {
    const { exitCode, host } = await runCommand(['check', '--fix'], {
      ...bid,
      failOn: (call) => (call === 'writeNew' ? 'EACCES' : undefined),
    });
    expect(exitCode).toBe(2);
    expect(host.errors).toContain('Niet alle verbeteringen konden worden geschreven');
    const inEnglish = await runCommand(['check', '--fix', '--lang', 'en'], {
      ...bid,
      failOn: (call) => (call === 'writeNew' ? 'EACCES' : undefined),
    });
    expect(inEnglish.host.errors).toContain('Not all changes could be written');
    expect(textOf(host, '/bid/emvi.yaml')).toBe(cleanBid['emvi.yaml']);
  });

  test('a build does not change sources', async () => {
    const { exitCode, host } = await runCommand(['build', '--fix'], bid);
    expect(exitCode).toBe(2);
    expect(host.errors).toContain('--fix');
  });
});

test('an exception in a comment reaches no document', async () => {
  const files = bidWith({
    'sections/summary.md':
      '<!-- emvi-ignore EMV205: geheim-een -->\nWij melden W-99.\n\n- punt W-98 <!-- emvi-ignore EMV205: geheim-twee -->\n\n' +
      '<!--\nemvi-ignore EMV205: geheim-drie\n-->\n\n## Kop\n\nOver W-97, zie ook <!-- geheim-vier --> hier.\n',
    'kpis.yaml': `${kpis}    waivers:\n      - code: EMV305\n        reason: "geheim-vijf"\n`,
  });
  const { exitCode, host } = await runCommand(['build'], files);
  expect(exitCode).toBe(0);
  const documents = [...host.files.contents].filter(([path]) => path.startsWith('/bid/output/'));
  expect(documents.length).toBeGreaterThan(1);
  const { unzipSync } = await import('fflate');
  for (const [path, content] of documents) {
    const parts = path.endsWith('.docx') ? Object.values(unzipSync(content)) : [content];
    for (const part of parts) expect(new TextDecoder().decode(part)).not.toMatch(/geheim|emvi-ignore/u);
  }
});
