import { defineRule } from '../rule.ts';
import { lackingWhatMostHave } from './most-others.ts';

export const riskWithoutOwner = defineRule<{ risk: string }>({
  code: 'EMV704',
  name: 'risk-without-owner',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ risk }) => `risico ${risk} heeft geen eigenaar, de meeste andere risico’s wel`,
      en: ({ risk }) => `risk ${risk} has no owner, while most other risks have one`,
    },
    label: { nl: () => 'wie bewaakt dit?', en: () => 'who watches this?' },
    why: {
      nl: () => 'een risico waar niemand op let, wordt niet beheerst; de lege plek in de tabel valt op',
      en: () => 'a risk that nobody watches is not managed; the empty cell in the table stands out',
    },
    help: {
      nl: ({ risk }) => `noem bij ${risk} onder \`owner:\` de rol die het risico bewaakt`,
      en: ({ risk }) => `name under \`owner:\` of ${risk} the role that watches it`,
    },
  },
  check({ bid, report }) {
    const lacking = lackingWhatMostHave(bid.items('risk'), (risk) => risk.data.owner !== undefined);
    for (const risk of lacking) if (!risk.damagedFields.has('owner')) report(risk.span(), { risk: risk.id });
  },
});
