import fc from 'fast-check';
import { impliedComparator } from '../../src/quantity/comparators.ts';
import type { Comparator, Per, Quantity, Value } from '../../src/quantity/quantity.ts';
import { rational } from '../../src/quantity/rational.ts';
import { type Unit, unitNamed, unitNames } from '../../src/quantity/units.ts';

const special = new Set(['fraction', 'service-window', 'date', 'time-of-day', 'count', 'times']);
const timeUnits = unitNames.map(unitNamed).filter((unit) => /^(?:time|calendar-time)$/u.test(unit.dimension));
const isScale = (unit: Unit): boolean => /-number$|score$|^grade$/u.test(unit.dimension);
const measures = unitNames.map(unitNamed).filter((unit) => !special.has(unit.name) && !isScale(unit));
const scales = unitNames.map(unitNamed).filter(isScale);

const whole = fc.integer({ min: 0, max: 5_000_000 }).map((number) => rational(number));
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(10, 100, 1000))
  .map(([n, d]) => rational(n, d));
const share = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  .map(([n, d]) => rational(n, d));
const positive = fc.oneof(whole, decimal, share).filter((value) => value.numerator > 0n);
const exact = positive.map((number): Value => ({ kind: 'exact', number }));
const range = fc.tuple(positive, positive).map(([low, more]): Value => {
  const high = rational(
    low.numerator * more.denominator + more.numerator * low.denominator,
    low.denominator * more.denominator,
  );
  return { kind: 'range', low, high };
});
const period = fc
  .tuple(fc.constantFrom(...timeUnits), fc.integer({ min: 1, max: 12 }))
  .map(([unit, count]): Per => ({ kind: 'period', count: rational(count), unit }));
const thing = fc.constantFrom('FTE', 'sprint', 'gebruiker').map((noun): Per => ({ kind: 'thing', noun }));
const noun = fc.constantFrom('verbeteringen', 'loonsom', 'Kaizen-initiatieven', 'majeure afwijkingen', 'CO2');
const labels = fc.constantFrom<readonly string[]>([], [], ['P1'], ['P1', 'P2'], ['S3']);

interface Shape {
  readonly unit: Unit;
  readonly value: Value;
  readonly extra?: Partial<Quantity>;
}

const scored = fc
  .tuple(fc.constantFrom(...scales), fc.oneof(whole, decimal))
  .map(([unit, number]): Shape => ({ unit, value: { kind: 'exact', number } }));
const plain = fc
  .tuple(fc.constantFrom(...measures), fc.oneof(exact, range))
  .map(([unit, value]): Shape => ({ unit, value }));
const counted = fc.tuple(whole, noun, fc.array(period, { maxLength: 1 })).map(
  ([number, of, per]): Shape => ({
    unit: unitNamed('count'),
    value: { kind: 'exact', number },
    extra: { noun: of, per },
  }),
);
const changed = fc.tuple(exact, noun, fc.constantFrom('reduction' as const, 'increase' as const)).map(
  ([value, of, direction]): Shape => ({
    unit: unitNamed('percent'),
    value,
    extra: { noun: of, direction, relativeTo: 'baseline' },
  }),
);
const divided = fc
  .tuple(exact, thing, period)
  .map(([value, first, second]): Shape => ({ unit: unitNamed('hour'), value, extra: { per: [first, second] } }));
const often = fc.tuple(whole, fc.oneof(period, thing)).map(
  ([number, per]): Shape => ({
    unit: unitNamed('times'),
    value: { kind: 'exact', number },
    extra: { per: [per], isConditional: per.kind === 'thing' },
  }),
);
const parts = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), noun)
  .filter(([n, d]) => n <= d)
  .map(
    ([n, d, of]): Shape => ({
      unit: unitNamed('fraction'),
      value: { kind: 'exact', number: rational(n, d) },
      extra: { noun: of },
    }),
  );
const term = fc
  .tuple(fc.constantFrom(...timeUnits), exact)
  .map(([unit, value]): Shape => ({ unit, value, extra: { startEvent: 'gunning', percentile: rational(95) } }));
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.boolean(),
  )
  .map(
    ([year, month, day, hasYear]): Shape => ({
      unit: unitNamed('date'),
      value: hasYear ? { kind: 'date', year, month, day } : { kind: 'date', month, day },
    }),
  );
const clock = fc
  .integer({ min: 0, max: 1440 })
  .map((minutes): Shape => ({ unit: unitNamed('time-of-day'), value: { kind: 'exact', number: rational(minutes) } }));
const window = fc.constant<Shape>({
  unit: unitNamed('service-window'),
  value: { kind: 'exact', number: rational(168) },
});

/** Any quantity that can be printed and read again. */
export const quantity = fc
  .record({
    shape: fc.oneof(plain, scored, counted, changed, divided, often, parts, term, date, clock, window),
    sign: fc.constantFrom(undefined, '<' as const, '≤' as const, '=' as const, '≥' as const, '>' as const),
    isApproximate: fc.boolean(),
    labels,
  })
  .map(({ shape, sign, ...rest }): Quantity => {
    const base = {
      per: [],
      isAmbiguous: false,
      isConditional: false,
      ...rest,
      ...shape.extra,
      unit: shape.unit,
      value: shape.value,
    };
    const comparator: Comparator | undefined =
      sign === undefined ? impliedComparator(base) : { sign, isExplicit: true };
    return { start: 0, end: 0, ...base, ...(comparator === undefined ? {} : { comparator }) };
  });
