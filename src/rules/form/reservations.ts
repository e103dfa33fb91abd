/**
 * Conditions in our own promises. What harms is a condition on the offer itself: on the price, on a term, or on
 * something that the buyer must do first. `Afhankelijk van de prioriteit` only says how a service works.
 */
import { wordListPattern } from '../../reading/word-list.ts';
import type { Language } from '../../text/language.ts';
import {
  buyerDuties,
  buyerWords,
  conditions,
  denials,
  everydayConditions,
  offerWords,
  plainConditions,
  plainReservations,
} from './reservation-phrases.ts';

/** A condition in a sentence, with its half-open offsets in that sentence. */
export interface Reservation {
  readonly start: number;
  readonly end: number;
  /** Whether the words leave no doubt that the offer is conditional. */
  readonly isPlain: boolean;
}

const anyOf = ({ nl, en }: Readonly<Record<Language, readonly string[]>>): RegExp => wordListPattern([...nl, ...en]);
const plain = anyOf(plainReservations);
const conditional = anyOf(conditions);
const denied = anyOf(denials);
const buyer = anyOf(buyerWords);
const duty = anyOf(buyerDuties);
const offer = anyOf(offerWords);

/** How far behind `mits` the buyer may stand, to be the one on whom the condition falls. */
const nearBuyer = 30;

/** The first condition in a sentence that falls on the offer, if there is one. */
export function findReservation(sentence: string): Reservation | undefined {
  // What takes a reservation back stands in the way of nothing; blanks keep the offsets.
  const text = sentence.replace(denied, (found) => ' '.repeat(found.length));
  for (const match of text.matchAll(plain)) return { ...placeOf(match), isPlain: true };
  for (const match of text.matchAll(conditional)) {
    const rest = clauseAfter(text, match.index + match[0].length);
    const isOnBuyer =
      has(buyer, rest) &&
      (has(duty, rest) || (plainConditions.has(match[0].toLowerCase()) && has(buyer, rest.slice(0, nearBuyer))));
    const isOnOffer = !everydayConditions.has(match[0].toLowerCase()) && has(offer, rest);
    if (isOnBuyer || isOnOffer) return { ...placeOf(match), isPlain: false };
  }
  return undefined;
}

function placeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** The words on which a condition falls: up to the next comma, and not further than people remember. */
function clauseAfter(text: string, start: number): string {
  const rest = text.slice(start, start + 120);
  const comma = rest.search(/[,;:]/u);
  return comma === -1 ? rest : rest.slice(0, comma);
}

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
