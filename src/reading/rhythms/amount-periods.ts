/**
 * The period in which a number holds, wherever its sentence says that: `€ 1.750 per kwartaal`, `tot € 1.750 in een kwartaal`,
 * `elke maand ten minste 97% van de rondes`, `97% van de rondes, per maand`.
 */

import { append } from '../../model/item-index.ts';
import { isDuration } from '../../quantity/durations.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { rational } from '../../quantity/rational.ts';
import { unitNamed } from '../../quantity/units.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { type Fact, factsOf } from '../facts/facts.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import type { TextPiece } from '../texts/sentences.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { isOnce, isWithinDay, periodRhythm, type Rhythm } from './rhythm.ts';
import { periodOf } from './rhythm-inside.ts';
import { barePeriods, namedRhythm } from './rhythm-words.ts';

/** A number with the period in which it holds. */
export interface PeriodicAmount {
  readonly fact: Fact;
  /** The time between two periods. */
  readonly period: Rhythm;
  /** The period as written, with half-open offsets in the text of the passage; that of a neighbouring cell has the number's own. */
  readonly start: number;
  readonly end: number;
}

/** The numbers of a bid that hold in a period, in the order of its texts. */
export const periodicAmountsOf: (reading: Reading) => readonly PeriodicAmount[] = oncePer((reading) => {
  const beside = oncePer((passage: Passage) => quantitiesBySentence(reading.claims(passage)));
  const free = oncePer((passage: Passage) => freeBySentence(reading.claims(passage), passage));
  return factsOf(reading).flatMap((fact) => {
    const { passage, sentence } = fact.claim;
    if (passage.kind === 'heading') return [];
    return periodic(fact, beside(passage).get(sentence) ?? [], free(passage).get(sentence) ?? []) ?? [];
  });
});

function quantitiesBySentence(claims: readonly Claim[]): ReadonlyMap<TextPiece, readonly Quantity[]> {
  const found = new Map<TextPiece, Quantity[]>();
  for (const { sentence, quantity } of claims) append(found, sentence, quantity);
  return found;
}

/** A period in a text that belongs to no number by itself. */
interface FreePeriod {
  readonly period: Rhythm;
  readonly start: number;
  readonly end: number;
}

const held: ReadonlySet<string> = new Set([
  'ratio',
  'grade',
  'money',
  'count',
  'mass',
  'length',
  'volume',
  'area',
  'energy',
  'frequency',
]);
/** What a period elsewhere in the sentence is of; a count or a weight says its own. */
const heldFromAfar: ReadonlySet<string> = new Set(['ratio', 'grade', 'money']);

function periodic(fact: Fact, claims: readonly Quantity[], free: readonly FreePeriod[]): PeriodicAmount | undefined {
  const { quantity, claim } = fact;
  const { start, end, value, unit, per } = quantity;
  const { text, kind, field } = claim.passage;
  const dimension = unit?.dimension ?? '';
  if (!held.has(dimension) || value.kind !== 'exact' || quantity.isAmbiguous || isOnce(quantity)) return undefined;
  const own = periodOf(quantity);
  if (own !== undefined) {
    const period = periodRhythm(own);
    const written = text.slice(start, end);
    return period === undefined || inKnown.test(written) || ofTwo.test(written)
      ? undefined
      : { fact, period, start, end };
  }
  if (per.length > 0 || !heldFromAfar.has(dimension) || field === 'escalation') return undefined;
  if (kind === 'cell') {
    const [only, second] = free.length > 0 ? free : ofRow(claim.passage);
    return only === undefined || second !== undefined ? undefined : { fact, period: only.period, start, end };
  }
  const others = claims.filter((other) => other.start !== start && !isTime(other));
  const [only, second] = free.filter(
    (one) =>
      !apart.test(text.slice(Math.min(one.end, end), Math.max(one.start, start))) &&
      !others.some((other) => isNearer(other, quantity, one)),
  );
  return only === undefined || second !== undefined ? undefined : { fact, ...only };
}

/** How long a term is and how often something happens stand between a number and its period. */
function isTime({ unit }: Quantity): boolean {
  return unit !== undefined && (isDuration(unit.dimension) || unit.dimension === 'frequency');
}

/** Behind a conjunction the period is of what is told there: `een 7,5 van onze mensen en twintig van hen per jaar`. */
const apart = /;|\s(?:en|and)\s/iu;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** `Op 60% schone kilometers besparen wij per jaar 252 ton`: the year is of what stands closer to it. */
function isNearer(other: Piece, amount: Piece, period: Piece): boolean {
  return distance(other, period) < distance(amount, period);
}

function distance(one: Piece, other: Piece): number {
  return Math.max(other.start - one.end, one.start - other.end);
}

/** `Een 7,5 van onze mensen en twintig van hen per jaar`. */
const ofTwo = /\s(?:en|and)\s/iu;
/** `98% in de week die in de planning staat`. */
const inKnown = /\s(?:in|binnen)\s(?:de|het|the)\s[a-z]+$/iu;

function freeBySentence(claims: readonly Claim[], { text }: Passage): ReadonlyMap<TextPiece, readonly FreePeriod[]> {
  const found = new Map<TextPiece, FreePeriod[]>();
  for (const [sentence, quantities] of quantitiesBySentence(claims)) {
    const parsed = quantities.flatMap((quantity) => freePeriod(quantity, text) ?? []);
    found.set(sentence, [...parsed, ...barePeriodsIn(sentence, quantities)]);
  }
  return found;
}

/** `In een kwartaal`, `over a month`. */
function barePeriodsIn(sentence: TextPiece, quantities: readonly Quantity[]): FreePeriod[] {
  return [...inSmallLetters(sentence.text).matchAll(inOne)].flatMap(({ index, 0: written, groups }): FreePeriod[] => {
    const [count, unit] = barePeriods.get(groups?.['period'] ?? '') ?? [];
    if (count === undefined || unit === undefined) return [];
    const period = periodRhythm({ kind: 'period', count: rational(count), unit: unitNamed(unit) });
    const start = sentence.start + index;
    const end = start + written.length;
    const isKnown = quantities.some((one) => one.per.length > 0 && one.start < end && start < one.end);
    return period === undefined || isKnown ? [] : [{ period, start, end }];
  });
}

const inOne =
  /(?<![a-zà-ɏ])(?:in|over)\s(?:een|elke?|a|any|each|every)\s(?<period>(?:kalender)?(?:maand|kwartaal|jaar)|halfjaar|month|quarter|year)(?![a-zà-ɏ-])/gu;

/** `Elke maand`, `per kwartaal`, but not the rhythm of a thing: `de wekelijkse factuur`. */
function freePeriod(quantity: Quantity, text: string): FreePeriod | undefined {
  const { start, end } = quantity;
  const own = isOnce(quantity) ? periodOf(quantity) : undefined;
  const period = own === undefined ? undefined : periodRhythm(own);
  if (period === undefined || isWithinDay(period) || quantity.isConditional || quantity.isAmbiguous) return undefined;
  const written = text.slice(start, end);
  // `Elk kwartaal een rapportage, met ten minste een 7,8` is of the report.
  if (namedRhythm.test(written) || ofThing.test(written) || /^\s(?:een|an?)\s/iu.test(text.slice(end, end + 5)))
    return undefined;
  return { period, start, end };
}

const ofThing = /^(?:[a-z-]+(?:lijkse|ly|ual)|qbr\S*)$/iu;

/** The period that the other cells of a row give: `Opgelost | 97% | per maand`. */
function ofRow(passage: Passage): FreePeriod[] {
  return cellsOf(passage)
    .filter((cell) => cell !== passage.text)
    .flatMap((cell) => parseQuantities(cell).flatMap((quantity) => freePeriod(quantity, cell) ?? []));
}
