import { otherActors } from '../../reading/promises/who-acts.ts';
import { defineRule } from '../rule.ts';

export const otherActor = defineRule<{ here: string; there: string; place: string }>({
  code: 'EMV455',
  name: 'other-actor',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, place }) => `hier doet “${here}” dit, maar volgens ${place} “${there}”`,
      en: ({ here, there, place }) => `“${here}” does this here, but “${there}” according to ${place}`,
    },
    label: { nl: () => 'andere rol voor hetzelfde werk', en: () => 'another role for the same work' },
    why: {
      nl: () => 'de opdrachtgever weet niet wie hij erop aanspreekt',
      en: () => 'the buyer does not know whom to hold to it',
    },
    help: {
      nl: ({ here, there }) => `kies “${here}” of “${there}” en schrijf die rol op beide plaatsen`,
      en: ({ here, there }) => `choose “${here}” or “${there}” and write that role in both places`,
    },
  },
  check({ reading, report }) {
    for (const { here, there } of otherActors(reading)) {
      const label = { nl: 'hier staat de andere rol', en: 'the other role stands here' };
      const parameters = {
        here: here.role.data.name ?? here.role.id,
        there: there.role.data.name ?? there.role.id,
        place: there.passage.place,
      };
      report(here.passage.span(here.start, here.end), parameters, [
        { span: there.passage.span(there.start, there.end), label },
      ]);
    }
  },
});
