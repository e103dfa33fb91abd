import { rhythmRivalriesOf } from '../../reading/rhythm-rivals.ts';
import { otherPlaces } from '../other-places.ts';
import { defineRule } from '../rule.ts';
import { asWritten } from './rhythm-place.ts';

export const periodDiffers = defineRule<{ here: string; there: string; place: string }>({
  code: 'EMV443',
  name: 'period-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, place }) =>
        `hier staat “${here}”, in ${place} staat “${there}”: hetzelfde getal over een andere periode`,
      en: ({ here, there, place }) =>
        `it says “${here}” here, but “${there}” in ${place}: the same number over another period`,
    },
    label: { nl: () => 'een andere periode', en: () => 'another period' },
    why: {
      nl: () =>
        'hetzelfde getal per maand of per jaar is een andere belofte; de opdrachtgever houdt u aan de zwaarste van de twee',
      en: () => 'the same number a month or a year is another promise; the buyer holds you to the heavier of the two',
    },
    help: {
      nl: ({ here, there }) => `kies de periode van “${here}” of die van “${there}” en schrijf die op beide plaatsen`,
      en: ({ here, there }) => `choose the period of “${here}” or that of “${there}” and write it in both places`,
    },
  },
  check({ reading, report, presume }) {
    for (const { fact, rival, allies, isPeriod, isSure } of rhythmRivalriesOf(reading)) {
      if (!isPeriod) continue;
      const say = isSure ? report : presume;
      const others = otherPlaces(
        [rival, ...allies].map(({ span }) => span),
        { nl: 'de andere periode', en: 'the other period' },
      );
      say(fact.span, { here: asWritten(fact), there: asWritten(rival), place: rival.passage.place }, others);
    }
  },
});
