import type { Block } from '../../document/tree.ts';
import { walkInlines } from '../../document/tree-walk.ts';
import { compoundHeads } from './compound-heads.ts';

/**
 * Where Word may divide a word; it prints a hyphen there only when it does. A character that no text has, for a soft
 * hyphen that a bid writer typed stays as it is.
 */
export const division = '\ufdd0';

/** A shorter last part may be the ending of a word: `rapport|ages`. */
const shortestLastPart = 5;
const shortestFirstPart = 4;

const longWord = /\p{L}{9,}/gu;
/** What is longer is no word. */
const longestWord = 60;

/**
 * Divides compounds before the word with which they end: `rapportage|frequentie`, where the document has the word
 * `frequentie` or it is a common one. Patterns of syllables would divide more words, and some of them badly; those for
 * Dutch have a licence (LPPL) that we cannot take over.
 */
export class WordDivider {
  readonly #known = new Map<string, string>();
  #words: ReadonlySet<string> | undefined;

  constructor(private readonly blocks: readonly Block[]) {}

  /** The same text with its long words divided. */
  divide(text: string): string {
    return text.replace(longWord, (word) => this.#divideWord(word));
  }

  #divideWord(word: string): string {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (word.length > longestWord) return word;
    const divided = this.#dividedAt(word);
    this.#known.set(word, divided);
    return divided;
  }

  /** The longest last part that is a word; what stands before it may be a compound too, and so may that part itself. */
  #dividedAt(word: string): string {
    this.#words ??= longWordsIn(this.blocks);
    for (let at = shortestFirstPart; at <= word.length - shortestLastPart; at += 1) {
      const last = word.slice(at);
      if (!this.#words.has(last.toLowerCase())) continue;
      return `${this.#divideWord(word.slice(0, at))}${division}${this.#divideWord(last)}`;
    }
    return word;
  }
}

/** The words of a document that can end a compound. */
function longWordsIn(blocks: readonly Block[]): Set<string> {
  const words = new Set(compoundHeads);
  for (const inline of walkInlines(blocks)) {
    if (inline.type !== 'text') continue;
    for (const [word] of inline.text.matchAll(/\p{L}{5,}/gu)) words.add(word.toLowerCase());
  }
  return words;
}
