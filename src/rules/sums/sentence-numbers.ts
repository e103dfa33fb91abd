/** The numbers of a sentence that count something, each with its unit and with what stands before it. */
import { numberWord, weakNumberWords } from '../../quantity/number-words.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Rational } from '../../quantity/rational.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { exactValue, numberIn } from './number-in-text.ts';

/** A number in a text. */
export interface TextNumber {
  readonly start: number;
  readonly end: number;
  readonly number: Rational;
  /** The name of its unit; empty for a count and for a bare number; undefined for an estimate, a day, a time or a rate. */
  readonly unit: string | undefined;
}

const words = /(?<![\wà-ɏ.,-])(?:€\s?)?(?:\d[\d.,]*\d|\d|[a-zà-ɏ]+(?:-[a-zà-ɏ]+)?)/giu;
/** `Eén monteur` counts; `een monteur` may be an article. */
const counting: ReadonlySet<string> = new Set(['één', 'eén', 'one']);

/** All numbers of a text in digits or letters, save the articles, in their order. */
export function numbersOf(text: string): readonly TextNumber[] {
  const quantities = parseQuantities(text);
  return [...text.matchAll(words)].flatMap(({ 0: word, index: start }): TextNumber[] => {
    const small = inSmallLetters(word);
    const isDigits = /\d/u.test(word);
    if (!isDigits && weakNumberWords.has(small) && !counting.has(small)) return [];
    const plain = isDigits ? numberIn(word.replace(/^€\s?/u, '')) : numberWord(small);
    if (plain === undefined) return [];
    const end = start + word.length;
    const quantity = quantities.find((one) => one.start < end && start < one.end);
    if (quantity === undefined) return [{ start, end, number: plain, unit: isDigits ? undefined : '' }];
    const { per, unit } = quantity;
    const number = exactValue(quantity);
    if (number === undefined || per.length > 0) return [{ start, end, number: plain, unit: undefined }];
    const name = unit?.name ?? '';
    // `€ 5,92 miljoen` is more than its digits.
    return [
      {
        start,
        end: Math.max(end, name === '' || name === 'count' ? end : quantity.end),
        number,
        unit: name === 'count' ? '' : name,
      },
    ];
  });
}
