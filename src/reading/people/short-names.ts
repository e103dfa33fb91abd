import type { Bid } from '../../model/bid.ts';
import { oncePer } from '../../text/remembering.ts';
import { withoutLegalForm } from '../claims/bidder-names.ts';
import { readingOf } from '../texts/reading.ts';

/** The short form of a bidder's name, with that name. */
export interface ShortName {
  readonly name: string;
  readonly whole: string;
}

/** A word that can be a name by itself: ICT and BAM are as often no name of anybody. */
const properWord = /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]*[a-zà-ɏ][A-Za-zÀ-ÖØ-öø-ɏ]*$/u;
const shortestWord = 5;

/** Words behind which somebody is named; behind `van` or `naar` as often a place. */
const before = 'bij|door|met|namens|by|with';

/**
 * The words of the bidding parties' names that the bid uses as their names: `Kantlijn` for `Kantlijn Zaaksystemen B.V.`. A
 * word is one where our texts write it without the rest, with its capital, before a colon, before another name or as the
 * whole text, the first word of a name also behind another name or a word such as `bij`; and where nobody writes it as an ordinary word: not
 * in small letters, and not in what the buyer writes.
 */
export const shortNames: (bid: Bid) => readonly ShortName[] = oncePer(findShortNames);

function findShortNames(bid: Bid): readonly ShortName[] {
  const candidates = candidatesIn(bid);
  if (candidates.length === 0) return [];
  const { tender, title } = bid.manifest;
  const reading = readingOf(bid);
  const buyer = [
    ...reading.passages().flatMap(({ voice, text }) => (voice === 'buyer' ? [text] : [])),
    ...[title, tender?.name, tender?.buyer].flatMap((text) => text ?? []),
  ].map((text) => text.toLowerCase());
  // An id is often the name in small letters.
  const ids = new Set((bid.manifest.parties ?? []).map(({ id }) => id));
  const ours = reading.ownPassages().flatMap(({ text }) => (ids.has(text) ? [] : [text]));
  return candidates.filter(({ name, used }) => {
    const small = name.toLowerCase();
    if (buyer.some((text) => text.includes(small)) || ours.some((text) => isWordIn(small, text))) return false;
    return ours.some((text) => text.includes(name) && used.test(text));
  });
}

interface Candidate extends ShortName {
  /** Finds the word where it is used as a name. */
  readonly used: RegExp;
}

function candidatesIn({ manifest: { parties = [], author } }: Bid): readonly Candidate[] {
  const bidding = parties.flatMap(({ name, role }) =>
    name === undefined || role === 'buyer' || role === 'other' ? [] : [name],
  );
  const found = new Map<string, Candidate>();
  for (const whole of [...bidding, ...(author === undefined ? [] : [author])]) {
    const words = withoutLegalForm(whole.trim()).split(/\s+/u);
    if (words.length < 2) continue;
    for (const [at, name] of words.entries()) {
      if (name.length < shortestWord || !properWord.test(name) || found.has(name)) continue;
      found.set(name, { name, whole, used: patternOf(name, at === 0 ? words[1] : undefined) });
    }
  }
  return [...found.values()];
}

/** @param next the word behind it in the whole name, of its first word */
function patternOf(name: string, next: string | undefined): RegExp {
  const start = `^\\s*${name}(?:\\s*(?:$|:)| (?:en|and) [A-Z])`;
  if (next === undefined) return new RegExp(start, 'u');
  const behind = `(?<=(?:^|[\\s(])(?:${before}|[A-ZÀ-ÖØ-Þ][\\wà-ɏ-]+ (?:en|and)) )`;
  return new RegExp(`${start}|${behind}${name}(?![-\\w])(?!\\s+${asPattern(next)}(?![-\\w]))`, 'u');
}

function asPattern(word: string): string {
  return word.replace(/[^A-Za-zÀ-ÖØ-öø-ɏ0-9]/gu, '.');
}

function isWordIn(word: string, text: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ@./-])${word}(?![A-Za-zÀ-ÖØ-öø-ɏ/-]|\\.[a-z])`, 'u').test(text);
}
