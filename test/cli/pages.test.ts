import { expect, test } from 'vitest';
import { HostError } from '../../src/host/host.ts';
import type { Office } from '../../src/host/office.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { cleanBid } from '../support/bid.ts';
import { readExample } from '../support/examples.ts';
import { runCommand } from './run-command.ts';

/** An office program that makes files with so many pages. */
function officeOf(...pages: readonly number[]): Office {
  const pdf = (count: number): Uint8Array =>
    new TextEncoder().encode(`%PDF-1.6\n<</Type/Pages>>\n${'<</Type/Page/Parent 1 0 R>>\n'.repeat(count)}`);
  return { print: async (files) => files.map((_file, index) => pdf(pages[index] ?? 0)) };
}

test('the pages of each document are shown, and nothing is written', async () => {
  const { exitCode, host } = await runCommand(['pages'], { files: cleanBid });
  expect([exitCode, host.errors]).toEqual([0, '']);
  expect(host.output).toMatch(
    /^plan-van-aanpak: Plan van aanpak\n {2}1 bladzijde; laatste bladzijde \d+% vol; \d+ woorden/u,
  );
  expect(host.output).toContain('kpi-dashboard: ');
  expect(Object.keys(cleanBid).map((file) => `/bid/${file}`)).toEqual([...host.files.contents.keys()]);
});

test('a criterion is set against its points and its limit, in both languages and within the terminal', async () => {
  const files = Object.fromEntries(readExample('wegonderhoud'));
  const criteria = new TextDecoder().decode(files['criteria.yaml']);
  const limited = {
    ...files,
    'criteria.yaml': criteria.replace('  - id: K1\n', '  - id: K1\n    formRules: {maxPages: "maximaal 1 A4"}\n'),
  };
  const dutch = await runCommand(['pages', '--only', 'plan'], { files: limited, terminalColumns: 80 });
  expect(dutch.host.output).toMatch(/^ {2}onderdeel +blz\. +van–tot +woorden +tekens +grens +punten +per blz\.$/mu);
  expect(dutch.host.output).toMatch(/^ {2}K1 Beperken .* 2,\d +1–3 .* 1 +36% +1\d%$/mu);
  expect(dutch.host.output).toMatch(/^ {2}K1 Beperken van hinder .* \(te lang\)$/mu);
  const english = await runCommand(['pages', '--only', 'plan', '--lang', 'en'], {
    files: limited,
    terminalColumns: 80,
  });
  expect(english.host.output).toMatch(/^ {2}part +pages +from–to +words +chars +limit +points +per page$/mu);
  for (const { host } of [dutch, english]) {
    for (const line of host.output.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  }
});

test('where pages are to be won is said when a limit is passed', async () => {
  const steps = Array.from({ length: 46 }, (_none, step) => `- Stap ${step + 1} van de onboarding.\n`).join('');
  const files = {
    ...cleanBid,
    'emvi.yaml':
      'emvi: 1\ntitle: "Plan"\nformRules:\n  maxPages: "1"\ndocuments:\n  - id: plan\n    audience: submission\n    chapters:\n      - id: summary\n',
    'sections/summary.md': steps,
  };
  const { host } = await runCommand(['pages'], { files });
  expect(host.output).toMatch(
    /Hier wint u een bladzijde:\n {2}- blz\. 2: van “Samenvatting” staan er maar \d regels\n/u,
  );
  expect(host.output).toContain('\nTelt mee voor de grens: 2 bladzijden; toegestaan: 1 (te lang)\n');
});

test('json says the same to programs', async () => {
  const { host } = await runCommand(['pages', '--format', 'json', '--only', 'kpi-dashboard'], { files: cleanBid });
  const [document] = JSON.parse(host.output).documents;
  expect(document).toMatchObject({ id: 'kpi-dashboard', pages: 1, printedPages: null, stoppedAt: null, guesses: [] });
  expect(document.lastPageFill).toBeGreaterThan(0);
});

test('--exact shows both counts where they differ', async () => {
  const { host } = await runCommand(['pages', '--exact'], { files: cleanBid, office: officeOf(2, 1) });
  expect(host.output).toContain('  1 bladzijde (LibreOffice: 2); ');
  expect(host.output.split('LibreOffice')).toHaveLength(2);
});

test('--exact without LibreOffice is an error that says what to do', async () => {
  const { exitCode, host } = await runCommand(['pages', '--exact'], { files: cleanBid });
  expect([exitCode, host.output]).toEqual([2, '']);
  expect(host.errors).toBe(
    'fout: --exact vraagt LibreOffice, en dat staat niet op deze computer; zonder --exact telt emvi zelf\n',
  );
});

test.each([
  ['a LibreOffice that fails', { print: () => Promise.reject(new HostError('EIO', '/usr/bin/soffice')) }, 'EIO'],
  ['a PDF without a page', officeOf(0, 0), 'PDF'],
])('%s is an error', async (_what, office, reason) => {
  const { exitCode, host } = await runCommand(['pages', '--exact', '--lang', 'en'], { files: cleanBid, office });
  expect(exitCode).toBe(2);
  expect(host.errors).toBe(
    `error: LibreOffice could not print the documents (${reason}); without --exact emvi counts itself\n`,
  );
});

test('an unknown document is refused with the ones that there are', async () => {
  const { exitCode, host } = await runCommand(['pages', '--only', 'kpi-dashbord'], { files: cleanBid });
  expect(exitCode).toBe(2);
  expect(host.errors).toContain('bedoelde u `kpi-dashboard`?');
});

test('a folder without a bid has a finding and no pages', async () => {
  const { exitCode, host } = await runCommand(['pages'], { files: {} });
  expect([exitCode, host.output]).toEqual([2, '']);
  expect(host.errors).toContain('EMV');
});

test('a bid without a document for Word says so', async () => {
  const files = { ...cleanBid, 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\ndocuments:\n  - id: plan\n    formats: [md]\n' };
  expect((await runCommand(['pages'], { files })).host.output).toBe('Er is geen document voor Word.\n');
});
