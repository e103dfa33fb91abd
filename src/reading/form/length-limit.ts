import type { Bid } from '../../model/bid.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { ScoredItem } from '../promises/promise-claim.ts';
import { formRulesOf } from './form-rules.ts';

/** How long a text may be, and what is counted. */
export interface LengthLimit {
  readonly most: number;
  readonly counted: Counted;
}

export type Counted = 'words' | 'characters' | 'characters-without-blanks';

/** An answer as it goes into the text box of a portal. */
export interface PastedAnswer {
  readonly text: string;
  /** As how many characters the portal counts the end of a line. */
  readonly lineBreak: 1 | 2;
}

const wordsUnit = /(?<![a-zà-ɏ])(?:woorden|woord|words?)(?![a-zà-ɏ])/iu;
const charactersUnit = /(?<![a-zà-ɏ])(?:tekens|teken|karakters|characters?|signs)(?![a-zà-ɏ])/iu;
const blanks = '(?:de\\s+)?(?:spaties|spaces)(?![a-zà-ɏ])';
const withoutBlanks = new RegExp(`(?<![a-zà-ɏ])(?:zonder|exclusief|excl\\.?|without|excluding)\\s+${blanks}`, 'iu');
const withBlanks = new RegExp(`(?<![a-zà-ɏ])(?:met|inclusief|incl\\.?|with|including)\\s+${blanks}`, 'iu');

/**
 * The limit that a buyer's words set (`maximaal 4.000 tekens inclusief spaties`); undefined for any other unit.
 * @param usual what characters are counted where the words do not say it
 */
export function readLengthLimit(
  text: string,
  usual: Exclude<Counted, 'words'> = 'characters',
): LengthLimit | undefined {
  const amount = parseQuantities(text).find(({ value }) => value.kind === 'exact')?.value;
  if (amount?.kind !== 'exact' || amount.number.denominator !== 1n) return undefined;
  const most = Number(amount.number.numerator);
  if (wordsUnit.test(text)) return { most, counted: 'words' };
  if (!charactersUnit.test(text)) return undefined;
  if (withoutBlanks.test(text)) return { most, counted: 'characters-without-blanks' };
  return { most, counted: withBlanks.test(text) ? 'characters' : usual };
}

/** The limit to the answer on a wish or question, counted by the form rules of its criterion, else of the tender. */
export function lengthLimitOf(bid: Bid, item: ScoredItem): LengthLimit | undefined {
  const { maxLength } = item.data;
  if (maxLength === undefined) return undefined;
  const rule = formRulesOf(bid).of('characterCount', item);
  return readLengthLimit(maxLength, rule === 'without-spaces' ? 'characters-without-blanks' : 'characters');
}

/** How long a text is as a portal counts it: characters as people see them; words are what blanks separate. */
export function lengthOf({ text, lineBreak }: PastedAnswer, counted: Counted): number {
  if (counted === 'words') return text.split(/\s+/u).filter((word) => /[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]/u.test(word)).length;
  if (counted === 'characters-without-blanks') return [...text.replace(/\s/gu, '')].length;
  return [...text].length + (lineBreak - 1) * (text.split('\n').length - 1);
}
