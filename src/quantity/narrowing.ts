import { readLabels } from './labels.ts';
import { averages, definingWords, narrowingWords, scopeOpeners, wholeWords } from './narrowing-words.ts';
import type { Remark } from './norm-clause.ts';
import { contentWords } from './noun-words.ts';
import { keyAt, tokenize } from './tokens.ts';

const whole = new Set(narrowingWords.filter((word) => !word.endsWith('-')));
const parts = narrowingWords.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1));
const openers = new Set(scopeOpeners);
const everything = new Set(wholeWords);
const defining = new Set(definingWords);

/** How sure it is that a remark makes a norm hold for less. */
export type Narrowing = 'certain' | 'presumed';

/**
 * Whether a remark beside a norm narrows it: `tijdens kantooruren`, `(piek)`, `excl. vakanties`. Classes (`voor P1`) are
 * compared on their own and are none; neither is a remark about everything (`voor alle gebruikers`) or one that only
 * explains (`gemeten via ITSM`).
 */
export function findNarrowing(remark: Remark, isTerm: boolean): Narrowing | undefined {
  // A score or share is an average by nature; a term that is met on average may be broken half of the time.
  if (averages.has(remark.text.toLowerCase())) return isTerm ? 'certain' : undefined;
  const tokens = tokenize(remark.text);
  const opensScope = openers.has(keyAt(tokens, 0));
  const classes = readLabels(tokens, opensScope ? 1 : 0, tokens.length);
  if (classes !== undefined && classes.next === tokens.length) return undefined;
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.key);
  const [first = ''] = words;
  if (/^incl/u.test(first) || words.some((word) => everything.has(word))) return undefined;
  const rest = words.filter((word) => !defining.has(word));
  if (rest.every((word) => whole.has(word) && /^(?:excl|exclu|buiten|outside)/u.test(word))) {
    return words.length > rest.length ? 'presumed' : undefined;
  }
  if (words.some((word) => whole.has(word) || parts.some((part) => word.startsWith(part)))) return 'certain';
  return opensScope ? 'presumed' : undefined;
}

/** Whether words said elsewhere already say what a remark says. */
export function isSaidIn(remark: Remark, said: ReadonlySet<string>): boolean {
  const words = [...contentWords(remark.text)];
  if (words.length > 0 && words.every((word) => said.has(word))) return true;
  const what = words.filter((word) => !exclusion.test(word));
  // `Planned maintenance excluded` says what `excluding planned maintenance` says.
  return (
    what.length > 0 &&
    what.length < words.length &&
    what.every((word) => said.has(word)) &&
    [...said].some((word) => exclusion.test(word))
  );
}

/** Words that leave something out, in a text (`is left out of account`, `telt niet mee`) and in a remark. */
const exclusion =
  /^(?:excl|uitgezonderd|uitzondering|behoudens|behalve|buiten|zonder|except|outside|without|apart|meegeteld|meegerekend|telt$|tellen$|counts?$|counted$|left$|disregard|ignored$)/u;
