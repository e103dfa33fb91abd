import { isDuration } from '../../quantity/durations.ts';
import type { NormClause } from '../../quantity/norm-clause.ts';
import { type Coverage, coverPromise } from '../../quantity/norm-coverage.ts';
import type { Per, Quantity } from '../../quantity/quantity.ts';
import { isSame } from '../../quantity/rational.ts';
import { unitNamed } from '../../quantity/units.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { type Claim, labelsOf } from '../texts/claim.ts';
import { isSpent } from './claim-kinds.ts';
import { wholeOf } from './counted-whole.ts';

/** What kind of thing a number measures: only numbers of one kind can answer each other. */
export function familyOf({ unit, per, percentile, comparator }: Quantity): string | undefined {
  // `≥ 7,8` on a scale that is named elsewhere.
  if (unit === undefined) return comparator?.isExplicit === true ? 'grade' : undefined;
  if (unit.dimension === 'score' || unit.dimension === 'grade') return 'grade';
  if (!isDuration(unit.dimension)) return unit.dimension;
  // `p95 <300 ms per maand` is measured over a month; `12 uur per jaar` is what is spent in a year.
  const isLimit = percentile !== undefined || (comparator?.isExplicit === true && /[<≤]/u.test(comparator.sign));
  return per.some(isPeriod) && !isLimit ? 'effort' : 'duration';
}

/** Whether two numbers can answer each other; how often something is done is also counted (`4 audits per jaar`). */
export function areOfOneKind(first: Quantity, second: Quantity): boolean {
  const [one, other] = [familyOf(first), familyOf(second)];
  if (one === other) return one !== undefined;
  // `Elk stuk wordt vier keer gescand` is not so often in a period.
  const isOften = ({ unit, per }: Quantity): boolean => unit?.dimension === 'frequency' && per.some(isPeriod);
  const isCounted = (quantity: Quantity): boolean =>
    quantity.unit?.dimension === 'count' && quantity.per.some(isPeriod);
  return (isOften(first) && isCounted(second)) || (isCounted(first) && isOften(second));
}

function isPeriod({ kind }: Per): boolean {
  return kind === 'period';
}

/**
 * How a norm covers a promise once it is known that both are about the same thing: the words around the numbers are
 * not compared again.
 * @param said all that the buyer and we say about the promise: a condition that stands there narrows nothing
 */
export function coverSameSubject(promise: Claim, norm: Claim, said: string): Coverage {
  const [asked, given] = alike(promise, norm);
  return coverPromise(
    { ...withOwnShare(alone(promise.clause, asked, promise), promise, norm), subject: said },
    withShareOfCases(alone(norm.clause, given, norm), promise, norm),
  );
}

function alone(clause: NormClause, quantity: Quantity, claim: Claim): NormClause {
  const own = clause.quantities.length > 1 ? ownQualifiers(claim) : clause.qualifiers;
  // `10 minuten voor aanvang gereed`: before what, not for what.
  const qualifiers = own.filter(({ start }) => !isBeforeWhat(claim, start));
  const { attainment, ...rest } = clause;
  const isUnconditional =
    attainment !== undefined &&
    attainment.end <= quantity.start &&
    never.test(claim.passage.text.slice(quantity.start));
  return {
    ...(isUnconditional ? rest : clause),
    quantities: [quantity],
    labels: quantity.labels,
    qualifiers,
  };
}

function isBeforeWhat({ clause, passage }: Claim, start: number): boolean {
  const term = clause.quantities.find(({ end }) => end <= start && passage.text.slice(end, start).trim() === '');
  return (
    term !== undefined && familyOf(term) === 'duration' && leadWords.test(passage.text.slice(term.end, start + 20))
  );
}

/** `≤ 20 minuten (98% per kwartaal, nooit meer dan 25 minuten)`: the last holds for all cases. */
const never = /^(?:nooit|never|altijd|always)\s/iu;

/** The remarks that stand behind a number and before the next one of its clause. */
function ownQualifiers({ clause, quantity }: Claim): NormClause['qualifiers'] {
  const next = clause.quantities.find(({ start }) => start > quantity.start)?.start ?? clause.end;
  return clause.qualifiers.filter(({ start }) => start < next);
}

/** `95% van de meldingen binnen 1 uur` against a promise without a share: one hour that holds for 95% of the cases. */
function withShareOfCases(clause: NormClause, promise: Claim, { quantity, clause: whole, passage }: Claim): NormClause {
  if (clause.attainment !== undefined || familyOf(quantity) !== 'duration') return clause;
  const share = shareOf(quantity, whole.quantities);
  // `≤6 weken na gunning en ≥80% tevreden` are two norms.
  if (share !== undefined && joined.test(passage.text.slice(quantity.end, Math.max(quantity.end, share.start)))) {
    return clause;
  }
  const hasOwnShare = promise.clause.quantities.some(({ unit }) => unit?.dimension === 'ratio');
  return share === undefined || hasOwnShare ? clause : { ...clause, attainment: share };
}

/** `97% van de storingen is binnen 4 uur hersteld` against a norm of `4 uur` that is `97% gehaald`: two ways to say one. */
function withOwnShare(clause: NormClause, promise: Claim, { clause: { attainment } }: Claim): NormClause {
  if (attainment === undefined || clause.attainment !== undefined || familyOf(promise.quantity) !== 'duration')
    return clause;
  const share = shareOf(promise.quantity, promise.clause.quantities);
  return share === undefined ? clause : { ...clause, attainment: share };
}

/** Of `97% binnen 2 uur en 100% binnen 3 uur` each term has its own share: the one before it, else the first behind it. */
function shareOf(term: Quantity, quantities: readonly Quantity[]): Quantity | undefined {
  const shares = quantities.filter(({ unit, direction }) => unit?.dimension === 'ratio' && direction === undefined);
  const [first] = shares;
  const isAhead = first !== undefined && !quantities.some((one) => one.start < first.start && isTermLike(one, term));
  return (isAhead ? shares.findLast(({ end }) => end <= term.start) : undefined) ?? firstBehind(shares, term);
}

function isTermLike(one: Quantity, term: Quantity): boolean {
  return familyOf(one) === familyOf(term);
}

function firstBehind(shares: readonly Quantity[], { end }: Quantity): Quantity | undefined {
  return shares.find(({ start }) => start >= end) ?? shares[0];
}

const joined = /(?:^|\s)(?:en|and|plus|&)\s*$/iu;

/** Both quantities without the words that say what they are about, and with what one leaves to the reader. */
function alike(promise: Claim, norm: Claim): readonly [Quantity, Quantity] {
  const [asked, given] = [bare(promise), bare(norm)];
  const [whole, otherWhole] = [wholeOf(promise), wholeOf(norm)];
  return [
    completed(withWhole(asked, whole, given, otherWhole), given, isLasting(promise)),
    completed(withWhole(given, otherWhole, asked, whole), asked, isLasting(norm)),
  ];
}

function bare(claim: Claim): Quantity {
  const { noun: _noun, relativeTo: _relativeTo, ...rest } = claim.quantity;
  const isTimes = rest.unit?.dimension === 'frequency';
  const lead = leadSign(claim);
  return {
    ...rest,
    labels: labelsOf(claim),
    ...(isTimes ? { unit: unitNamed('count') } : {}),
    ...(familyOf(rest) === 'grade' ? { unit: unitNamed('grade') } : {}),
    ...(isGuarantee(claim) ? { comparator: { sign: '≥', isExplicit: false } } : {}),
    ...(isKept(claim) ? { comparator: { sign: '≥', isExplicit: true } } : {}),
    ...(lead === undefined ? {} : { comparator: { sign: lead, isExplicit: true } }),
  };
}

/** `Uiterlijk 8 weken voor de verkiezing` and `acht weken voor de verkiezing`: no fewer than eight weeks remain. */
export function leadSign(claim: Claim): '≥' | '≤' | undefined {
  const { quantity, passage } = claim;
  if (!isLeadTime(claim)) return undefined;
  if (quantity.comparator?.isExplicit === false) return '≥';
  const words = passage.text.slice(Math.max(0, quantity.start - 5), quantity.end);
  if (notLater.test(words)) return '≥';
  return notEarlier.test(words) ? '≤' : undefined;
}

const notLater =
  /(?:^|\s)(?:uiterlijk|niet later dan|nooit later dan|no later than|not later than|at the latest|by)\s/iu;
const notEarlier = /(?:^|\s)(?:(?:niet|nooit) eerder dan|(?:no|not) (?:earlier|sooner) than)\s/iu;

/** How long something lasts that the buyer wants more of is no term: `2 jaar garantie`, `voorraad voor drie maanden`, `16 uur training`. */
export function isLasting(claim: Claim): boolean {
  const { quantity, sentence } = claim;
  if (familyOf(quantity) !== 'duration' || quantity.comparator?.isExplicit === true) return false;
  return isSpent(claim) || lastingWords.test(sentence.text);
}

const lastingWords = guardPattern(
  'garantie|voorraad|bewaartermijn|levensduur|houdbaarheid|warrant|guarantee period|stock|retention|lifespan|shelf life',
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*garantie(?:periode|termijn)?|[a-zà-ɏ]*voorraad|bewaartermijn|levensduur|houdbaarheid|warrant(?:y|ies)|guarantee period|stock|retention|lifespan|shelf life)(?![a-zà-ɏ])/iu,
);

/** `10 jaar garantie`, `een garantie van 10 jaar`: what is guaranteed for a time is so for no shorter time. */
function isGuarantee(claim: Claim): boolean {
  const { passage, quantity, clause } = claim;
  if (familyOf(quantity) !== 'duration' || quantity.comparator?.isExplicit !== false) return false;
  if (quantity.startEvent !== undefined) return false;
  const [before, after] = [
    passage.text.slice(Math.max(clause.start, quantity.start - 40), quantity.start),
    passage.text.slice(quantity.end, quantity.end + 30),
  ];
  return guaranteeBefore.test(before) || guaranteeAfter.test(after);
}

const guarantee = '(?:[a-zà-ɏ]{0,20}garantie(?:periode|termijn)?|warranty|guarantee)(?: period)?';
const guaranteeBefore = new RegExp(
  `(?<![a-zà-ɏ])${guarantee}(?:\\s(?:is|bedraagt|van|geldt|duurt|of|for|lasts|runs))?\\s$`,
  'iu',
);
const guaranteeAfter = new RegExp(`^(?:\\s|['’]s?\\s)(?:(?:aan|of)\\s)?${guarantee}(?![a-zà-ɏ])`, 'iu');

/** `Records are kept for seven years`: no shorter than that. */
function isKept({ quantity, sentence }: Claim): boolean {
  return familyOf(quantity) === 'duration' && quantity.comparator?.isExplicit !== true && keeps.test(sentence.text);
}

const keeps = /(?<![a-zà-ɏ])(?:bewaard|bewaren|bewaart|kept for|keep|retained|retain)(?![a-zà-ɏ])/iu;

const leadWords =
  /^[\s,]*(?:vooraf|van tevoren|voordat|vóór|voor|before|in advance|prior to|ahead|beforehand)(?![a-zà-ɏ])/iu;

/** Whether a term lies before something: `10 werkdagen vooraf`, `10 werkdagen voor elke afsluiting`. */
export function isLeadTime({ quantity, passage }: Claim): boolean {
  if (familyOf(quantity) !== 'duration') return false;
  return leadWords.test(passage.text.slice(quantity.end, quantity.end + 20));
}

/** `3 per jaar` against `8 in vier jaar`: over what each is counted, where one of them says so. */
function withWhole(quantity: Quantity, whole: Per | undefined, other: Quantity, otherWhole: Per | undefined): Quantity {
  const isRate = otherWhole !== undefined || other.per.some(isPeriod);
  if (whole === undefined || !isRate || quantity.per.some(isPeriod)) return quantity;
  return { ...quantity, per: [...quantity.per, whole] };
}

/** A number without a sign of its own means what the other one says: `12 nachten`, `≤12 nachten`. */
function completed(quantity: Quantity, other: Quantity, isOpen: boolean): Quantity {
  const { comparator, direction } = other;
  const hasPeriod = quantity.per.some(isPeriod);
  // `Iedereen oefent 16 uur per jaar` and `16 uur per bedienaar per jaar`: time is spent by each.
  const isOfEach =
    familyOf(quantity) === 'effort' && quantity.comparator?.isExplicit === true && quantity.per.every(isPeriod);
  const takesThing = quantity.per.length === 0 || isOfEach;
  const takesSign =
    quantity.comparator?.isExplicit !== true && comparator?.isExplicit === true && quantity.value.kind === 'exact';
  // Beside `tussen 45 en 55%` also `45–55%` has two ends, instead of the one that binds.
  const isBandwidth =
    quantity.value.kind === 'range' &&
    quantity.comparator?.isExplicit !== true &&
    other.value.kind === 'range' &&
    comparator?.isExplicit === true &&
    comparator.sign === '=';
  return {
    ...quantity,
    ...(isBandwidth ? { comparator } : {}),
    ...(takesSign && (isOpen || isOpenToSign(quantity, other))
      ? { comparator: { ...comparator, isExplicit: false } }
      : {}),
    ...(quantity.direction === undefined && direction !== undefined ? { direction } : {}),
    // What is asked a year and measured without a period is measured a year: what lacks is said elsewhere.
    per: [
      ...quantity.per,
      ...(hasPeriod && !takesThing ? [] : other.per.filter((per) => (isPeriod(per) ? !hasPeriod : takesThing))),
    ],
  };
}

/**
 * Whether a number without a sign can be meant as a minimum and as a maximum: a count of things, a share below one half
 * (`verzuim 4%`), an amount that implies nothing. A term is a maximum, a high share, a reduction and a rate a minimum.
 */
function isOpenToSign(quantity: Quantity, other: Quantity): boolean {
  const { comparator, unit, value, direction, per } = quantity;
  if (comparator === undefined) return true;
  if (unit?.dimension === 'count') return !per.some(isPeriod);
  if (unit?.dimension !== 'ratio' || value.kind !== 'exact') return false;
  if (direction !== undefined || other.direction !== undefined) return false;
  const { numerator, denominator } = value.number;
  return 2n * numerator * unit.factor.numerator < denominator * unit.factor.denominator;
}

/** Whether both state the same number in the same unit, whatever their signs. */
export function haveSameNumber({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  if (one.unit?.name !== other.unit?.name || one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  return isSame(one.value.number, other.value.number);
}
