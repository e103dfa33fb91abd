import { namePatterns } from '../../reading/claims/bidder-names.ts';
import { formRulesOf } from '../../reading/form/form-rules.ts';
import { defineRule } from '../rule.ts';

export const otherClient = defineRule<{ name: string }>({
  code: 'EMV505',
  name: 'other-client',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ name }) => `“${name}” hoort bij een andere opdracht`,
      en: ({ name }) => `“${name}” belongs to another contract`,
    },
    why: {
      nl: () => 'een overgebleven naam laat zien dat de tekst voor een ander is geschreven; niets kost meer vertrouwen',
      en: () => 'a left-over name shows that the text was written for somebody else; nothing costs more trust',
    },
    help: {
      nl: () => 'vervang de naam, en lees de alinea na: er staat vaak meer in dat niet over deze opdracht gaat',
      en: () => 'replace the name and reread the paragraph: often there is more in it that is not about this contract',
    },
  },
  check({ bid, reading, report }) {
    const form = formRulesOf(bid);
    if (!form.sets.some(({ rules }) => rules.otherClients !== undefined)) return;
    const patternOf = namePatterns();
    for (const passage of reading.ownPassages()) {
      // Evidence names the contracts that it comes from; the list itself stands in the manifest.
      if (passage.item?.kind === 'evidence') continue;
      const pattern = patternOf(form.wordsOf('otherClients', passage));
      if (pattern === undefined) continue;
      for (const match of passage.text.matchAll(pattern)) {
        report(passage.span(match.index, match.index + match[0].length), { name: match[0] });
      }
    }
  },
});
