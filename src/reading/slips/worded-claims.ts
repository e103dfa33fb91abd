/** A number with the words and the other numbers of its sentence, and how much two such numbers have in common. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { rational, rationalKey } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { milestoneOf } from '../days/planned-days.ts';
import type { Claim } from '../texts/claim.ts';
import { itemName } from '../texts/item-name.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import type { TextPiece } from '../texts/sentences.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { tellingWords } from '../words/fact-words.ts';
import { hasWord, type Topic, topicOf } from '../words/topic.ts';
import { wordWeights } from './word-weights.ts';

/** A number with what stands around it. */
export interface WordedClaim {
  readonly claim: Claim;
  /** The telling words of its sentence or row, each with what it counts for there; those of the title count half. */
  readonly words: ReadonlyMap<string, number>;
  /** The same words, to look for parts of compounds in. */
  readonly all: Topic;
  /** The words of its part of the sentence, between two commas. */
  readonly clause: Topic;
  /** The other numbers of its sentence. */
  readonly numbers: ReadonlySet<string>;
}

const ofTitle = 0.5;
/** What a word is worth that is only a part of one in the other text: `aanvraag`, `aanvraagformulier`. */
const ofPart = 0.5;
/** Short words go with anything. */
const shortestWord = 3;
/** How long something takes is said of all things that take time, and the same of anything. */
const ofAnything = topicOf('duurt duren duurde durende lasts last lasting takes took dezelfde hetzelfde zelfde same');

/** The words and numbers around each claim of a bid, worked out once. */
export const wordedClaimsOf: (reading: Reading) => (claim: Claim) => WordedClaim = oncePer((reading) =>
  oncePer((claim) => wordedClaimOf(claim, reading)),
);

function wordedClaimOf(claim: Claim, reading: Reading): WordedClaim {
  const { passage, quantity, sentence } = claim;
  const weights = wordWeights(reading);
  const words = new Map<string, number>();
  const put = (text: string, worth: number): void => {
    for (const word of tellingWords(text)) {
      const isTold = word.length >= shortestWord && !ofAnything.has(word) && (weights.get(word) ?? 0) > 0;
      if (isTold && !words.has(word)) words.set(word, worth);
    }
  };
  put(sentence.text, 1);
  if (passage.kind === 'cell') put(`${cellsOf(passage).join(' ')} ${passage.column}`, 1);
  put(milestoneOf(passage), 1);
  const own = ownWords(claim);
  for (const word of own) words.delete(word);
  put(`${passage.heading ?? ''} ${passage.item === undefined ? '' : itemName(passage.item, passage.field)}`, ofTitle);
  const numbers = new Set(
    claimsBeside(claim, reading)
      .filter((other) => other.quantity.start !== quantity.start)
      .flatMap(({ quantity: { value } }) =>
        value.kind === 'exact' && value.number.numerator !== one.numerator ? [rationalKey(value.number)] : [],
      ),
  );
  const clause = new Set([...tellingWords(clauseAround(claim))].filter((word) => words.has(word)));
  return { claim, words, all: new Set(words.keys()), clause, numbers };
}

/** The text between the commas before and behind a number: `Zomerplan elk jaar op 1 april, griepplan op 1 oktober`. */
function clauseAround({ passage: { text }, quantity, sentence }: Claim): string {
  const before = text.slice(sentence.start, quantity.start);
  const from =
    sentence.start + Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1;
  const until = text.slice(quantity.end, sentence.end).search(/[,;:]\s/u);
  return text.slice(from, until === -1 ? sentence.end : quantity.end + until);
}

const one = rational(1);

const bySentence = new WeakMap<Passage, ReadonlyMap<TextPiece, readonly Claim[]>>();

/** The claims of the sentence of a claim, looked up in those of its text. */
function claimsBeside({ passage, sentence }: Claim, reading: Reading): readonly Claim[] {
  let found = bySentence.get(passage);
  if (found === undefined) {
    const made = new Map<TextPiece, Claim[]>();
    for (const claim of reading.claims(passage)) append(made, claim.sentence, claim);
    bySentence.set(passage, made);
    found = made;
  }
  return found.get(sentence) ?? [];
}

/** The words of the unit (`een half uur`) say nothing about what is measured; the noun and the event behind it do. */
function ownWords({ passage, quantity }: Claim): Topic {
  const told = tellingWords(`${quantity.noun ?? ''} ${quantity.startEvent ?? ''}`);
  return new Set([...tellingWords(passage.text.slice(quantity.start, quantity.end))].filter((word) => !told.has(word)));
}

/**
 * What an equal number beside both is worth; a KPI that the one names or belongs to and the other is of; and that the other
 * text says all that the one says about its number.
 */
const ofNumber = 0.3;
const ofLink = 0.5;
/** Less than this a word adds nothing. */
const leastWord = 0.2;

/** What two claims have in common. */
export interface Tie {
  readonly score: number;
  /** How many words, numbers and links. */
  readonly shared: number;
  /** Whether a number beside both or a KPI ties them. */
  readonly isTied: boolean;
}

/** What two claims have in common: the weight of the words of both, and how many words, numbers and links that is. */
export function tieOf(first: WordedClaim, second: WordedClaim, reading: Reading): Tie {
  const weights = wordWeights(reading);
  let [score, shared] = [0, 0];
  for (const [word, worth] of first.words) {
    const other = second.words.get(word) ?? (hasWord(second.all, word) ? ofPart : undefined);
    // Two texts of one item or under one heading share its title, whatever they are about.
    if (other === undefined || (worth === ofTitle && other === ofTitle && areUnderOneName(first, second))) continue;
    const weight = (weights.get(word) ?? 0) * worth * other;
    score += weight;
    if (weight >= leastWord) shared += 1;
  }
  const worded = shared;
  for (const number of first.numbers) {
    if (!second.numbers.has(number)) continue;
    score += ofNumber;
    shared += 1;
  }
  const isLinkedToo = areLinked(first, second, reading);
  const isTied = isLinkedToo || shared > worded;
  for (const isMore of [isLinkedToo, saysAll(first, second) || saysAll(second, first)]) {
    if (!isMore) continue;
    score += ofLink;
    shared += 1;
  }
  return { score, shared, isTied };
}

/** One word of a sentence says little of its number. */
const fewestInClause = 2;

/** Whether a text has all words of the part of the sentence in which a number stands. */
function saysAll({ words }: WordedClaim, { clause }: WordedClaim): boolean {
  return clause.size >= fewestInClause && [...clause].every((word) => words.get(word) === 1);
}

function areUnderOneName(
  { claim: { passage: one } }: WordedClaim,
  { claim: { passage: other } }: WordedClaim,
): boolean {
  return one.item === undefined ? one.heading === other.heading : one.item === other.item;
}

function areLinked(first: WordedClaim, second: WordedClaim, reading: Reading): boolean {
  return (
    isLinked(first.claim.passage, second.claim.passage, reading) ||
    isLinked(second.claim.passage, first.claim.passage, reading)
  );
}

/** Whether a text belongs to or names the KPI that another is a field of. */
function isLinked(text: Passage, { item: kpi, field }: Passage, reading: Reading): boolean {
  // What follows a miss is seldom told again.
  if (kpi?.kind !== 'kpi' || text.item === kpi || field === 'escalation') return false;
  const isOwn = text.item !== undefined && reading.bid.linked(text.item, 'kpis', 'kpi').includes(kpi as Item<'kpi'>);
  return isOwn || reading.mentionsIn(text).some(({ to }) => to === kpi);
}

/** Kinds whose items stand beside each other, each with terms of its own. */
const besideEachOther: ReadonlySet<string> = new Set(['kpi', 'phase', 'requirement', 'reference', 'evidence']);

/** Whether two texts are of items of one kind, or of one list or table: what stands there differs on purpose. */
export function areSiblings(
  { claim: { passage: one } }: WordedClaim,
  { claim: { passage: other } }: WordedClaim,
): boolean {
  if (one.path.length > 0 && other.path.length > 0) {
    const [first, second] = [one.item, other.item];
    if (first === undefined || second === undefined) return false;
    return first === second || (first.kind === second.kind && besideEachOther.has(first.kind));
  }
  const isListed = one.kind === 'cell' || one.kind === 'list-item';
  return isListed && one.kind === other.kind && one.file === other.file && one.heading === other.heading;
}
