import { dayNumber, weekdayOf } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';
import { type DatedClaim, datedClaims } from './dated-claims.ts';
import { nightsIn } from './nights.ts';
import { weekdayNames, weekdayWritten } from './weekday-words.ts';

type Words = {
  readonly here: string;
  readonly fault: 'weekday' | 'night';
  readonly meant: string;
  readonly meantInEnglish: string;
};

export const impossibleDay = defineRule<Words>({
  code: 'EMV445',
  name: 'impossible-day',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, fault, meant }) =>
        fault === 'weekday'
          ? `“${here}” kan niet: die dag valt op ${meant}`
          : `“${here}” is geen nacht: de twee dagen volgen niet op elkaar`,
      en: ({ here, fault, meantInEnglish }) =>
        fault === 'weekday'
          ? `“${here}” cannot be: that day is a ${meantInEnglish}`
          : `“${here}” is no night: the two days do not follow each other`,
    },
    why: {
      nl: () => 'de opdrachtgever weet niet op welke van de twee dagen hij op u kan rekenen',
      en: () => 'the buyer does not know on which of the two days to count on you',
    },
    help: {
      nl: ({ fault }) =>
        fault === 'weekday'
          ? 'kijk in de kalender en verbeter de dag van de week of de datum'
          : 'verbeter een van de twee data: een nacht loopt van een dag op de volgende',
      en: ({ fault }) =>
        fault === 'weekday'
          ? 'look at the calendar and correct the weekday or the date'
          : 'correct one of the two dates: a night runs from a day to the next',
    },
  },
  check({ reading, report }) {
    for (const dated of datedClaims(reading)) {
      const named = weekdayOff(dated);
      if (named === undefined) continue;
      report(dated.passage.span(named.start, named.end), named.words);
    }
    for (const passage of reading.ownPassages()) {
      if (!/nacht|night/iu.test(passage.text)) continue;
      for (const { start, end, isNight } of nightsIn(passage.text, reading.claims(passage))) {
        const here = passage.text.slice(start, end).replace(/\s+/gu, ' ');
        if (!isNight) report(passage.span(start, end), { here, fault: 'night', meant: '', meantInEnglish: '' });
      }
    }
  },
});

interface NamedDay {
  readonly start: number;
  readonly end: number;
  readonly words: Words;
}

/** The weekday beside a day, when it is not the weekday of that day. */
function weekdayOff({ passage, claim, day }: DatedClaim): NamedDay | undefined {
  if (passage.voice === 'buyer') return undefined;
  const found = weekdayWritten(passage.text, claim.quantity);
  const number = weekdayOf(dayNumber(day));
  if (found === undefined || found.weekday === number) return undefined;
  const { start, end } = found;
  const here = passage.text.slice(start, end).replace(/\s+/gu, ' ');
  const { nl, en } = weekdayNames[number] ?? { nl: '', en: '' };
  return { start, end, words: { here, fault: 'weekday', meant: nl, meantInEnglish: en } };
}
