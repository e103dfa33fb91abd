import { readDay } from '../../text/calendar.ts';
import { dayOff } from '../../text/dutch-holidays.ts';
import { defineRule } from '../rule.ts';
import { type Moment, momentNames, procedureDates } from './procedure-dates.ts';

export const closingOnDayOff = defineRule<{ moment: Moment; date: string; dayOff: string; dayOffInEnglish: string }>({
  code: 'EMV437',
  name: 'closing-on-day-off',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ moment, date, dayOff: name }) => `${momentNames.nl[moment]} (${date}) valt op ${name}`,
      en: ({ moment, date, dayOffInEnglish }) => `${momentNames.en[moment]} (${date}) is on ${dayOffInEnglish}`,
    },
    why: {
      nl: () => 'een verkeerd overgenomen datum is te laat indienen; op een vrije dag helpt geen helpdesk',
      en: () => 'a date copied wrongly means handing in too late; on a day off no help desk answers',
    },
    help: {
      nl: () => 'controleer de datum in de leidraad; klopt hij, plan het indienen dan op de werkdag ervoor',
      en: () => 'check the date in the tender guide; if it is right, plan to hand in on the working day before',
    },
  },
  check({ bid, report }) {
    for (const { moment, date, span } of procedureDates(bid)) {
      const day = moment === 'questions' || moment === 'closing' ? readDay(date) : undefined;
      const off = day === undefined ? undefined : dayOff(day);
      if (off !== undefined) report(span, { moment, date, dayOff: off.nl, dayOffInEnglish: off.en });
    }
  },
});
