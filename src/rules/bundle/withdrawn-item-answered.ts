import type { Item } from '../../model/item.ts';
import { entryOf } from '../../yaml/tree.ts';
import { defineRule } from '../rule.ts';

export const withdrawnItemAnswered = defineRule<{ item: string; change: string }>({
  code: 'EMV750',
  name: 'withdrawn-item-answered',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ item, change }) => `${item} is vervallen (wijziging ${change}) en heeft nog een antwoord`,
      en: ({ item, change }) => `${item} is withdrawn (change ${change}) and still has an answer`,
    },
    why: {
      nl: () => 'een antwoord op een vervallen vraag kost ruimte en laat zien dat u de nota niet hebt verwerkt',
      en: () => 'an answer to a withdrawn question costs space and shows that you have not worked in the changes',
    },
    help: {
      nl: ({ item }) =>
        `haal ${item} met zijn antwoord weg, of zet ${item} onder \`confirmed:\` als het antwoord blijft staan`,
      en: ({ item }) => `remove ${item} with its answer, or put ${item} under \`confirmed:\` if the answer stays`,
    },
  },
  check({ bid, report }) {
    for (const change of bid.items('change')) {
      if (change.data.isWithdrawal !== true) continue;
      const confirmed = new Set(bid.linksFrom(change, 'confirmed').map(({ to }) => to));
      for (const { to } of bid.linksFrom(change, 'touches')) {
        if (to === undefined || confirmed.has(to) || !hasAnswer(to)) continue;
        const label = { nl: 'hier vervalt het', en: 'here it is withdrawn' };
        report(to.span(), { item: to.id, change: change.id }, [{ span: change.span(), label }]);
      }
    }
  },
});

const answerFields = [
  'explanation',
  'compliance',
  'answer',
  'response',
  'approach',
  'measures',
  'body',
  'kpis',
  'evidence',
];

function hasAnswer({ node, kind }: Item): boolean {
  const isAsked =
    kind === 'requirement' || kind === 'wish' || kind === 'question' || kind === 'principle' || kind === 'process';
  return isAsked && answerFields.some((field) => entryOf(node, field) !== undefined);
}
