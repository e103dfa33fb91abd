import { otherRoles } from '../../reading/people/people-roles.ts';
import { defineRule } from '../rule.ts';

export const personInOtherRole = defineRule<{ person: string; here: string; there: string }>({
  code: 'EMV452',
  name: 'person-in-other-role',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ person, here, there }) => `${person} is hier “${here}”, maar volgens organisation.yaml “${there}”`,
      en: ({ person, here, there }) => `${person} is “${here}” here, but “${there}” according to organisation.yaml`,
    },
    label: { nl: () => 'andere rol voor dezelfde persoon', en: () => 'another role for the same person' },
    why: {
      nl: () => 'de beoordelaar legt de namen naast het team en de cv’s, en weet niet wie wat doet',
      en: () => 'the evaluator holds the names against the team and the CVs, and does not know who does what',
    },
    help: {
      nl: ({ here, there }) => `kies “${here}” of “${there}” en schrijf dat in de tekst en bij \`role:\``,
      en: ({ here, there }) => `choose “${here}” or “${there}” and write that in the text and at \`role:\``,
    },
  },
  check({ bid, reading, report }) {
    if (bid.mayBeLost(['role', 'person'])) return;
    for (const { person, role, passage, start, end } of otherRoles(reading)) {
      const own = bid.items('role').find(({ id }) => id === person.data.role);
      if (own === undefined) continue;
      const parameters = {
        person: person.data.name ?? person.id,
        here: role.data.name ?? role.id,
        there: own.data.name ?? own.id,
      };
      const label = { nl: 'hier staat de andere rol', en: 'the other role stands here' };
      report(passage.span(start, end), parameters, [{ span: person.span(['role']), label }]);
    }
  },
});
