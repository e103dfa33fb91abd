import { defineRule } from '../rule.ts';
import { loneRolesOf } from './lone-roles.ts';

export const roleNamedOtherwise = defineRule<{ name: string; role: string }>({
  code: 'EMV739',
  name: 'role-named-otherwise',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ name, role }) => `“${name}” staat maar één keer in het plan en niet bij de rollen; “${role}” wel`,
      en: ({ name, role }) => `“${name}” stands only once in the bid and is not among the roles; “${role}” is`,
    },
    label: { nl: () => 'wie is dit?', en: () => 'who is this?' },
    why: {
      nl: () => 'de beoordelaar zoekt in het team wie dit doet, en vindt niemand',
      en: () => 'the evaluator looks in the team for who does this, and finds nobody',
    },
    help: {
      nl: ({ name, role }) =>
        `schrijf “${role}” als u die bedoelt, of zet “${name}” in organisation.yaml onder \`roles:\``,
      en: ({ name, role }) =>
        `write “${role}” if you mean that one, or add “${name}” to \`roles:\` in organisation.yaml`,
    },
  },
  check({ bid, reading, report }) {
    if (bid.mayBeLost(['role', 'meeting', 'person', 'glossaryTerm'])) return;
    for (const { name, passage, start, end, meant } of loneRolesOf(reading)) {
      const label = { nl: 'deze rol is er wel', en: 'this role is there' };
      report(passage.span(start, end), { name, role: meant.data.name ?? meant.id }, [
        { span: meant.span(['name']), label },
      ]);
    }
  },
});
