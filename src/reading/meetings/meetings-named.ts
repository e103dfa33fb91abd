import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { literally } from '../../text/literal-pattern.ts';

/** Finds the meetings or reports of `organisation.yaml` that a text names, each by its name, an alias or its id. */
export type NameFinder<Kind extends 'meeting' | 'report'> = (text: string) => ReadonlySet<Item<Kind>>;

/** Makes the finder of the meetings of a bid once. */
export function meetingFinder(bid: Bid): NameFinder<'meeting'> {
  return finderOf(meetings, bid, () => makeFinder(bid.items('meeting'), bid.items('report')));
}

/** Makes the finder of the reports of a bid once. */
export function reportFinder(bid: Bid): NameFinder<'report'> {
  return finderOf(reports, bid, () => makeFinder(bid.items('report'), bid.items('meeting')));
}

/**
 * Whether two texts name meetings and no meeting in common: how often the one meets says nothing of the other
 * (`elke week het werkoverleg`, `elk kwartaal de stuurgroep`).
 */
export function nameOtherMeetings(bid: Bid, first: string, second: string): boolean {
  return nameOthers(meetingFinder(bid), first, second);
}

/** The same for reports: `vier kwartaalrapportages en een jaarrapportage`. */
export function nameOtherReports(bid: Bid, first: string, second: string): boolean {
  return nameOthers(reportFinder(bid), first, second);
}

/** Whether two texts name the same meeting or the same report of the bid. */
export function nameOneMeeting(bid: Bid, first: string, second: string): boolean {
  return nameOne(meetingFinder(bid), first, second) || nameOne(reportFinder(bid), first, second);
}

function nameOne(find: (text: string) => ReadonlySet<Item>, first: string, second: string): boolean {
  const ones = find(first);
  return ones.size > 0 && [...find(second)].some((item) => ones.has(item));
}

function nameOthers<Kind extends 'meeting' | 'report'>(find: NameFinder<Kind>, first: string, second: string): boolean {
  const ones = find(first);
  if (ones.size === 0) return false;
  const others = find(second);
  return others.size > 0 && ![...ones].some((item) => others.has(item));
}

const meetings = new WeakMap<Bid, NameFinder<'meeting'>>();
const reports = new WeakMap<Bid, NameFinder<'report'>>();

function finderOf<Kind extends 'meeting' | 'report'>(
  made: WeakMap<Bid, NameFinder<Kind>>,
  bid: Bid,
  make: () => NameFinder<Kind>,
): NameFinder<Kind> {
  const known = made.get(bid);
  if (known !== undefined) return known;
  const finder = make();
  made.set(bid, finder);
  return finder;
}

/** Shorter names are words of the language. */
const shortestName = 3;

interface Named {
  readonly name?: string;
  readonly aliases?: readonly string[];
}

/** Of items of one kind; `others` have names that may hold one of theirs: the report `Annual review` is not the meeting `review`. */
function makeFinder<Kind extends 'meeting' | 'report'>(
  items: readonly Item<Kind>[],
  others: readonly Item<'meeting' | 'report'>[],
): NameFinder<Kind> {
  const byName = new Map<string, Item<Kind>>();
  for (const item of items) {
    for (const one of [...namesOf(item), item.id]) {
      const key = keyOf(one);
      if (key.length >= shortestName && !byName.has(key)) byName.set(key, item);
    }
  }
  if (byName.size === 0) return () => new Set();
  const longer = others
    .flatMap(namesOf)
    .map(keyOf)
    .filter((key) => [...byName.keys()].some((name) => key.length > name.length && key.includes(name)));
  // The longest name first: `contractoverleg` is not the `overleg`.
  const names = [...byName.keys(), ...longer].sort((a, b) => b.length - a.length).map(inAnySpelling);
  const pattern = new RegExp(`(?<![a-zà-ɏ])(${names.join('|')})(?:[a-zà-ɏ]?en|['’]?s)?(?![a-zà-ɏ])`, 'giu');
  return (text) => {
    const found = new Set<Item<Kind>>();
    for (const [, name = ''] of text.matchAll(pattern)) {
      const item = byName.get(keyOf(name));
      if (item !== undefined) found.add(item);
    }
    return found;
  };
}

function namesOf({ data }: Item<'meeting' | 'report'>): readonly string[] {
  const { name, aliases }: Named = data;
  return [name ?? '', ...(aliases ?? [])];
}

/** Case, blanks and hyphens do not tell names apart. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .trim();
}

function inAnySpelling(key: string): string {
  return literally(key).replaceAll(' ', '[\\s-]+');
}
