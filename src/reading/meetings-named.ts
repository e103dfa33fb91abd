import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';

/** Finds the meetings of `organisation.yaml` that a text names, each by its name, an alias or its id. */
export type MeetingFinder = (text: string) => ReadonlySet<Item<'meeting'>>;

/** Makes the finder of a bid once. */
export function meetingFinder(bid: Bid): MeetingFinder {
  const known = finders.get(bid);
  if (known !== undefined) return known;
  const finder = makeFinder(bid);
  finders.set(bid, finder);
  return finder;
}

/**
 * Whether two texts name meetings and no meeting in common: how often the one meets says nothing of the other
 * (`elke week het werkoverleg`, `elk kwartaal de stuurgroep`).
 */
export function nameOtherMeetings(bid: Bid, first: string, second: string): boolean {
  const find = meetingFinder(bid);
  const ones = find(first);
  if (ones.size === 0) return false;
  const others = find(second);
  return others.size > 0 && ![...ones].some((meeting) => others.has(meeting));
}

const finders = new WeakMap<Bid, MeetingFinder>();
const none: ReadonlySet<Item<'meeting'>> = new Set();
/** Shorter names are words of the language. */
const shortestName = 3;

function makeFinder(bid: Bid): MeetingFinder {
  const byName = new Map<string, Item<'meeting'>>();
  for (const meeting of bid.items('meeting')) {
    const { name, aliases } = meeting.data;
    for (const one of [name ?? '', ...(aliases ?? []), meeting.id]) {
      const key = keyOf(one);
      if (key.length >= shortestName && !byName.has(key)) byName.set(key, meeting);
    }
  }
  if (byName.size === 0) return () => none;
  // The longest name first: `contractoverleg` is not the `overleg`.
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(inAnySpelling);
  const pattern = new RegExp(`(?<![a-zà-ɏ])(${names.join('|')})(?:[a-zà-ɏ]?en|['’]?s)?(?![a-zà-ɏ])`, 'giu');
  return (text) => {
    const found = new Set<Item<'meeting'>>();
    for (const [, name = ''] of text.matchAll(pattern)) {
      const meeting = byName.get(keyOf(name));
      if (meeting !== undefined) found.add(meeting);
    }
    return found;
  };
}

/** Case, blanks and hyphens do not tell names apart. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .trim();
}

function inAnySpelling(key: string): string {
  return key.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(' ', '[\\s-]+');
}
