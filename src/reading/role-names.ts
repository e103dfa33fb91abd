import type { Bid } from '../model/bid.ts';

/** Names of roles of several words, as one pattern; undefined when the bid has none. */
const patterns = new WeakMap<Bid, RegExp | undefined>();

/**
 * The text with only the last word of each role name, in as many characters. Who does something is one thing: `Service
 * Delivery Manager` in two sentences must not weigh as three words in common.
 */
export function withShortRoles(text: string, bid: Bid): string {
  const pattern = patternOf(bid);
  if (pattern === undefined) return text;
  return text.replace(pattern, (name) => {
    const last = name.lastIndexOf(' ') + 1;
    return ' '.repeat(last) + name.slice(last);
  });
}

function patternOf(bid: Bid): RegExp | undefined {
  if (patterns.has(bid)) return patterns.get(bid);
  const names = bid
    .items('role')
    .map(({ data }) => (data.name ?? '').trim())
    .filter((name) => name.includes(' '))
    .sort((one, other) => other.length - one.length);
  const made =
    names.length === 0
      ? undefined
      : new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'), 'giu');
  patterns.set(bid, made);
  return made;
}
