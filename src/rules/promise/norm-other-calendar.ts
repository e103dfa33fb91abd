import { isDuration, secondsOf } from '../../quantity/durations.ts';
import { asNumber, divide, isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { PromisePair } from '../../reading/promises/pair-promises.ts';
import { isAsked } from '../../reading/promises/promise-claim.ts';
import { defineRule } from '../rule.ts';
import { gapsOf, normSpan, type PairParameters, pairParameters, promisePlace, promiser } from './pair-words.ts';

export const normOtherCalendar = defineRule<PairParameters>({
  code: 'EMV407',
  name: 'norm-other-calendar',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        `${p.kpi} meet “${p.measured}” terwijl ${promiser.nl(p)}: “${p.promised}”; die zijn bijna gelijk, maar niet op elke kalender`,
      en: (p) =>
        `${p.kpi} measures “${p.measured}” while ${promiser.en(p)}: “${p.promised}”; those are nearly equal, but not on every calendar`,
    },
    label: {
      nl: ({ promised }) => `niet precies “${promised}”`,
      en: ({ promised }) => `not exactly “${promised}”`,
    },
    why: {
      nl: () =>
        'dagen, werkdagen en maanden zijn niet even lang: rond feestdagen of in februari haalt u de KPI en mist u de belofte',
      en: () =>
        'days, working days and months differ in length: around holidays or in February you meet the KPI and miss the promise',
    },
    help: {
      nl: ({ kpi, item }) => `gebruik in ${kpi} dezelfde eenheid als in ${item}`,
      en: ({ kpi, item }) => `use the same unit in ${kpi} as in ${item}`,
    },
  },
  check({ reading, report, presume }) {
    for (const found of gapsOf(reading, 'calendar')) {
      if (areOneRhythm(found) || (isAsked(found.promise) && isShorterInMostWeeks(found))) continue;
      const say = found.isSure ? report : presume;
      say(normSpan(found, found.gap.norm), pairParameters(found), [promisePlace(found.promise)]);
    }
  },
});

/** Three working days are less than a week, whatever holiday may fall in them; five are a week in most weeks only. */
function isShorterInMostWeeks({ promise, norm }: PromisePair): boolean {
  const [asked, given] = [promise.claim.quantity, norm.claim.quantity];
  if (given.unit?.dimension !== 'working-day' || given.value.kind !== 'exact') return false;
  if (asked.unit === undefined || !isDuration(asked.unit.dimension) || asked.value.kind !== 'exact') return false;
  const days = asNumber(given.value.number);
  const { low } = secondsOf(asked.value.number, asked.unit);
  return days + 2 * Math.ceil(days / 5) < asNumber(low) / 86_400;
}

/** How often what comes once in a period comes in a year, as people count: a year has 52 weeks. */
const timesInYear: Readonly<Record<string, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

/** `Wekelijks` is `52 keer per jaar`, though a year has a day more. */
function areOneRhythm({ promise, norm }: PromisePair): boolean {
  const [one, other] = [promise, norm].map(({ claim: { quantity } }) => inYear(quantity));
  return one !== undefined && other !== undefined && isSame(one, other);
}

function inYear({ value, per, unit }: PromisePair['norm']['claim']['quantity']): Rational | undefined {
  const [period, ...others] = per;
  if (value.kind !== 'exact' || period?.kind !== 'period' || others.length > 0) return undefined;
  if (unit?.dimension !== 'frequency' && unit?.dimension !== 'count') return undefined;
  const times = timesInYear[period.unit.name];
  return times === undefined ? undefined : multiply(value.number, divide(rational(times), period.count));
}
