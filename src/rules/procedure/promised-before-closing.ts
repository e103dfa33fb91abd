import { defineRule } from '../rule.ts';
import { type DatedClaim, datedClaims } from './dated-claims.ts';
import { isDeadline } from './deadline-words.ts';
import { type Moment, momentNames, procedureDates } from './procedure-dates.ts';

export const promisedBeforeClosing = defineRule<{ here: string; moment: Moment; date: string }>({
  code: 'EMV436',
  name: 'promised-before-closing',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, moment, date }) =>
        `${here} is beloofd of gepland, maar ligt vóór ${momentNames.nl[moment]} (${date})`,
      en: ({ here, moment, date }) =>
        `${here} is promised or planned, but comes before ${momentNames.en[moment]} (${date})`,
    },
    why: {
      nl: () => 'een belofte voor een dag die al voorbij is, kan niemand nakomen',
      en: () => 'nobody can keep a promise for a day that has passed',
    },
    help: {
      nl: ({ here }) => `verbeter ${here} (meestal is het jaar verkeerd), of verbeter de data onder \`dates:\``,
      en: ({ here }) => `correct ${here} (usually the year is wrong), or the days under \`dates:\``,
    },
  },
  check({ bid, reading, report }) {
    const dates = procedureDates(bid);
    const first = dates.find(({ moment }) => moment !== 'questions');
    if (first === undefined) return;
    // `We put our questions before 7 May` tells of a step of the tender, on the day that the manifest gives it.
    const own = new Set(dates.map(({ date }) => date));
    for (const dated of datedClaims(reading)) {
      if (dated.date >= first.date || own.has(dated.date) || !(isPlanned(dated) || isDeadline(dated))) continue;
      report(dated.span, { here: dated.written, moment: first.moment, date: first.date }, [
        { span: first.span, label: { nl: 'deze dag komt later', en: 'this day is later' } },
      ]);
    }
  },
});

const planFields: ReadonlySet<string> = new Set(['period', 'start', 'end', 'milestones']);

function isPlanned({ passage: { item, field } }: DatedClaim): boolean {
  return item?.kind === 'phase' && planFields.has(field ?? '');
}
