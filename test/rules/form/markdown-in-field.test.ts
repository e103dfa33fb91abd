import { expect, test } from 'vitest';
import { markdownInField } from '../../../src/rules/form/markdown-in-field.ts';
import { runRules } from '../../../src/rules/rule.ts';
import { type BidFiles, checkMarked } from '../../support/bid.ts';
import { growth, nearSquare } from '../../support/cpu-time.ts';
import { readingOf } from '../../support/reading.ts';

function wish(response: string): BidFiles {
  const lines = response.replaceAll('\n', '\n      ');
  return {
    'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Onboarding."\n    kpis: [KPI-01]\n    response: |\n      ${lines}\n`,
  };
}

test.each([
  ['bold', 'Een ⟦EMV520:**vast team**⟧ doet de onboarding.'],
  ['bold with lines', 'Een ⟦EMV520:__vast team__⟧ doet de onboarding.'],
  ['cursive', 'Een ⟦EMV520:*vast team*⟧ doet de onboarding.'],
  ['code', 'Het team gebruikt ⟦EMV520:`intake`⟧ daarvoor.'],
  ['a link', 'Zie ⟦EMV520:[het plan](#plan)⟧ voor meer.'],
  ['a footnote', 'Het team is vast.⟦EMV520:[^1]⟧ Het blijft.'],
  ['a heading', '⟦EMV520:## Aanpak⟧\nHet team is vast.'],
  ['a tag of a web page', 'Het team is vast.⟦EMV520:<br>⟧Het blijft.'],
  ['a table, once', '⟦EMV520:| Week | Wat |⟧\n| --- | --- |\n| 1 | intake |'],
  ['the first of two', 'Een ⟦EMV520:**vast**⟧ team doet de [intake](#intake).'],
])('%s', async (_, response) => {
  const { found, announced } = await checkMarked(wish(response));
  const ofRule = (findings: readonly string[]): string[] => findings.filter((finding) => finding.startsWith('EMV520'));
  expect(ofRule(announced)).toHaveLength(1);
  expect(ofRule(found)).toEqual(ofRule(announced));
});

test.each([
  ['stars for a sum', 'Dat is 3 * 4 * 5 = 60 uur.'],
  ['a star for a note', 'Binnen 4 uur* en binnen 8 uur**, op werkdagen.'],
  ['what is still to be filled in', 'Naam: ____ en datum: ____'],
  ['brackets and bars', 'Het team [zie het plan] (vast) werkt van 8|17 en is < 5 en > 2 groot.'],
  ['a number with a sign before it', 'Wij zijn de #1 in de sector.'],
])('%s in a field is left alone', async (_, response) => {
  const { found } = await checkMarked(wish(response));
  expect(found.filter((finding) => finding.startsWith('EMV520'))).toEqual([]);
});

test('in a section it is Markdown', async () => {
  const { found } = await checkMarked({ 'sections/summary.md': 'Een **vast team** doet de onboarding.\n' });
  expect(found.filter((finding) => finding.startsWith('EMV520'))).toEqual([]);
});

test.each(['[^', '|a', '**a', '[a]('])('four times as many “%s” are read in about four times as long', (unit) => {
  let round = 0;
  const workOf = (times: number) => () => {
    round += 1;
    const { bid } = readingOf(wish(`${unit.repeat(times)}x${' a'.repeat(round)}`));
    runRules(bid, [markdownInField]);
  };
  expect(growth(workOf, [5_000, 20_000])).toBeLessThan(nearSquare);
});
