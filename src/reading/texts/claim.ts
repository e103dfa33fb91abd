import type { NormClause } from '../../quantity/norm-clause.ts';
import { parseNorms } from '../../quantity/parse-norms.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/source-file.ts';
import { type Topic, topicOf } from '../words/topic.ts';
import { isPeriodOfDay, wordsInside } from '../words/words-inside.ts';
import { withDenial, withJoinedSigns, withNegatedSubject, withoutAmong } from './negated-limit.ts';
import { withShareOfHundred } from './out-of-hundred.ts';
import type { Passage } from './passage.ts';
import { sentencesOf, type TextPiece } from './sentences.ts';
import { firstCellOf } from './table-rows.ts';

/** One number with its meaning as a text of the bid states it, and what it is about. */
export interface Claim {
  readonly passage: Passage;
  readonly sentence: TextPiece;
  /** The clause around it; offsets count from the start of the passage. */
  readonly clause: NormClause;
  /** Offsets count from the start of the passage. */
  readonly quantity: Quantity;
  /** Where the quantity stands in its file. */
  readonly span: Span;
  /** The words between the quantities before and after it in its clause. */
  readonly topic: Topic;
}

/** The classes that a number holds for: its own, else those of its clause, else that of its column or row. */
export function labelsOf(claim: Claim): readonly string[] {
  const { quantity, clause, passage } = claim;
  if (quantity.labels.length > 0 || isBeforeClass(claim)) return quantity.labels;
  return clause.labels.length > 0 ? clause.labels : [passage.column, firstCellOf(passage)].filter(isClass).slice(0, 1);
}

/** `Wij zijn 24/7 bereikbaar en staan bij P1 binnen 90 minuten ter plaatse`: the class is of what is said behind `en`. */
function isBeforeClass({ quantity, clause, passage: { text } }: Claim): boolean {
  const next = clause.quantities.find(({ start }) => start >= quantity.end);
  if (next === undefined || next.labels.length === 0) return false;
  if (clause.quantities.some((other) => other !== next && other.labels.length > 0)) return false;
  const isNamedIn = (words: string): boolean => {
    const written = words.replace(/(?:prioriteit|priority|prio)\s/giu, 'P');
    return next.labels.some((label) => written.includes(label));
  };
  return (
    !isNamedIn(text.slice(clause.start, quantity.start)) && isNamedIn(joinedTo(text.slice(quantity.end, next.start)))
  );
}

/** What stands behind the first `en` of some words. */
function joinedTo(words: string): string {
  const at = words.search(/\s(?:en|and)\s/u);
  return at === -1 ? '' : words.slice(at);
}

function isClass(head: string): boolean {
  return /^[PS][1-9]$/u.test(head);
}

/** A number as it stands in its text, on one line, with the classes that it holds for. */
export function asWritten(claim: Claim): string {
  const { passage, quantity } = claim;
  const text = withDenial(passage.quote(quantity).trim(), quantity);
  const labels = labelsOf(claim).filter((label) => !text.includes(label));
  return [labels.join('/'), text].filter((part) => part !== '').join(' ');
}

/** All claims of a passage, sentence by sentence. Numbers inside ids (`KPI-05`) are none: `isId` says which those are. */
export function claimsOf(passage: Passage, isId: (start: number, end: number) => boolean): Claim[] {
  if (!/\d|[A-Za-zÀ-ÖØ-öø-ɏ]{3}/u.test(passage.text)) return [];
  return sentencesOf(passage.text).flatMap((sentence) =>
    parseNorms(sentence.text).flatMap((clause) =>
      claimsOfClause(passage, sentence, moved(clause, sentence.start), isId),
    ),
  );
}

/** The shares of the cases in which something else is done: `in 95% van de gevallen binnen 24 uur`. Those are no claims. */
export function sharesOfCases(passage: Passage, claims: readonly Claim[]): Claim[] {
  const seen = new Set<NormClause>();
  return claims.flatMap((claim) => {
    const { clause, sentence } = claim;
    const { attainment } = clause;
    if (attainment === undefined || seen.has(clause) || claims.some(({ quantity }) => isAt(quantity, attainment)))
      return [];
    seen.add(clause);
    const topic = topicOf(passage.text.slice(clause.start, clause.end));
    return [
      { passage, sentence, clause, quantity: attainment, span: passage.span(attainment.start, attainment.end), topic },
    ];
  });
}

/** Whether it is the share of the cases in which something else of its clause is done. */
export function isShareOfCases({ clause, quantity }: Claim): boolean {
  const { attainment } = clause;
  return attainment !== undefined && isAt(quantity, attainment) && statedIn(clause) === clause.quantities;
}

function isAt({ start: one }: Quantity, { start: other }: Quantity): boolean {
  return one === other;
}

function claimsOfClause(
  passage: Passage,
  sentence: TextPiece,
  clause: NormClause,
  isId: (start: number, end: number) => boolean,
): Claim[] {
  const stated = statedIn(clause)
    .filter(({ start, end }) => !isId(start, end))
    .map((quantity) => withoutAmong(withNegatedSubject(quantity, passage.text, sentence.start), passage.text));
  const quantities = withJoinedSigns(
    stated.map((quantity) => withShareOfHundred(quantity, stated, passage.text)),
    passage.text,
  );
  return quantities.map((quantity, index) => {
    const from = endBefore(quantities, index, passage.text) ?? clause.start;
    const next = quantities[index + 1];
    const isOfNext = next !== undefined && isPeriodOfDay(quantity, next, passage.text);
    const until = quantities[isOfNext ? index + 2 : index + 1]?.start ?? clause.end;
    return {
      passage,
      sentence,
      clause,
      quantity,
      span: passage.span(quantity.start, quantity.end),
      topic: topicOf(
        `${passage.text.slice(from, quantity.start)} ${wordsIn(quantity)} ${wordsInside(quantity, passage.text)} ${passage.text.slice(quantity.end, until)}`,
      ),
    };
  });
}

/** A share of the cases is a number of its own where nothing else is stated: `in ten minste 95% van de gevallen lukt dat`. */
function statedIn({ quantities, attainment }: NormClause): readonly Quantity[] {
  if (attainment === undefined || quantities.some(({ unit }) => unit?.dimension !== 'frequency')) return quantities;
  return [...quantities, attainment].sort((a, b) => a.start - b.start);
}

/** Where the last number before one ends that is no aside. */
function endBefore(quantities: readonly Quantity[], index: number, text: string): number | undefined {
  let before = index - 1;
  for (let other = quantities[before]; other !== undefined; before -= 1, other = quantities[before])
    if (!isAside(other, text) && !isPeriodOfShare(other, quantities[index], text)) return other.end;
  return undefined;
}

/** `Van de geplande rondes voeren wij elke maand ten minste 97% uit`: over which time a share is measured stands inside its words. */
function isPeriodOfShare({ unit, start, end }: Quantity, share: Quantity | undefined, text: string): boolean {
  if (unit?.dimension !== 'frequency' || share?.unit?.dimension !== 'ratio') return false;
  return isPeriodAlone(text.slice(start, end));
}

/** Whether a rhythm only says in which period: `per maand`, `every quarter`. */
export function isPeriodAlone(words: string): boolean {
  return /^(?:per|an?|elke?|iedere?|each|every)\s[a-zà-ɏ]+$/iu.test(words);
}

/** Times of day stand between what a number is of and the number: `de wachttijd in de piek (12.00–13.00 uur)`. */
function isAside({ unit, start, end }: Quantity, text: string): boolean {
  if (unit?.dimension === 'time-of-day' || unit?.dimension === 'service-window') return true;
  return unit?.dimension === 'time' && /^\d{1,2}[.:]\d{2}\D/u.test(text.slice(start, end));
}

/** The words of a quantity that say what it is about: not its number and unit. */
function wordsIn({ noun, per, startEvent, relativeTo }: Quantity): string {
  const things = per.map((part) => (part.kind === 'thing' ? part.noun : ''));
  return [noun, ...things, startEvent, relativeTo].join(' ');
}

/** A clause whose offsets count from further on. */
function moved(clause: NormClause, by: number): NormClause {
  if (by === 0) return clause;
  const move = <T extends { readonly start: number; readonly end: number }>(piece: T): T => ({
    ...piece,
    start: piece.start + by,
    end: piece.end + by,
  });
  return {
    ...move(clause),
    quantities: clause.quantities.map(move),
    qualifiers: clause.qualifiers.map(move),
    ...(clause.attainment === undefined ? {} : { attainment: move(clause.attainment) }),
  };
}
