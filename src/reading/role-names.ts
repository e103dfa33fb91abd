import type { Bid } from '../model/bid.ts';
import { inSmallLetters } from '../text/small-letters.ts';

/** The names of roles of several words, in small letters, and all as one pattern. */
interface RoleNames {
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

const namesOfBids = new WeakMap<Bid, RoleNames>();

/**
 * The text with only the last word of each role name, in as many characters. Who does something is one thing: `Service
 * Delivery Manager` in two sentences must not weigh as three words in common.
 */
export function withShortRoles(text: string, bid: Bid): string {
  const { names, pattern } = namesOf(bid);
  const small = inSmallLetters(text);
  if (!names.some((name) => small.includes(name))) return text;
  return text.replace(pattern, (name) => {
    const last = name.lastIndexOf(' ') + 1;
    return ' '.repeat(last) + name.slice(last);
  });
}

function namesOf(bid: Bid): RoleNames {
  const known = namesOfBids.get(bid);
  if (known !== undefined) return known;
  const names = bid
    .items('role')
    .map(({ data }) => (data.name ?? '').trim())
    .filter((name) => name.includes(' '))
    .sort((one, other) => other.length - one.length);
  const pattern = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'), 'giu');
  const made = { names: names.map(inSmallLetters), pattern };
  namesOfBids.set(bid, made);
  return made;
}
