import { rhythmGaps } from '../../gap/rhythm-gaps.ts';
import { defineRule } from '../rule.ts';

export const frequencyBelowDemand = defineRule<{ name: string; offered: string; demand: string }>({
  code: 'EMV733',
  name: 'frequency-below-demand',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ name, offered, demand }) => `“${name}” is er “${offered}”, terwijl de opdrachtgever “${demand}” vraagt`,
      en: ({ name, offered, demand }) => `“${name}” is “${offered}”, while the buyer asks for “${demand}”`,
    },
    label: { nl: () => 'minder vaak dan gevraagd', en: () => 'less often than asked' },
    why: {
      nl: () => 'wie minder biedt dan het gevraagde minimum, voldoet niet; dat kost punten en soms de inschrijving',
      en: () => 'a bid that offers less than the minimum does not comply; that costs points and sometimes the bid',
    },
    help: {
      nl: ({ name, demand }) => `schrijf bij “${name}” onder \`frequency:\` ten minste “${demand}”`,
      en: ({ name, demand }) => `write at least “${demand}” under \`frequency:\` of “${name}”`,
    },
  },
  check({ bid, report }) {
    for (const { demand, asked, span, verdict, answers } of rhythmGaps(bid)) {
      const [offered] = answers;
      if (verdict !== 'weaker' || offered === undefined) continue;
      const { name = demand.id } = demand.data as { name?: string };
      const label = { nl: 'dit vraagt de opdrachtgever', en: 'the buyer asks for this' };
      report(offered.span, { name, offered: offered.text, demand: asked }, [{ span, label }]);
    }
  },
});
