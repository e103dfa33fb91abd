import { defineRule } from '../rule.ts';

export const winThemeWithoutProof = defineRule<{ theme: string }>({
  code: 'EMV229',
  name: 'win-theme-without-proof',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ theme }) => `winthema ${theme} rust op geen enkel bewijs`,
      en: ({ theme }) => `win theme ${theme} rests on no proof`,
    },
    why: {
      nl: () => 'een belofte zonder bewijs doet elke inschrijver; ze levert geen punten op',
      en: () => 'every bidder makes a claim without proof; it scores nothing',
    },
    help: {
      nl: ({ theme }) =>
        `noem bij ${theme} een KPI, een bewijsstuk of een referentie, of zet het bewijs onder \`proof:\``,
      en: ({ theme }) => `name a KPI, evidence or a reference at ${theme}, or put the proof under \`proof:\``,
    },
  },
  check({ bid, report }) {
    for (const theme of bid.items('winTheme')) {
      const hasProof = (theme.data.proof ?? []).length > 0 || bid.linksFrom(theme).length > 0;
      if (!hasProof && theme.damagedFields.size === 0) report(theme.span(), { theme: theme.id });
    }
  },
});
