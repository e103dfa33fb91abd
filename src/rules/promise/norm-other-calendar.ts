import { defineRule } from '../rule.ts';
import { gapsOf, normSpan, type PairParameters, pairParameters, promisePlace, promiser } from './pair-words.ts';

export const normOtherCalendar = defineRule<PairParameters>({
  code: 'EMV407',
  name: 'norm-other-calendar',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        `${p.kpi} meet “${p.measured}” terwijl ${promiser.nl(p)}: “${p.promised}”; die zijn bijna gelijk, maar niet op elke kalender`,
      en: (p) =>
        `${p.kpi} measures “${p.measured}” while ${promiser.en(p)}: “${p.promised}”; those are nearly equal, but not on every calendar`,
    },
    label: {
      nl: ({ promised }) => `niet precies “${promised}”`,
      en: ({ promised }) => `not exactly “${promised}”`,
    },
    why: {
      nl: () =>
        'dagen, werkdagen en maanden zijn niet even lang: rond feestdagen of in februari haalt u de KPI en mist u de belofte',
      en: () =>
        'days, working days and months differ in length: around holidays or in February you meet the KPI and miss the promise',
    },
    help: {
      nl: ({ kpi, item }) => `gebruik in ${kpi} dezelfde eenheid als in ${item}`,
      en: ({ kpi, item }) => `use the same unit in ${kpi} as in ${item}`,
    },
  },
  check({ reading, report, presume }) {
    for (const found of gapsOf(reading, 'calendar')) {
      const say = found.isSure ? report : presume;
      say(normSpan(found, found.gap.norm), pairParameters(found), [promisePlace(found.promise)]);
    }
  },
});
