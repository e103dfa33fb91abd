import { defineRule } from '../rule.ts';
import { propertiesOf } from './personal-properties.ts';

export const customProperty = defineRule<{ property: string; value: string }>({
  code: 'EMV966',
  name: 'custom-property',
  severity: 'info',
  profiles: { submission: 'warning' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ property, value }) => `het bestand heeft een eigen eigenschap \`${property}\` met “${value}”`,
      en: ({ property, value }) => `the file has a custom property \`${property}\` with “${value}”`,
    },
    why: {
      nl: () => 'eigen eigenschappen komen van een sjabloon of documentsysteem en gaan ongezien mee',
      en: () => 'custom properties come from a template or document system and go along unseen',
    },
    help: {
      nl: () => 'verwijder de eigenschap in Word met “Document controleren”, of laat haar staan als zij mag meegaan',
      en: () => 'remove the property in Word with “Inspect Document”, or leave it if it may go along',
    },
  },
  check({ bid, report }) {
    for (const { file, property } of propertiesOf(bid, true)) {
      report(file.span(property.start, property.end), { property: property.name, value: property.value });
    }
  },
});
