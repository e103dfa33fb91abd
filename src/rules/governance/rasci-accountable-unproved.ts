import type { Bid } from '../../model/bid.ts';
import { defineRule } from '../rule.ts';
import { accountableRows, activityName } from './rasci-matrix.ts';

const ourSide: ReadonlySet<string | undefined> = new Set(['bidder', 'partner', 'subcontractor']);

export const rasciAccountableUnproved = defineRule<{ matrix: string; activities: readonly string[]; party: string }>({
  code: 'EMV725',
  name: 'rasci-accountable-unproved',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ matrix, activities, party }) =>
        `RASCI ${matrix} noemt geen bewijs bij ${activities.length === 1 ? `activiteit ${activities[0]}, waarvoor` : `${activities.length} activiteiten waarvoor`} ${party} eindverantwoordelijk is`,
      en: ({ matrix, activities, party }) =>
        `RASCI ${matrix} names no proof for ${activities.length === 1 ? `activity ${activities[0]}` : `${activities.length} activities`} for which ${party} is accountable`,
    },
    label: { nl: () => 'zonder bewijs', en: () => 'without proof' },
    why: {
      nl: () =>
        'wie eindverantwoordelijk is, moet laten zien dat hij het aankan; de opdrachtgever verwacht een certificaat, referentie of rapport',
      en: () =>
        'whoever is accountable must show the ability to do it; the buyer expects a certificate, reference or report',
    },
    help: {
      nl: ({ activities }) =>
        `zet onder \`evidence:\` van de matrix de bewijsstukken, of onder \`proof:\` bij ${activities.slice(0, 3).join(', ')}${activities.length > 3 ? ' enzovoort' : ''}`,
      en: ({ activities }) =>
        `put the evidence under \`evidence:\` of the matrix, or under \`proof:\` of ${activities.slice(0, 3).join(', ')}${activities.length > 3 ? ' and so on' : ''}`,
    },
  },
  check({ bid, report }) {
    for (const matrix of bid.items('rasciMatrix')) {
      const columns = (matrix.data.columns ?? []).filter((id) => isOurs(bid, id));
      if ((matrix.data.evidence ?? []).length > 0) continue;
      const rows = accountableRows(matrix, columns).filter(({ proof }) => (proof ?? []).length === 0);
      if (rows.length === 0) continue;
      report(matrix.span(), {
        matrix: matrix.data.title ?? matrix.id,
        activities: rows.map(activityName),
        party: columns.join(', '),
      });
    }
  },
});

/** Whether a column is of the bidder or of who works for him. */
function isOurs(bid: Bid, id: string): boolean {
  const party = bid.find('party', id) ?? bid.find('party', bid.find('role', id)?.data.party ?? '');
  return ourSide.has(party?.data.role);
}
