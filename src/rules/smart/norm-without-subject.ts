import { costOf } from '../../smart/costs.ts';
import { defineRule } from '../rule.ts';
import { kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

export const normWithoutSubject = defineRule<MissingParameters>({
  code: 'EMV322',
  name: 'norm-without-subject',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items, words }) =>
        items.length === 1
          ? `${items[0]} heeft meer dan één norm en zegt niet waar “${words}” over gaat`
          : `${items.length} KPI’s hebben meer dan één norm en zeggen niet waar elke norm over gaat: ${listed(items, 'nl')}`,
      en: ({ items, words }) =>
        items.length === 1
          ? `${items[0]} has more than one norm and does not say what “${words}” is about`
          : `${items.length} KPIs have more than one norm and do not say what each is about: ${listed(items, 'en')}`,
    },
    label: {
      nl: () => 'waar gaat deze norm over?',
      en: () => 'what is this norm about?',
    },
    why: costOf('subject'),
    help: {
      nl: () => 'zet voor elk getal waar het over gaat, bijvoorbeeld `Reactie ≤ 1 uur; herstel ≤ 4 uur`',
      en: () => 'write before each number what it is about, for instance `Response ≤ 1 hour; repair ≤ 4 hours`',
    },
  },
  check(context) {
    const label = { nl: 'ook zonder onderwerp', en: 'without a subject too' };
    reportLacks(context, 'EMV322', kpisLacking(context, 'subject'), label);
  },
});
