import { defineRule } from '../rule.ts';

export const socialReturnWithoutBase = defineRule<{ offer: string; percentage: string }>({
  code: 'EMV753',
  name: 'social-return-without-base',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ offer, percentage }) => `bij ${offer} staat niet waarvan ${percentage} wordt berekend`,
      en: ({ offer, percentage }) => `${offer} does not say of what ${percentage} is taken`,
    },
    why: {
      nl: () =>
        '5% van de loonsom is iets heel anders dan 5% van de opdrachtwaarde; zonder grondslag is het aanbod niet te beoordelen',
      en: () => '5% of the wages is not 5% of the contract value; without a base the offer cannot be judged',
    },
    help: {
      nl: ({ offer }) => `zet bij ${offer} de grondslag onder \`base:\`, of het bedrag onder \`amount:\``,
      en: ({ offer }) => `put the base under \`base:\` of ${offer}, or the amount under \`amount:\``,
    },
  },
  check({ bid, report }) {
    for (const offer of bid.items('socialReturn')) {
      const { percentage, base, amount } = offer.data;
      if (percentage === undefined || base !== undefined || amount !== undefined) continue;
      // The base may stand behind the percentage itself: `5% van de loonsom`.
      if (/%\s*\S/u.test(percentage) || offer.damagedFields.size > 0) continue;
      report(offer.span(['percentage']), { offer: offer.id, percentage });
    }
  },
});
