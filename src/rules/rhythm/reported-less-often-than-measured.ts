import type { Item } from '../../model/item.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { reportingOf } from '../../reading/kpi-reporting.ts';
import type { Reading } from '../../reading/reading.ts';
import { isRarer, isShorterThanMonth, periodRhythm, type Rhythm } from '../../reading/rhythm.ts';
import { periodOf, rhythmsByItem } from '../../reading/rhythms.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

interface MeasuredPeriod {
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
}

export const reportedLessOftenThanMeasured = defineRule<{ kpi: string; reporting: string; norm: string }>({
  code: 'EMV440',
  name: 'reported-less-often-than-measured',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, reporting, norm }) => `${kpi} wordt “${reporting}” gerapporteerd, terwijl de norm “${norm}” geldt`,
      en: ({ kpi, reporting, norm }) => `${kpi} is reported “${reporting}”, while the norm holds “${norm}”`,
    },
    label: { nl: () => 'minder vaak dan gemeten', en: () => 'less often than measured' },
    why: {
      nl: () => 'een gemiste norm blijft maanden onzichtbaar voor de opdrachtgever, en de escalatie begint te laat',
      en: () => 'a missed norm stays hidden from the buyer for months, and the escalation starts too late',
    },
    help: {
      nl: ({ kpi, norm }) =>
        `rapporteer ${kpi} even vaak als de norm geldt (“${norm}”), of laat de norm over een langere periode gelden`,
      en: ({ kpi, norm }) =>
        `report ${kpi} as often as the norm holds (“${norm}”), or let the norm hold over a longer period`,
    },
  },
  check({ bid, reading, report }) {
    for (const kpi of bid.items('kpi')) {
      const reporting = reportingOf(kpi);
      if (reporting === undefined) continue;
      const norm = periodsOf(kpi, reading).find(
        ({ rhythm }) => !isShorterThanMonth(rhythm) && isRarer(reporting.rhythm, rhythm),
      );
      if (norm === undefined) continue;
      const label = { nl: 'zo vaak geldt de norm', en: 'the norm holds this often' };
      report(reporting.span, { kpi: kpi.id, reporting: reporting.written, norm: norm.written }, [
        { span: norm.span, label },
      ]);
    }
  },
});

/** The periods in which the norms of a KPI must be attained; how often something must happen is none. */
function periodsOf(kpi: Item<'kpi'>, reading: Reading): MeasuredPeriod[] {
  const stated = (rhythmsByItem(reading).get(kpi) ?? []).flatMap(
    ({ passage, quantity, rhythm, isLimited, ...fact }) => {
      const isNorm = passage.field === 'target' || passage.field === 'norms';
      const isCount = /\d/u.test(fact.written) && quantity.unit?.dimension === 'frequency';
      if (!isNorm || isLimited || isCount) return [];
      const period = periodOf(quantity);
      const found = quantity.unit?.dimension === 'count' && period !== undefined ? periodRhythm(period) : rhythm;
      const isEvent = quantity.unit?.dimension === 'count' && !/[≤<]/u.test(quantity.comparator?.sign ?? '');
      return found === undefined || isEvent ? [] : [{ rhythm: found, written: fact.written, span: fact.span }];
    },
  );
  const structured = (kpi.data.norms ?? []).flatMap(({ per }, index): MeasuredPeriod[] => {
    const quantity = per === undefined ? undefined : parseQuantities(`per ${per}`)[0];
    const period = quantity === undefined ? undefined : periodOf(quantity);
    const rhythm = period === undefined ? undefined : periodRhythm(period);
    return rhythm === undefined ? [] : [{ rhythm, written: `per ${per}`, span: kpi.span(['norms', index, 'per']) }];
  });
  return [...stated, ...structured];
}
