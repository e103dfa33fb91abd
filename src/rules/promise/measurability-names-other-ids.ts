import { normalId } from '../../model/ids.ts';
import type { Relation } from '../../model/item.ts';
import { defineRule } from '../rule.ts';

const relationOf: Readonly<Partial<Record<string, Relation>>> = { kpi: 'kpis', evidence: 'evidence' };

export const measurabilityNamesOtherIds = defineRule<{ wish: string; id: string; field: string; listed: string }>({
  code: 'EMV414',
  name: 'measurability-names-other-ids',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ wish, id, field, listed }) =>
        `de meetbaarheid van ${wish} noemt ${id}, maar onder \`${field}\` staat ${listed === '' ? 'niets' : listed}`,
      en: ({ wish, id, field, listed }) =>
        `the measurability of ${wish} names ${id}, but \`${field}\` has ${listed === '' ? 'nothing' : listed}`,
    },
    why: {
      nl: () => 'de lezer zoekt het bewijs op de verkeerde plek: de tekst en de lijst noemen niet hetzelfde',
      en: () => 'the reader looks for the proof in the wrong place: the text and the list do not name the same',
    },
    help: {
      nl: ({ wish, id, field }) => `zet ${id} bij ${wish} onder \`${field}\`, of verbeter het nummer in de tekst`,
      en: ({ wish, id, field }) => `put ${id} under \`${field}\` of ${wish}, or correct the number in the text`,
    },
  },
  check({ bid, reading, report }) {
    for (const wish of bid.items('wish')) {
      if (wish.data.measurability === undefined) continue;
      for (const passage of reading.passagesOf(wish)) {
        if (passage.field !== 'measurability') continue;
        for (const { id, to, span } of reading.mentionsIn(passage)) {
          const field = to === undefined ? (bid.isEvidenceId(id) ? 'evidence' : undefined) : relationOf[to.kind];
          if (field === undefined || wish.damagedFields.has(field)) continue;
          const links = bid.linksFrom(wish, field);
          const isListed = links.some((link) =>
            to === undefined ? normalId(link.id) === normalId(id) : link.to === to,
          );
          if (!isListed) report(span, { wish: wish.id, id, field, listed: links.map((link) => link.id).join(', ') });
        }
      }
    }
  },
});
