import { asNumber } from '../../quantity/rational.ts';
import { daysOffCount } from '../../reading/days/later-days.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { type CalendarDay, dayNumber, dayOf, readDay } from '../../text/calendar.ts';
import { afterWorkingDays } from '../../text/dutch-holidays.ts';
import { defineRule } from '../rule.ts';
import { procedureDayOf } from './counted-from.ts';
import { type DatedClaim, datedClaims, dateText } from './dated-claims.ts';
import { type Moment, momentNames } from './procedure-dates.ts';

interface Words {
  readonly here: string;
  readonly term: string;
  readonly from: string;
  /** The moment that `from` is the date of, with the day on which the term ends; absent where the text names both days. */
  readonly moment?: Moment;
  readonly counted?: string;
  readonly [key: string]: string | undefined;
}

export const termOffDate = defineRule<Words>({
  code: 'EMV439',
  name: 'term-off-date',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, term, counted, moment, from }) =>
        moment === undefined
          ? `“${term}” gerekend vanaf “${from}” komt niet uit op “${here}”`
          : `“${term}” loopt tot ${counted} (${momentNames.nl[moment]} is ${from}), maar de zin zegt ${here}`,
      en: ({ here, term, counted, moment, from }) =>
        moment === undefined
          ? `“${term}” counted from “${from}” does not come to “${here}”`
          : `“${term}” runs until ${counted} (${momentNames.en[moment]} is ${from}), but the sentence says ${here}`,
    },
    why: {
      nl: () => 'de opdrachtgever houdt u aan de eerste van de twee dagen',
      en: () => 'the buyer holds you to the earlier of the two days',
    },
    help: {
      nl: () => 'reken de termijn na over de kalender met de feestdagen, en noem de termijn of de datum',
      en: () => 'count the term over the calendar with its holidays, and give the term or the date',
    },
  },
  check({ bid, reading, report }) {
    for (const { passage, day, from, term } of daysOffCount(reading)) {
      const words = { here: passage.quote(day), term: passage.quote(term), from: passage.quote(from) };
      report(passage.span(day.start, day.end), words, [
        { span: passage.span(term.start, term.end), label: { nl: 'deze termijn', en: 'this term' } },
        {
          span: passage.span(from.start, from.end),
          label: { nl: 'vanaf deze dag geteld', en: 'counted from this day' },
        },
      ]);
    }
    if (bid.manifest.dates === undefined) return;
    for (const dated of datedClaims(reading)) {
      if (dated.passage.voice === 'buyer') continue;
      const term = termBeside(reading.claims(dated.passage), dated);
      const from = procedureDayOf(bid, term?.quantity.startEvent);
      const day = from === undefined ? undefined : readDay(from.date);
      // `Twelve weeks from the award on 1 June 2027`: the day is that of the award.
      if (term === undefined || from === undefined || day === undefined || dated.date === from.date) continue;
      const end = endOf(term, day);
      if (end === undefined || isCloseTo(dated.day, end)) continue;
      const words = {
        here: dated.written,
        term: dated.passage.text.slice(term.quantity.start, term.quantity.end),
        counted: dateText(end.last),
        moment: from.moment,
        from: from.date,
      };
      report(dated.span, words, [
        { span: term.span, label: { nl: 'deze termijn', en: 'this term' } },
        { span: from.span, label: { nl: 'vanaf deze dag geteld', en: 'counted from this day' } },
      ]);
    }
  },
});

/** Only commas and words for a limit may stand between a term and the day on which it ends. */
const between =
  /^[\s,;:(–-]*(?:(?:dus|dat is|ofwel|oftewel|en wel|namelijk|uiterlijk|op|vóór|per|that is|i\.e\.|so|by|on|no later than|at the latest)[\s,:(]*){0,4}$/iu;

/** The one term in working days, days or weeks right before or after the day in its sentence. */
function termBeside(claims: readonly Claim[], { claim: date }: DatedClaim): Claim | undefined {
  const found = claims.filter(({ quantity, sentence, passage: { text } }) => {
    if (sentence.start !== date.sentence.start || quantity.startEvent === undefined) return false;
    const isBefore = quantity.end <= date.quantity.start;
    const [start, end] = isBefore ? [quantity.end, date.quantity.start] : [date.quantity.end, quantity.start];
    if (start > end || end - start > reach) return false;
    return between.test(text.slice(start, end).replace(quantity.startEvent, '').replace(after, ''));
  });
  return found.length === 1 ? found[0] : undefined;
}

const reach = 60;
const after = /^\s*(?:na|vanaf|sinds|after|from|following)\s(?:de\s|het\s|the\s)?/iu;

/** The days on which a term can be said to end: the first when the day of the event counts as one. */
interface TermEnd {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** More working days than a year has are no term of a plan. */
const longest = 260;

function endOf({ quantity: { value, unit } }: Claim, from: CalendarDay): TermEnd | undefined {
  if (value.kind !== 'exact' || unit === undefined) return undefined;
  const count = asNumber(value.number);
  if (!Number.isInteger(count) || count < 1 || count > longest) return undefined;
  if (unit.dimension === 'working-day') {
    return { first: afterWorkingDays(from, count - 1), last: afterWorkingDays(from, count) };
  }
  const days = unit.name === 'week' ? count * 7 : unit.name === 'day' ? count : undefined;
  if (days === undefined) return undefined;
  const start = dayNumber(from);
  return { first: dayOf(start + days - 1), last: dayOf(start + days) };
}

function isCloseTo(day: CalendarDay, { first, last }: TermEnd): boolean {
  const number = dayNumber(day);
  return dayNumber(first) <= number && number <= dayNumber(last);
}
