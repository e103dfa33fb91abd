import { append } from '../../model/item-index.ts';
import { defineRule } from '../rule.ts';
import { commonSlips, commonWords } from './common-words.ts';

const word = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])[A-Za-zÀ-ÖØ-öø-ɏ]{8,40}(?![A-Za-zÀ-ÖØ-öø-ɏ])/gu;

export const misspelledWord = defineRule<{ word: string; meant: string; isQuoted: boolean }>({
  code: 'EMV605',
  name: 'misspelled-word',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `“${p.word}” lijkt een tikfout${p.isQuoted ? ' in de woorden van de opdrachtgever' : ''}`,
      en: (p) => `“${p.word}” looks like a typo${p.isQuoted ? ' in the words of the buyer' : ''}`,
    },
    why: {
      nl: ({ isQuoted }) =>
        isQuoted
          ? 'is de tekst verkeerd overgetypt, dan klopt het citaat niet; staat het zo in de uitvraag, dan blijft het zo staan'
          : 'een tikfout in een woord dat iedereen kent, valt een beoordelaar meteen op',
      en: ({ isQuoted }) =>
        isQuoted
          ? 'if the text was copied wrongly, the quotation is wrong; if the tender says it like this, it stays'
          : 'an evaluator spots a typo in a common word at once',
    },
    help: {
      nl: ({ meant, isQuoted }) => (isQuoted ? `kijk in de uitvraag of daar “${meant}” staat` : `schrijf “${meant}”`),
      en: ({ meant, isQuoted }) => (isQuoted ? `check whether the tender says “${meant}”` : `write “${meant}”`),
    },
  },
  check({ bid, reading, report }) {
    const known = new Set(commonWords[bid.language]);
    const byShape = groupByShape(commonWords[bid.language]);
    const judged = new Map<string, string | undefined>();
    for (const passage of reading.passages()) {
      if (passage.item?.kind === 'party') continue;
      for (const match of passage.text.matchAll(word)) {
        const written = match[0].toLowerCase();
        if (!judged.has(written)) judged.set(written, known.has(written) ? undefined : meantBy(written, byShape));
        const meant = judged.get(written);
        if (meant === undefined) continue;
        const span = passage.span(match.index, match.index + match[0].length);
        report(span, { word: match[0], meant, isQuoted: passage.voice === 'buyer' });
      }
    }
  },
});

/** The common word that differs by one slip inside; other endings are other forms of the word, not slips. */
function meantBy(written: string, byShape: ReadonlyMap<string, readonly string[]>): string | undefined {
  const slip = commonSlips.get(written);
  if (slip !== undefined) return slip;
  for (const length of [written.length, written.length - 1, written.length + 1]) {
    const found = byShape.get(shapeOf(written, length))?.find((known) => isOneSlip(written, known));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether one letter is wrong, missing or too many, or two neighbours are swapped, before the last two letters. */
function isOneSlip(written: string, known: string): boolean {
  const shortest = Math.min(written.length, known.length);
  let before = 0;
  while (before < shortest && written[before] === known[before]) before += 1;
  let after = 0;
  while (after < shortest - before && written.at(-1 - after) === known.at(-1 - after)) after += 1;
  if (before >= shortest - 2) return false;
  if (written.length !== known.length) return before + after >= shortest;
  const isSwap = written[before] === known[before + 1] && written[before + 1] === known[before];
  const isOneLetter = before + after >= shortest - 1 && areMistaken(written.charAt(before), known.charAt(before));
  return isOneLetter || (isSwap && before + after === shortest - 2);
}

/** Whether one letter is typed for the other: by the next key, or because they sound alike. `Evacuatie` is no slip for `evaluatie`. */
function areMistaken(one: string, other: string): boolean {
  const [place, otherPlace] = [keyOf(one), keyOf(other)];
  // A letter with a mark has no key of its own.
  if (place === undefined || otherPlace === undefined) return true;
  const [upper, lower] = place.row < otherPlace.row ? [place, otherPlace] : [otherPlace, place];
  const step = upper.column - lower.column;
  // Each row stands half a key to the right of the one above it.
  const isBeside =
    upper.row === lower.row ? Math.abs(step) === 1 : lower.row - upper.row === 1 && (step === 0 || step === 1);
  return isBeside || soundAlike.some((letters) => letters.includes(one) && letters.includes(other));
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
const soundAlike = ['aeiouy', 'dt', 'ckqs', 'sz', 'fvw', 'gh', 'mn', 'bp', 'ijy', 'lr'] as const;

function keyOf(letter: string): { readonly row: number; readonly column: number } | undefined {
  const row = keyboard.findIndex((letters) => letters.includes(letter));
  return row === -1 ? undefined : { row, column: keyboard[row]?.indexOf(letter) ?? 0 };
}

/** A slip in the first letter is rare, and one changes the length by one at most. */
function shapeOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

function groupByShape(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const one of words) append(groups, shapeOf(one, one.length), one);
  return groups;
}
