import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuantities } from '../../src/quantity/compare-quantities.ts';
import type { Relation } from '../../src/quantity/comparison.ts';
import { coverPromise } from '../../src/quantity/norm-coverage.ts';
import { parseNorms } from '../../src/quantity/parse-norms.ts';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';
import type { Comparator, Per, Quantity, Value } from '../../src/quantity/quantity.ts';
import { rational } from '../../src/quantity/rational.ts';
import { type Unit, type UnitName, unitNamed } from '../../src/quantity/units.ts';
import { growthOfReading, nearSquare } from '../support/cpu-time.ts';
import { quantity } from './generated-quantities.ts';

const turned: Readonly<Record<Relation, Relation>> = {
  equal: 'equal',
  stricter: 'weaker',
  weaker: 'stricter',
  'different-subject': 'different-subject',
  'not-comparable': 'not-comparable',
};

/** Few numbers, so that many are equal or differ only in their comparator. */
const few = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(1, 2)).map(([n, d]) => rational(n, d));
const value: fc.Arbitrary<Value> = fc.oneof(
  few.map((number): Value => ({ kind: 'exact', number })),
  few.map((low): Value => ({ kind: 'range', low, high: rational(low.numerator + low.denominator, low.denominator) })),
);
const comparator = fc.option(
  fc.constantFrom('<', '≤', '=', '≥', '>').map((sign): Comparator => ({ sign, isExplicit: true })),
  { nil: undefined, freq: 5 },
);
const units = fc.constantFrom<UnitName>(
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'working-day',
  'working-hour',
  'percent',
  'times',
);

function over(unit: Unit): Per[] {
  return [{ kind: 'period', count: rational(1), unit }];
}

const periods = fc.constantFrom(
  ...(['day', 'week', 'month', 'quarter', 'year', 'working-day'] as const).map(unitNamed),
);
const small: fc.Arbitrary<Quantity> = fc
  .record({ value, comparator, unit: units, period: periods })
  .map(({ value: size, comparator: sign, unit, period }) => ({
    start: 0,
    end: 0,
    value: size,
    unit: unitNamed(unit),
    per: unit === 'times' ? over(period) : [],
    labels: [],
    isApproximate: false,
    isAmbiguous: false,
    isConditional: false,
    ...(sign === undefined ? {} : { comparator: sign }),
  }));
/** The same with what surrounds a number: classes, a percentile, a window, `circa`. */
const surrounded: fc.Arbitrary<Quantity> = fc
  .record({
    base: small,
    labels: fc.constantFrom<readonly string[]>([], ['P1'], ['P1', 'P2'], ['P2']),
    percentile: fc.constantFrom(undefined, rational(95), rational(99)),
    isApproximate: fc.boolean(),
    isAmbiguous: fc.constantFrom(false, false, false, true),
    isConditional: fc.constantFrom(false, false, false, true),
    window: fc.option(periods, { nil: undefined }),
    noun: fc.constantFrom(undefined, 'meldingen', 'klanten'),
    direction: fc.constantFrom(undefined, undefined, 'reduction' as const, 'increase' as const),
  })
  .map(({ base, percentile, window, noun, direction, ...rest }) => ({
    ...base,
    ...rest,
    ...(percentile === undefined ? {} : { percentile }),
    ...(noun === undefined ? {} : { noun }),
    ...(direction === undefined ? {} : { direction }),
    ...(window === undefined || base.per.length > 0 ? {} : { per: over(window) }),
  }));
const any = fc.oneof(small, surrounded, quantity);

function covers(promise: Quantity, norm: Quantity): boolean {
  const { relation } = compareQuantities(promise, norm);
  return relation === 'equal' || relation === 'stricter';
}

describe('comparing', () => {
  test('the other way round turns stricter into weaker and leaves all else', () => {
    fc.assert(
      fc.property(any, any, (first, second) => {
        expect(compareQuantities(second, first).relation).toBe(turned[compareQuantities(first, second).relation]);
      }),
      { seed: 5_101, numRuns: 2000 },
    );
  });

  test('with itself finds a quantity equal', () => {
    fc.assert(
      fc.property(any, (given) => {
        expect(compareQuantities(given, given).relation).toBe('equal');
      }),
      { seed: 5_102, numRuns: 1000 },
    );
  });

  test('is transitive among quantities of one subject and qualifier', () => {
    let chains = 0;
    fc.assert(
      fc.property(small, small, small, (first, second, third) => {
        if (!covers(first, second) || !covers(second, third)) return;
        chains += 1;
        expect(covers(first, third)).toBe(true);
      }),
      { seed: 5_103, numRuns: 12_000 },
    );
    expect(chains).toBeGreaterThan(50);
  });

  test('names a difference for every order, and none that goes the other way', () => {
    fc.assert(
      fc.property(any, any, (first, second) => {
        const { relation, differences } = compareQuantities(first, second);
        fc.pre(relation === 'stricter' || relation === 'weaker');
        expect(differences.map((difference) => difference.relation)).toEqual(differences.map(() => relation));
        expect(differences).not.toEqual([]);
      }),
      { seed: 5_104, numRuns: 1000 },
    );
  });
});

const pieces = fc.constantFrom(
  ...'5|99,95|%| |weken|P1|-|/|≤|tussen|en|per|maand|€|(|)|;|,|.|een|half|x|p95|31 december|2026|½|\n|\t|24/7|van de|0|NPS|om de|circa|na gunning|tijdens kantooruren|gemiddeld|90% gehaald|reductie|CO2|t.o.v.|werkdagen|voor P2|\ud800|\udc00'.split(
    '|',
  ),
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
);

describe('whatever the texts', () => {
  test('comparing their quantities and norms gives an answer with places inside them', () => {
    fc.assert(
      fc.property(hostile, hostile, (promise, norm) => {
        for (const asked of parseNorms(promise).slice(0, 5)) {
          for (const given of parseNorms(norm).slice(0, 5)) {
            for (const gap of coverPromise(asked, given).gaps) {
              expect(gap.norm.end).toBeLessThanOrEqual(norm.length);
              expect(gap.promise.end).toBeLessThanOrEqual(promise.length);
              expect(gap.norm.start).toBeLessThanOrEqual(gap.norm.end);
            }
          }
        }
      }),
      { seed: 5_105, numRuns: 1000 },
    );
  });

  test('eight times as many norms are read and compared in about eight times the time', () => {
    const compareNext = (text: string): void => {
      const found = parseQuantities(text);
      found.forEach((promise, index) => {
        compareQuantities(promise, found[index + 1] ?? promise);
      });
    };
    expect(growthOfReading(compareNext, 'P1 ≤ 5 min, (', [20_000, 160_000])).toBeLessThan(nearSquare);
  }, 120_000);

  test('a clause that is eight times as long is compared in about eight times the time', () => {
    const compareClause = (text: string): void => {
      const [clause] = parseNorms(text);
      if (clause !== undefined) coverPromise(clause, clause);
    };
    const power = growthOfReading(compareClause, '5 uur tijdens kantooruren ', [20_000, 160_000]);
    expect(power).toBeLessThan(nearSquare);
  }, 120_000);
});
