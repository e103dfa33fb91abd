import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { defineRule } from '../rule.ts';
import { knownNames } from './known-names.ts';

export const ownerNotARole = defineRule<{ owner: string; items: readonly string[] }>({
  code: 'EMV731',
  name: 'owner-not-a-role',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ owner, items }) => `eigenaar “${owner}” van ${listed(items, 'en')} staat niet bij de rollen`,
      en: ({ owner, items }) => `owner “${owner}” of ${listed(items, 'and')} is not among the roles`,
    },
    label: { nl: () => 'geen bekende rol', en: () => 'not a known role' },
    why: {
      nl: () =>
        'de beoordelaar zoekt de eigenaar in het team op; wie daar niet staat, kan nergens op worden aangesproken',
      en: () => 'the evaluator looks for the owner in the team; somebody who is not in it cannot be held to anything',
    },
    help: {
      nl: ({ owner }) => `zet “${owner}” in organisation.yaml onder \`roles:\`, of schrijf een rol die er al staat`,
      en: ({ owner }) => `add “${owner}” to \`roles:\` in organisation.yaml, or choose a role that is there`,
    },
  },
  check({ bid, reading, report }) {
    if (bid.items('role').length === 0 || bid.mayBeLost(['role', 'meeting'])) return;
    const known = knownNames(bid, reading);
    const roles = new Set(bid.items('role').map(({ data }) => (data.name ?? '').toLowerCase()));
    const missing = new Map<string, { readonly owner: string; readonly item: Item }[]>();
    for (const item of [...bid.items('kpi'), ...bid.items('risk')]) {
      const { owner: written = '' } = item.data;
      // `Coördinator ambulance en meldkamer` may be one role.
      for (const owner of roles.has(written.trim().toLowerCase()) ? [] : ownersIn(written)) {
        if (!known.has(owner)) append(missing, owner.toLowerCase(), { owner, item });
      }
    }
    for (const [first, ...others] of missing.values()) {
      if (first === undefined) continue;
      const items = [first, ...others].map(({ item }) => item.id);
      const related = others.map(({ item }) => ({
        span: item.span(['owner']),
        label: { nl: 'ook hier', en: 'here as well' },
      }));
      report(first.item.span(['owner']), { owner: first.owner, items }, related);
    }
  },
});

/** The owners in a field: `Projectleider / uitvoerder`, `CISO en FG`, `Installatieleider tot en met 1 mei, daarna beheerder`. */
function ownersIn(text: string): readonly string[] {
  return text
    .replace(untilWith, 'tot')
    .split(/[/,;+&]|\s(?:en|and)\s/u)
    .map((owner) => owner.trim().replace(turn, '').replace(termBefore, '').replace(termBehind, '').trim())
    .filter((owner) => owner !== '');
}

/** The joint of `tot en met` parts no owners. */
const untilWith = /(?<![a-zà-ɏ])(?:tot en met|t\/m|up to and including)(?![a-zà-ɏ])/giu;
/** `Daarna de beheerder`: whose turn it is. */
const turn = /^(?:daarna|vervolgens|nadien|then|thereafter|afterwards|after that)(?:\s|$)/iu;
/** `Vanaf 1 mei 2028 beheerder`: the term that stands before an owner ends in its number. */
const termBefore =
  /^(?:tot|vanaf|sinds|until|till|from|since|as of)\s[^0-9]{0,20}[0-9][a-zà-ɏ0-9 -]{0,20}[0-9](?:\s|$)/iu;
/** `Installatieleider tot de oplevering`: the term that stands behind one. */
const termBehind =
  /\s(?:(?:tot|vanaf|sinds|until|till|from|since|as of)\s.*|(?:van|of)\s[0-9].*|daarna|nadien|thereafter|afterwards)$/iu;

function listed(items: readonly string[], and: string): string {
  return items.length === 1 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
