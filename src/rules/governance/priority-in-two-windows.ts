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
  check({ bid, report, presume }) {
    const told = new Set<string>();
    for (const [key, [first, ...others]] of windowsOfPriorities(bid)) {
      const second = others.find((window) => hoursOf(window) !== hoursOf(first ?? window));
      const [again, before] = [linkTo(bid, second, key), linkTo(bid, first, key)];
      if (first === undefined || second === undefined || again === undefined || before === undefined) continue;
      const areOfTwoServices = nameOf(first) !== nameOf(second);
      // A desk and a team on site have hours of their own for every priority: that is one thing to say.
      const pair = `${first.id} ${second.id}`;
      if (areOfTwoServices && told.has(pair)) continue;
      told.add(pair);
      const windows = [first, second].map((window) => `“${hoursOf(window) || window.id}”`);
      const label = { nl: 'eerste venster', en: 'first window' };
      const say = areOfTwoServices ? presume : report;
      say(again.span, { priority: again.id, windows }, [{ span: before.span, label }]);
    }
  },
});

/** What a window is of, where it says so beside its hours. */
function nameOf({ data }: Item<'serviceWindow'>): string {
  return data.window === undefined ? '' : (data.text ?? '');
}

/** Where a window names a priority. */
function linkTo(bid: Bid, window: Item | undefined, key: string): Link | undefined {
  return window === undefined ? undefined : bid.linksFrom(window, 'priorities').find(({ id }) => normalId(id) === key);
}
