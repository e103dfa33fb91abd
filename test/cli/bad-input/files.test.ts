import { expect, test } from 'vitest';
import type { FailOn } from '../../../src/host/memory-file-system.ts';
import type { MemoryHostOptions } from '../../../src/host/memory-host.ts';
import { codesIn, runOn } from './bid.ts';

test.each([
  ['an empty manifest', { 'emvi.yaml': '' }, ['EMV102', 'EMV102']],
  ['a manifest of comments', { 'emvi.yaml': '# nog niets\n' }, ['EMV102', 'EMV102']],
  ['a manifest that is a list', { 'emvi.yaml': '- a\n' }, ['EMV108']],
  ['a manifest that is a sentence', { 'emvi.yaml': 'hallo' }, ['EMV108']],
  ['an unknown language', { 'emvi.yaml': 'emvi: 1\ntitle: x\nlanguage: fr\n' }, ['EMV109']],
])('%s is a finding in the bid', async (_, files, codes) => {
  const outcome = await runOn('check', files);
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([1, codes]);
});

test('a list of documents without any makes the usual ones', async () => {
  const outcome = await runOn('build --format md', { 'emvi.yaml': 'emvi: 1\ntitle: x\ndocuments: []\n' });
  expect([outcome.exitCode, outcome.host.output]).toEqual([0, expect.stringContaining('output/x.md')]);
});

test('Windows line ends, a byte order mark and UTF-16 are read', async () => {
  const wishes = 'wishes:\r\n  - id: W-01\r\n    text: "Één"\r\n    kpis:\r\n      - KPI-01\r\n';
  for (const bytes of [Buffer.from(`\ufeff${wishes}`), Buffer.from(`\ufeff${wishes}`, 'utf16le')]) {
    expect((await runOn('check', { 'wishes.yaml': bytes })).exitCode).toBe(0);
  }
});

test('a file saved by an old Windows program names the letter that it cannot read', async () => {
  const outcome = await runOn('check', {
    'wishes.yaml': Buffer.from('wishes:\n  - id: W-01\n    text: "Caf\xe9"\n', 'latin1'),
  });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.host.output).toContain('(waarschijnlijk é)');
});

const failOn: FailOn = (call, path) => (call === 'read' && path.endsWith('kpis.yaml') ? 'EACCES' : undefined);
const absent = { 'kpis.yaml': undefined };

// One mistake, one finding: what the lost file would have held is not reported as missing as well.
test.each<[string, Parameters<typeof runOn>[1], MemoryHostOptions, string[], number]>([
  ['is a folder', { ...absent, 'kpis.yaml/x': '' }, {}, ['EMV004'], 2],
  ['is binary', { 'kpis.yaml': Uint8Array.of(0, 1, 2, 0) }, {}, ['EMV006'], 1],
  ['may not be read', {}, { failOn }, ['EMV004'], 2],
  ['is a link', absent, { links: { 'kpis.yaml': '/etc/passwd' } }, ['EMV005'], 1],
  ['lists ids as fields', { 'kpis.yaml': 'kpis:\n  - KPI-01: x\n' }, {}, ['EMV101', 'EMV102'], 1],
])('a list of KPIs that %s says so and no more', async (_, files, options, codes, exitCode) => {
  const outcome = await runOn('check', files, options);
  expect([codesIn(outcome), outcome.exitCode]).toEqual([codes, exitCode]);
});

test('a glob that matches the manifest too does not read it as a list', async () => {
  const outcome = await runOn('check', {
    'emvi.yaml':
      'emvi: 1\ntitle: x\nsources:\n  wishes: ["*s.yaml", "em*.yaml", wishes.yaml]\n  kpis: [lists/kpis.yml]\n',
    'kpis.yaml': undefined,
    'lists/kpis.yml':
      'kpis:\n  - {id: KPI-01, title: x, target: "≤ 6 weken na gunning", measurement: x, reporting: "per maand"}\n',
  });
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([0, []]);
});

test('a folder inside the bid is told where the bid is', async () => {
  const outcome = await runOn('check sections --lang en', { 'sections/summary.md': 'x' }, { terminalColumns: 120 });
  expect(outcome.exitCode).toBe(2);
  expect(outcome.host.output.replace(/\s+/gu, ' ')).toContain('emvi.yaml stands higher up: give the folder `.`');
});

test('a reference to an id that a damaged file does not hold is still reported', async () => {
  const outcome = await runOn('check', {
    'kpis.yaml': 'kpis:\n  - id: KPI-01\n    tite: x\n',
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: x\n    kpis: [KPI-01, KPI-99]\n',
  });
  expect(codesIn(outcome)).toContain('EMV203');
});

test.each([
  [
    'nothing but aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`).join('\n')}\nkpis: *i\n`,
  ],
  ['itself', 'kpis: &a [*a]\n'],
  ['five thousand brackets', `kpis: ${'['.repeat(5000)}${']'.repeat(5000)}\n`],
  [
    'two thousand levels',
    `kpis:${Array.from({ length: 2000 }, (__, level) => `\n${' '.repeat(level + 1)}a:`).join('')}\n`,
  ],
])('a file that holds %s is refused', async (_, text) => {
  expect((await runOn('check --all', { 'kpis.yaml': text })).exitCode).toBe(1);
});
