import type { Item } from '../../model/item.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { RuleContext } from '../rule.ts';

/** A question or wish that no KPI measures, with the texts in which we answer it. */
export interface UnmeasuredAnswer {
  readonly item: Item<'wish'> | Item<'question'>;
  /** Never empty. */
  readonly passages: readonly Passage[];
}

/**
 * The answers that have to be SMART by themselves: those without a KPI. Wishes without one are the gate's; what is not
 * answered at all is reported elsewhere.
 */
export function unmeasuredAnswers({ bid, reading }: Pick<RuleContext<never>, 'bid' | 'reading'>): UnmeasuredAnswer[] {
  return bid.items('question').flatMap((item) => {
    if (bid.linksFrom(item, 'kpis').length > 0 || item.damagedFields.has('kpis')) return [];
    const passages = [...reading.passagesOf(item), ...reading.bodyPassages(item)].filter(
      ({ voice, field, kind }) => voice === 'ours' && field !== 'proof' && kind !== 'heading',
    );
    return passages.length === 0 ? [] : [{ item, passages }];
  });
}
