/**
 * Conditions in our own promises. What harms is a condition on the offer itself: on the price, on a term, or on
 * something that the buyer must do first. `Afhankelijk van de prioriteit` only says how a service works.
 */
import type { TextPiece } from '../../reading/texts/sentences.ts';
import { blankWords, type WordList, wordList } from '../../reading/texts/word-list.ts';
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

const anyOf = ({ nl, en }: Readonly<Record<Language, readonly string[]>>): WordList => wordList([...nl, ...en]);
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
  // What takes a reservation back stands in the way of nothing.
  const text = blankWords(sentence, denied);
  const [first] = plain.findIn(text);
  if (first !== undefined) return { ...placeOf(first), isPlain: true };
  for (const found of conditional.findIn(text)) {
    const words = found.text.toLowerCase();
    const rest = clauseAfter(text, found.end);
    const isOnBuyer =
      buyer.isIn(rest) && (duty.isIn(rest) || (plainConditions.has(words) && buyer.isIn(rest.slice(0, nearBuyer))));
    const isOnOffer = !everydayConditions.has(words) && offer.isIn(rest);
    if (isOnBuyer || isOnOffer) return { ...placeOf(found), isPlain: false };
  }
  return undefined;
}

function placeOf({ start, end }: TextPiece): { start: number; end: number } {
  return { start, end };
}

/** The words on which a condition falls: up to the next comma, and not further than people remember. */
function clauseAfter(text: string, start: number): string {
  const rest = text.slice(start, start + 120);
  const comma = rest.search(/[,;:]/u);
  return comma === -1 ? rest : rest.slice(0, comma);
}
