import { defineRule } from '../rule.ts';
import { propertiesOf, propertyNames } from './personal-properties.ts';

export const authorInAnonymousFile = defineRule<{ property: string; value: string }>({
  code: 'EMV969',
  name: 'author-in-anonymous-file',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ property, value }) =>
        `de eigenschappen van het bestand noemen als ${propertyNames[property]?.nl ?? property} “${value}”`,
      en: ({ property, value }) =>
        `the properties of the file give “${value}” as ${propertyNames[property]?.en ?? property}`,
    },
    why: {
      nl: () => 'een stuk waaruit de inschrijver blijkt, wordt bij een anonieme beoordeling terzijde gelegd',
      en: () => 'in an anonymous evaluation a document that shows the bidder is set aside',
    },
    help: {
      nl: () =>
        'verwijder in Word de eigenschappen met “Bestand”, “Info”, “Controleren op problemen”, “Document controleren”',
      en: () => 'remove the properties in Word with “File”, “Info”, “Check for Issues”, “Inspect Document”',
    },
  },
  check({ bid, report }) {
    if (bid.manifest.formRules?.isAnonymous !== true) return;
    for (const { file, property } of propertiesOf(bid, false)) {
      report(file.span(property.start, property.end), { property: property.name, value: property.value });
    }
  },
});
