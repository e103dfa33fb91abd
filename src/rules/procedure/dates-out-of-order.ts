import { defineRule } from '../rule.ts';
import { type Moment, momentNames, procedureDates } from './procedure-dates.ts';

export const datesOutOfOrder = defineRule<{ earlier: Moment; later: Moment }>({
  code: 'EMV430',
  name: 'dates-out-of-order',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ earlier, later }) => `${momentNames.nl[later]} ligt vóór ${momentNames.nl[earlier]}`,
      en: ({ earlier, later }) => `${momentNames.en[later]} comes before ${momentNames.en[earlier]}`,
    },
    why: {
      nl: () =>
        'elke termijn in het plan wordt vanaf deze data gerekend; één verkeerde datum maakt ze alle onbetrouwbaar',
      en: () => 'every term in the plan counts from these dates; one wrong date makes all of them unreliable',
    },
    help: {
      nl: () =>
        'neem de data over uit de leidraad: vragen, sluiting, gunning en start volgen elkaar in die volgorde op',
      en: () => 'copy the dates from the tender guide: questions, closing, award and start follow in that order',
    },
  },
  check({ bid, report }) {
    const dates = procedureDates(bid);
    for (const [index, date] of dates.entries()) {
      const previous = dates[index - 1];
      if (previous === undefined || previous.date <= date.date) continue;
      const label = { nl: 'deze datum komt later', en: 'this date is later' };
      report(date.span, { earlier: previous.moment, later: date.moment }, [{ span: previous.span, label }]);
    }
  },
});
