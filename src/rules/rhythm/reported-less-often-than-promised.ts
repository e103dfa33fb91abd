import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import {
  isToldInPlace,
  type KpiReporting,
  limitsOf,
  rarerNormsOf,
  reportingIn,
} from '../../reading/rhythms/kpi-reporting.ts';
import { isRarer, isShorterThanMonth, isWithinDay } from '../../reading/rhythms/rhythm.ts';
import { limitedPart, tellsBuyer, usesFigures } from '../../reading/rhythms/rhythm-words.ts';
import { type RhythmFact, rhythmsByItem } from '../../reading/rhythms/rhythms.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { tellingWords } from '../../reading/words/fact-words.ts';
import { hasWord, sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { defineRule } from '../rule.ts';
import { asWritten } from './rhythm-place.ts';

interface Promised {
  readonly from: Item;
  readonly fact: RhythmFact;
  readonly isSure: boolean;
}

export const reportedLessOftenThanPromised = defineRule<{
  kpi: string;
  reporting: string;
  item: string;
  promise: string;
}>({
  code: 'EMV442',
  name: 'reported-less-often-than-promised',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, reporting, item, promise }) =>
        `${kpi} wordt “${reporting}” gerapporteerd, terwijl ${item} belooft: “${promise}”`,
      en: ({ kpi, reporting, item, promise }) =>
        `${kpi} is reported “${reporting}”, while ${item} promises: “${promise}”`,
    },
    label: { nl: () => 'minder vaak dan beloofd', en: () => 'less often than promised' },
    why: {
      nl: () =>
        'de opdrachtgever krijgt de cijfers minder vaak dan het antwoord belooft; de beoordelaar ziet dat in het dashboard',
      en: () =>
        'the buyer gets the figures less often than the answer promises; the evaluator sees that in the dashboard',
    },
    help: {
      nl: ({ kpi, item }) => `rapporteer ${kpi} even vaak als ${item} belooft, of pas de belofte aan`,
      en: ({ kpi, item }) => `report ${kpi} as often as ${item} promises, or change the promise`,
    },
  },
  check({ bid, reading, report, presume }) {
    for (const kpi of bid.items('kpi')) {
      const reporting = reportingIn(kpi);
      if (reporting === undefined) continue;
      const promised = promisesTo(kpi, reporting, bid, reading);
      const first = promised.find(({ isSure }) => isSure) ?? promised[0];
      if (first === undefined) continue;
      const { fact, from, isSure } = first;
      const say = isSure ? report : presume;
      say(
        reporting.span,
        { kpi: kpi.id, reporting: reporting.written, item: from.id, promise: asWritten(fact) },
        promised.map((promise) => ({
          span: promise.fact.span,
          label: { nl: 'belooft vaker', en: 'promises it more often' },
        })),
      );
    }
  },
});

/** What the wishes, questions and criteria that a KPI proves promise more often than it is reported. */
function promisesTo(kpi: Item<'kpi'>, reporting: KpiReporting, bid: Bid, reading: Reading): Promised[] {
  const { rhythm, written } = reporting;
  const limits = limitsOf(written);
  const isInPlace = isToldInPlace(reporting, bid);
  const isLimited = limitedPart.test(inSmallLetters(written));
  const subject = subjectOf(kpi);
  const owner = topicOf(kpi.data.owner ?? '');
  const withoutOwner: Topic = new Set([...subject].filter((word) => !hasWord(owner, word)));
  // What is measured each half-year is told each half-year, whatever else the buyer reads each month: `what passengers
  // write to us` is not the KPI `Passengers about the crew`.
  const title = topicOf(kpi.data.title ?? '');
  const isTimely = (fact: RhythmFact): boolean =>
    rarerNormsOf(kpi, fact.rhythm, reading).some((norm) => !isRarer(rhythm, norm));
  return bid.linksTo(kpi, 'kpis').flatMap(({ from }) => {
    const facts = rhythmsByItem(reading).get(from) ?? [];
    const others = bid.linked(from, 'kpis', 'kpi').filter((other) => other !== kpi);
    const othersSubject: Topic = new Set(others.flatMap((other) => [...subjectOf(other)]));
    return facts.flatMap((fact): Promised[] => {
      if (fact.isLimited !== isLimited || (isLimited && sharedWords(limits, limitsOf(fact.part)) === 0)) return [];
      if (fact.isMeasured || fact.role === 'history' || !isRarer(rhythm, fact.rhythm)) return [];
      const isAbout = hasAny(fact, subject);
      const isAboutOther = hasAny(fact, othersSubject);
      // What reports itself within the day is a machine, and no report to the buyer.
      if (refreshes.test(fact.part) || isWithinDay(fact.rhythm)) return [];
      if (tellsBuyer.test(fact.part)) {
        // That there is a monthly report says nothing of a KPI that has a place of its own.
        if (isInPlace && namesReport.test(fact.part) && !ofKpis.test(fact.part)) return [];
        if ((!isAbout && isAboutOther) || (isTimely(fact) && !reports.test(fact.part) && !namesMost(fact, title)))
          return [];
        // A long answer tells of many reports; one that names neither figures nor this KPI is of something else.
        const isOfKpi = isAbout || namesFigures.test(fact.part);
        if (fact.passage.path.length === 0 && !isOfKpi) return [];
        const isClear = isAbout && (namesFigures.test(fact.part) || namesMost(fact, title));
        return [{ from, fact, isSure: isClear || (others.length === 0 && isOfKpi) }];
      }
      const isOfOwner = !isAboutOther && hasAny(fact, owner);
      const isTheirs = hasAny(fact, withoutOwner) || isOfOwner;
      const isUse = usesFigures.test(fact.part) && !isTalk(fact) && isTheirs && !isShorterThanMonth(fact.rhythm);
      return isUse ? [{ from, fact, isSure: false }] : [];
    });
  });
}

/** A talk with somebody else than the buyer needs no figures: `bespreekt iedere maand de voortgang met de kandidaat`. */
function isTalk({ part }: RhythmFact): boolean {
  return talks.test(part) && !namesFigures.test(part) && !withBuyer.test(part);
}

/** A dashboard that is refreshed every hour shows figures; it is no report. */
const refreshes = guardPattern(
  'ververs|refresh',
  /(?<![a-zà-ɏ])(?:ververst|ververste|verversen|verversing|refresh(?:es|ed|ing)?)(?![a-zà-ɏ])/iu,
);
const talks = /(?<![a-zà-ɏ])(?:bespreekt|bespreken|besproken|discuss(?:es|ed)?)(?![a-zà-ɏ])/iu;
/** `De snelheid rapporteren wij elke week` is the very report; `het dashboard staat elke maand klaar` may hold other figures. */
const reports =
  /(?<![a-zà-ɏ])(?:rapporteert|rapporteren|gerapporteerd|(?:we|he|she|they) report|reports? on|(?:is|are) reported)(?![a-zà-ɏ])/iu;
const namesReport =
  /(?<![a-zà-ɏ])(?:(?:week|maand|kwartaal)-?(?:rapport|verslag|bericht)|(?:weekly|monthly|quarterly) report)/iu;
const ofKpis = /(?<![a-zà-ɏ])(?:KPI\S*|cijfers?|resultaten|prestaties|figures?|results?|performance)(?![a-zà-ɏ])/iu;
const withBuyer = /(?<![a-zà-ɏ])(?:u|uw|opdrachtgever|toezichthouder|you|your|client|buyer)(?![a-zà-ɏ])/iu;
const namesFigures =
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*rapport[a-zà-ɏ]*|gerapporteerd|[a-zà-ɏ]*dashboards?|cijfers?|resultaten|prestaties|KPI\S*|reports?|reported|reporting|figures?|results?|performance)(?![a-zà-ɏ])/iu;

function subjectOf({ data }: Item<'kpi'>): Topic {
  const norms = (data.norms ?? []).map(({ subject }) => subject ?? '');
  return tellingWords(`${data.title ?? ''} ${data.target ?? ''} ${norms.join(' ')}`);
}

function namesMost({ beside }: RhythmFact, words: Topic): boolean {
  return [...words].filter((word) => hasWord(beside, word)).length * 2 > words.size;
}

function hasAny({ beside }: RhythmFact, words: Topic): boolean {
  return [...words].some((word) => hasWord(beside, word));
}
