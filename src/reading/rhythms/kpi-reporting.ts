import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { meetingFinder, reportFinder } from '../meetings/meetings-named.ts';
import type { Reading } from '../texts/reading.ts';
import { tellingWords } from '../words/fact-words.ts';
import type { Topic } from '../words/topic.ts';
import { areDifferent, isRarer, type Rhythm, readRhythm } from './rhythm.ts';
import { limitedPart } from './rhythm-words.ts';
import { rhythmsByItem } from './rhythms.ts';

/** How often is reported on a KPI, with where that stands. */
export interface KpiReporting {
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
}

/**
 * How often is reported on a KPI: its structured frequencies, else its text; undefined when that does not say, or only
 * for a part of the work.
 */
export function reportingOf(kpi: Item<'kpi'>): KpiReporting | undefined {
  const found = reportingIn(kpi);
  return found === undefined || limitedPart.test(inSmallLetters(found.written)) ? undefined : found;
}

/** How often is reported on a KPI, also where that holds for a part of the work: `every two weeks during mobilisation`. */
export function reportingIn(kpi: Item<'kpi'>): KpiReporting | undefined {
  const { frequencies, reporting } = kpi.data;
  const written = frequencies?.join('; ') ?? reporting ?? '';
  // `Per jaar, in de maandrapportage van mei`: how often the report comes is not how often the KPI is in it.
  const { rhythm } = readRhythm(written.replace(inNamedReport, ' '));
  const told = rhythm ?? readRhythm(written).rhythm;
  if (told === undefined) return undefined;
  return { rhythm: told, written, span: kpi.span([frequencies === undefined ? 'reporting' : 'frequencies']) };
}

const inNamedReport =
  /\s(?:in|via|op|during|with|at)\s(?:de|het|een|the|our|a|each)\s(?:(?:week|maand|kwartaal|halfjaar|jaar)-?[a-z]{4,30}|(?:weekly|monthly|quarterly|half-yearly|annual|yearly)\s[a-z]{4,30})/giu;

/** During which part of the work a text holds, in its words; nothing when it holds always. */
export function limitsOf(text: string): Topic {
  const at = limitedPart.exec(inSmallLetters(text));
  return at === null ? new Set() : tellingWords(text.slice(at.index, at.index + farthest));
}

const farthest = 60;

/** Whether a KPI is told in a meeting or report of the bid that comes in that very rhythm: `jaarlijks in het seizoensrapport`. */
export function isToldInPlace({ rhythm, written }: KpiReporting, bid: Bid): boolean {
  const places = [...meetingFinder(bid)(written), ...reportFinder(bid)(written)];
  return places.some(({ data: { frequency } }) => {
    const held = readRhythm(frequency ?? '').rhythm;
    return held !== undefined && !areDifferent(held, rhythm);
  });
}

/** The rhythms in which the norm of a KPI holds or is measured, where those are rarer than another. */
export function rarerNormsOf(kpi: Item<'kpi'>, rhythm: Rhythm, reading: Reading): readonly Rhythm[] {
  return (rhythmsByItem(reading).get(kpi) ?? [])
    .filter(({ passage: { field } }) => field === 'target' || field === 'norms' || field === 'measurement')
    .map((fact) => fact.rhythm)
    .filter((own) => isRarer(own, rhythm));
}
