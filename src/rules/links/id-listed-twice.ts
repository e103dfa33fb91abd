import type { Item, Link } from '../../model/item.ts';
import { defineRule } from '../rule.ts';

export const idListedTwice = defineRule<{ item: string; id: string; field: string }>({
  code: 'EMV216',
  name: 'id-listed-twice',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ item, id, field }) => `${item} noemt ${id} twee keer onder \`${field}:\``,
      en: ({ item, id, field }) => `${item} names ${id} twice under \`${field}:\``,
    },
    why: {
      nl: () => 'meestal is één van de twee een verschrijving, en ontbreekt er nu een ander nummer',
      en: () => 'one of the two is usually a slip, and another id is now missing',
    },
    help: {
      nl: ({ id }) => `zet op de plaats van de tweede ${id} het nummer dat u bedoelt, of haal de regel weg`,
      en: ({ id }) => `put the id that you mean in the place of the second ${id}, or remove the line`,
    },
  },
  check({ bid, report }) {
    const seen = new Map<Item, Map<string, Link>>();
    for (const link of bid.links) {
      if (link.to === undefined || !link.isListed) continue;
      const ofItem = seen.get(link.from) ?? new Map<string, Link>();
      seen.set(link.from, ofItem);
      const key = `${link.relation} ${link.to.address}`;
      const first = ofItem.get(key);
      if (first === undefined) ofItem.set(key, link);
      else {
        report(link.span, { item: link.from.id, id: link.to.id, field: link.relation }, [
          { span: first.span, label: { nl: 'hier staat het al', en: 'it stands here already' } },
        ]);
      }
    }
  },
});
