import { defineRule } from '../rule.ts';
import { propertiesOf, propertyNames } from './personal-properties.ts';

export const authorInProperties = defineRule<{ property: string; value: string }>({
  code: 'EMV965',
  name: 'author-in-properties',
  severity: 'info',
  profiles: { submission: 'warning' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ property, value }) =>
        `de eigenschappen van het bestand noemen als ${propertyNames[property]?.nl ?? property} “${value}”`,
      en: ({ property, value }) =>
        `the properties of the file give “${value}” as ${propertyNames[property]?.en ?? property}`,
    },
    why: {
      nl: () => 'de aanbestedende dienst ziet wie aan het stuk heeft gewerkt, en voor welk bedrijf',
      en: () => 'the buyer sees who worked on the document, and for which company',
    },
    help: {
      nl: () =>
        'verwijder in Word de eigenschappen met “Bestand”, “Info”, “Controleren op problemen”, “Document controleren”',
      en: () => 'remove the properties in Word with “File”, “Info”, “Check for Issues”, “Inspect Document”',
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
