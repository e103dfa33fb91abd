import { defineRule } from '../rule.ts';
import { figuresIn, statedFields, wordsAlone } from './stated-fields.ts';

export const textChangedInWord = defineRule<{ id: string; field: string }>({
  code: 'EMV971',
  name: 'text-changed-in-word',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ id, field }) => `de tekst van ${id} (\`${field}\`) is in Word veranderd`,
      en: ({ id, field }) => `the text of ${id} (\`${field}\`) was changed in Word`,
    },
    why: {
      nl: () => 'de volgende keer dat u bouwt, is deze verandering weg',
      en: () => 'the next time you build, this change is gone',
    },
    help: {
      nl: ({ id, field }) => `neem de nieuwe tekst over in \`${field}\` van ${id}`,
      en: ({ id, field }) => `copy the new text into \`${field}\` of ${id}`,
    },
  },
  check({ bid, report }) {
    for (const { item, field, printed, source, printedAt, sourceAt } of statedFields(bid)) {
      if (wordsAlone(source).includes(wordsAlone(printed))) continue;
      const known = new Set(figuresIn(source));
      // A changed number is a finding of its own.
      if (figuresIn(printed).some((figure) => !known.has(figure))) continue;
      const label = { nl: 'zoals het project het zegt', en: 'as the project says it' };
      report(printedAt, { id: item.id, field }, [{ span: sourceAt, label }]);
    }
  },
});
