import { defineRule } from '../rule.ts';
import { gapsOf, normSpan, type PairParameters, pairParameters, promisePlace, promiser } from './pair-words.ts';

export const normSignWeaker = defineRule<PairParameters>({
  code: 'EMV401',
  name: 'norm-sign-weaker',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) =>
        `${p.kpi} meet “${p.measured}” terwijl ${promiser.nl(p)}: “${p.promised}”; precies op de grens is de KPI gehaald en de belofte niet`,
      en: (p) =>
        `${p.kpi} measures “${p.measured}” while ${promiser.en(p)}: “${p.promised}”; exactly at the limit the KPI is met and the promise is not`,
    },
    label: {
      nl: ({ promised }) => `niet hetzelfde teken als in “${promised}”`,
      en: ({ promised }) => `not the same sign as in “${promised}”`,
    },
    why: {
      nl: () =>
        'hetzelfde getal met een ander teken oogt als een vergissing, en op de grens wint de soepelste lezing niet van de opdrachtgever',
      en: () =>
        'the same number with another sign looks like a slip, and at the limit the buyer will not choose the reading that is easier for you',
    },
    help: {
      nl: ({ kpi, item }) => `schrijf in ${kpi} hetzelfde teken als in ${item}`,
      en: ({ kpi, item }) => `use the same sign in ${kpi} as in ${item}`,
    },
  },
  check({ reading, presume }) {
    for (const found of gapsOf(reading, 'operator')) {
      // `Op of onder 0,4` and `tussen 16 en 20` name their limits in more ways than a reading of signs can be sure of.
      presume(normSpan(found, found.gap.norm), pairParameters(found), [promisePlace(found.promise)]);
    }
  },
});
