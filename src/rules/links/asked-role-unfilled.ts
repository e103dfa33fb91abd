import { defineRule } from '../rule.ts';

export const askedRoleUnfilled = defineRule<{ role: string }>({
  code: 'EMV225',
  name: 'asked-role-unfilled',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ role }) => `rol “${role}” is gevraagd, maar niemand vervult die`,
      en: ({ role }) => `role “${role}” is asked for, but nobody fills it`,
    },
    why: {
      nl: () => 'een gevraagde rol zonder mens telt als niet aangeboden',
      en: () => 'a role that is asked for and has nobody counts as not offered',
    },
    help: {
      nl: ({ role }) => `zet onder \`people:\` wie de rol “${role}” vervult`,
      en: ({ role }) => `put who fills the role “${role}” under \`people:\``,
    },
  },
  check({ bid, report }) {
    if (bid.items('person').length === 0 || bid.mayBeLost(['person'])) return;
    for (const role of bid.items('role')) {
      if (role.data.isAsked !== true || bid.linksTo(role, 'role').length > 0) continue;
      report(role.span(), { role: role.data.name ?? role.id });
    }
  },
});
