import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { compareRhythms } from './compare-rhythms.ts';
import type { Gap } from './gap.ts';

/** The meetings and reports for which the buyer asks a frequency, each held against ours. */
export function rhythmGaps(bid: Bid): Gap[] {
  const items: readonly (Item<'meeting'> | Item<'report'>)[] = [...bid.items('meeting'), ...bid.items('report')];
  return items.flatMap((item): Gap[] => {
    const { demand, frequency } = item.data;
    if (demand === undefined) return [];
    const verdict = compareRhythms(demand, frequency);
    const answers = frequency === undefined ? [] : [{ item, text: frequency, span: item.span(['frequency']) }];
    return [
      {
        demand: item,
        asked: demand,
        span: item.span(['demand']),
        verdict: verdict ?? (frequency === undefined ? 'missing' : 'unclear'),
        basis: verdict === undefined ? 'linked' : 'compared',
        isSure: verdict !== undefined,
        answers,
      },
    ];
  });
}
