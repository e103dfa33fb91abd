import { expect, test } from 'vitest';
import { reportGithub } from '../../../src/report/formats/github.ts';
import { exampleFindings, findingIn, looserNormFound, missingFileFound } from '../example-findings.ts';
import { contextOf } from '../report-context.ts';

/** A workflow command as the runner reads it: actions/runner, ActionCommand.cs. */
const command =
  /^::(?<name>error|warning|notice) (?<properties>(?:\w+=[^:,\r\n]*,)*\w+=[^:,\r\n]*)::(?<data>[^\r\n]*)$/u;

test('every finding is one workflow command, the heaviest first', () => {
  const lines = reportGithub(exampleFindings, contextOf()).trimEnd().split('\n');
  const names = lines.map((line) => command.exec(line)?.groups?.['name']);
  expect(names).toEqual(['error', 'error', 'error', 'warning', 'notice']);
});

test('a command names the file from the working folder, and the second place in its text', () => {
  expect(reportGithub([looserNormFound], contextOf({ folder: 'bids/n412' }))).toBe(
    '::error file=bids/n412/kpis.yaml,line=4,endLine=4,col=22,endColumn=29,' +
      'title=EMV401 norm van KPI-02 is ruimer dan wens W-02 belooft' +
      '::Norm van KPI-02 is ruimer dan wens W-02 belooft. Een norm die ruimer is dan de belofte maakt de wens ' +
      'onbewijsbaar, ook als u de KPI elke maand haalt. Maak de norm ≤6 weken.' +
      '%0Abids/n412/wishes.yaml:10: Hier wordt 6 weken beloofd.\n',
  );
});

test('trouble without a place stands at the manifest', () => {
  expect(reportGithub([missingFileFound], contextOf())).toMatch(/^::error file=emvi\.yaml,title=EMV001 /u);
});

test('a place of several lines has no columns, which GitHub refuses there', () => {
  expect(reportGithub([findingIn('a: ⟦b\nc⟧')], contextOf())).toMatch(/file=wishes\.yaml,line=1,endLine=2,title=/u);
});

test('signs with a meaning in commands are escaped', () => {
  const line = reportGithub([findingIn('⟦a⟧', 'a:b,c%d.yaml')], contextOf());
  expect(line).toContain('file=a%3Ab%2Cc%25d.yaml,');
  expect(line.trimEnd()).toMatch(command);
});

test('nothing found prints nothing', () => {
  expect(reportGithub([], contextOf())).toBe('');
});
