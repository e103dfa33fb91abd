import { defineRule } from './rule.ts';

export const unknownIdInText = defineRule<{ id: string }>({
  code: 'EMV205',
  name: 'unknown-id-in-text',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: ({ id }) => `de tekst noemt ${id}, maar die bestaat niet`,
      en: ({ id }) => `the text names ${id}, which does not exist`,
    },
    why: {
      nl: () => 'een beoordelaar die het nummer opzoekt, vindt niets',
      en: () => 'an evaluator who looks the id up finds nothing',
    },
    help: {
      nl: ({ id }) => `verbeter het nummer, of voeg ${id} toe aan de bronnen`,
      en: ({ id }) => `mend the id, or add ${id} to the sources`,
    },
  },
  check({ bid, report }) {
    for (const mention of bid.mentions) {
      if (mention.to === undefined && !bid.isEvidenceId(mention.id)) report(mention.span, { id: mention.id });
    }
  },
});
