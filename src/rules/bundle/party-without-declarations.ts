import { defineRule } from '../rule.ts';

export const partyWithoutDeclarations = defineRule<{ party: string; other: string }>({
  code: 'EMV743',
  name: 'party-without-declarations',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'exclusion',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ party, other }) => `bij ${party} staat niet welke verklaringen nodig zijn, bij ${other} wel`,
      en: ({ party, other }) => `${party} does not say which declarations it owes, while ${other} does`,
    },
    why: {
      nl: () => 'ook elke combinant en elke derde op wie u een beroep doet, dient eigen verklaringen in',
      en: () => 'each consortium member and each third party you rely on hands in declarations of its own',
    },
    help: {
      nl: ({ party }) => `zet bij ${party} onder \`declarations:\` wat deze partij moet indienen`,
      en: ({ party }) => `put what ${party} has to hand in under \`declarations:\``,
    },
  },
  check({ bid, presume }) {
    const parties = bid.items('party').filter(({ data }) => data.role !== undefined && owing.has(data.role));
    const other = parties.find(({ data }) => (data.declarations ?? []).length > 0);
    if (other === undefined) return;
    for (const party of parties) {
      if (party.data.declarations !== undefined || party.damagedFields.has('declarations')) continue;
      presume(party.span(), { party: party.data.name ?? party.id, other: other.data.name ?? other.id });
    }
  },
});

/** Who owes declarations of its own: Aanbestedingswet 2012, articles 2.84 and 2.94, and the UEA, part II. */
const owing: ReadonlySet<string> = new Set(['bidder', 'lead', 'consortium', 'third-party']);
