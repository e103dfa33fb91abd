import { unconfirmed } from '../../model/suspects.ts';
import { defineRule } from '../rule.ts';

export const changeNotConfirmed = defineRule<{ change: string; items: readonly string[]; count: number }>({
  code: 'EMV749',
  name: 'change-not-confirmed',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ change, items, count }) =>
        `wijziging ${change} is nog niet verwerkt in ${items.join(', ')}${count > items.length ? ` en ${count - items.length} andere` : ''}`,
      en: ({ change, items, count }) =>
        `change ${change} has not been worked into ${items.join(', ')}${count > items.length ? ` and ${count - items.length} others` : ''}`,
    },
    why: {
      nl: () => 'wie op de oude eis inschrijft, biedt iets anders aan dan nu gevraagd wordt',
      en: () => 'who bids on the old requirement offers something else than is asked now',
    },
    help: {
      nl: ({ items }) => `kijk ${items.join(', ')} na en zet wat klopt onder \`confirmed:\` van de wijziging`,
      en: ({ items }) => `look at ${items.join(', ')} again and put what is right under \`confirmed:\` of the change`,
    },
  },
  check({ bid, report }) {
    for (const change of bid.items('change')) {
      const open = unconfirmed(bid, change);
      if (open.length === 0 || change.damagedFields.has('confirmed')) continue;
      const items = open.slice(0, mostNamed).map(({ id }) => id);
      report(change.span(), { change: change.id, items, count: open.length });
    }
  },
});

/** More ids than this make a message nobody reads. */
const mostNamed = 6;
