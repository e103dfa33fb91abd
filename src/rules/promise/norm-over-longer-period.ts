import { defineRule } from '../rule.ts';
import { gapsOf, normSpan, type PairParameters, pairParameters, promisePlace, promiser } from './pair-words.ts';

export const normOverLongerPeriod = defineRule<PairParameters>({
  code: 'EMV404',
  name: 'norm-over-longer-period',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        `${p.kpi} meet “${p.measured}” terwijl ${promiser.nl(p)}: “${p.promised}”; over een langere periode valt een slechte maand of week weg`,
      en: (p) =>
        `${p.kpi} measures “${p.measured}” while ${promiser.en(p)}: “${p.promised}”; over a longer period a bad month or week disappears`,
    },
    label: {
      nl: ({ promised }) => `een langere periode dan in “${promised}”`,
      en: ({ promised }) => `a longer period than in “${promised}”`,
    },
    why: {
      nl: () => 'een gemiddelde over een langere periode laat uitschieters toe die de belofte uitsluit',
      en: () => 'an average over a longer period allows outliers that the promise rules out',
    },
    help: {
      nl: ({ kpi, promised }) => `meet ${kpi} over dezelfde periode als “${promised}”`,
      en: ({ kpi, promised }) => `measure ${kpi} over the same period as “${promised}”`,
    },
  },
  check({ reading, report, presume }) {
    for (const found of gapsOf(reading, 'period')) {
      const say = found.isSure && !found.gap.isPresumed ? report : presume;
      say(normSpan(found, found.gap.norm), pairParameters(found), [promisePlace(found.promise)]);
    }
  },
});
