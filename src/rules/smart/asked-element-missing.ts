import type { Item } from '../../model/item.ts';
import { isRequired } from '../../smart/required.ts';
import { hasWord, type WordListName } from '../../smart/words.ts';
import type { InBoth } from '../../text/language.ts';
import { defineRule } from '../rule.ts';
import { hasSanction } from './required-element-missing.ts';

type Asked = 'sanction' | 'baseline' | 'owner';

const asked: Readonly<
  Record<
    Asked,
    { readonly words: WordListName; readonly name: InBoth<string>; readonly has: (kpi: Item<'kpi'>) => boolean }
  >
> = {
  sanction: { words: 'askedSanction', name: { nl: 'een boete of bonus', en: 'a penalty or bonus' }, has: hasSanction },
  baseline: {
    words: 'askedBaseline',
    name: { nl: 'een beginwaarde', en: 'a baseline' },
    has: ({ data, damagedFields }) => data.baseline !== undefined || damagedFields.has('baseline'),
  },
  owner: {
    words: 'askedOwner',
    name: { nl: 'een eigenaar', en: 'an owner' },
    has: ({ data, damagedFields }) => data.owner !== undefined || damagedFields.has('owner'),
  },
};

const fields: Readonly<Record<Asked, string>> = { sanction: 'sanctions:', baseline: 'baseline:', owner: 'owner:' };

export const askedElementMissing = defineRule<{ item: string; kpis: readonly string[]; element: Asked }>({
  code: 'EMV323',
  name: 'asked-element-missing',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ item, kpis, element }) =>
        `de opdrachtgever vraagt in ${item} om ${asked[element].name.nl}, en ${kpis.join(', ')} ${kpis.length === 1 ? 'heeft' : 'hebben'} die niet`,
      en: ({ item, kpis, element }) =>
        `in ${item} the buyer asks for ${asked[element].name.en}, but ${kpis.join(', ')} ${kpis.length === 1 ? 'has' : 'have'} none`,
    },
    label: {
      nl: () => 'hier vraagt de opdrachtgever het',
      en: () => 'the buyer asks for it here',
    },
    why: {
      nl: () => 'wat de opdrachtgever met zoveel woorden vraagt en niet vindt, kost punten',
      en: () => 'what the buyer explicitly asks for and does not find costs points',
    },
    help: {
      nl: ({ kpis, element }) => `vul bij ${kpis.join(' of ')} in kpis.yaml \`${fields[element]}\` in`,
      en: ({ kpis, element }) => `fill in \`${fields[element]}\` at ${kpis.join(' or ')} in kpis.yaml`,
    },
  },
  check({ bid, reading, report }) {
    const names = (Object.keys(asked) as Asked[]).filter((name) => !isRequired(bid, name));
    for (const item of [...bid.items('question'), ...bid.items('wish')]) {
      const kpis = bid.linked(item, 'kpis', 'kpi');
      if (kpis.length === 0) continue;
      for (const passage of reading.passagesOf(item).filter(({ voice }) => voice === 'buyer')) {
        const element = names.find((name) => hasWord(asked[name].words, passage.text));
        if (element === undefined || kpis.some(asked[element].has)) continue;
        const related = kpis.map((kpi) => ({
          span: kpi.span(),
          label: { nl: 'hier ontbreekt het', en: 'here it is missing' },
        }));
        report(passage.span(), { item: item.id, kpis: kpis.map(({ id }) => id), element }, related);
        break;
      }
    }
  },
});
