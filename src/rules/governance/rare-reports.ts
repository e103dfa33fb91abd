/** Figures that are reported less often than the meeting is held in which they are told. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { isBelow, rational } from '../../quantity/rational.ts';
import { meetingFinder } from '../../reading/meetings/meetings-named.ts';
import { type KpiReporting, reportingOf } from '../../reading/rhythms/kpi-reporting.ts';
import {
  areDifferent,
  isRarer,
  isShorterThanMonth,
  periodRhythm,
  type Rhythm,
  readRhythm,
  rhythmOf,
} from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import { namedRhythm } from '../../reading/rhythms/rhythm-words.ts';

/** A KPI whose report does not go with a meeting. */
export interface RareReport {
  readonly meeting: Item<'meeting'>;
  readonly reporting: KpiReporting;
}

interface Told {
  readonly kpi: Item<'kpi'>;
  readonly reporting: KpiReporting;
}

/**
 * The reports of KPIs that come less often than the meeting which they name is held, and for which nothing in the KPI
 * gives a reason: its norm and its measurement have no longer period, and all other KPIs that are told there are told each
 * time, or it is the only one and has a day instead of a period (`27 inzetbaar, uiterlijk 3 september`).
 */
export function rareReportsOf(bid: Bid): RareReport[] {
  const find = meetingFinder(bid);
  const byMeeting = new Map<Item<'meeting'>, Told[]>();
  for (const kpi of bid.items('kpi')) {
    for (const reporting of partsOf(kpi)) {
      const [meeting, second] = find(reporting.written);
      if (meeting !== undefined && second === undefined) append(byMeeting, meeting, { kpi, reporting });
    }
  }
  return [...byMeeting].flatMap(([meeting, told]) => {
    const held = heldOf(meeting);
    // `Kwartaalgesprek, twee keer per jaar` names the rhythm of the meeting itself.
    if (held === undefined || namedRhythm.test(meeting.data.name ?? '')) return [];
    const [odd, second] = told.filter(({ reporting }) => areDifferent(reporting.rhythm, held));
    if (odd === undefined || second !== undefined) return [];
    const { kpi, reporting } = odd;
    if (!isRarer(reporting.rhythm, held) || isBelow(quarter, reporting.rhythm.shortest)) return [];
    const isAlone = told.length < 2;
    // How far a work is on its way to a day is told each time; a share that nobody else tells need not be.
    if (isAlone && !hasDay(kpi)) return [];
    const periods = periodsOf(kpi).filter((period) => isAlone || !isShorterThanMonth(period));
    const rhythms = parseQuantities(reporting.written).filter((quantity) => rhythmOf(quantity) !== undefined);
    return periods.length > 0 || rhythms.length > 1 ? [] : [{ meeting, reporting }];
  });
}

/** `Dagelijks in het portaal, maandelijks in het voortgangsoverleg` are two reports, each in its place. */
function partsOf(kpi: Item<'kpi'>): KpiReporting[] {
  const whole = reportingOf(kpi);
  if (whole === undefined) return [];
  const parts = whole.written.split(partEnds).flatMap((written): KpiReporting[] => {
    const { rhythm } = readRhythm(written);
    return rhythm === undefined ? [] : [{ ...whole, rhythm, written }];
  });
  return parts.length > 1 ? parts : [whole];
}

const partEnds = /[,;]\s|\s(?:en|and)\s/u;

/** In seconds: longer than any quarter. */
const quarter = rational(93 * 86_400);

/** `Maandelijks, en op verzoek binnen 5 werkdagen` is held each month all the same. */
function heldOf({ data }: Item<'meeting'>): Rhythm | undefined {
  const { rhythm, isOnRequest } = readRhythm(data.frequency?.split(partEnds, 1)[0] ?? '');
  return isOnRequest ? undefined : rhythm;
}

function hasDay({ data }: Item<'kpi'>): boolean {
  return parseQuantities(data.target ?? '').some(({ value }) => value.kind === 'date');
}

/** The periods in what a KPI says of its norm and of how it is measured. */
function periodsOf({ data }: Item<'kpi'>): Rhythm[] {
  const texts = [
    data.target,
    data.measurement,
    data.title,
    ...(data.norms ?? []).map(({ per }) => per && `per ${per}`),
  ];
  return texts.flatMap((text) =>
    parseQuantities(text ?? '').flatMap((quantity) => {
      const period = periodOf(quantity);
      return period === undefined ? [] : (periodRhythm(period) ?? []);
    }),
  );
}

/**
 * The report of one KPI in a body that the bid does not know, while it knows one of the same name with another rhythm in
 * which several KPIs are reported: `Yearly review` beside the `Quarterly review`.
 */
export function otherNamesOf(bid: Bid): RareReport[] {
  const meetings = new Map<string, Item<'meeting'>>();
  const known = new Set<string>();
  for (const meeting of bid.items('meeting')) {
    for (const name of [meeting.data.name ?? '', ...(meeting.data.aliases ?? [])]) {
      known.add(name.toLowerCase());
      const base = withoutRhythm(name);
      if (base !== undefined) meetings.set(base, meeting);
    }
  }
  if (meetings.size === 0) return [];
  for (const report of bid.items('report')) known.add((report.data.name ?? '').toLowerCase());
  const reports = bid.items('kpi').flatMap((kpi) => {
    const reporting = reportingOf(kpi);
    const name = reporting?.written.split(/[,;(]/u, 1)[0]?.trim().toLowerCase() ?? '';
    return reporting === undefined ? [] : [{ reporting, name }];
  });
  const uses = new Map<string, number>();
  for (const { name } of reports) uses.set(name, (uses.get(name) ?? 0) + 1);
  return reports.flatMap(({ reporting, name }) => {
    const meeting = known.has(name) ? undefined : meetings.get(withoutRhythm(name) ?? '');
    const isOdd = uses.get(name) === 1 && (uses.get(meeting?.data.name?.toLowerCase() ?? '') ?? 0) > 1;
    return meeting === undefined || !isOdd ? [] : [{ meeting, reporting }];
  });
}

const rhythmAhead =
  /^(?:daily|weekly|monthly|quarterly|half-yearly|yearly|annual|dagelijkse?|wekelijkse?|maandelijkse?|halfjaarlijkse?|jaarlijkse?)\s/iu;

/** A name without the rhythm that it begins with, in small letters; undefined where it begins with none. */
function withoutRhythm(name: string): string | undefined {
  const small = name.trim().toLowerCase();
  const ahead = rhythmAhead.exec(small) ?? namedRhythm.exec(small);
  return ahead === null ? undefined : small.slice(ahead[0].length);
}
