import { expect, test } from 'vitest';
import { checkMarked } from '../../support/bid.ts';

type Level = readonly [label: string, fraction: string];

function criterion(levels: readonly Level[], more = ''): string {
  const lines = levels.map(([label, fraction]) => `        - label: "${label}"\n          fraction: ${fraction}\n`);
  return `criteria:\n  - id: K1\n    title: "Kwaliteit"\n    weight: "30 punten"\n${more}    scale:\n      levels:\n${lines.join('')}`;
}

const tens: readonly Level[] = [
  ['10', '"100%"'],
  ['8', '"75%"'],
  ['6', '"50%"'],
  ['0', '"0%"'],
];

const cases: Readonly<Record<string, string>> = {
  'a plain scale': criterion(tens),
  'a deduction has a minus sign': criterion([...tens, ['-', '"−25%"']]),
  'shares as decimals and as parts': criterion([
    ['goed', '"1"'],
    ['redelijk', '"0,5"'],
    ['slecht', '"0"'],
  ]),
  'words are no share': criterion([
    ['10', '"100%"'],
    ['8', '⟦EMV802:"driekwart"⟧'],
  ]),
  'a deduction in words': criterion([
    ['10', '"100%"'],
    ['0', '⟦EMV802:"aftrek 25%"⟧'],
  ]),
  'a higher number that earns less': criterion([
    ['10', '"100%"'],
    ['8', '⟦EMV803:"50%"⟧'],
    ['6', '"75%"'],
  ]),
  'numbered levels may be listed in any order': criterion([
    ['6 voldoende', '"50%"'],
    ['10 uitstekend', '"100%"'],
    ['8 goed', '"75%"'],
  ]),
  'levels without numbers, from low to high': criterion([
    ['onvoldoende', '"0%"'],
    ['voldoende', '"50%"'],
    ['goed', '"100%"'],
  ]),
  'levels without numbers of which one stands wrong': criterion([
    ['goed', '"100%"'],
    ['matig', '⟦EMV803:"25%"⟧'],
    ['voldoende', '"50%"'],
    ['slecht', '"0%"'],
  ]),
  'points and shares are not compared': criterion([
    ['goed', '"30 punten"'],
    ['matig', '"50%"'],
    ['slecht', '"0"'],
  ]),
  'a lowest score on the scale': criterion(tens, '    minimumScore: "minimaal een 6"\n'),
  'a lowest score as a share': criterion(tens, '    minimumScore: "55%"\n'),
  'a lowest score above the scale': criterion(
    tens.map(([label, fraction]) => [label, fraction]),
    '    minimumScore: ⟦EMV804:"31"⟧\n',
  ),
  'a lowest share above the scale': criterion(tens, '    minimumScore: ⟦EMV804:"110%"⟧\n'),
  'a lowest score in the points of the criterion': criterion(tens, '    minimumScore: "18 punten"\n'),
  'a lowest score in words': criterion(
    [
      ['Goed', '"100%"'],
      ['Voldoende', '"50%"'],
    ],
    '    minimumScore: "voldoende"\n',
  ),
  'a lowest score in words that the scale does not have': criterion(
    tens,
    '    minimumScore: ⟦EMV804:"ruim voldoende"⟧\n',
  ),
  'a lowest score without a scale': 'criteria:\n  - id: K1\n    title: "Kwaliteit"\n    minimumScore: "ruim"\n',
  'steps as a size': `${criterion(tens)}      steps: "halve punten"\n`,
  'steps in words': `${criterion(tens)}      steps: "alleen de genoemde scores"\n`,
  'steps that say nothing': `${criterion(tens)}      steps: ⟦EMV805:"naar inzicht"⟧\n`,
};

test.each(Object.entries(cases))('%s', async (_, file) => {
  const { found, announced } = await checkMarked({ 'criteria.yaml': file });
  const isOurs = (finding: string): boolean => /^EMV80[2-6]/u.test(finding);
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});
