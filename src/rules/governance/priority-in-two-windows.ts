import type { Bid } from '../../model/bid.ts';
import { normalId } from '../../model/ids.ts';
import type { Item, Link } from '../../model/item.ts';
import { defineRule } from '../rule.ts';
import { hoursOf, windowsOfPriorities } from './service-windows.ts';

export const priorityInTwoWindows = defineRule<{ priority: string; windows: readonly string[] }>({
  code: 'EMV735',
  name: 'priority-in-two-windows',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ priority, windows }) => `voor ${priority} gelden verschillende servicevensters: ${windows.join(' en ')}`,
      en: ({ priority, windows }) => `${priority} has different service windows: ${windows.join(' and ')}`,
    },
    label: { nl: () => 'tweede venster', en: () => 'second window' },
    why: {
      nl: () => 'de opdrachtgever houdt u aan het ruimste venster; de beoordelaar ziet een tegenspraak',
      en: () => 'the buyer will hold you to the widest window; the evaluator sees a contradiction',
    },
    help: {
      nl: ({ priority }) => `laat ${priority} onder \`priorities:\` bij één venster staan`,
      en: ({ priority }) => `leave ${priority} under \`priorities:\` of one window only`,
    },
  },
  check({ bid, report }) {
    for (const [key, [first, ...others]] of windowsOfPriorities(bid)) {
      const second = others.find((window) => hoursOf(window) !== hoursOf(first ?? window));
      const [again, before] = [linkTo(bid, second, key), linkTo(bid, first, key)];
      if (first === undefined || second === undefined || again === undefined || before === undefined) continue;
      const windows = [first, second].map((window) => `“${hoursOf(window) || window.id}”`);
      const label = { nl: 'eerste venster', en: 'first window' };
      report(again.span, { priority: again.id, windows }, [{ span: before.span, label }]);
    }
  },
});

/** Where a window names a priority. */
function linkTo(bid: Bid, window: Item | undefined, key: string): Link | undefined {
  return window === undefined ? undefined : bid.linksFrom(window, 'priorities').find(({ id }) => normalId(id) === key);
}
