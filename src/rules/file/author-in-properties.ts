import { defineRule } from '../rule.ts';
import { propertiesOf, propertyTexts } from './personal-properties.ts';

export const authorInProperties = defineRule<{ property: string; value: string }>({
  code: 'EMV965',
  name: 'author-in-properties',
  severity: 'info',
  profiles: { submission: 'warning' },
  consequence: 'tidiness',
  text: {
    ...propertyTexts,
    why: {
      nl: () => 'de aanbestedende dienst ziet wie aan het stuk heeft gewerkt, en voor welk bedrijf',
      en: () => 'the buyer sees who worked on the document, and for which company',
    },
  },
  check({ bid, report }) {
    const { author, formRules } = bid.manifest;
    if (formRules?.isAnonymous === true) return;
    for (const { file, property } of propertiesOf(bid, false)) {
      if (property.value === author) continue;
      report(file.span(property.start, property.end), { property: property.name, value: property.value });
    }
  },
});
