import { defineRule } from '../rule.ts';

export const consortiumWithoutLead = defineRule<{ parties: readonly string[] }>({
  code: 'EMV740',
  name: 'consortium-without-lead',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ parties }) => `combinatie van ${parties.join(' en ')} heeft geen penvoerder`,
      en: ({ parties }) => `consortium of ${parties.join(' and ')} has no lead partner`,
    },
    why: {
      nl: () => 'de opdrachtgever eist één aanspreekpunt dat namens de combinatie tekent',
      en: () => 'the buyer wants one partner who signs for the consortium',
    },
    help: {
      nl: () => 'geef in emvi.yaml één partij `role: lead`',
      en: () => 'give one party `role: lead` in emvi.yaml',
    },
  },
  check({ bid, report, presume }) {
    const parties = bid.items('party');
    const members = parties.filter(({ data }) => data.role === 'consortium');
    const [first] = members;
    if (first === undefined || parties.some(({ data }) => data.role === 'lead')) return;
    // A single bidder beside the members probably leads them.
    const say = parties.some(({ data }) => data.role === 'bidder') ? presume : report;
    say(first.span(['role']), { parties: members.map(({ id, data }) => data.name ?? id) });
  },
});
