/**
 * What a reference tells in numbers, against what the texts tell of it that name it by its id or its client. Both sides give a
 * number that the other has not, of one thing: then one of them was brought up to date and the other was not.
 */
import type { Item } from '../../model/item.ts';
import { haveSameWords } from '../../quantity/noun-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { withoutLegalForm } from '../claims/bidder-names.ts';
import { sizeKey } from '../claims/value-key.ts';
import { areNear, isUnitOther } from '../facts/amounts-alike.ts';
import { isSlipOfDigits } from '../facts/number-slips.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { textsWith } from '../texts/texts-with.ts';
import { wordListPattern } from '../texts/word-list.ts';
import { tellingWords } from '../words/fact-words.ts';
import { sharedWords, type Topic } from '../words/topic.ts';
import type { ToldOtherwise } from './told-otherwise.ts';

/** A buyer asks for one to five; each is looked for in all texts. */
const mostReferences = 40;

/** The references that are looked for in all texts. */
export function firstReferences({ bid }: Reading): readonly Item<'reference'>[] {
  return bid.items('reference').slice(0, mostReferences);
}

/** The numbers that texts give of a reference and that the reference gives otherwise. */
export function referenceRivalriesOf(reading: Reading): readonly ToldOtherwise[] {
  const references = firstReferences(reading);
  if (references.length === 0) return [];
  const texts = textsWith(reading, sizeKey);
  return references.flatMap((reference) => [
    ...namesApart(reference, reading),
    ...toldApart(reference, reading, texts),
  ]);
}

/** `Veiligheidsregio met 120 voertuigen` over a scope of 210: what the name of a reference or of its evidence counts and the rest counts otherwise. */
function namesApart(reference: Item<'reference'>, reading: Reading): readonly ToldOtherwise[] {
  const own = reading.passagesOf(reference);
  const evidence = reading.bid.linked(reference, 'evidence', 'evidence').flatMap((item) => reading.passagesOf(item));
  const countsIn = (passages: readonly Passage[], fields: ReadonlySet<unknown>): readonly Claim[] =>
    passages.filter(({ path }) => fields.has(path[0])).flatMap((passage) => claimsIn(passage, reading));
  const told = countsIn(own, toldFields);
  return [...countsIn(own, nameFields), ...countsIn(evidence, nameFields)].flatMap((name): ToldOtherwise[] => {
    // `62 scholen, waarvan 40 basisscholen` gives the 40 of the name as well.
    if (told.some(({ quantity }) => sizeKey(quantity) === sizeKey(name.quantity))) return [];
    const rivals = told.filter((one) => countTheSame(one.quantity, name.quantity));
    const [other, ...more] = rivals;
    if (other === undefined || more.some(({ quantity }) => sizeKey(quantity) !== sizeKey(other.quantity))) return [];
    return [{ told: name, other }];
  });
}

const nameFields: ReadonlySet<unknown> = new Set(['label', 'title']);
const toldFields: ReadonlySet<unknown> = new Set(['scope', 'results']);

/** Whether two quantities count things of one name, and one of them may be the other gone wrong. */
function countTheSame(one: Quantity, other: Quantity): boolean {
  if (one.unit?.name !== other.unit?.name || one.noun === undefined || other.noun === undefined) return false;
  if (one.comparator?.isExplicit === true || other.comparator?.isExplicit === true) return false;
  return haveSameWords(one.noun, other.noun) && (areNear(one, other, nearNames) || isSlipOfDigits(one, other));
}

/** The numbers of the reference that the texts about it give otherwise. */
function toldApart(
  reference: Item<'reference'>,
  reading: Reading,
  texts: ReadonlyMap<string, number>,
): readonly ToldOtherwise[] {
  const own = ownPassages(reference, reading).flatMap((passage) => claimsIn(passage, reading));
  const told = own.length === 0 ? [] : toldOf(reference, reading).flatMap((passage) => claimsIn(passage, reading));
  const [ofOwn, ofTold] = [own, told].map((claims) => new Set(claims.map(({ quantity }) => sizeKey(quantity))));
  const found = new Set<Claim>();
  return own.flatMap((one): ToldOtherwise[] => {
    if (ofTold?.has(sizeKey(one.quantity)) === true) return [];
    const rivals = told.filter(
      (other) =>
        !found.has(other) &&
        areOfOneThing(one, other) &&
        isAlone(one, other, ofOwn?.has(sizeKey(other.quantity)) === true, texts),
    );
    const [other, ...more] = rivals;
    // Of several numbers nobody knows which of them is meant.
    if (other === undefined || more.some(({ quantity }) => sizeKey(quantity) !== sizeKey(other.quantity))) return [];
    found.add(other);
    return [{ told: other, other: one }];
  });
}

/** Whether one of the two stands nowhere else in the bid; where the reference gives the other as well, it must be its own. */
function isAlone(own: Claim, told: Claim, isBoth: boolean, texts: ReadonlyMap<string, number>): boolean {
  const [one, other] = [own, told].map(({ quantity }) => texts.get(sizeKey(quantity)) === 1);
  return one === true || (other === true && !isBoth);
}

const ownFields: ReadonlySet<unknown> = new Set(['title', 'label', 'scope', 'results']);

/** What the reference and the evidence that it names give in numbers. */
function ownPassages(reference: Item<'reference'>, reading: Reading): readonly Passage[] {
  const evidence = reading.bid.linked(reference, 'evidence', 'evidence');
  return [
    ...reading.passagesOf(reference).filter(({ path }) => ownFields.has(path[0])),
    ...evidence.flatMap((item) => reading.passagesOf(item).filter(({ field }) => field === 'proves')),
  ];
}

/** The texts that tell of a reference: the sections and the baselines that name it. */
function toldOf(reference: Item<'reference'>, reading: Reading): readonly Passage[] {
  const pattern = namesOfReference(reference);
  return reading.ownPassages().filter((passage) => {
    const { item, field, kind, text, heading = '' } = passage;
    if (kind === 'heading' || (field !== undefined && item !== undefined && field !== 'baseline')) return false;
    if (pattern !== undefined && (text.search(pattern) !== -1 || heading.search(pattern) !== -1)) return true;
    return reading.mentionsIn(passage).some(({ to }) => to === reference);
  });
}

const kindOfClient = /^(?:gemeente|provincie|waterschap|stichting|municipality of|city of|province of)\s+/iu;
/** A shorter name is a word. */
const shortestName = 4;

/** How texts call the client of a reference; undefined where it has no name that can be looked for. */
export const namesOfReference: (reference: Item<'reference'>) => RegExp | undefined = oncePer((reference) => {
  const name = withoutLegalForm((reference.data.client ?? '').trim());
  const names = [name, name.replace(kindOfClient, '')].filter(({ length }) => length >= shortestName);
  return names.length === 0 ? undefined : wordListPattern(names);
});

const notMeasured: ReadonlySet<string> = new Set([
  'date',
  'time-of-day',
  'service-window',
  'frequency',
  'money',
  'week-number',
  'day-number',
  'month-number',
]);

function claimsIn(passage: Passage, reading: Reading): readonly Claim[] {
  return reading
    .claims(passage)
    .filter(
      ({ quantity: { unit, value } }) =>
        unit !== undefined && value.kind === 'exact' && !notMeasured.has(unit.dimension),
    );
}

/** What happened in one year and in another, or to a part and to the whole, is further apart. */
const near = rational(7, 5);
/** What a reference counts in its own name it counts again as the same. */
const nearNames = rational(3, 2);
/** Most shares of a hundred are near each other. */
const nearShares = rational(6, 5);
/** The same number with another unit is no chance from here on. */
const rare = rational(10);

function areOfOneThing(one: Claim, other: Claim): boolean {
  const [first, second] = [one.quantity, other.quantity];
  if (first.per.length !== second.per.length || isLimit(one) !== isLimit(other)) return false;
  const areNamed = sharedWords(nounsOf(one), nounsOf(other)) > 0;
  const isCount = first.unit?.dimension === 'count' || second.unit?.dimension === 'count';
  const isNamed = areNamed || (!isCount && sharedWords(wordsOf(one), wordsOf(other)) > 0);
  if (isUnitOther(first, second)) return !isCount && (isNamed || isRare(one));
  const times = first.unit?.dimension === 'ratio' ? nearShares : near;
  return isNamed && (areNear(first, second, times) || isSlipOfDigits(first, second));
}

function isRare({ quantity: { value } }: Claim): boolean {
  return value.kind === 'exact' && isBelow(rare, value.number);
}

/** `Binnen 24 uur` is a limit, and `na 19 uur` what came of it. */
function isLimit({ passage, quantity }: Claim): boolean {
  return within.test(passage.text.slice(Math.max(0, quantity.start - 10), quantity.end));
}

const within = /(?<![a-zà-ɏ])(?:binnen|within|uiterlijk|maximaal|minimaal|minstens|hoogstens)(?![a-zà-ɏ])|[≤≥<>]/iu;

function nounsOf({ quantity: { noun = '' } }: Claim): Topic {
  return tellingWords(noun);
}

function wordsOf({ sentence }: Claim): Topic {
  return tellingWords(sentence.text);
}
