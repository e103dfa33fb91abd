import { kindNames } from '../../model/kinds.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

/** Longer than any call between braces. */
const farthestBack = 200;

export const unknownIdInText = defineRule<{ id: string }>({
  code: 'EMV205',
  name: 'unknown-id-in-text',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: ({ id }) => `de tekst noemt ${id}, maar die bestaat niet`,
      en: ({ id }) => `the text mentions ${id}, which does not exist`,
    },
    why: {
      nl: () => 'een beoordelaar die het nummer opzoekt, vindt niets',
      en: () => 'an evaluator who looks the id up finds nothing',
    },
    help: {
      nl: ({ id }) => `verbeter het nummer, of voeg ${id} toe aan de bronnen`,
      en: ({ id }) => `correct the id, or add ${id} to the sources`,
    },
  },
  check({ bid, report }) {
    for (const mention of bid.mentions) {
      if (mention.to !== undefined || bid.isEvidenceId(mention.id) || bid.mayBeLost(kindNames, mention.id)) continue;
      if (!isInBraces(mention.span)) report(mention.span, { id: mention.id });
    }
  },
});

/** What stands between `{{` and `}}` is a call, and a call has findings of its own. */
function isInBraces({ file, start }: Span): boolean {
  const before = file.text.slice(Math.max(0, start - farthestBack), start);
  return before.lastIndexOf('{{') > before.lastIndexOf('}}');
}
