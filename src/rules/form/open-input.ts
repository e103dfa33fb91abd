import type { Item } from '../../model/item.ts';
import { defineRule } from '../rule.ts';

export const openInput = defineRule<{ count: number; ids: readonly string[] }>({
  code: 'EMV501',
  name: 'open-input',
  severity: 'info',
  profiles: { draft: 'off', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ count, ids }) =>
        `${count === 1 ? 'een open punt wordt' : `${count} open punten worden`} met de inschrijving ingediend: ${ids.join(', ')}`,
      en: ({ count, ids }) =>
        `${count === 1 ? 'one open point is' : `${count} open points are`} handed in with the bid: ${ids.join(', ')}`,
    },
    why: {
      nl: () =>
        'een open punt in een ingediend plan leest als een voorbehoud: u biedt aan onder de voorwaarde dat het antwoord komt',
      en: () => 'an open point in a plan that is handed in reads as a reservation: your offer depends on the answer',
    },
    help: {
      nl: () =>
        'stel de vraag in de nota van inlichtingen en haal het punt uit de stukken die u indient (`documents:`)',
      en: () => 'ask about it in the Q&A round, and take the open points out of what you hand in (`documents:`)',
    },
  },
  check({ bid, report }) {
    const submitted = new Set<Item>(bid.items('document').filter(({ data }) => data.audience === 'submission'));
    const open = bid.items('input').filter((input) => {
      const documents = bid.linksFrom(input, 'documents');
      if (documents.length === 0) return submitted.size > 0;
      return documents.some(({ to }) => to !== undefined && submitted.has(to));
    });
    const [first, ...others] = open;
    if (first === undefined) return;
    report(
      first.span(),
      { count: open.length, ids: open.map(({ id }) => id) },
      others.map((input) => ({ span: input.span(), label: { nl: 'ook open', en: 'open too' } })),
    );
  },
});
