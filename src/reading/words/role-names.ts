import type { Bid } from '../../model/bid.ts';
import { literally } from '../../text/literal-pattern.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';

/** The names of roles of several words, in small letters, and all as one pattern. */
interface RoleNames {
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

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

const namesOf: (bid: Bid) => RoleNames = oncePer((bid) => {
  const names = bid
    .items('role')
    .map(({ data }) => (data.name ?? '').trim())
    .filter((name) => name.includes(' '))
    .sort((one, other) => other.length - one.length);
  const pattern = new RegExp(names.map(literally).join('|'), 'giu');
  const made = { names: names.map(inSmallLetters), pattern };
  return made;
});
