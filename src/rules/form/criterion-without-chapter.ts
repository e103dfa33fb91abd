import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { criteriaBelow, questionsOf, subCriteriaOf, topCriteria } from '../../model/nested-items.ts';
import { formRulesOf } from '../../reading/form/form-rules.ts';
import { defineRule } from '../rule.ts';
import { criteriaIn, orderedCriteria } from './criteria-in-headings.ts';
import { type PlannedText, plannedTexts } from './planned-headings.ts';

export const criterionWithoutChapter = defineRule<{ criterion: string; title: string }>({
  code: 'EMV508',
  name: 'criterion-without-chapter',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ criterion, title }) =>
        `wat u indient heeft geen hoofdstuk voor ${criterion}${title === '' ? '' : ` (“${title}”)`}`,
      en: ({ criterion, title }) =>
        `what you hand in has no chapter for ${criterion}${title === '' ? '' : ` (“${title}”)`}`,
    },
    why: {
      nl: () =>
        'de leidraad vraagt een antwoord per criterium, onder de titel van het criterium; een antwoord dat de beoordelaar niet vindt, telt niet',
      en: () =>
        'the tender guide wants an answer per criterion, under its title; an answer that the evaluator cannot find does not count',
    },
    help: {
      nl: ({ criterion }) =>
        `geef ${criterion} in emvi.yaml onder \`chapters:\` een eigen hoofdstuk met die titel, of gebruik het sjabloon \`per-criterium\``,
      en: ({ criterion }) =>
        `give ${criterion} a chapter of its own with that title under \`chapters:\` in emvi.yaml, or use the template \`per-criterium\``,
    },
  },
  check({ bid, reading, report }) {
    const criteria = orderedCriteria(bid);
    if (criteria.length === 0) return;
    const texts = plannedTexts(reading);
    if (texts === undefined || texts.length === 0) return;
    const shown = new Set<Item>(texts.flatMap((text) => shownIn(bid, text, criteria)));
    const isShown = (criterion: Item<'criterion'>): boolean => {
      if (shown.has(criterion)) return true;
      const parts = subCriteriaOf(bid, criterion).filter((part) => asksForText(bid, part));
      return parts.length > 0 && questionsOf(bid, criterion).length === 0 && parts.every(isShown);
    };
    const form = formRulesOf(bid);
    for (const criterion of topCriteria(bid)) {
      if (form.of('isInOrder', criterion) !== true || !asksForText(bid, criterion) || isShown(criterion)) continue;
      report(criterion.span(), { criterion: criterion.id, title: criterion.data.title ?? '' });
    }
  },
});

function shownIn(bid: Bid, text: PlannedText, criteria: readonly Item<'criterion'>[]): readonly Item[] {
  const found = criteriaIn(text, criteria).map(({ item }) => item);
  if (!text.printsCriteria) return found;
  const named = bid.linked(text.document, 'criteria', 'criterion');
  const printed = (text.document.data.criteria ?? []).length === 0 ? topCriteria(bid) : named;
  return [...found, ...printed.flatMap((criterion) => [criterion, ...criteriaBelow(bid, criterion)])];
}

/** Whether something is to be written about a criterion: the price is scored without a text. */
function asksForText(bid: Bid, criterion: Item<'criterion'>): boolean {
  return [criterion, ...criteriaBelow(bid, criterion)].some(
    (one) => questionsOf(bid, one).length > 0 || bid.linksTo(one, 'criterion').some(({ from }) => from.kind === 'wish'),
  );
}
