import type { Mention } from '../../model/item.ts';
import { itemName } from '../../reading/texts/item-name.ts';
import { defineRule } from '../rule.ts';
import { offTopicIds } from './ids-off-topic.ts';
import { idsBesideTitles } from './titles-beside-ids.ts';

export const idOffTopic = defineRule<{ named: string; meant: string; words: string }>({
  code: 'EMV231',
  name: 'id-off-topic',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ named, meant, words }) => `“${words}” verwijst naar ${named}, maar ${meant} gaat hierover`,
      en: ({ named, meant, words }) => `“${words}” refers to ${named}, but ${meant} is about this`,
    },
    label: { nl: () => 'dit nummer gaat over iets anders', en: () => 'this id is about something else' },
    why: {
      nl: () => 'een beoordelaar die het nummer opzoekt, vindt iets anders dan er staat',
      en: () => 'an evaluator who looks the id up finds something else than the text says',
    },
    help: {
      nl: ({ named, meant }) => `verander ${named} in ${meant}, of schrijf waar ${named} over gaat`,
      en: ({ named, meant }) => `change ${named} into ${meant}, or say what ${named} is about`,
    },
  },
  check({ reading, report }) {
    const said = new Set<Mention>();
    for (const { mention, named, meant, words } of [...idsBesideTitles(reading), ...offTopicIds(reading)]) {
      if (said.has(mention)) continue;
      said.add(mention);
      const label = {
        nl: `${meant.id}: ${itemName(meant)}`,
        en: `${meant.id}: ${itemName(meant)}`,
      };
      report(mention.span, { named: named.id, meant: meant.id, words }, [{ span: meant.span(), label }]);
    }
  },
});
