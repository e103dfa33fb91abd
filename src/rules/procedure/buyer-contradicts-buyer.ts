import { groupOf } from '../../reading/claims/value-key.ts';
import { rivalriesOf } from '../../reading/facts/fact-rivals.ts';
import { placeOf, written } from '../facts/fact-place.ts';
import { defineRule } from '../rule.ts';

export const buyerContradictsBuyer = defineRule<{ here: string; there: string; one: string; other: string }>({
  code: 'EMV465',
  name: 'buyer-contradicts-buyer',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, one, other }) =>
        `de opdrachtgever schrijft “${here}” in ${one} en “${there}” in ${other}: een vraag voor de nota van inlichtingen`,
      en: ({ here, there, one, other }) =>
        `the buyer writes “${here}” in ${one} and “${there}” in ${other}: a question for the Q&A round`,
    },
    label: { nl: () => 'woorden van de opdrachtgever', en: () => 'words of the buyer' },
    why: {
      nl: () => 'zolang niet vaststaat welke van de twee geldt, belooft u te weinig of te veel',
      en: () => 'as long as nobody knows which of the two holds, you promise too little or too much',
    },
    help: {
      nl: ({ here, there }) =>
        `vraag welke geldt, “${here}” of “${there}”, als de vragenronde nog open is; ga anders uit van de strengste en zeg dat erbij`,
      en: ({ here, there }) =>
        `ask which holds, “${here}” or “${there}”, if questions may still be asked; otherwise work with the strictest and say so`,
    },
  },
  check({ reading, report }) {
    for (const { fact, rival } of rivalriesOf(reading)) {
      if (fact.role !== 'asked' || rival.role !== 'asked' || groupOf(fact.quantity) === '') continue;
      // What we say that he asks is no text of his.
      if (fact.claim.passage.voice !== 'buyer' || rival.claim.passage.voice !== 'buyer') continue;
      const [one, other] = [placeOf(fact), placeOf(rival)];
      if (one === other) continue;
      report(fact.claim.span, { here: written(fact), there: written(rival), one, other }, [
        { span: rival.claim.span, label: { nl: 'en hier iets anders', en: 'and something else here' } },
      ]);
    }
  },
});
