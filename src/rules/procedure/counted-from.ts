/** From which day of the procedure a term or a plan in weeks counts. */
import type { Bid } from '../../model/bid.ts';
import { type GuardedPattern, guardPattern } from '../../text/guarded-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { type Moment, type ProcedureDate, procedureDates } from './procedure-dates.ts';

const eventWords: readonly (readonly [Moment, GuardedPattern])[] = [
  [
    'award',
    guardPattern(
      'gunning|opdrachtverlening|award',
      /(?<![a-zà-ɏ])(?:(?:definitieve\s)?gunning(?:sdatum)?|opdrachtverlening|(?:contract\s)?award)(?![a-zà-ɏ])/u,
    ),
  ],
  [
    'start',
    guardPattern(
      'start|aanvang|ingang|commencement',
      /(?<![a-zà-ɏ])(?:start(?:datum)?|aanvang(?:sdatum)?|ingangsdatum|ingang|commencement|start date)(?:\s(?:van|of)\s(?:de|het|the)\s(?:contract|overeenkomst|opdracht|dienstverlening|agreement|services?))?\s*$/u,
    ),
  ],
];

/** The moment of the procedure that an event in words is: `gunning`, `start van het contract`. */
export function momentOf(event: string): Moment | undefined {
  return eventWords.find(([, pattern]) => pattern.test(inSmallLetters(event.trim())))?.[0];
}

/** The day of the procedure that an event in words is, when the manifest gives it. */
export function procedureDayOf(bid: Bid, event: string | undefined): ProcedureDate | undefined {
  const moment = event === undefined ? undefined : momentOf(event);
  return moment === undefined ? undefined : procedureDates(bid).find((date) => date.moment === moment);
}
