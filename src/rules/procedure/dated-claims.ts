/** The days that the texts of a bid name. */
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { CalendarDay } from '../../text/calendar.ts';
import { oncePer } from '../../text/remembering.ts';
import type { Span } from '../../text/source-file.ts';

/** A day with its year, as a text names it. */
export interface DatedClaim {
  readonly claim: Claim;
  readonly passage: Passage;
  readonly day: CalendarDay;
  /** The day as written, without a word for a limit before it. */
  readonly written: string;
  readonly span: Span;
  /** Year, month and day: compares as text, the same as in the manifest. */
  readonly date: string;
  /** The words of its sentence before and after it. */
  readonly before: string;
  readonly after: string;
}

/** All days with a year in the texts of a bid, in the order of the texts. */
export const datedClaims: (reading: Reading) => readonly DatedClaim[] = oncePer((reading) =>
  reading
    .passages()
    .filter(({ text, kind }) => kind !== 'heading' && hasYear.test(text))
    .flatMap((passage) => reading.claims(passage).flatMap((claim) => datedClaim(passage, claim) ?? [])),
);

const hasYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

function datedClaim(passage: Passage, claim: Claim): DatedClaim | undefined {
  const { quantity, sentence } = claim;
  const { value } = quantity;
  if (value.kind !== 'date' || value.year === undefined) return undefined;
  const day = { year: value.year, month: value.month, day: value.day };
  const words = passage.text.slice(quantity.start, quantity.end);
  const start = quantity.start + Math.max(0, words.search(dayStart));
  return {
    claim,
    passage,
    day,
    written: passage.text.slice(start, quantity.end).replace(/\s+/gu, ' '),
    span: passage.span(start, quantity.end),
    date: dateText(day),
    before: passage.text.slice(sentence.start, start),
    after: passage.text.slice(quantity.end, sentence.end),
  };
}

const dayStart = /\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d/iu;

/** `2027-04-12`. */
export function dateText({ year, month, day }: CalendarDay): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Whether two days differ in one of year, month and day only: what a slip of the pen gives. */
export function differInOnePart(first: CalendarDay, second: CalendarDay): boolean {
  const differences = [first.year !== second.year, first.month !== second.month, first.day !== second.day];
  return differences.filter(Boolean).length === 1;
}
