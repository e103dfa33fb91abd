/**
 * Numbers that stand nowhere else in the bid, and that look like one which does, typed wrong: in the unit next to it, with a
 * nought too many, with two digits in the other order. Chance rarely makes two such numbers in sentences with words in common.
 */
import { append } from '../model/item-index.ts';
import { haveSameWords } from '../quantity/noun-words.ts';
import { isBelow, multiply, type Rational, rational } from '../quantity/rational.ts';
import { areNear, isUnitOther } from './amounts-alike.ts';
import { tellingWords } from './fact-words.ts';
import { type Fact, factsOf } from './facts.ts';
import { isSlipOfDigits } from './number-slips.ts';
import type { Reading } from './reading.ts';
import { textsWith } from './texts-with.ts';
import type { Topic } from './topic.ts';
import { amountKey, groupOf } from './value-key.ts';

/** A number with the one that was meant. */
export interface LoneSlip {
  readonly fact: Fact;
  readonly meant: Fact;
}

/** The words that two sentences must have in common; with one word the number that is meant must be no rare one either. */
const fewestWords = 2;
const fewestPlaces = 2;
/** Short words go with anything. */
const shortestWord = 4;
/** Everything comes in twos and fives: of smaller numbers it takes two words. */
const smallest = rational(8);
/** A numeral in more texts than this says nothing. */
const mostAlike = 60;

/** The lone numbers of our own texts that look like a slip of another number of the bid, each with that other one. */
export function loneSlipsOf(reading: Reading): readonly LoneSlip[] {
  const facts = factsOf(reading).filter(isMeasured);
  const places = textsWith(reading, amountKey);
  const alike = new Map<string, Fact[]>();
  const byUnit = new Map<string, Fact[]>();
  for (const fact of facts) {
    append(alike, digitsKey(fact), fact);
    append(byUnit, fact.quantity.unit?.name ?? '', fact);
  }
  const said = new Set<Fact>();
  return facts.flatMap((fact): LoneSlip[] => {
    if (fact.claim.passage.voice !== 'ours' || isQuoted(fact) || placesOf(places, fact) > 1) return [];
    const others = alike.get(digitsKey(fact)) ?? [];
    const [best] = (others.length > mostAlike ? [] : others)
      .flatMap((other) => {
        const shared = wordsOfBoth(fact, other);
        return isSlip(fact, other, shared, placesOf(places, other)) ? [{ other, shared }] : [];
      })
      .sort((a, b) => b.shared - a.shared);
    const meant = best?.other ?? provedBy(fact, byUnit.get(fact.quantity.unit?.name ?? '') ?? [], places);
    // Of two that both stand once, the first is said.
    if (meant === undefined || said.has(meant)) return [];
    said.add(fact);
    return [{ fact, meant }];
  });
}

/** A bid has many terms; a number of a proof is looked for among no more than these. */
const mostOfUnit = 400;
const near = rational(3, 2);

/**
 * The one number near that of a proof, in its unit and with words in common: what stands nowhere else in the bid is proved for
 * nothing. `Aankomst binnen 113 minuten` where the bid speaks of an arrival within 90. Shares and counts are those of elsewhere.
 */
function provedBy(fact: Fact, others: readonly Fact[], places: ReadonlyMap<string, number>): Fact | undefined {
  const { claim, quantity, role } = fact;
  const { item, field } = claim.passage;
  if (item?.kind !== 'evidence' || field !== 'proves' || role === 'history' || others.length > mostOfUnit)
    return undefined;
  if (quantity.unit?.dimension === 'ratio' || quantity.isApproximate) return undefined;
  // `Met 5 uur stilstand` tells what was reached somewhere; `binnen 90 minuten` what is promised here.
  const fewest = quantity.comparator?.isExplicit === true ? 1 : fewestWords;
  const found = others.filter(
    (other) =>
      other.claim.passage !== claim.passage &&
      other.role !== 'history' &&
      areNear(quantity, other.quantity, near) &&
      placesOf(places, other) >= fewestPlaces &&
      wordsOfBoth(fact, other) >= fewest,
  );
  return new Set(found.map(({ quantity: one }) => amountKey(one))).size === 1 ? found[0] : undefined;
}

/** Days and rhythms have rules of their own, and a bare number may be of anything. */
const notMeasured: ReadonlySet<string> = new Set(
  'count date day-number working-day-number week-number month-number quarter-number year-number time-of-day service-window frequency score grade'.split(
    ' ',
  ),
);

function isMeasured({ quantity: { unit, value } }: Fact): boolean {
  return unit !== undefined && value.kind === 'exact' && !notMeasured.has(unit.dimension);
}

/** `Uw leidraad zegt: "29% van de gesprekken …"`: the words of another. */
function isQuoted({ claim: { passage }, quantity }: Fact): boolean {
  const before = passage.text.slice(0, quantity.start);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'));
  return opened > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

function isSlip(fact: Fact, other: Fact, shared: number, places: number): boolean {
  const { passage } = fact.claim;
  if (shared === 0 || passage === other.claim.passage || amountKey(fact.quantity) === amountKey(other.quantity))
    return false;
  if (areOfTwoKpis(fact, other) || areOfTwoThings(fact, other) || mean(fact) !== mean(other)) return false;
  const isWorded = shared >= fewestWords;
  const isFrequent = places >= fewestPlaces && passage.file !== other.claim.passage.file;
  if (isUnitOther(fact.quantity, other.quantity)) return isWorded || (isFrequent && !isSmall(fact));
  if (!isSlipOfDigits(fact.quantity, other.quantity) || isOfAll(fact) || isOfAll(other)) return false;
  return isWorded ? places >= fewestPlaces : isFrequent && fact.quantity.unit?.dimension !== 'money';
}

/** The terms and amounts of two KPIs are each for itself, those of their escalations too. */
function areOfTwoKpis(fact: Fact, other: Fact): boolean {
  const [one, two] = [fact.claim.passage.item, other.claim.passage.item];
  return one !== two && one?.kind === 'kpi' && two?.kind === 'kpi';
}

/** `24.000 m³ zand`, `42.000 m³ grond`: what is counted or measured has another name. */
function areOfTwoThings({ quantity: { noun: one } }: Fact, { quantity: { noun: other } }: Fact): boolean {
  return one !== undefined && other !== undefined && !haveSameWords(one, other);
}

/** What a number says: `na 20 minuten` is a moment, `binnen 20 seconden` a limit, `ten minste 2 dagen` a limit at the other end. */
function mean({ quantity: { start, end, comparator }, claim: { passage } }: Fact): string {
  if (/^(?:na|after)\s/iu.test(passage.text.slice(start, end))) return 'moment';
  const sign = comparator?.sign ?? '=';
  // What lies beyond the limit is the other way round: `>90 minuten tot aankomst`.
  return sign === '>' ? '≤' : sign === '<' ? '≥' : sign;
}

/** `10%` is no slip of `100%`: everything is 100%. */
function isOfAll({ quantity: { unit, value } }: Fact): boolean {
  if (unit?.dimension !== 'ratio' || value.kind !== 'exact') return false;
  return !isBelow(multiply(value.number, unit.factor), rational(1));
}

function isSmall({ quantity: { value } }: Fact): boolean {
  return value.kind === 'exact' && isBelow(value.number, smallest);
}

function placesOf(places: ReadonlyMap<string, number>, fact: Fact): number {
  return places.get(amountKey(fact.claim.quantity)) ?? 0;
}

/** The same for two numbers that differ in the order of their digits, in noughts, or in nothing at all. */
function digitsKey({ quantity: { unit, value } }: Fact): string {
  const digits = value.kind === 'exact' ? digitsOf(value.number) : '';
  return `${groupOf({ unit, per: [] })} ${[...digits].sort().join('')}`;
}

function digitsOf({ numerator, denominator }: Rational): string {
  return String((numerator * 100n) / denominator).replaceAll('0', '');
}

function wordsOfBoth(fact: Fact, other: Fact): number {
  const words = wordsBeside(other);
  return [...wordsBeside(fact)].filter((word) => word.length >= shortestWord && words.has(word)).length;
}

/** The words beside a number, in its sentence or row; those of its unit (`een half uur`) say nothing about it, its noun does. */
function wordsBeside({ near, around, claim: { passage }, quantity }: Fact): Topic {
  const own = tellingWords(passage.text.slice(quantity.start, quantity.end));
  const noun = tellingWords(`${quantity.noun ?? ''} ${quantity.startEvent ?? ''}`);
  return new Set([...near, ...around].filter((word) => noun.has(word) || !own.has(word)));
}
