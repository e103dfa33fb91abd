import type { Item } from '../../model/item.ts';
import { isAtMost } from '../../quantity/comparator-signs.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { rational } from '../../quantity/rational.ts';
import { unitNamed } from '../../quantity/units.ts';
import { reportingOf } from '../../reading/rhythms/kpi-reporting.ts';
import { isRarer, isShorterThanMonth, periodRhythm, type Rhythm } from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import { barePeriods } from '../../reading/rhythms/rhythm-words.ts';
import { type RhythmFact, rhythmsByItem } from '../../reading/rhythms/rhythms.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { escalationSteps } from '../../smart/escalation-steps.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

interface MeasuredPeriod {
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
}

export const reportedLessOftenThanMeasured = defineRule<{
  kpi: string;
  reporting: string;
  norm: string;
  /** What is too rare or too often: the measuring, or the count of the escalation beside the reporting. */
  of: 'norm' | 'trigger' | 'measurement';
}>({
  code: 'EMV440',
  name: 'reported-less-often-than-measured',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, reporting, norm, of }) =>
        `${kpi} wordt “${reporting}” ${of === 'measurement' ? 'gemeten' : 'gerapporteerd'}, terwijl ${of === 'trigger' ? `de escalatie telt: “${norm}”` : `de norm “${norm}” geldt`}`,
      en: ({ kpi, reporting, norm, of }) =>
        `${kpi} is ${of === 'measurement' ? 'measured' : 'reported'} “${reporting}”, while ${of === 'trigger' ? `the escalation counts “${norm}”` : `the norm holds “${norm}”`}`,
    },
    label: { nl: () => 'minder vaak dan gemeten', en: () => 'less often than measured' },
    why: {
      nl: () => 'een gemiste norm blijft maanden onzichtbaar voor de opdrachtgever, en de escalatie begint te laat',
      en: () => 'a missed norm stays hidden from the buyer for months, and the escalation starts too late',
    },
    help: {
      nl: ({ kpi, norm, of }) =>
        of === 'trigger'
          ? `rapporteer ${kpi} ten minste zo vaak als de escalatie telt (“${norm}”)`
          : `${of === 'measurement' ? 'meet' : 'rapporteer'} ${kpi} even vaak als de norm geldt (“${norm}”), of laat de norm over een langere periode gelden`,
      en: ({ kpi, norm, of }) =>
        of === 'trigger'
          ? `report ${kpi} at least as often as the escalation counts (“${norm}”)`
          : `${of === 'measurement' ? 'measure' : 'report'} ${kpi} as often as the norm holds (“${norm}”), or let the norm hold over a longer period`,
    },
  },
  check({ bid, reading, report, presume }) {
    for (const kpi of bid.items('kpi')) {
      const measured = measuredTooRarely(kpi, reading);
      if (measured !== undefined) {
        const { fact, norm } = measured;
        const words = { kpi: kpi.id, reporting: fact.written, norm: norm.written, of: 'measurement' } as const;
        presume(fact.span, words, [{ span: norm.span, label: normLabel }]);
      }
      const reporting = reportingOf(kpi);
      if (reporting === undefined) continue;
      const norm = periodsOf(kpi, reading).find(
        ({ rhythm }) => !isShorterThanMonth(rhythm) && isRarer(reporting.rhythm, rhythm),
      );
      if (norm !== undefined) {
        const words = { kpi: kpi.id, reporting: reporting.written, norm: norm.written, of: 'norm' } as const;
        report(reporting.span, words, [{ span: norm.span, label: normLabel }]);
        continue;
      }
      const trigger = triggerPeriods(kpi, reading).find(({ rhythm }) => isRarer(reporting.rhythm, rhythm));
      if (trigger === undefined) continue;
      const label = { nl: 'zo vaak telt de escalatie', en: 'the escalation counts this often' };
      const words = { kpi: kpi.id, reporting: reporting.written, norm: trigger.written, of: 'trigger' } as const;
      presume(reporting.span, words, [{ span: trigger.span, label }]);
    }
  },
});

const normLabel = { nl: 'zo vaak geldt de norm', en: 'the norm holds this often' };

/**
 * `≥ 900 ton op elke dag`, measured `wekelijks`, or `gemiddelde per kwartaal` over `ten minste 400 antwoorden per jaar`: the one
 * rhythm of how a KPI is measured, when no norm holds for so long.
 */
function measuredTooRarely(
  kpi: Item<'kpi'>,
  reading: Reading,
): { readonly fact: RhythmFact; readonly norm: MeasuredPeriod } | undefined {
  const measurements = (rhythmsByItem(reading).get(kpi) ?? []).filter(
    ({ passage: { field } }) => field === 'measurement',
  );
  const [fact, second] = measurements;
  const norms = periodsOf(kpi, reading);
  const [norm] = norms;
  if (fact === undefined || second !== undefined || norm === undefined) return undefined;
  const { dimension } = fact.quantity.unit ?? {};
  if ((dimension !== 'frequency' && dimension !== 'count') || fact.isLimited || checks.test(fact.passage.text))
    return undefined;
  const rhythm = dimension === 'count' ? fact.period : fact.rhythm;
  if (!norms.every((one) => isRarer(rhythm, one.rhythm))) return undefined;
  return { fact, norm };
}

/** What is checked once more, or put right, need not be so as often as it is measured. */
const checks =
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*audit[a-zà-ɏ]*|[a-zà-ɏ]*controle[a-zà-ɏ]*|gecontroleerd|getoetst|toets[a-zà-ɏ]*|geijkt|ijking|gekalibreerd|kalibratie|steekproef[a-zà-ɏ]*|onafhankelijk|extern[e]?|check(?:s|ed)?|review(?:s|ed)?|calibrat[a-z]*|sampl[a-z]*|verif[a-z]*|independent|external)(?![a-zà-ɏ])/iu;

/** The periods in which the norms of a KPI must be attained; how often something must happen is none. */
function periodsOf(kpi: Item<'kpi'>, reading: Reading): MeasuredPeriod[] {
  const stated = (rhythmsByItem(reading).get(kpi) ?? []).flatMap(
    ({ passage, quantity, rhythm, isLimited, ...fact }) => {
      const isNorm = passage.field === 'target' || passage.field === 'norms';
      const isCount = /\d/u.test(fact.written) && quantity.unit?.dimension === 'frequency';
      if (!isNorm || isLimited || isCount) return [];
      const period = periodOf(quantity);
      const found = quantity.unit?.dimension === 'count' && period !== undefined ? periodRhythm(period) : rhythm;
      const isEvent = quantity.unit?.dimension === 'count' && !isAtMost(quantity.comparator?.sign);
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

/** The periods over which an escalation counts: `twee te laat in een maand`, `two months in a row`. */
function triggerPeriods(kpi: Item<'kpi'>, reading: Reading): MeasuredPeriod[] {
  return escalationSteps(kpi, reading).flatMap(({ trigger }) => {
    const match = trigger === undefined ? null : countedIn.exec(inSmallLetters(trigger.text));
    const word = match?.groups?.['one'] ?? match?.groups?.['row'] ?? match?.groups?.['each'];
    const period = barePeriods.get(word?.replace(/(?:en|s)$/u, '') ?? '');
    if (trigger === undefined || match === null || period === undefined) return [];
    const rhythm = periodRhythm({ kind: 'period', count: rational(period[0]), unit: unitNamed(period[1]) });
    if (rhythm === undefined) return [];
    return [{ rhythm, written: trigger.text.trim(), span: trigger.place(match.index, match.index + match[0].length) }];
  });
}

const countedIn =
  /(?<![a-zà-ɏ])(?:(?:in|per|binnen|within)\s(?:(?:een|één|a|one|any|each|elke|ieder|iedere|dezelfde|the same)\s)?(?<one>maand|kwartaal|month|quarter)|(?:twee|drie|two|three)\s(?:(?:consecutive|achtereenvolgende|opeenvolgende)\s)?(?<row>maanden|months)\s?(?:op rij|na elkaar|achter elkaar|achtereen|in a row|running|→|$)|(?<each>maand|kwartaal|month|quarter)\s?(?=[<>≤≥]))(?![a-zà-ɏ])/u;
