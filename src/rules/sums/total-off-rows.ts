import { formatNumber } from '../../quantity/format-quantity.ts';
import { defineRule } from '../rule.ts';
import { totalledTables } from './totalled-tables.ts';

export const totalOffRows = defineRule<{ total: string; sum: string; sumInEnglish: string; column: string }>({
  code: 'EMV470',
  name: 'total-off-rows',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ total, sum, column }) =>
        `het totaal van “${column}” is “${total}”, maar de rijen erboven zijn samen ${sum}`,
      en: ({ total, sumInEnglish, column }) =>
        `the total of “${column}” is “${total}”, but the rows above it add up to ${sumInEnglish}`,
    },
    label: {
      nl: () => 'telt mee in het totaal',
      en: () => 'counts in the total',
    },
    why: {
      nl: () => 'een beoordelaar telt na, en vertrouwt na één rekenfout ook uw andere getallen niet',
      en: () => 'an evaluator adds it up, and after one mistake no longer trusts your other numbers',
    },
    help: {
      nl: () => 'verbeter het totaal of het getal in een van de rijen',
      en: () => 'correct the total or the number in one of the rows',
    },
  },
  check({ reading, report, presume }) {
    for (const columns of totalledTables(reading)) {
      const wrong = columns.filter(({ isRight }) => !isRight);
      // Where no column adds up, the last row is no sum of the others.
      if (wrong.length === columns.length && columns.length > 1) continue;
      const say = wrong.length < columns.length ? report : presume;
      for (const { total, parts, sum } of wrong) {
        const label = { nl: 'dit is een van de rijen', en: 'this is one of the rows' };
        say(
          total.span(),
          {
            total: total.text.trim(),
            sum: formatNumber(sum, 'nl'),
            sumInEnglish: formatNumber(sum, 'en'),
            column: total.column.trim(),
          },
          parts.map((part) => ({ span: part.span(), label })),
        );
      }
    }
  },
});
