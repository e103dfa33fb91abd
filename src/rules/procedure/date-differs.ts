import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { monthsApart, type NamedDay } from '../../reading/days/named-days.ts';
import { phaseEdge } from '../../reading/days/phase-span.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { readDay } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';
import { type DatedClaim, datedClaims, differInOnePart } from './dated-claims.ts';
import { type MomentCue, momentNamed } from './moment-words.ts';
import { loneDaysOfMoments, loneMoments, offMoments } from './named-moments.ts';
import { phaseOff } from './phase-off-start.ts';
import { type Moment, momentNames, type ProcedureDate, procedureDates } from './procedure-dates.ts';

export const dateDiffers = defineRule<{ moment: Moment; here: string; date: string }>({
  code: 'EMV434',
  name: 'date-differs',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ moment, here, date }) =>
        `de tekst noemt ${here} als ${momentWords.nl[moment]}, maar volgens emvi.yaml is dat ${date}`,
      en: ({ moment, here, date }) => `the text gives ${here} as ${momentWords.en[moment]}, but emvi.yaml says ${date}`,
    },
    why: {
      nl: () => 'twee data voor één moment: de opdrachtgever weet niet op welke u zich vastlegt',
      en: () => 'two dates for one moment: the buyer does not know which of them you commit to',
    },
    help: {
      nl: ({ moment, here }) =>
        `neem ${momentNames.nl[moment]} uit de leidraad over in de tekst of onder \`dates:\`; is ${here} iets anders, schrijf dan wat er die dag begint`,
      en: ({ moment, here }) =>
        `copy ${momentNames.en[moment]} from the tender guide into the text or into \`dates:\`; if ${here} is something else, write what begins that day`,
    },
  },
  check({ bid, reading, report }) {
    const dates = new Map(procedureDates(bid).map((date) => [date.moment, date]));
    if (dates.size === 0) return;
    const [questions, round] = [dates.get('questions'), roundOffQuestions(bid, dates.get('questions')?.date)];
    if (questions !== undefined && round?.data.closes !== undefined) {
      const label = { nl: 'volgens emvi.yaml', en: 'according to emvi.yaml' };
      const parameters = { moment: 'questions', here: round.data.closes, date: questions.date } as const;
      report(round.span(['closes']), parameters, [{ span: questions.span, label }]);
    }
    const claims = datedClaims(reading);
    const said = new Map<string, DatedClaim[]>();
    for (const claim of claims) append(said, claim.date, claim);
    const told = new Map<string, RelatedPlace[]>();
    const pointedAt = new Set<Passage>();
    for (const claim of claims) {
      const cue = momentNamed(claim.before, claim.after);
      const meant = cue === undefined ? undefined : dates.get(cue.moment);
      if (cue === undefined || meant === undefined || !isMistaken(claim, cue, meant, said)) continue;
      const key = `${cue.moment} ${claim.date}`;
      const others = told.get(key);
      const place = { span: claim.span, label: { nl: 'hier ook', en: 'here too' } };
      if (others !== undefined) {
        // One finding for each date, wherever the text repeats it.
        if (others.length < mostPlaces) others.push(place);
        continue;
      }
      const related: RelatedPlace[] = [
        inManifest(meant),
        ...(said.get(meant.date) ?? []).slice(0, mostPlaces).map((other) => ({
          span: other.span,
          label: { nl: 'dezelfde datum als in emvi.yaml', en: 'the same date as in emvi.yaml' },
        })),
      ];
      told.set(key, related);
      pointedAt.add(claim.passage);
      report(claim.span, { moment: cue.moment, here: claim.written, date: meant.date }, related);
    }
    const pointedDays = new Set<NamedDay>();
    for (const { named, date } of [...offMoments(bid, reading), ...loneDaysOfMoments(bid, reading)]) {
      const { passage, start, end } = named;
      if (pointedAt.has(passage) || pointedDays.has(named) || isOfLaterYear(named, date)) continue;
      pointedDays.add(named);
      const { moment } = date;
      report(passage.span(start, end), { moment, here: passage.quote(named), date: date.date }, [inManifest(date)]);
    }
    for (const { date, places } of loneMoments(bid, reading)) {
      const [first] = places;
      if (first === undefined || isToldOf(date.moment, told)) continue;
      const label = { nl: 'hier staat de andere dag', en: 'the other day stands here' };
      const related = places
        .slice(0, mostPlaces)
        .map(({ passage, start, end }) => ({ span: passage.span(start, end), label }));
      report(date.span, { moment: date.moment, here: first.passage.quote(first), date: date.date }, related);
    }
    for (const moment of ['start', 'award'] as const) {
      const day = dates.get(moment);
      const phase = day === undefined ? undefined : phaseOff(moment, bid.items('phase'), day.date);
      if (day === undefined || phase === undefined) continue;
      const { span, text } = phaseEdge(phase, 'start');
      report(span, { moment, here: text, date: day.date }, [inManifest(day)]);
    }
  },
});

function inManifest({ moment, span }: ProcedureDate): RelatedPlace {
  const label = {
    nl: `volgens emvi.yaml is dit ${momentNames.nl[moment]}`,
    en: `emvi.yaml gives this as ${momentNames.en[moment]}`,
  };
  return { span, label };
}

function isToldOf(moment: Moment, told: ReadonlyMap<string, unknown>): boolean {
  return [...told.keys()].some((key) => key.startsWith(`${moment} `));
}

/** The last round of questions, where no round closes on the last day for questions. */
function roundOffQuestions(bid: Bid, date: string | undefined): Item<'round'> | undefined {
  const rounds = bid.items('round').filter(({ data }) => data.closes !== undefined);
  if (date === undefined || rounds.some(({ data }) => data.closes === date)) return undefined;
  return rounds.reduce<Item<'round'> | undefined>(
    (last, round) => ((round.data.closes ?? '') > (last?.data.closes ?? '') ? round : last),
    undefined,
  );
}

/** More places than this tell nothing new. */
const mostPlaces = 6;

const momentWords: Readonly<Record<'nl' | 'en', Readonly<Record<Moment, string>>>> = {
  nl: { questions: 'laatste dag voor vragen', closing: 'sluiting', award: 'gunning', start: 'start' },
  en: { questions: 'the last day for questions', closing: 'the closing', award: 'the award', start: 'the start' },
};

function isMistaken(
  claim: DatedClaim,
  { isSure, isFirst = false }: MomentCue,
  meant: ProcedureDate,
  said: ReadonlyMap<string, readonly DatedClaim[]>,
): boolean {
  if (claim.date === meant.date) return false;
  const day = readDay(meant.date);
  if (day === undefined) return false;
  if (claim.passage.field === 'term' && claim.day.year > day.year) return false;
  const right = said.get(meant.date) ?? [];
  // A text that gives both dates tells two things apart.
  if (right.some(({ passage }) => passage === claim.passage)) return false;
  if (isSure) return isNear(claim, meant);
  const isSlip = differInOnePart(claim.day, day) || monthsApart(claim.day, day) !== undefined;
  if (claim.passage.voice === 'buyer' || !isSlip) return false;
  const isLone = (said.get(claim.date) ?? []).length === 1;
  // What comes first may come after the start: it contradicts other texts about what comes first, or a start that none gives.
  if (isFirst) return isLone ? right.some(isOfFirst) : right.length === 0;
  return isLone || right.length === 0;
}

function isOfFirst({ before, after }: DatedClaim): boolean {
  return momentNamed(before, after)?.isFirst === true;
}

/** A norm may hold from the second year on. */
function isOfLaterYear({ passage: { field }, day }: NamedDay, { date }: ProcedureDate): boolean {
  return field === 'term' && day.year !== undefined && day.year > Number(date.slice(0, 4));
}

/** A start years later is the start of something else. */
function isNear({ day }: DatedClaim, { date }: ProcedureDate): boolean {
  const year = Number(date.slice(0, 4));
  return Math.abs(day.year - year) <= 1;
}
