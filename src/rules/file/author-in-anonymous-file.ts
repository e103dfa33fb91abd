import { defineRule } from '../rule.ts';
import { propertiesOf, propertyTexts } from './personal-properties.ts';

export const authorInAnonymousFile = defineRule<{ property: string; value: string }>({
  code: 'EMV969',
  name: 'author-in-anonymous-file',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    ...propertyTexts,
    why: {
      nl: () => 'een stuk waaruit de inschrijver blijkt, wordt bij een anonieme beoordeling terzijde gelegd',
      en: () => 'in an anonymous evaluation a document that shows the bidder is set aside',
    },
  },
  check({ bid, report }) {
    if (bid.manifest.formRules?.isAnonymous !== true) return;
    for (const { file, property } of propertiesOf(bid, false)) {
      report(file.span(property.start, property.end), { property: property.name, value: property.value });
    }
  },
});
