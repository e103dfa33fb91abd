import { itemsNamedApart } from '../../reading/texts/id-ranges.ts';
import { defineRule } from '../rule.ts';
import { lackingWhatMostHave } from './most-others.ts';

export const riskUnlinked = defineRule<{ risk: string }>({
  code: 'EMV709',
  name: 'risk-unlinked',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ risk }) => `risico ${risk} wordt nergens genoemd, de meeste andere risico’s wel`,
      en: ({ risk }) => `risk ${risk} is named nowhere, while most other risks are`,
    },
    why: {
      nl: () => 'een los risico maakt niet duidelijk welke wens of vraag ermee gemoeid is',
      en: () => 'a loose risk does not show which wish or question it touches',
    },
    help: {
      nl: ({ risk }) => `zet ${risk} onder \`risks:\` bij de wens of vraag die het raakt, of noem het in een tekst`,
      en: ({ risk }) => `put ${risk} under \`risks:\` of the wish or question that it touches, or name it in a text`,
    },
  },
  check({ bid, report }) {
    const named = new Set(itemsNamedApart(bid));
    for (const { to } of bid.links) if (to !== undefined) named.add(to);
    const lacking = lackingWhatMostHave(bid.items('risk'), (risk) => named.has(risk));
    for (const risk of lacking) report(risk.span(), { risk: risk.id });
  },
});
