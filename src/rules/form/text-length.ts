import { parseQuantities } from '../../quantity/parse-quantities.ts';

/** How long a text may be, and what is counted. */
export interface LengthLimit {
  readonly most: number;
  readonly counted: 'words' | 'characters' | 'characters-without-blanks';
}

const wordsUnit = /(?<![a-zà-ɏ])(?:woorden|woord|words?)(?![a-zà-ɏ])/iu;
const charactersUnit = /(?<![a-zà-ɏ])(?:tekens|teken|karakters|characters?|signs)(?![a-zà-ɏ])/iu;
const withoutBlanks =
  /(?<![a-zà-ɏ])(?:zonder|exclusief|excl\.?|without|excluding)\s+(?:de\s+)?(?:spaties|spaces)(?![a-zà-ɏ])/iu;

/** The limit that a buyer's words set (`maximaal 4.000 tekens inclusief spaties`); undefined for any other unit. */
export function readLengthLimit(text: string): LengthLimit | undefined {
  const amount = parseQuantities(text).find(({ value }) => value.kind === 'exact')?.value;
  if (amount?.kind !== 'exact' || amount.number.denominator !== 1n) return undefined;
  const most = Number(amount.number.numerator);
  if (wordsUnit.test(text)) return { most, counted: 'words' };
  if (!charactersUnit.test(text)) return undefined;
  return { most, counted: withoutBlanks.test(text) ? 'characters-without-blanks' : 'characters' };
}

/**
 * How long texts are as a portal counts them: characters as people see them, one for each break between texts; words
 * are what blanks separate.
 */
export function lengthOf(texts: readonly string[], counted: LengthLimit['counted']): number {
  const whole = texts.map((text) => text.replace(/\s+/gu, ' ').trim()).join('\n');
  if (counted === 'words') return whole.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return [...(counted === 'characters' ? whole : whole.replace(/\s/gu, ''))].length;
}
