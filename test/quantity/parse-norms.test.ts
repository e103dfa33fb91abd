import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMeasurementGap, isMeasurable } from '../../src/quantity/measurability.ts';
import type { NormClause } from '../../src/quantity/norm-clause.ts';
import { parseNorms } from '../../src/quantity/parse-norms.ts';
import { growthOfReading, nearSquare } from '../support/cpu-time.ts';
import { describeQuantity } from './read.ts';

function describeClause(clause: NormClause): string {
  const quantities = clause.quantities.map(describeQuantity).join(' & ');
  const attainment = clause.attainment === undefined ? '' : ` @ ${describeQuantity(clause.attainment)}`;
  const qualifiers = clause.qualifiers.map((qualifier) => ` {${qualifier.text}}`).join('');
  return `${clause.subject} | ${quantities}${attainment}${qualifiers}`;
}

/** The norm cells of a dashboard of sixteen KPIs. */
const cells: readonly (readonly [cell: string, ...clauses: string[]])[] = [
  [
    'P1 ≤15 min, P2 ≤60 min, P3 ≤8 uur (90% gehaald/maand)',
    'P1 | P1 ≤ 15 minute @ (≥) 90 percent "gehaald" /month',
    'P2 | P2 ≤ 60 minute @ (≥) 90 percent "gehaald" /month',
    'P3 | P3 ≤ 8 hour @ (≥) 90 percent "gehaald" /month',
  ],
  ['Go-live ≤6 weken; datamigratie ≥99,9% juist', 'Go-live | ≤ 6 week', 'datamigratie | ≥ 99,9 percent "juist"'],
  ['≥99,95% per maand', ' | ≥ 99,95 percent /month'],
  [
    'P1 security containment ≤4 uur; kritieke vuln patch ≤14 dagen',
    'P1 security containment | P1 ≤ 4 hour',
    'kritieke vuln patch | ≤ 14 day',
  ],
  [
    'Regressietestdekking ≥90%; change failure rate ≤10%',
    'Regressietestdekking | ≥ 90 percent',
    'change failure rate | ≤ 10 percent',
  ],
  [
    '100% dashboards op tijd; 100% acties met eigenaar en deadline',
    ' | (≥) 100 percent "dashboards"',
    ' | (≥) 100 percent "acties"',
  ],
  ['-25% CO2 in 36 maanden t.o.v. baseline', ' | (≥) 25 percent "CO2" reduction against baseline & (≤) 36 month'],
  [
    'Beheerhandboek gereed ≤30 dagen; updates ≤5 werkdagen na wijziging',
    'Beheerhandboek gereed | ≤ 30 day',
    'updates | ≤ 5 working-day after wijziging',
  ],
  ['RCA binnen 10 werkdagen voor P1/P2', 'RCA | P1+P2 ≤ 10 working-day {voor P1/P2}'],
  [
    'p95 <300ms (kantooruren); <400ms (piek)',
    'p95 | p95 < 300 millisecond {kantooruren}',
    ' | < 400 millisecond {piek}',
  ],
  ['≥80% gebruikers slaagt binnen 60 dagen', ' | ≥ 80 percent "gebruikers" & ≤ 60 day'],
  ['100% SLM-sessies; disputen binnen 10 dgn opgelost', ' | (≥) 100 percent "SLM-sessies"', 'disputen | ≤ 10 day'],
  ['100% endpoints met OpenAPI 3.0; OAuth2/OIDC conform', ' | (≥) 100 percent "endpoints"', 'OAuth2/OIDC conform | '],
  [
    '≥4 verbeteringen/jr; elk ≥5% effect op gemeten KPI of waste',
    ' | ≥ 4 count "verbeteringen" /year',
    'elk | ≥ 5 percent "effect"',
  ],
  [
    '100% kritieke datavelden gecontroleerd 1x/maand; 100% events in SIEM',
    ' | (≥) 100 percent "kritieke datavelden" & (≥) 1 times /month',
    ' | (≥) 100 percent "events"',
  ],
  ['Exit-runbook ≤30 dagen gereed; export ≤5 dgn', 'Exit-runbook | ≤ 30 day', 'export | ≤ 5 day'],
];

describe('the norm cells of a dashboard', () => {
  test.each(cells.map(([cell, ...clauses]) => [cell, clauses] as const))('%s', (cell, clauses) => {
    expect(parseNorms(cell).map(describeClause)).toEqual(clauses);
  });

  test('are measurable, except the clause that only names a standard', () => {
    const unmeasurable = cells.flatMap(([cell]) => parseNorms(cell).filter((clause) => !isMeasurable(clause)));
    expect(unmeasurable.map((clause) => clause.subject)).toEqual(['OAuth2/OIDC conform']);
  });
});

describe('splitting', () => {
  test.each<readonly [string, readonly string[]]>([
    ['DPIA uitgevoerd, binnen 5 dagen', ['DPIA uitgevoerd, binnen 5 dagen']],
    ['binnen 5 dagen, na akkoord', ['binnen 5 dagen, na akkoord']],
    ['P1 direct, P2 60 min', ['P1 direct', 'P2 60 min']],
    ['99,5%, 4 uur', ['99,5%', '4 uur']],
    ['training (2 uur, 4 dagen), 3 sessies', ['training (2 uur, 4 dagen)', '3 sessies']],
    ['by December 31, 2026', ['by December 31, 2026']],
    ['≤ € 5.000,- per jaar', ['≤ € 5.000,- per jaar']],
    ['  ≤ 5 dagen ;; ≥ 90% ; ', ['≤ 5 dagen', '≥ 90%']],
    ['≤ 5 dagen\n≥ 90%', ['≤ 5 dagen', '≥ 90%']],
    ['binnen\n5 dagen', ['binnen\n5 dagen']],
    ['', []],
  ])('%j', (cell, clauses) => {
    expect(parseNorms(cell).map(({ start, end }) => cell.slice(start, end))).toEqual(clauses);
  });
});

describe('attainment', () => {
  test.each<readonly [string, readonly string[]]>([
    ['P1 ≤15 min (95%), P2 ≤60 min (90%)', ['95', '90']],
    ['P1 ≤15 min in 95% van de gevallen; P2 ≤60 min', ['95', '-']],
    ['herstel 4 uur; melding 15 min (90% behaald)', ['-', '90']],
    ['≤ 4 uur (beschikbaarheid 99%)', ['-']],
  ])('%s', (cell, shares) => {
    const found = parseNorms(cell).map(({ attainment }) =>
      attainment?.value.kind === 'exact' ? String(attainment.value.number.numerator) : '-',
    );
    expect(found).toEqual(shares);
  });
});

describe('what keeps a norm from being measured', () => {
  test.each([
    ['zo snel mogelijk', 'no-number'],
    ['conform ISO 27001', 'no-number'],
    ['op aanvraag', 'no-number'],
    ['≥ 5', 'no-unit'],
    ['bonus € 5.000', 'no-comparator'],
    ['geluid 45 dB', 'no-comparator'],
    ['NPS +30', 'no-comparator'],
    ['12 uur/FTE/jaar', 'no-comparator'],
    ['NPS ≥ +30', undefined],
    ['cijfer minimaal 8', undefined],
    ['klanttevredenheid van minimaal 7,5', undefined],
    ['tevredenheid ≥ 8', undefined],
    ['MKI ≤ 45.000', undefined],
    ['4 uur', undefined],
    ['99,5%', undefined],
    ['4 verbeteringen', undefined],
    ['minimaal 4 per jaar', undefined],
    ['maandelijks', undefined],
    ['0 majeure afwijkingen', undefined],
    ['week 2', undefined],
    ['uiterlijk 31 december 2026', undefined],
    ['24/7 bereikbaar', undefined],
    ['90% gehaald', undefined],
    ['2-6 weken', undefined],
    ['€ 5.000 binnen 2 weken', undefined],
  ])('%s: %s', (cell, gap) => {
    const [clause] = parseNorms(cell);
    expect(clause === undefined ? 'none' : findMeasurementGap(clause)).toBe(gap);
  });
});

test('a class that is only named keeps its clause apart', () => {
  expect(parseNorms('P1 direct; P2/P3 60 min').map((clause) => clause.labels)).toEqual([['P1'], ['P2', 'P3']]);
});

test('phrases and parentheses that narrow a norm are qualifiers', () => {
  const [clause] = parseNorms('≥99,5% per maand tijdens kantooruren (servicewindow) exclusief gepland onderhoud');
  expect(clause?.qualifiers.map((qualifier) => qualifier.text)).toEqual([
    'tijdens kantooruren',
    'servicewindow',
    'exclusief gepland onderhoud',
  ]);
});

test('clauses follow each other, hold their quantities and lose none, whatever the text', () => {
  const pieces = fc.constantFrom(
    'P1',
    '≤',
    '5',
    ' ',
    'uur',
    '%',
    ';',
    ',',
    '(',
    ')',
    '\n',
    'voor',
    '90',
    'gehaald',
    '€',
    ',-',
    'a',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const clause of parseNorms(text)) {
        expect(clause.start).toBeGreaterThanOrEqual(last);
        expect(clause.end).toBeLessThanOrEqual(text.length);
        for (const part of [...clause.quantities, ...clause.qualifiers]) {
          expect(part.start).toBeGreaterThanOrEqual(clause.start);
          expect(part.end).toBeLessThanOrEqual(clause.end);
        }
        last = clause.end;
      }
    }),
    { seed: 4_203, numRuns: 1000 },
  );
});

test.each([';', ',', '(', ')', '5 uur, ', 'P1,', '(90%)', 'voor '])(
  'a cell of ten times as much "%s" takes about ten times as long',
  (piece) => {
    expect(growthOfReading(parseNorms, piece, [4_000, 40_000])).toBeLessThan(nearSquare);
  },
);
