import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyMutant, classes, type Mutant, mutantsOf, zonesIn } from '../tools/mutate/index.mjs';
import { readBid } from '../tools/mutate/text-map.mjs';

const folders = [
  'examples/wegonderhoud',
  'examples/digitale-dienstverlening-compleet',
  ...readdirSync('test/mutation/bids').map((name) => `test/mutation/bids/${name}`),
];

/** A bid of one wish and one KPI that say the same. */
const small = new Map([
  ['emvi.yaml', 'emvi: 1\ntitle: Proef\n'],
  [
    'wishes.yaml',
    'wishes:\n  - id: W-01\n    text: "Storingen snel hersteld"\n    measures:\n      - "De monteur herstelt een storing binnen 4 uur"\n    kpis: [KPI-01]\n',
  ],
  [
    'kpis.yaml',
    'kpis:\n  - id: KPI-01\n    title: "Hersteltijd storing"\n    target: "≤240 min"\n    measurement: "30 metingen per week"\n    owner: "Monteur"\n',
  ],
]);

function harmfulOf(name: string): readonly Mutant[] {
  return mutantsOf(name, small).filter(({ isHarmful }) => isHarmful);
}

test('a value that stands elsewhere in another unit is a counterpart', () => {
  const [mutant] = harmfulOf('number').filter(({ file }) => file === 'kpis.yaml');
  expect(mutant?.zones).toEqual([{ file: 'wishes.yaml', first: 5, last: 5 }]);
});

test('a value that stands nowhere else is left out with the reason', () => {
  const mutants = mutantsOf('number', small).filter(({ file, line }) => file === 'kpis.yaml' && line === 5);
  expect(new Set(mutants.map(({ reason }) => reason))).toEqual(new Set(['the value stands nowhere else']));
});

test('taking the only KPI from a wish harms', () => {
  const [mutant] = harmfulOf('KPI link');
  expect(mutant && applyMutant(small, mutant).get('wishes.yaml')).toContain('kpis: []');
});

test('where lines go, the places behind them move along', () => {
  const [mutant] = harmfulOf('owner');
  expect(mutant && zonesIn(mutant, small)[0]).toEqual({ file: 'kpis.yaml', first: 6, last: 6 });
});

/** A KPI with a norm by the month, a report and a sanction, and a meeting that a section names. */
const often = new Map([
  ['emvi.yaml', 'emvi: 1\ntitle: Proef\n'],
  [
    'kpis.yaml',
    'kpis:\n  - id: KPI-01\n    title: "Storingen"\n    target: "≥ 95% per maand"\n    reporting: Maandelijks\n    escalation: "< 95% → malus van 2% van de maandelijkse vergoeding"\n',
  ],
  ['organisation.yaml', 'meetings:\n  - id: o\n    name: Regieoverleg\n    frequency: maandelijks\n'],
  ['sections/a.md', 'Het regieoverleg is maandelijks. In het volgende kwartaal volgt een evaluatie.\n'],
]);

test.each([
  ['kpis.yaml', 4, 'how often is measured, not how often is reported'],
  ['kpis.yaml', 6, 'the period of a payment'],
  ['organisation.yaml', 4, undefined],
])('a rhythm in %s on line %i: %s', (file, line, reason) => {
  const [mutant] = mutantsOf('frequency', often).filter((one) => one.file === file && one.line === line);
  expect([mutant?.isHarmful, mutant?.reason]).toEqual([reason === undefined, reason]);
});

test('the next quarter is a moment', () => {
  const reasons = mutantsOf('frequency', often).flatMap(({ file, reason }) => (file === 'sections/a.md' ? reason : []));
  expect(reasons).toContain('a moment, no rhythm');
});

test('a report that is rarer than the norm is measured harms', () => {
  const [mutant] = mutantsOf('frequency', often).filter(({ file, line }) => file === 'kpis.yaml' && line === 5);
  expect(mutant?.isHarmful).toBe(true);
});

/** Amounts a year of two things and of one, a time of day, and a table with one amount in two of its rows. */
const counted = new Map([
  ['emvi.yaml', 'emvi: 1\ntitle: Proef\n'],
  [
    'sections/a.md',
    [
      'De ploeg snoeit 9.200 lindebomen langs wegen per jaar.',
      'De ploeg inspecteert 800 lindebomen langs wegen per jaar.',
      'Langs wegen snoeit de ploeg dus 9.200 lindebomen per jaar.',
      'There is a short call about lindebomen at a quarter to nine.',
      '',
      '| Soort | Herstel |',
      '| --- | --- |',
      '| Lindebomen | binnen 3 werkdagen |',
      '| Eikenbomen | telefoon over lindebomen binnen 3 werkdagen |',
    ].join('\n'),
  ],
]);

test('a rhythm of another count is no counterpart', () => {
  const [first, second] = mutantsOf('frequency', counted);
  expect(first?.zones).toEqual([{ file: 'sections/a.md', first: 3, last: 3 }]);
  expect(second?.reason).toBe('the rhythm stands nowhere else');
});

test('a quarter to nine is no rhythm', () => {
  const [mutant] = mutantsOf('frequency', counted).filter(({ line }) => line === 4);
  expect(mutant?.reason).toBe('a time of day, no rhythm');
});

test('two rows of one table speak of two things', () => {
  const mutants = mutantsOf('number', counted).filter(({ line }) => line === 8 || line === 9);
  expect(new Set(mutants.map(({ reason }) => reason))).toEqual(new Set(['the value stands nowhere else']));
});

/** Two papers of one day, one of which a text tells, and a verb that is no month. */
const papers = new Map([
  ['emvi.yaml', 'emvi: 1\ntitle: Proef\n'],
  [
    'evidence.yaml',
    'evidence:\n  - {\n      id: B-01,\n      title: Opleverrapport,\n      issued: "2027-02-19",\n    }\n  - {\n      id: B-02,\n      title: Keurmerk,\n      issued: "2027-02-19",\n    }\n',
  ],
  ['sections/a.md', 'Het opleverrapport is van 19 februari 2027.\nFewer than 31 may remain, or 31 may be too many.\n'],
]);

test('two papers of one day are two papers', () => {
  const mutants = mutantsOf('date', papers);
  expect(mutants.map(({ file, line, reason }) => [file, line, reason])).toEqual([
    ['evidence.yaml', 5, undefined],
    ['evidence.yaml', 10, 'the date stands nowhere else'],
    ['sections/a.md', 1, undefined],
  ]);
});

/** A requirement and a risk that point at the KPI of a wish, a deadline of the buyer, and hours of opening. */
const pointing = new Map([
  ['emvi.yaml', 'emvi: 1\ntitle: Proef\n'],
  ['wishes.yaml', 'wishes:\n  - id: W-01\n    text: "Snel hersteld"\n    kpis: [KPI-01]\n'],
  ['kpis.yaml', 'kpis:\n  - id: KPI-01\n    title: "Hersteltijd"\n    target: "Oplevering uiterlijk 30 juli 2027"\n'],
  ['risks.yaml', 'risks:\n  - id: R-01\n    text: "Een storing duurt te lang"\n    kpis: [KPI-01]\n'],
  [
    'requirements.yaml',
    'requirements:\n  - id: Eis 1\n    text: "Oplevering uiterlijk op 30 juli 2027 voltooid. Open tussen 06.00 en 20.00 uur."\n    explanation: "Open tussen 06.00 en 20.00 uur."\n    kpis: [KPI-01]\n',
  ],
]);

function reasonsOf(name: string, file: string): readonly (string | undefined)[] {
  return mutantsOf(name, pointing).flatMap((mutant) => (mutant.file === file ? [mutant.reason] : []));
}

test.each(['risks.yaml', 'requirements.yaml'])('%s only points at a KPI', (file) => {
  expect(reasonsOf('KPI link', file)).toEqual(['it only points at the KPI: nothing asks for one here']);
});

test('a later deadline of the buyer takes nothing from what is promised', () => {
  expect(reasonsOf('date', 'requirements.yaml')).toContain('the buyer asks less than is promised');
});

test('the year of a date counts nothing', () => {
  const changed = mutantsOf('number', pointing).map(({ file, start, end }) => pointing.get(file)?.slice(start, end));
  expect(changed).not.toContain('2027');
});

test('who opens earlier than the buyer asks breaks nothing', () => {
  expect(reasonsOf('number', 'requirements.yaml')).toContain('open longer than the buyer asks');
});

describe.each(folders)('%s', (folder) => {
  const files = readBid(folder);

  test('every mutant changes its text, and every one left out says why', () => {
    for (const mutant of Object.keys(classes).flatMap((name) => mutantsOf(name, files))) {
      expect(applyMutant(files, mutant).get(mutant.file), mutant.how).not.toBe(files.get(mutant.file));
      expect(mutant.isHarmful || mutant.isHarmless || mutant.reason, mutant.how).toBeTruthy();
    }
  });

  test('the same bid gives the same mutants', () => {
    expect(mutantsOf('number', files)).toEqual(mutantsOf('number', readBid(folder)));
  });
});
