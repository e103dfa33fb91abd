import { headOf } from '../../yaml/tree.ts';
import { defineRule } from '../rule.ts';

export const noScoredItem = defineRule({
  code: 'EMV200',
  name: 'no-scored-item',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: {
      nl: () => 'er is geen enkele wens of vraag om te beantwoorden',
      en: () => 'there is no wish or question to answer',
    },
    why: {
      nl: () =>
        'een inschrijving zonder beantwoorde wens of vraag krijgt geen punten, en een controle op niets slaagt altijd',
      en: () => 'a bid that answers no wish or question scores nothing, and a check of nothing always passes',
    },
    help: {
      nl: () => 'zet de wensen in wishes.yaml, of de gunningscriteria met hun vragen in criteria.yaml',
      en: () => 'put the wishes in wishes.yaml, or the award criteria with their questions in criteria.yaml',
    },
  },
  check({ bid, report }) {
    if (bid.mayBeLost(['wish', 'question'])) return;
    if (bid.items('wish').length === 0 && bid.items('question').length === 0) {
      report(headOf(bid.manifestSource.file, bid.manifestSource.root), {});
    }
  },
});
