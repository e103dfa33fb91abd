import { expect, test } from 'vitest';
import { codesIn, runOn, writtenBy } from './bid.ts';

test.each([
  ['frob', /^fout: onbekende opdracht frob/u],
  ['check --frob', /^fout: onbekende optie --frob/u],
  ['check a b', /^fout: emvi check kan niets met "b"/u],
  ['check --format xml', /^fout: --format kent "xml" niet; kies uit: text, compact, json/u],
  ['check --fail-on never', /^fout: --fail-on kent "never" niet/u],
  ['build --lang fr', /^fout: --lang kent "fr" niet/u],
  ['build --document-lang de', /^fout: --document-lang kent "de" niet/u],
  ['build --format odt', /^fout: --format kent "odt" niet/u],
  ['build --only nope', /^fout: er is geen document `nope`/u],
  ['build --out', /^fout: bij de optie --out <map> ontbreekt de waarde/u],
  ['explain EMV999', /^fout: er is geen bevinding EMV999/u],
  ['schema nope', /^fout: er is geen schema nope/u],
])('emvi %s is one line of trouble', async (words, line) => {
  const outcome = await runOn(words, {});
  expect(outcome.exitCode).toBe(2);
  expect(outcome.host.errors).toMatch(line);
  expect(outcome.host.errors.trimEnd().split('\n')).toHaveLength(1);
});

// What is left of `--out "$FOLDER"` when the variable is empty.
test.each(['--out', '--only', '--format'])(
  'an empty %s is refused, not taken for everything or nothing',
  async (flag) => {
    const outcome = await runOn(`build ${flag} `, {});
    expect(outcome.exitCode).toBe(2);
    expect(outcome.host.errors).toBe(`fout: bij de optie ${flag} staat niets\n`);
    expect(writtenBy(outcome, '/bid/').filter((path) => /\.(?:md|docx)$/u.test(path))).toEqual([]);
  },
);

test('thousands of --only ask for the same document once', async () => {
  const outcome = await runOn(`build --format md ${'--only plan '.repeat(3000).trim()}`, {});
  expect([outcome.exitCode, writtenBy(outcome)]).toEqual([0, ['/bid/output/plan.md']]);
});

test.each([5, 20, 80, 100_000])('a terminal of %i columns shows every finding', async (terminalColumns) => {
  const outcome = await runOn('check', { 'kpis.yaml': 'kpis:\n  - id: KPI-01\n    tite: x\n' }, { terminalColumns });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.host.output.replace(/\s+/gu, '')).toContain('EMV101');
});

test.each(['/bid/wishes.yaml', '/bid/sections', '/nowhere', `/${'x'.repeat(5000)}`])(
  'a check of %s says where the bid is not',
  async (folder) => {
    const outcome = await runOn(`check ${folder}`, { 'sections/summary.md': 'x' });
    expect(outcome.exitCode).toBe(2);
    expect(codesIn(outcome)).toHaveLength(1);
  },
);
