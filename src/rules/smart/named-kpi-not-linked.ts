import type { Item } from '../../model/item.ts';
import { isOrphan } from '../../reading/risks/scored-items.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

export const namedKpiNotLinked = defineRule<{ item: string; kpi: string }>({
  code: 'EMV334',
  name: 'named-kpi-not-linked',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ item, kpi }) => `het antwoord op ${item} noemt ${kpi}, maar ${kpi} staat niet onder \`kpis:\` van ${item}`,
      en: ({ item, kpi }) => `the answer to ${item} names ${kpi}, but ${kpi} is not under \`kpis:\` of ${item}`,
    },
    label: { nl: () => 'hier genoemd', en: () => 'named here' },
    why: {
      nl: () => 'de beoordelaar ziet in het dashboard niet dat deze KPI bij dit antwoord hoort en telt hem niet mee',
      en: () => 'in the dashboard the evaluator does not see that this KPI belongs to this answer, and leaves it out',
    },
    help: {
      nl: ({ item, kpi }) => `zet ${kpi} onder \`kpis:\` van ${item}, of noem in de tekst de KPI die daar staat`,
      en: ({ item, kpi }) => `put ${kpi} under \`kpis:\` of ${item}, or name in the text the KPI that is there`,
    },
  },
  check({ bid, reading, report }) {
    for (const kind of ['wish', 'question'] as const) {
      for (const item of bid.items(kind)) {
        const linked = new Set<Item>(bid.linked(item, 'kpis', 'kpi'));
        // An answer without any link lacks them all, and one that names several others tells of the whole dashboard.
        if (linked.size === 0) continue;
        const others = [...namedIn(item, reading)].filter(([kpi]) => !linked.has(kpi));
        if (others.length > mostForgotten) continue;
        for (const [kpi, { span, isSource }] of others) {
          if (!isSource && !isOrphan(bid, kpi)) continue;
          const place = { span: item.span(['kpis']), label: { nl: 'hier ontbreekt hij', en: 'missing here' } };
          report(span, { item: item.id, kpi: kpi.id }, [place]);
        }
      }
    }
  },
});

const mostForgotten = 2;

interface Named {
  readonly span: Span;
  /** Whether it stands in brackets behind what it measures: `in 99,5% van de diensten (KPI-03)`. */
  readonly isSource: boolean;
}

/** The KPIs that our answer to an item names, each where it stands first. */
function namedIn(item: Item<'wish' | 'question'>, reading: Reading): ReadonlyMap<Item, Named> {
  const named = new Map<Item, Named>();
  const own = [...reading.passagesOf(item), ...reading.bodyPassages(item)].filter(({ voice }) => voice === 'ours');
  for (const passage of own) {
    for (const { to, span } of reading.mentionsIn(passage)) {
      if (to?.kind !== 'kpi') continue;
      const known = named.get(to);
      if (known?.isSource === true) continue;
      const found = { span, isSource: isBracketed(passage, to.id) };
      if (known === undefined || found.isSource) named.set(to, found);
    }
  }
  return named;
}

function isBracketed({ text }: Passage, id: string): boolean {
  return text.includes(`(${id})`) || text.includes(`, ${id})`);
}
