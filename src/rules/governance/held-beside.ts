/** The ways in which a sentence says how often a meeting is held, by the words between its name and the rhythm. */
import { inSmallLetters } from '../../text/small-letters.ts';

/** A piece of a text by its half-open offsets. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether the words around a rhythm and the name of a meeting say that it is held so often.
 * @param text the text in which both stand, in any order
 * @param rhythm where `elke maand` stands
 * @param name where the name of the meeting stands
 */
export function isHeldSo(text: string, rhythm: Piece, name: Piece): boolean {
  const behindRhythm = inSmallLetters(text.slice(rhythm.end, rhythm.end + reach));
  const behindName = inSmallLetters(text.slice(name.end, name.end + reach));
  if (rhythm.end <= name.start) {
    const gap = inSmallLetters(text.slice(rhythm.end, name.start));
    if (oneOf.test(gap)) return true;
    const opens = segmentStart.test(text.slice(Math.max(0, rhythm.start - 3), rhythm.start));
    if (theOne.test(gap)) return opens && (pieceEnd.test(behindName) || meets.test(behindName));
    if (isOrHolds.test(gap)) return !isOnlyTold(text, name.end);
    return comes.test(gap) && together.test(behindName);
  }
  const gap = inSmallLetters(text.slice(name.end, rhythm.start));
  const before = inSmallLetters(text.slice(Math.max(0, name.start - 20), name.start));
  if (opensBrackets.test(gap)) return bracketEnd.test(behindRhythm);
  if (leadsTo.test(gap)) return pieceStart.test(before) && isWholeMoment(text, rhythm.end);
  if (whichMeets.test(gap)) return true;
  if (whichThen.test(gap)) return meets.test(behindRhythm);
  return inMeeting.test(before) && weMeet.test(gap);
}

const reach = 80;

/** Whether a meeting whose name ends at an offset is told something there, and does not meet: `every month the board receives a note`. */
export function isOnlyTold(text: string, end: number): boolean {
  return keptInformed.test(inSmallLetters(text.slice(end, end + reach)));
}

/** Whether a rhythm that ends at an offset says all there is to say: behind `elke maand` nothing stands that comes so often. */
export function isWholeMoment(text: string, end: number): boolean {
  return momentBehind.test(inSmallLetters(text.slice(end, end + reach)));
}

const segmentStart = /(?:^|[.!?,;:(–])\s?$/u;
/** `Elke maand een contractoverleg`, `every two weeks a short calibration session`. */
const oneOf =
  /^\s(?:ook\s|also\s)?(?:een|één|ons|onze|a|an|one|our)\s(?:(?!extra|nieuw|tweede|apart|eigen|intern|bijzonder|additional|new|second|separate|own|internal|special)[a-zà-ɏ-]+\s)?$/u;
const theOne = /^,?\s(?:het|de|the)\s$/u;
/** `Elke maand is er een contractoverleg`, `each quarter we hold the contract review`. */
const isOrHolds =
  /^,?\s(?:is er|zijn er|there is|there are|(?:houden|voeren|organiseren|plannen|beleggen|hebben) wij|(?:vergadert|vergaderen)|(?:we|both parties|the parties) (?:hold|have|run|organise|organize|plan))(?:\s(?:ook|also))?(?:\s(?:een|het|de|ons|onze|a|an|the|our))?\s$/u;
/** `Houden wij de stuurgroep op de hoogte` is a message to it. */
const keptInformed =
  /^[^.;,]{0,30}(?:op de hoogte|geïnformeerd|nodig|bericht|informed|receives?|gets?|krijgt|krijgen|ontvangt|ontvangen|posted|up to date|updated|needed)(?![a-zà-ɏ])/u;
/** `Eens per maand komt het directieoverleg bijeen`. */
const comes = /^,?\s(?:komt|komen|vindt|vinden|wordt|worden|zit|zitten)\s(?:er\s)?(?:het|de|een|ons|onze)\s$/u;
const together = /^[^.;:]{0,60}\s(?:bijeen|samen|bij elkaar|plaats|gehouden|om (?:de|een) tafel)(?![a-zà-ɏ])/u;
const meets =
  /^\s(?:meets|convenes|sits|gathers|is held|are held|takes place|bijeenkomt|samenkomt|vergadert|plaatsvindt|bij elkaar komt|bijeen komt|gehouden wordt|wordt gehouden|plaats heeft|komt (?:bijeen|samen|bij elkaar)|vindt plaats)(?![a-zà-ɏ])/u;
const pieceEnd = /^\s*(?:$|[.,;)–]|(?:en|and|met|with)\s)/u;
/** `Stuurgroep (elke maand)`. */
const opensBrackets = /^\s\($/u;
const bracketEnd = /^\s?[),;]/u;
/** `Werkoverleg: elke maand, op dinsdag`. */
const leadsTo = /^(?::|\s[–-])\s$/u;
const pieceStart = /(?:^|[.!?;]\s|\n)(?:het|de|ons|onze|the|our)?\s?$/u;
const momentBehind = /^\s?(?:$|[.,;)]|(?:op|om|met|in|bij|van|on|at|with|in|from)\s)/u;
/** `…, which meets every quarter`, `dat elke maand bijeenkomt`. */
const whichMeets =
  /^,?\s(?:which|that)\s(?:meets|convenes|sits|gathers|is held|takes place)\s$|^,?\s(?:die|dat)\s(?:bijeenkomt|samenkomt|vergadert)\s$/u;
const whichThen = /^,?\s(?:die|dat|which|that)\s$/u;
/** `In de stuurgroep komen wij elke maand bijeen`. */
const inMeeting = /(?:^|[.!?;,]\s)(?:in|tijdens|at|during|in)\s(?:het|de|ons|onze|the|our)\s$/u;
const weMeet =
  /^\s(?:(?:komen|zien|spreken|ontmoeten|treffen)\s(?:[a-zà-ɏ-]+\s){1,4}|(?:we|the parties|both directors)\s(?:meet|speak|see)\s(?:[a-z-]+\s){0,3})$/u;
