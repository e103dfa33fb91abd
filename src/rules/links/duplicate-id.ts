import type { Item } from '../../model/item.ts';
import { isMentionable, kindNames } from '../../model/kinds.ts';
import { defineRule } from '../rule.ts';

export const duplicateId = defineRule<{ id: string; first: string }>({
  code: 'EMV204',
  name: 'duplicate-id',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ id, first }) => (id === first ? `${id} komt twee keer voor` : `${id} en ${first} zijn hetzelfde nummer`),
      en: ({ id, first }) => (id === first ? `${id} is declared twice` : `${id} and ${first} are the same id`),
    },
    why: {
      nl: () =>
        'wie naar dit nummer verwijst, kan twee dingen bedoelen; hoofdletters, spaties, streepjes en voorloopnullen tellen niet mee',
      en: () => 'a reference to this id may mean either; case, spaces, hyphens and leading zeros do not count',
    },
    help: {
      nl: () => 'geef een van de twee een eigen nummer en pas de verwijzingen aan',
      en: () => 'give one of the two an id of its own and correct the references',
    },
  },
  check({ bid, report }) {
    const running = new Map<string, Item>();
    for (const kind of kindNames) {
      // Ids in running text must be unique over all kinds, the others within their own list.
      const seen = isMentionable(kind) ? running : new Map<string, Item>();
      for (const item of bid.items(kind)) {
        const first = seen.get(item.key);
        if (first === undefined) seen.set(item.key, item);
        else {
          report(item.span(), { id: item.id, first: first.id }, [
            { span: first.span(), label: { nl: 'hier staat de eerste', en: 'the first one is here' } },
          ]);
        }
      }
    }
  },
});
