import { remembering } from '../text/remembering.ts';
import { emptyNounWords, nounSynonyms } from './noun-synonyms.ts';

const synonyms = new Map(
  nounSynonyms.flatMap((group) => group.map((word) => [stemOf(word), stemOf(group[0] ?? word)] as const)),
);
const empty = new Set(emptyNounWords.map(stemOf));

/** A word without its plural or adjective ending, alike for `plan` and `plannen`, `initiatief` and `initiatieven`. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/['’]s$/u, '').replace(/(?:en|s|e)$/u, '');
  return bare
    .replace(/([aeou])\1(?=[^aeiou]$)/u, '$1')
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}

/**
 * The words of a noun phrase that say what it is about, without endings, articles and words for change; synonyms give
 * the same word (`uptime` and `beschikbaarheid`).
 */
export const contentWords: (text: string) => ReadonlySet<string> = remembering((text) => {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+(?:['’]s)?/gu) ?? [];
  const stems = words.map(stemOf).filter((word) => !empty.has(word));
  return new Set(stems.map((word) => synonyms.get(word) ?? word));
});

const shortestHead = 5;

/** `servicemeldingen` is a kind of `meldingen`. */
function isKindOf(word: string, general: string): boolean {
  return word === general || (general.length >= shortestHead && word.endsWith(general));
}

function hasKind(word: string, others: ReadonlySet<string>): boolean {
  for (const other of others) if (isKindOf(other, word) || isKindOf(word, other)) return true;
  return false;
}

function allIn(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (!others.has(word) && !hasKind(word, others)) return false;
  return true;
}

/** Whether two noun phrases can name the same thing: all words of one are in the other. An empty one can name anything. */
export function haveSameWords(first: string, second: string): boolean {
  if (first === second) return true;
  const one = contentWords(first);
  const other = contentWords(second);
  return allIn(one, other) || allIn(other, one);
}

/** Whether two noun phrases have a word in common. */
export function shareWord(first: string, second: string): boolean {
  const others = contentWords(second);
  for (const word of contentWords(first)) if (hasKind(word, others)) return true;
  return false;
}
