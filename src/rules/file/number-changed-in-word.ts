import { shortened } from '../../word-file/shortened.ts';
import { defineRule } from '../rule.ts';
import { figuresIn, statedFields } from './stated-fields.ts';

export const numberChangedInWord = defineRule<{ id: string; field: string; printed: string; source: string }>({
  code: 'EMV970',
  name: 'number-changed-in-word',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ id, field, printed, source }) =>
        `${id} (\`${field}\`): in Word staat “${printed}”, in het project “${source}”`,
      en: ({ id, field, printed, source }) => `${id} (\`${field}\`): Word says “${printed}”, the project “${source}”`,
    },
    label: { nl: () => 'veranderd in Word', en: () => 'changed in Word' },
    why: {
      nl: () =>
        'het dashboard en de andere documenten noemen nog het oude getal; de inschrijving spreekt zichzelf tegen',
      en: () => 'the dashboard and the other documents still give the old number; the bid contradicts itself',
    },
    help: {
      nl: ({ id, field }) => `pas \`${field}\` van ${id} aan en bouw opnieuw, of zet het getal in Word terug`,
      en: ({ id, field }) => `change \`${field}\` of ${id} and build again, or restore the number in Word`,
    },
  },
  check({ bid, report }) {
    for (const { item, field, printed, source, printedAt, sourceAt } of statedFields(bid)) {
      const known = new Set(figuresIn(source));
      if (figuresIn(printed).every((figure) => known.has(figure))) continue;
      const label = { nl: 'zoals het project het zegt', en: 'as the project says it' };
      report(
        printedAt,
        { id: item.id, field, printed: shortened(printed, longestShown), source: shortened(source, longestShown) },
        [{ span: sourceAt, label }],
      );
    }
  },
});

const longestShown = 80;
