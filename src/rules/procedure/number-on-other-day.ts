import { asWritten } from '../../reading/claim.ts';
import { otherDaysOf } from '../../reading/dated-amounts.ts';
import { rivalriesOf } from '../../reading/fact-rivals.ts';
import { defineRule } from '../rule.ts';

export const numberOnOtherDay = defineRule<{ amount: string; here: string; there: string }>({
  code: 'EMV446',
  name: 'number-on-other-day',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ amount, here, there }) => `bij “${amount}” staat hier “${here}” en elders “${there}”`,
      en: ({ amount, here, there }) => `with “${amount}” it says “${here}” here and “${there}” elsewhere`,
    },
    label: { nl: () => 'een andere dag', en: () => 'another day' },
    why: {
      nl: () => 'twee dagen voor één belofte: de opdrachtgever houdt u aan de vroegste',
      en: () => 'two days for one promise: the buyer holds you to the earlier one',
    },
    help: {
      nl: ({ here, there }) =>
        `kies “${here}” of “${there}” en schrijf die dag op beide plaatsen; gaat het om iets anders, noem dan wat er die dag klaar is`,
      en: ({ here, there }) =>
        `choose “${here}” or “${there}” and write that day in both places; if it is something else, say what is ready that day`,
    },
  },
  check({ reading, report }) {
    const contradicted = new Set(rivalriesOf(reading).flatMap(({ fact, rival }) => [fact, rival]));
    for (const { fact, other, amount } of otherDaysOf(reading)) {
      if (contradicted.has(fact) || contradicted.has(other)) continue;
      report(fact.claim.span, { amount, here: asWritten(fact.claim), there: asWritten(other.claim) }, [
        { span: other.claim.span, label: { nl: 'hier staat de andere dag', en: 'the other day stands here' } },
      ]);
    }
  },
});
