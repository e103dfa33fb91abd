import { isRarer, readRhythm } from '../../reading/rhythm.ts';
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
      en: () => 'who offers less than the minimum asked for does not comply; that costs points and sometimes the bid',
    },
    help: {
      nl: ({ name, demand }) => `schrijf bij “${name}” onder \`frequency:\` ten minste “${demand}”`,
      en: ({ name, demand }) => `write at least “${demand}” under \`frequency:\` of “${name}”`,
    },
  },
  check({ bid, report }) {
    for (const item of [...bid.items('meeting'), ...bid.items('report')]) {
      const { name, frequency, demand } = item.data;
      if (frequency === undefined || demand === undefined) continue;
      const asked = readRhythm(demand).rhythm;
      const offered = readRhythm(frequency);
      // On request alone never makes a minimum; a text without any frequency is not understood.
      const isLess =
        offered.rhythm === undefined ? offered.isOnRequest : asked !== undefined && isRarer(offered.rhythm, asked);
      if (asked === undefined || !isLess) continue;
      const label = { nl: 'dit vraagt de opdrachtgever', en: 'the buyer asks for this' };
      report(item.span(['frequency']), { name: name ?? item.id, offered: frequency, demand }, [
        { span: item.span(['demand']), label },
      ]);
    }
  },
});
