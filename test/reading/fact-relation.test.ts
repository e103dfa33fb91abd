import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareQuantities } from '../../src/quantity/compare-quantities.ts';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { isUnitOther } from '../../src/reading/facts/amounts-alike.ts';
import { areSurelyUnrelated, relateFacts } from '../../src/reading/facts/fact-relation.ts';
import { factsOf } from '../../src/reading/facts/facts.ts';
import { isSlipOfNumber } from '../../src/reading/facts/number-slips.ts';
import { growth, nearSquare } from '../support/cpu-time.ts';
import { readExample } from '../support/examples.ts';
import { markedFacts } from '../support/marked-facts.ts';
import { readingOf } from '../support/reading.ts';

const exampleFacts = factsOf(
  readingOf(
    Object.fromEntries(
      [...readExample('digitale-dienstverlening')]
        .filter(([file]) => /\.(?:ya?ml|md)$/u.test(file))
        .map(([file, content]) => [file, new TextDecoder().decode(content)]),
    ),
  ),
);

test('the cheap question never calls two facts unrelated that the whole comparison relates', () => {
  const unrelated = exampleFacts.flatMap((first) =>
    exampleFacts.filter((second) => areSurelyUnrelated(first, second)).map((second) => [first, second] as const),
  );
  expect(unrelated.length).toBeGreaterThan(100);
  expect(unrelated.filter(([first, second]) => relateFacts(first, second) !== 'unrelated')).toEqual([]);
});

const quantity = (text: string): Quantity => {
  const [found] = parseQuantities(text);
  if (found === undefined) throw new Error(`no quantity in "${text}"`);
  return found;
};

test('amounts of one dimension that differ in their number alone differ in value', () => {
  const sign = fc.constantFrom('', '≥ ', '≤ ', '> ', '< ', 'precies ');
  const unit = fc.constantFrom('%', ' uur', ' minuten', ' werkdagen', ' meldingen', ' dB');
  const number = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(sign, sign, unit, number, number, (one, other, of, first, second) => {
      fc.pre(first !== second);
      const { relation, reason } = compareQuantities(
        quantity(`${one}${first}${of}`),
        quantity(`${other}${second}${of}`),
      );
      expect(relation).not.toBe('equal');
      expect(['value', 'opposite-signs']).toContain(reason);
    }),
    { seed: 41, numRuns: 300 },
  );
});

test.each([
  ['81', '18', true],
  ['18', '18', false],
  ['128', '182', true],
  ['128', '821', false],
  ['14', '140', true],
  ['5', '50', false],
  ['1', '7', false],
])('%s and %s may be a slip: %s', (first, second, isSlip) => {
  const [fact] = exampleFacts;
  if (fact === undefined) throw new Error('the example states nothing');
  const counting = (text: string) => ({ ...fact, quantity: quantity(`${text} meldingen`) });
  expect(isSlipOfNumber(counting(first), counting(second))).toBe(isSlip);
});

test('eight times as many numbers in one sentence take about eight times as long', () => {
  let first = 2;
  const workOf = (numbers: number) => {
    // What was read before is remembered, so it is another text each time.
    first += 1;
    const sentence = Array.from({ length: numbers }, (_, index) => `${index + first} uur`).join(' ');
    const reading = readingOf({ 'sections/summary.md': `Wij leveren ${sentence} aan hulp.` });
    return () => {
      expect(factsOf(reading).length).toBeGreaterThan(numbers);
    };
  };
  expect(growth(workOf, [1_000, 8_000])).toBeLessThan(nearSquare);
});

const asked = (text: string): string =>
  `requirements:\n  - { id: E-1, title: "Caseload", text: "${text}", compliance: compliant }\n`;
const baseline = (text: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Caseload"\n    target: "≤ 2.400 medewerkers per fte"\n    baseline: "${text}"\n`;
const given = 'bij de start, volgens bijlage 3 van de leidraad';

test.each([
  [
    'a share that is counted and one that is rounded',
    { 'sections/a.md': 'Dat is ⟦97,2%⟧ op tijd.\n', 'sections/b.md': 'Van hen zijn ⟦412 van de 424⟧ op tijd.\n' },
    'number',
  ],
  [
    'a share that is counted and another',
    { 'sections/a.md': 'Dat is ⟦97,2%⟧ op tijd.\n', 'sections/b.md': 'Van hen zijn ⟦402 van de 424⟧ op tijd.\n' },
    'other',
  ],
  [
    'a longer guarantee than asked',
    {
      'requirements.yaml': asked('De opdrachtnemer geeft ⟦5 jaar⟧ garantie.'),
      'sections/a.md': 'Wij geven ⟦tien jaar⟧ garantie.\n',
    },
    'unrelated',
  ],
  [
    'a shorter guarantee than asked',
    {
      'requirements.yaml': asked('De opdrachtnemer geeft ⟦5 jaar⟧ garantie.'),
      'sections/a.md': 'Wij geven ⟦drie jaar⟧ garantie.\n',
    },
    'other',
  ],
  [
    'earlier than asked',
    {
      'requirements.yaml': asked('Het lokaal is klaar ⟦5 werkdagen⟧ voor de eerste schooldag.'),
      'sections/a.md': 'Elk lokaal is klaar ⟦uiterlijk 10 werkdagen⟧ vóór de eerste schooldag.\n',
    },
    'unrelated',
  ],
  [
    'later than asked',
    {
      'requirements.yaml': asked('Het lokaal is klaar ⟦5 werkdagen⟧ voor de eerste schooldag.'),
      'sections/a.md': 'Elk lokaal is klaar ⟦uiterlijk 3 werkdagen⟧ vóór de eerste schooldag.\n',
    },
    'other',
  ],
  [
    'a baseline within what is required',
    {
      'requirements.yaml': asked('Per fte ⟦ten hoogste 2.500 medewerkers⟧.'),
      'kpis.yaml': baseline(`⟦2.160 medewerkers⟧ per fte ${given}`),
    },
    'unrelated',
  ],
  [
    'a baseline that gives another number than the buyer',
    {
      'requirements.yaml': asked('De dienst omvat ⟦2.500 medewerkers⟧.'),
      'kpis.yaml': baseline(`⟦2.160 medewerkers⟧ ${given}`),
    },
    'other',
  ],
  [
    'the case of an escalation and its norm',
    {
      'kpis.yaml':
        'kpis:\n  - id: KPI-01\n    title: "Dosering"\n    target: "≥95% per maand"\n    escalation: "Onder 95%: ijking van strooiers met een afwijking van ⟦meer dan 10%⟧"\n',
      'sections/a.md': 'De afwijking van de strooiers is ⟦ten hoogste 10%⟧.\n',
    },
    'same',
  ],
  [
    'a window and a moment',
    {
      'sections/a.md': 'De markt is open ⟦11:00–21:00⟧.\n',
      'sections/b.md': 'De markt begint met overleg om ⟦10:45⟧.\n',
    },
    'unrelated',
  ],
  [
    'a busy hour within a window',
    { 'sections/a.md': 'De markt is open ⟦11:00–21:00⟧.\n', 'sections/b.md': 'De markt is druk ⟦16:00–17:00⟧.\n' },
    'unrelated',
  ],
  [
    'two windows that end elsewhere',
    { 'sections/a.md': 'De markt is open ⟦11:00–21:00⟧.\n', 'sections/b.md': 'De markt is open ⟦11:00–20:00⟧.\n' },
    'other',
  ],
] as const)('%s', (_, files, expected) => {
  const [first, second] = markedFacts(files);
  if (first === undefined || second === undefined) throw new Error('fewer than two marks');
  expect([relateFacts(first, second), relateFacts(second, first)]).toEqual([expected, expected]);
});

test('a slip of the unit is one of a unit next to it', () => {
  expect(isUnitOther(quantity('10 werkdagen'), quantity('10 weken'))).toBe(true);
  expect(isUnitOther(quantity('10 days'), quantity('10 hours'))).toBe(true);
  expect(isUnitOther(quantity('10 werkdagen'), quantity('10 minuten'))).toBe(false);
  expect(isUnitOther(quantity('8 hours'), quantity('8 weeks'))).toBe(false);
});
