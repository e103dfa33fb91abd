import type { Item } from '../../model/item.ts';
import { secondsOf } from '../../quantity/durations.ts';
import { isBelow, rational, rationalKey } from '../../quantity/rational.ts';
import { isToldInPlace, type KpiReporting, rarerNormsOf, reportingOf } from '../../reading/rhythms/kpi-reporting.ts';
import { areDifferent, isRarer, isShorterThanMonth, type Rhythm, readRhythm } from '../../reading/rhythms/rhythm.ts';
import { allKpis, reportStem, reportThing } from '../../reading/rhythms/rhythm-words.ts';
import { type RhythmFact, rhythmsOf } from '../../reading/rhythms/rhythms.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { tellingWords } from '../../reading/words/fact-words.ts';
import { hasWord, type Topic } from '../../reading/words/topic.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { aboutOneThing, receives, reportWord } from './rhythm-words.ts';

interface ReportPromise {
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
  /** Whether it is about every KPI by its own words. */
  readonly isOfAll: boolean;
  /** Whether it is a report without a subject, or on all there is (`over alle bruggen`). */
  readonly isGeneral: boolean;
  readonly subject: Topic;
}

export const kpiReportedTooRarely = defineRule<{ promise: string; kpis: readonly string[] }>({
  code: 'EMV734',
  name: 'kpi-reported-too-rarely',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ promise, kpis }) =>
        `de tekst belooft “${promise}”, maar over ${kpis.join(', ')} wordt minder vaak gerapporteerd`,
      en: ({ promise, kpis }) =>
        `the text promises “${promise}”, but ${kpis.join(', ')} ${kpis.length === 1 ? 'is' : 'are'} reported less often`,
    },
    label: { nl: () => 'belooft meer', en: () => 'promises more' },
    why: {
      nl: () => 'de beoordelaar leest de belofte als geldend voor alle KPI’s en ziet in het dashboard iets anders',
      en: () => 'the evaluator reads the promise as holding for all KPIs and sees something else in the dashboard',
    },
    help: {
      nl: ({ kpis }) => `schrijf op waarover u zo vaak rapporteert, of pas de rapportage van ${kpis.join(', ')} aan`,
      en: ({ kpis }) => `say what it is that you report so often, or report more often on ${kpis.join(', ')}`,
    },
  },
  check({ bid, reading, presume }) {
    const all = bid.items('kpi').flatMap((kpi) => {
      const reporting = reportingOf(kpi);
      return reporting === undefined ? [] : [{ kpi, reporting, subject: subjectOf(kpi) }];
    });
    if (all.length === 0) return;
    // One finding for each KPI that is reported too rarely, with the promises: whoever mends one mends all.
    const blamed = new Set<Item<'kpi'>>();
    for (const promise of distinct(promisesIn(reading))) {
      const rarer = all.filter(
        ({ kpi, reporting, subject }) =>
          !blamed.has(kpi) &&
          isRarer(reporting.rhythm, promise.rhythm) &&
          // A `Maandrapport` need not hold what has its place in the Seizoensrapport.
          (promise.isOfAll || !(isToldInPlace(reporting, bid) || namesReportOf(promise, reporting))) &&
          isMeant(promise, kpi, subject, reading),
      );
      if (rarer.length === 0) continue;
      for (const { kpi } of rarer) blamed.add(kpi);
      presume(
        promise.span,
        { promise: promise.written, kpis: rarer.map(({ kpi }) => kpi.id) },
        rarer.map(({ reporting }) => placeOf(reporting)),
      );
    }
  },
});

/** `Per kwartaal, in de maandrapportage van de derde maand` says in which of the monthly reports it is. */
function namesReportOf({ rhythm }: ReportPromise, { written }: KpiReporting): boolean {
  const fastest = readRhythm(written).rhythm;
  return fastest !== undefined && !areDifferent(fastest, rhythm);
}

function placeOf({ span }: KpiReporting): { span: Span; label: { nl: string; en: string } } {
  return { span, label: { nl: 'minder vaak', en: 'less often' } };
}

/** A report on all is about a KPI unless that one has nothing to say so often: its norm holds over a longer time. */
function isMeant(promise: ReportPromise, kpi: Item<'kpi'>, subject: Topic, reading: Reading): boolean {
  if (promise.isOfAll) return true;
  if ([...promise.subject].some((word) => hasWord(subject, word))) return true;
  return promise.isGeneral && !isOverLonger(kpi, promise.rhythm, reading);
}

const halfYear = rational(180 * 86_400);

function isOverLonger(kpi: Item<'kpi'>, rhythm: Rhythm, reading: Reading): boolean {
  if (rarerNormsOf(kpi, rhythm, reading).length > 0) return true;
  return reading
    .passagesOf(kpi)
    .filter(({ field }) => field === 'target' || field === 'norms')
    .some((passage) =>
      reading.claims(passage).some(({ quantity: { unit, value, per } }) => {
        if (unit?.dimension !== 'calendar-time' || value.kind !== 'exact' || per.length > 0) return false;
        return !isBelow(secondsOf(value.number, unit).low, halfYear);
      }),
    );
}

function subjectOf({ data }: Item<'kpi'>): Topic {
  return tellingWords(`${data.title ?? ''} ${data.target ?? ''}`);
}

/** More different promises of reports no bid makes; the limit keeps the work linear. */
const mostPromises = 200;

/** The promises that differ in rhythm or subject, each where it stands first. */
function distinct(promises: readonly ReportPromise[]): ReportPromise[] {
  const byKey = new Map<string, ReportPromise>();
  for (const promise of promises) {
    const { rhythm, isOfAll, isGeneral, subject } = promise;
    const key = `${rationalKey(rhythm.longest)} ${isOfAll} ${isGeneral} ${[...subject].sort().join(' ')}`;
    if (!byKey.has(key)) byKey.set(key, promise);
  }
  return [...byKey.values()].slice(0, mostPromises);
}

/** General promises of reports: in the sections, in the phases and in what KPIs themselves say of the reports. */
function promisesIn(reading: Reading): ReportPromise[] {
  return rhythmsOf(reading).flatMap((fact): ReportPromise[] => {
    const { passage, isLimited, isMeasured, role, quantity } = fact;
    const isSection = passage.item === undefined && passage.kind !== 'heading' && passage.kind !== 'cell';
    const isPhase = passage.item?.kind === 'phase';
    const isOfReports =
      passage.item?.kind === 'kpi' &&
      passage.field === 'target' &&
      [...fact.thing].some((word) => reportStem.test(word));
    if (!(isSection || isPhase || isOfReports) || isLimited || role === 'history' || role === 'asked') return [];
    if (isMeasured && !isOfReports) return [];
    const { text } = passage;
    const inside = text.slice(quantity.start, quantity.end);
    const behind = /^\s+(?:[A-Za-zÀ-ÖØ-öø-ɏ]+-,?\s+)?([A-Za-zÀ-ÖØ-öø-ɏ]+)/u.exec(
      text.slice(quantity.end, quantity.end + 60),
    );
    const isInside = reportWord.test(inside);
    const isNamed = isInside || reportWord.test(behind?.[1] ?? '');
    if (isNamed && asMoment.test(text.slice(Math.max(0, quantity.start - 20), quantity.start))) return [];
    const end = isInside || !isNamed ? quantity.end : quantity.end + (behind?.[0].length ?? 0);
    if (!isNamed && !(receives.test(fact.part) || reportThing.test(fact.part))) return [];
    const sentence = sentencesOf(text).find((one) => one.start <= quantity.start && quantity.end <= one.end);
    const isOfAll = allKpis.test(sentence?.text ?? fact.part);
    const subject = subjectIn(fact);
    const isGeneral =
      isOfAll ||
      (isNamed && !aboutOneThing.test(text.slice(end, end + 30))) ||
      reportOnAll.test(fact.part) ||
      (subject.size === 0 && reportThing.test(fact.part) && !reportOnOne.test(fact.part));
    if (!isGeneral && subject.size === 0) return [];
    if (isShorterThanMonth(fact.rhythm) && !isNamed) return [];
    return [
      {
        rhythm: fact.rhythm,
        written: text.slice(quantity.start, end),
        span: passage.span(quantity.start, end),
        isOfAll,
        isGeneral,
        subject: isNamed && isGeneral && !reportOnAll.test(fact.part) ? none : subject,
      },
    ];
  });
}

/** `Within five business days of the monthly report`: the report only says from when something counts. */
const asMoment =
  /(?<![a-zà-ɏ])(?:of|after|following|na|volgend op|vóór|voor|before)\s+(?:the|de|het|each|elke?|iedere?)\s+$/iu;

const none: Topic = new Set();

/** What a report is about. */
function subjectIn({ beside }: RhythmFact): Topic {
  return new Set([...beside].filter((word) => tellingWords(word).size > 0 && !reportStem.test(word)));
}

/** `een rapportage over alle bruggen`. */
const reportOnAll =
  /(?:rapport|dashboard|report)[a-zà-ɏ]*\s(?:over|van|on|of|about)\s(?:alle|all|elke|iedere|every|each)(?![a-zà-ɏ])/iu;

/** `een rapport over de planning`. */
const reportOnOne = /(?:rapport|dashboard|report)[a-zà-ɏ]*\s(?:over|van|inzake|on|of|about)\s/iu;
