/**
 * What a number is of, where its unit does not tell: an amount or the difference between two, all there is or one part,
 * the beginning or the end, a term or the case for which one holds. Two numbers of two kinds are two things.
 */

import type { Item } from '../../model/item.ts';
import { isAtMost, isStrict } from '../../quantity/comparator-signs.ts';
import { isDuration } from '../../quantity/durations.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { areWithin, divide, isBelow, multiply, rational } from '../../quantity/rational.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { isLeadTime } from '../claims/promise-coverage.ts';
import { sizeKey } from '../claims/value-key.ts';
import { itemName } from '../texts/item-name.ts';
import type { Passage } from '../texts/passage.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { isPartOfAll, isSumIn } from '../texts/told-sums.ts';
import { tellingWords } from '../words/fact-words.ts';
import { sharedWords, type Topic } from '../words/topic.ts';
import { countOtherThings, isRoundedShare, isUnitOther } from './amounts-alike.ts';
import { isCountWindow } from './count-window.ts';
import { isNamedBy } from './fact-base.ts';
import type { Fact } from './facts.ts';

/** Whether two numbers are of two kinds, whatever words their texts share. */
export function areOfOtherKinds(first: Fact, second: Fact): boolean {
  return (
    isDifference(first) !== isDifference(second) ||
    isRate(first) !== isRate(second) ||
    isHalfway(first) !== isHalfway(second) ||
    areLeadAndTerm(first, second) ||
    areLeadAndTerm(second, first) ||
    areOfOtherGroups(first, second) ||
    isResultOfOther(first, second) ||
    isResultOfOther(second, first) ||
    isSumOfCosts(first) !== isSumOfCosts(second) ||
    isCaseOfNorm(first) !== isCaseOfNorm(second) ||
    isWindow(first) !== isWindow(second) ||
    isOfDivision(first) !== isOfDivision(second) ||
    (isSumOfText(first) && isSumOfText(second)) ||
    isShareOfOther(first, second) ||
    isShareOfOther(second, first) ||
    isKept(first, second) ||
    isKept(second, first) ||
    areTaxedOtherwise(first, second) ||
    areResultsOfOthers(first, second) ||
    areReckoned(first, second) ||
    areBeginAndEnd(first, second) ||
    areBeginAndEnd(second, first)
  );
}

/** What stands before a number in its sentence, as far as a reader looks back. */
function textBefore({ claim: { passage, sentence }, quantity: { start } }: Fact): string {
  return passage.text.slice(Math.max(sentence.start, start - farthest), start);
}

const farthest = 240;

/** The sentence of a number; nothing for one that nobody adds up. */
function sumText({ claim: { sentence } }: Fact): string {
  return sentence.text.length > longestSum ? '' : sentence.text;
}

const longestSum = 1000;
const quantitiesBeside = oncePer((fact: Fact) => parseQuantities(sumText(fact)));

const gap = guardPattern(
  'tussen|between',
  /(?<![a-zà-ɏ])(?:tussen|between)\s[^.;]{1,80}\s(?:en|and)\s[^.;]{1,80}\s(?:zit|zitten|ligt|liggen|lie|lies)\s[^.;,]{0,30}$/u,
);
const lessBehind = /^\s+(?:minder|fewer|less)(?![a-zà-ɏ])/u;
const gain = guardPattern('winst|besparing|saving', /(?<![a-zà-ɏ])(?:winst|[a-zà-ɏ]*besparing|savings?)(?![a-zà-ɏ])/u);

/** `84 ton minder`, `tussen gunning en start liggen twintig weken`, `de winst zit in het materiaal (32 ton)`. */
const isDifference = oncePer((fact: Fact): boolean => {
  const { claim, quantity } = fact;
  const { passage } = claim;
  const { unit, noun, direction, end } = quantity;
  if (unit === undefined || direction !== undefined || unit.dimension === 'date' || unit.dimension === 'ratio')
    return false;
  if (lessNoun.test(noun ?? '') || lessBehind.test(passage.text.slice(end, end + 16))) return true;
  const before = inSmallLetters(textBefore(fact));
  if (isDuration(unit.dimension) && behindDay.test(before) && fromDay.test(passage.text.slice(end, end + 12)))
    return true;
  return gap.test(before) || (saved.has(unit.dimension) && gain.test(before));
});

/** `Op 16 juni (acht werkdagen later)`, `by 20 August 2027, 12 days before the start`. */
const behindDay =
  /(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)(?:\s20\d\d)?(?:,\s|\s\()(?:precies |exactly |ruim |ongeveer |about )?$/u;
const fromDay = /^\s(?:later|eerder|earlier|voor|vóór|na|before|after)(?![a-zà-ɏ])/iu;
const lessNoun = /(?:^|\s)(?:minder|fewer|less)$/iu;
const saved: ReadonlySet<string> = new Set(['mass', 'volume', 'length', 'energy', 'power', 'money']);

/** `Vier weken voor de eerste dienst` is how long before, `binnen drie weken` how soon and `drie weken mee` how long. */
function areLeadAndTerm({ claim: lead, role }: Fact, { claim: term, role: otherRole, quantity }: Fact): boolean {
  if (role !== 'text' || otherRole !== 'text' || lead.passage.kind === 'cell' || term.passage.kind === 'cell')
    return false;
  if (quantity.unit === undefined || !isDuration(quantity.unit.dimension)) return false;
  return isLeadTime(lead) && !leads.test(inSmallLetters(term.sentence.text));
}

const leads =
  /(?<![a-zà-ɏ])(?:vooraf|van tevoren|voordat|vóór|voor|vooruit|before|in advance|prior to|ahead|beforehand)(?![a-zà-ɏ])/u;

const halfway = guardPattern(
  'halverwege|halfway|midway|tussenstand|interim',
  /(?<![a-zà-ɏ])(?:halverwege|halfway|midway|tussenstand|interim)(?![a-zà-ɏ])/u,
);

/** `Halverwege staat de teller op 80 ton`: what it is by then, and not at the end. */
const isHalfway = oncePer((fact: Fact) => halfway.test(inSmallLetters(textBefore(fact))));

/** `Vijf ondersteuners (samen 3,6 fte)` and `vier artsen, samen 3,0 fte`: each is what its own group adds up to. */
function areOfOtherGroups(first: Fact, second: Fact): boolean {
  const [one, other] = [groupBefore(first), groupBefore(second)];
  return one !== undefined && other !== undefined && (sizeKey(one) !== sizeKey(other) || countOtherThings(one, other));
}

const groupBefore = oncePer((fact: Fact): Quantity | undefined => {
  const before = textBefore(fact);
  if (!/\s?(?:samen|together|in total)\s$/iu.test(before)) return undefined;
  const group = parseQuantities(before).at(-1);
  if (group?.unit?.dimension !== 'count') return undefined;
  return /^[\s,(]*(?:samen|together|in total)\s$/iu.test(before.slice(group.end)) ? group : undefined;
});

/** What a reference reached for one KPI says nothing of another. */
function isResultOfOther({ claim: { passage } }: Fact, { claim: { passage: other } }: Fact): boolean {
  const { item, path } = passage;
  if (item?.kind !== 'reference' || path[0] !== 'results' || other.item?.kind !== 'kpi') return false;
  const result = (item as Item<'reference'>).data.results?.[Number(path[1])];
  return result?.kpi !== undefined && result.kpi !== other.item.id;
}

/** `2,2 fouten per 10.000 openingen` is no number of mistakes, and neither is `9 fouten op 41.500 openingen` beside it. */
const isRate = oncePer(({ claim: { passage }, quantity: { unit, end } }: Fact): boolean => {
  if (unit?.dimension !== 'count') return false;
  return outOfMany.test(passage.text.slice(end, end + 24));
});

const outOfMany =
  /^\s(?:per|op(?: (?:de|elke|iedere))?|(?:for|in|out of) every|out of)\s(?:\d{1,3}[., ]\d{3}|\d{3,})/iu;

const together = guardPattern(
  'samen|totaal|bij elkaar|together|in all|in total|altogether|combined',
  /(?<![a-zà-ɏ])(?:samen|in totaal|bij elkaar|together|in all|in total|altogether|combined)\s[^.;]{0,40}$/u,
);

/** `Samen is het nooit meer dan € 20.000`: a limit to all that is paid, where another text tells what one case costs. */
const isSumOfCosts = oncePer((fact: Fact): boolean => {
  const { quantity } = fact;
  const dimension = quantity.unit?.dimension;
  if (dimension !== 'money' && dimension !== 'ratio') return false;
  if (!isAtMost(quantity.comparator?.sign)) return false;
  return together.test(inSmallLetters(textBefore(fact)));
});

const whoBefore = /(?:^|\s)(?:die|dat|who|that|which)\s(?:[a-zà-ɏ]+\s){0,3}$/u;
const asking =
  /(?:aanvra|aangevraagd|bestel|gemeld|ingediend|geboekt|opgegeven|request|order|book|submitted|reported)/u;
const ahead = /^\s(?:vooraf|van tevoren|voor|vóór|before|in advance|ahead|beforehand)(?![a-zà-ɏ])/u;

/**
 * The case for which a norm holds, and not what is promised: `≥ 90% van de dossiers die langer dan 6 weken openstaan`,
 * `aanvragen die ten minste een etmaal voor het begin binnen zijn`.
 */
const isCaseOfNorm = oncePer(({ claim: { passage, sentence }, quantity }: Fact): boolean => {
  const { unit, comparator, start, end } = quantity;
  if (unit === undefined || !isDuration(unit.dimension) || comparator?.isExplicit !== true) return false;
  const before = inSmallLetters(passage.text.slice(Math.max(sentence.start, start - 60), start));
  const after = inSmallLetters(passage.text.slice(end, Math.min(sentence.end, end + farthest)));
  if (!whoBefore.test(before)) return isAskedAhead(before, after);
  if (isStrict(comparator.sign)) return true;
  // `Wij bevestigen die na minimaal een kwartier`: only what is asked so long ahead is a case.
  return comparator.sign === '≥' && ahead.test(after) && (asking.test(before) || asking.test(after));
});

/** `Diensten die ten minste 24 uur vóór het begin zijn aangevraagd`, `ten minste een etmaal vooraf aangevraagd`. */
function isAskedAhead(before: string, after: string): boolean {
  if (!ahead.test(after)) return false;
  return /(?:^|\s)(?:indien|mits|als|if|provided)\s[^,;]*$/u.test(before) && asking.test(after);
}

/** Over how long misses are counted, against a term in which something is done. */
const isWindow = oncePer(isCountWindow);

const keeps = guardPattern(
  'bewaar|bewaren|garantie|levensduur|keep|kept|retain|retention|guarantee|warrant|lifespan',
  /(?<![a-zà-ɏ])(?:bewaard|bewaren|bewaart|bewaartermijn|garantie|levensduur|keep|keeps|kept|retain|retains|retained|retention|guarantee|warranty|lifespan)(?![a-zà-ɏ])/iu,
);

const saysKept = oncePer(({ claim: { sentence } }: Fact) => keeps.test(sentence.text));

/** `Remainders are kept for at least 5 working days`, and a series that is repeated within 5 working days. */
function isKept(fact: Fact, { claim: { passage } }: Fact): boolean {
  const { unit } = fact.quantity;
  if (unit === undefined || !isDuration(unit.dimension) || !saysKept(fact)) return false;
  const { item, heading = '' } = passage;
  const text = passage.kind === 'cell' ? rowText(passage) : passage.text;
  return !keeps.test(`${text} ${heading} ${item === undefined ? '' : itemName(item, passage.field)}`);
}

function rowText(passage: Passage): string {
  return `${cellsOf(passage).join(' ')} ${passage.column}`;
}

const withTax = /(?<![a-zà-ɏ])(?:incl(?:usief|uding|\.)?|met|with)\s(?:btw|vat)(?![a-zà-ɏ])/iu;
const withoutTax = /(?<![a-zà-ɏ])(?:excl(?:usief|uding|\.)?|zonder|without)\s(?:btw|vat)(?![a-zà-ɏ])/iu;

/** `€ 0,41 per kWh inclusief btw`, `Tarief zonder btw | € 0,34`. */
function areTaxedOtherwise(first: Fact, second: Fact): boolean {
  if (first.quantity.unit?.dimension !== 'money') return false;
  const [one, other] = [textOf(first), textOf(second)];
  return (isWith(one) && isWithout(other)) || (isWithout(one) && isWith(other));
}

function isWith(text: string): boolean {
  return withTax.test(text) && !withoutTax.test(text);
}

function isWithout(text: string): boolean {
  return withoutTax.test(text) && !withTax.test(text);
}

function textOf({ claim: { passage, quantity, sentence } }: Fact): string {
  if (passage.kind === 'cell') return rowText(passage);
  // What stands behind a number in brackets is of another: `€ 0,41 inclusief btw (34 cent zonder)`.
  return passage.text.slice(sentence.start, Math.min(sentence.end, quantity.end + 30));
}

/**
 * `Ziekteverzuim 5,1% in 2026` and `99,6% beschikbaar in 2026`: what two texts tell of one year is only one thing where
 * both name it; a KPI names it for the one number of its baseline.
 */
function areResultsOfOthers(first: Fact, second: Fact): boolean {
  if (first.role !== 'history' || second.role !== 'history' || first.quantity.unit?.dimension !== 'ratio') return false;
  if (isNamedBy(first, second) || isNamedBy(second, first)) return false;
  // The same number with another sign behind it is a slip: `7,1%`, `7,1‰`.
  return !isUnitOther(first.quantity, second.quantity) && sharedWords(subjectOf(first), subjectOf(second)) === 0;
}

function subjectOf({ near, names, claim: { passage }, quantity }: Fact): Topic {
  const isOneOfMany = passage.field === 'baseline' && passage.text.split('%').length > 2;
  return new Set([...near, ...(isOneOfMany ? [] : names), ...tellingWords(quantity.noun ?? '')]);
}

/** `71% op maat, 18% te laag en 11% te hoog` divides a whole; a norm is of one of its parts only. */
const isOfDivision = oncePer(
  (fact: Fact) => fact.quantity.unit?.name === 'percent' && isPartOfAll(sumText(fact), fact.quantity),
);

/** `591 van de 610 ritten, 96,9%` and `568 van de 610 (93,1%)`: who shows how he counted did not write a wrong number. */
function areReckoned(first: Fact, second: Fact): boolean {
  return isReckoned(first) && isReckoned(second);
}

const isReckoned = oncePer((fact: Fact): boolean => {
  const { quantity } = fact;
  if (quantity.unit?.dimension !== 'ratio') return false;
  return quantitiesBeside(fact).some(
    (other) => other.unit?.name !== quantity.unit?.name && isRoundedShare(quantity, other),
  );
});

/** `39 aan huis en 11 beurten, samen 50 bezoeken`: two numbers that each add up where they stand are two sums. */
const isSumOfText = oncePer(
  (fact: Fact) => fact.quantity.unit?.dimension === 'count' && isSumIn(sumText(fact), fact.quantity),
);

const nearly = rational(3, 100);

/** `Bij 60% (1.080 ton)` of the 1.800, `418 stewards, about two thirds of the roll` of 620: the text says itself how much of it. */
function isShareOfOther(fact: Fact, { quantity: whole }: Fact): boolean {
  const { quantity: part } = fact;
  if (part.unit === undefined || part.unit.name !== whole.unit?.name || part.unit.dimension === 'ratio') return false;
  if (part.value.kind !== 'exact' || whole.value.kind !== 'exact' || !isBelow(part.value.number, whole.value.number))
    return false;
  const share = divide(part.value.number, whole.value.number);
  return quantitiesBeside(fact).some(({ unit, value, direction }) => {
    if (unit?.dimension !== 'ratio' || value.kind !== 'exact' || direction !== undefined) return false;
    return areWithin(share, multiply(value.number, unit.factor), unit.name === 'fraction' ? nearly : rational(1, 200));
  });
}

const fromBefore = /^(?:vanaf|sinds|from|starting from|since|with effect from)\s/iu;
const untilBefore = /^(?:tot|tot en met|t\/m|until|up to|up to and including|through|till)\s/iu;
const edgeHeads = {
  start:
    /^(?:vanaf|van|begin|begint(?: op)?|start(?:datum| op)?|aanvang|from|starts?(?: on| date)?|begins?(?: on)?)$/iu,
  end: /^(?:tot|tot en met|t\/m|eind|einde?(?:datum)?|eindigt(?: op)?|until|to|end(?:s| date)?)$/iu,
};
const byBefore = /^(?:uiterlijk|vóór|by|no later than|before)\s/iu;
const starts = /(?<![a-zà-ɏ])(?:start|begin|aanvang|ingang|kick|commence|livegang|go-live|operatio)/iu;

/** The first day of one thing and the last of another: `start: 2027-05-01`, `t/m 31 mei`. */
function areBeginAndEnd(first: Fact, second: Fact): boolean {
  if (first.quantity.value.kind !== 'date' || sizeKey(first.quantity) === sizeKey(second.quantity)) return false;
  return isAtEdge(first, 'start') && (isAtEdge(second, 'end') || isReadyBy(second));
}

function isAtEdge({ claim: { passage, quantity } }: Fact, edge: 'start' | 'end'): boolean {
  const { text, field } = passage;
  const isUntil = untilBefore.test(text.slice(quantity.start, quantity.end));
  if (passage.item?.kind === 'phase' && (field === 'start' || field === 'end')) return field === edge;
  if (passage.kind === 'cell' && edgeHeads[edge].test(passage.column.trim())) return true;
  if (edge === 'end') return isUntil;
  // `period: 3 mei t/m 4 juli 2027`.
  const isFirst = passage.item?.kind === 'phase' && field === 'period' && text.slice(0, quantity.start).trim() === '';
  return isFirst ? !isUntil : fromBefore.test(text.slice(quantity.start, quantity.end));
}

/** What must be ready by a day; a start by a day may be that of the phase. */
function isReadyBy({ claim: { passage, quantity, sentence } }: Fact): boolean {
  return byBefore.test(passage.text.slice(quantity.start, quantity.end)) && !starts.test(sentence.text);
}
