import { rivalriesOf } from '../../reading/fact-rivals.ts';
import { defineRule } from '../rule.ts';
import { placeOf, places, written } from './fact-place.ts';

export const proseContradictsNorm = defineRule<{ here: string; there: string; item: string; isSign: boolean }>({
  code: 'EMV420',
  name: 'prose-contradicts-norm',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, item, isSign }) =>
        isSign
          ? `“${here}” en “${there}” bij ${item} wijzen in tegengestelde richting`
          : `hier staat “${here}”, bij ${item} staat “${there}”`,
      en: ({ here, there, item, isSign }) =>
        isSign
          ? `“${here}” and “${there}” at ${item} point in opposite directions`
          : `it says “${here}” here, but “${there}” at ${item}`,
    },
    label: {
      nl: () => 'deze waarde wijkt af',
      en: () => 'this value differs',
    },
    why: {
      nl: () =>
        'twee waarden voor één toezegging: de beoordelaar rekent op de minst gunstige, en na gunning geldt de strengste',
      en: () =>
        'two values for one promise: the evaluator counts on the weaker one, and after award the stricter one binds you',
    },
    help: {
      nl: ({ there, item }) => `schrijf hier dezelfde waarde als bij ${item} (“${there}”), of pas ${item} aan`,
      en: ({ there, item }) => `write the same value here as at ${item} (“${there}”), or change ${item}`,
    },
  },
  check({ reading, report, presume }) {
    for (const { fact, rival, allies, isSign, isSure } of rivalriesOf(reading)) {
      if (rival.role !== 'norm' && rival.role !== 'asked') continue;
      const say = isSure ? report : presume;
      const others = places([rival, ...allies], {
        nl: 'hier staat de andere waarde',
        en: 'the other value stands here',
      });
      say(fact.claim.span, { here: written(fact), there: written(rival), item: placeOf(rival), isSign }, others);
    }
  },
});
