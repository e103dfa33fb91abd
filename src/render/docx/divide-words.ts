import type { Block } from '../../document/tree.ts';
import { walkInlines } from '../../document/tree-walk.ts';
import type { Language } from '../../text/language.ts';
import { compoundHeads } from './compound-heads.ts';
import { endingOf, syllablesOf } from './word-endings.ts';

/**
 * Where Word may divide a word; it prints a hyphen there only when it does. A character that no text has, for a soft
 * hyphen that a bid writer typed stays as it is.
 */
export const division = '\ufdd0';

/** A shorter last part may be the ending of a word: `rapport|ages`. */
const shortestLastPart = 5;
const shortestFirstPart = 4;

/** Letters; a shorter word is left whole. */
export const shortestDivided = 9;
const longWord = /\p{L}{9,}/gu;
/** What is longer is no word. */
const longestWord = 60;
/** In an address or the name of a file a hyphen would be read as part of it. */
const address = /[@_]|:\/\/|[\p{L}\d]\.\p{L}/u;
const capitals = /^\p{Lu}+$/u;

/**
 * Divides words that do not fit: compounds before the word with which they end, as in `rapportage|frequentie`, where
 * the document has the word `frequentie` or it is a common one; before an ending such as `heid`; and where there is no
 * other way, between syllables. Patterns of syllables would divide more words, and some of them badly; those for Dutch
 * have a licence (LPPL) that we cannot take over.
 */
export class WordDivider {
  readonly #compounds = new Map<string, string>();
  readonly #ways = new Map<string, readonly string[]>();
  #words: ReadonlySet<string> | undefined;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly language: Language,
  ) {}

  /**
   * The ways to divide a piece of text without blanks, the better ones first: where its compounds meet, before endings
   * too, and between syllables too. Empty where there is none.
   */
  waysOf(piece: string): readonly string[] {
    if (piece.length < shortestDivided) return [];
    const known = this.#ways.get(piece);
    if (known !== undefined) return known;
    const found = address.test(piece) ? [] : this.#findWays(piece);
    this.#ways.set(piece, found);
    return found;
  }

  /**
   * The same text with the words divided that are wider than a room, each in the best way in which its parts fit.
   * @param widthOf of a part of a word, in the unit of the room
   */
  divide(text: string, room: number, widthOf: (part: string) => number): string {
    return text
      .split(/([^\S\u00a0]+|(?<=\p{L}{2}[-–—])(?=\p{L}))/u)
      .map((piece) => {
        if (piece === undefined || widthOf(piece) <= room) return piece ?? '';
        const ways = this.waysOf(piece);
        const fits = (way: string): boolean => way.split(division).every((part) => widthOf(`${part}-`) <= room);
        return ways.find(fits) ?? ways.at(-1) ?? piece;
      })
      .join('');
  }

  #findWays(piece: string): readonly string[] {
    const ways = [this.#inCompounds, this.#beforeEndings, this.#betweenSyllables].map((divide) =>
      piece.replace(longWord, (word) => (capitals.test(word) || word.length > longestWord ? word : divide(word))),
    );
    return ways.at(-1) === piece ? [] : ways;
  }

  readonly #inCompounds = (word: string): string => {
    const known = this.#compounds.get(word);
    if (known !== undefined) return known;
    const divided = this.#dividedAt(word);
    this.#compounds.set(word, divided);
    return divided;
  };

  /** The longest last part that is a word; what stands before it may be a compound too, and so may that part itself. */
  #dividedAt(word: string): string {
    this.#words ??= longWordsIn(this.blocks);
    for (let at = shortestFirstPart; at <= word.length - shortestLastPart; at += 1) {
      const last = word.slice(at);
      if (!this.#words.has(last.toLowerCase())) continue;
      return `${this.#divideLong(word.slice(0, at))}${division}${this.#divideLong(last)}`;
    }
    return word;
  }

  #divideLong(part: string): string {
    return part.length < shortestDivided ? part : this.#inCompounds(part);
  }

  readonly #beforeEndings = (word: string): string =>
    this.#inCompounds(word)
      .split(division)
      .map((part) => {
        const at = part.length < 8 ? undefined : endingOf(part, this.language);
        return at === undefined ? part : `${part.slice(0, at)}${division}${part.slice(at)}`;
      })
      .join(division);

  readonly #betweenSyllables = (word: string): string =>
    this.#beforeEndings(word)
      .split(division)
      .map((part) => {
        const places = syllablesOf(part).filter((at) => at >= 3 && at <= part.length - 3);
        return [0, ...places].map((at, index) => part.slice(at, places[index])).join(division);
      })
      .join(division);
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
