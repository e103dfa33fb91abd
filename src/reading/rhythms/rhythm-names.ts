/**
 * Things that are called by how often they come: `monthly upkeep invoice`, `jaarlijkse kwaliteitsrapportage`, `maandfactuur`. What
 * has one such name in all texts but one was typed wrong there, unless the bid lists it as a thing of its own.
 */

import { append } from '../../model/item-index.ts';
import { periodicThings } from '../../quantity/frequency-words.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { oncePer } from '../../text/remembering.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { stemOf } from '../words/topic.ts';
import { areDifferent, type Rhythm, readRhythm } from './rhythm.ts';
import { nameEnds, reportStem } from './rhythm-words.ts';

/** A thing with its rhythm in its name, with half-open offsets in its text. */
export interface NamedRhythm {
  readonly passage: Passage;
  readonly rhythm: Rhythm;
  readonly start: number;
  readonly end: number;
}

/** A name that stands once, and the one that other texts give the same thing. */
export interface NameToldOtherwise {
  readonly told: NamedRhythm;
  readonly other: NamedRhythm;
}

/** So many texts know a thing by its name; one of a single word (`maandfactuur`) is that of many things, so that it takes more. */
const fewest = 2;
const fewestOfShort = 3;

/** The names of things in our own texts that have another rhythm than all other texts give that thing. */
export const loneNamesOf: (reading: Reading) => readonly NameToldOtherwise[] = oncePer((reading) => {
  const byThing = new Map<string, NamedRhythm[]>();
  for (const passage of reading.ownPassages()) {
    if (passage.kind === 'heading') continue;
    for (const { things, ...named } of namesIn(passage)) for (const thing of things) append(byThing, thing, named);
  }
  const found = [...byThing].flatMap(([thing, named]) =>
    isOfMany(thing) ? [] : loneIn(named, thing.includes(' ') ? fewest : fewestOfShort),
  );
  const said = new Set<string>();
  return found.filter(({ told: { passage, start } }) => {
    const key = `${passage.file.path} ${passage.span(start).start}`;
    return !said.has(key) && said.add(key).size > 0;
  });
});

/** A bid has a report of each month and one of each quarter: only more words tell of which thing one is. */
function isOfMany(thing: string): boolean {
  return !thing.includes(' ') && (periodicThings.test(thing) || reportStem.test(thing));
}

function loneIn(named: readonly NamedRhythm[], least: number): NameToldOtherwise[] {
  const [first] = named;
  const second = named.find(({ rhythm }) => first !== undefined && areDifferent(rhythm, first.rhythm));
  if (first === undefined || second === undefined) return [];
  const [ones, twos] = [first, second].map(({ rhythm }) => named.filter((one) => !areDifferent(one.rhythm, rhythm)));
  // A third rhythm is of things that come as often as they like.
  if (ones === undefined || twos === undefined || ones.length + twos.length < named.length) return [];
  const [here, there] = [ones, twos].map((group) => new Set(group.map(({ passage }) => passage)));
  if (here === undefined || there === undefined || [...here].some((passage) => there.has(passage))) return [];
  const isLone = there.size === 1 && here.size >= least;
  const [told, other] = isLone ? [second, first] : [first, second];
  if (!isLone && !(here.size === 1 && there.size >= least)) return [];
  return isOwnThing(told.passage) ? [] : [{ told, other }];
}

const listed: ReadonlySet<string> = new Set(['report', 'meeting']);
const ofOthers: ReadonlySet<string> = new Set(['reference', 'evidence', 'person', 'party', 'glossaryTerm']);

/** What the bid lists by its name, and what is shown of another contract, is a thing of its own. */
function isOwnThing({ item, field }: Passage): boolean {
  if (item === undefined) return false;
  if (ofOthers.has(item.kind)) return true;
  return field === 'title' || (listed.has(item.kind) && (field === 'name' || field === 'aliases'));
}

const name = guardPattern(
  'lijkse|daily|weekly|fortnightly|monthly|quarterly|yearly|annual|week|maand|kwartaal|halfjaar|jaar',
  /(?<![a-zà-ɏ-])(?:(?<adjective>(?:twee|drie|half)?(?:dage|weke|maande|jaar)lijkse|daily|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annual)\s(?<words>[a-zà-ɏ'’-]{2,30}(?:\s[a-zà-ɏ'’-]{2,30}){0,2})|(?<period>week|maand|kwartaal|halfjaar|jaar)-?(?!e?lijks|gewijs|eind|contract|dag|gang|tal|werk)(?<thing>[a-zà-ɏ]{4,30}))/giu,
);

/** The things with a rhythm in their name, each with the names by which it may be known: of three words the first, two and three. */
function namesIn(passage: Passage): (NamedRhythm & { readonly things: readonly string[] })[] {
  return [...name.matchAll(passage.text)].flatMap((match) => {
    const { adjective, words = '', period, thing } = match.groups ?? {};
    const { rhythm } = readRhythm(adjective ?? `per ${period}`);
    const own = thing === undefined ? wordsOfName(words) : [thing];
    if (rhythm === undefined || own.length === 0) return [];
    const things = own.map((_, index) =>
      own
        .slice(0, index + 1)
        .map((word) => stemOf(word.toLowerCase()))
        .join(' '),
    );
    const end =
      thing === undefined
        ? match.index + match[0].length - words.length + own.join(' ').length
        : match.index + match[0].length;
    return [{ passage, rhythm, start: match.index, end, things }];
  });
}

/** The words up to a preposition or a verb. */
function wordsOfName(text: string): string[] {
  const words = text.split(/\s/u);
  const end = words.findIndex((word) => nameEnds.has(word.toLowerCase()));
  return end === -1 ? words : words.slice(0, end);
}
