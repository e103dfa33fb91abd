import { oncePer, remembering } from '../../text/remembering.ts';
import { stopWords } from './stop-words.ts';
import { commonWord, withJoinedNames } from './synonyms.ts';

/** What a piece of text is about: the stems of its words that carry meaning. */
export type Topic = ReadonlySet<string>;

const wordPattern =
  /[A-Za-zÀ-ÖØ-öø-ɏ][\u0300-\u036fA-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉’'&]*(?:[-/.][A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+){0,20}/gu;

/** The stems of the words of a text that say what it is about. Compounds with a hyphen also give their parts. */
export const topicOf: (text: string) => Topic = remembering((text) => {
  const stems = new Set<string>();
  const words = withJoinedNames(text.toLowerCase()).match(wordPattern) ?? [];
  for (const word of words) for (const stem of stemsIn(word)) stems.add(stem);
  return stems;
});

/** What a word gives to a topic: with hyphens also what its parts give. Most words of a bid come many times. */
const stemsIn: (word: string) => readonly string[] = remembering((word) => {
  const small = plain(word);
  const parts = /[-/]/u.test(small) ? small.split(/[-/]/u) : [];
  return [small, ...parts].flatMap((part) => meaningOf(part) ?? []);
});

function meaningOf(word: string): string | undefined {
  // `P1` and `p95` say for which cases, not what it is about.
  if (word.length < 2 || stopWords.has(word) || /^[ps]\d{1,2}$/u.test(word)) return undefined;
  const stem = stemOf(word);
  const common = commonWord(word) ?? commonWord(stem);
  return common === undefined ? stem : stemOf(common);
}

function plain(word: string): string {
  // Most words have nothing to take off.
  if (/^[a-z]+$/u.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/['’](?:s|n|en)?/gu, '');
}

/**
 * A word without the endings of Dutch and English inflection: `afsluitingen`, `afsluiting`; `geleverd`, `leveren`. Not a
 * dictionary form: only the same for words that belong together.
 */
export const stemOf: (word: string) => string = remembering((word) => {
  if (word.length <= 4 || /\d/u.test(word)) return word;
  let stem = word.replace(/(?:heden|(?<=.{5})heid|eerde|eerd|eren|ende|end)$/u, '');
  if (stem.length < 4) stem = word;
  stem = stem.replace(/(?:en|es|(?<=.{4})ed|ing|ingen|tje|s|e)$/u, '');
  if (stem.length < 3) return word;
  if (stem.at(-1) === stem.at(-2)) stem = stem.replace(/([bcdfgklmnprst])\1$/u, '$1');
  // Forms of a verb: `geslaagd`, `slaagt`; `geleverd`, `levert`, `leveren`.
  if (stem.startsWith('ge')) stem = stem.replace(/^ge(.{4,10})[dt]$/u, '$1');
  if (stem.endsWith('t')) stem = stem.replace(/(.{3}[fgklmnpr])t$/u, '$1');
  // Long vowels are written double in a closed syllable: `boete`, `jaar`, `jaren`.
  if (stem.at(-2) === stem.at(-3)) stem = stem.replace(/([aeou])\1([bcdfgklmnprst])$/u, '$1$2');
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;
});

/** How many words two topics share. A compound shares with its parts: `datamigratie`, `migratie`. */
export function sharedWords(first: Topic, second: Topic): number {
  let shared = 0;
  for (const word of first) if (hasWord(second, word)) shared += 1;
  return shared;
}

/** Whether a topic has a word, alone or in a compound. */
export function hasWord(topic: Topic, word: string): boolean {
  if (topic.has(word)) return true;
  if (word.length < shortestPart) return false;
  const ends = endsOf(topic);
  const { opening, closing } = lettersOf(word);
  if (!ends.has(opening) && !ends.has(closing)) return false;
  for (const other of topic) {
    if (other.length < shortestPart) continue;
    if (other.length > word.length ? isPartOf(word, other) : isPartOf(other, word)) return true;
  }
  return false;
}

/** A shorter word is a part of others by chance. */
export const shortestPart = 5;

/** The first and last letters of the words of a topic: without one of them in common no word is a part of another. */
const endsOf: (topic: Topic) => ReadonlySet<string> = oncePer((topic) => {
  const ends = new Set<string>();
  for (const word of topic) {
    if (word.length < shortestPart) continue;
    const { opening, closing } = lettersOf(word);
    ends.add(opening).add(closing);
  }
  return ends;
});

/** The letters that a word begins and ends with, as two texts that are never the same. */
const lettersOf = remembering((word) => ({
  opening: `${word.slice(0, shortestPart)}-`,
  closing: `-${word.slice(-shortestPart)}`,
}));

/** Whether a word is the beginning or the end of a compound, and not its reverse: `onjuist`, `incorrect`. */
function isPartOf(part: string, compound: string): boolean {
  if (compound.startsWith(part)) return true;
  return compound.endsWith(part) && !(compound.length === part.length + 2 && /^(?:on|un|in)/u.test(compound));
}
