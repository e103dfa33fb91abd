import { groupOf } from '../../reading/fact-relation.ts';
import { rivalriesOf } from '../../reading/fact-rivals.ts';
import { defineRule } from '../rule.ts';
import { placeOf, places, written } from './fact-place.ts';

export const frequencyDiffers = defineRule<{ here: string; there: string; place: string }>({
  code: 'EMV427',
  name: 'frequency-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, place }) => `hier staat "${here}", in ${place} staat "${there}" voor hetzelfde`,
      en: ({ here, there, place }) => `"${here}" stands here, "${there}" in ${place} for the same thing`,
    },
    label: {
      nl: () => 'een andere frequentie',
      en: () => 'another frequency',
    },
    why: {
      nl: () => 'na gunning geldt de hoogste frequentie, en die is niet begroot',
      en: () => 'after award the highest frequency holds, and nobody has budgeted it',
    },
    help: {
      nl: ({ here, there }) => `kies "${here}" of "${there}" en schrijf die op beide plaatsen`,
      en: ({ here, there }) => `choose "${here}" or "${there}" and write it in both places`,
    },
  },
  check({ reading, report, presume }) {
    for (const { fact, rival, allies, isSure } of rivalriesOf(reading)) {
      if (rival.role === 'norm' || rival.role === 'asked' || groupOf(fact.quantity) !== 'rate') continue;
      const say = isSure ? report : presume;
      const others = places([rival, ...allies], { nl: 'de andere frequentie', en: 'the other frequency' });
      say(fact.claim.span, { here: written(fact), there: written(rival), place: placeOf(rival) }, others);
    }
  },
});
