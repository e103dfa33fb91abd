/** Percentages of more than everything there is. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { cellsOf } from '../../reading/texts/table-rows.ts';

const whole = rational(1);

/** Words beside a percentage that may well be above a hundred: growth, wages, prices, capacity, comparison. */
const beyondWhole = new RegExp(
  'groei|stijg|toenam|hoger|(?<![a-zà-ɏ])meer|opzichte|vergeleken|baseline|nulmeting|loon|salaris|tarief|prijs|prijzen|kosten|budget|begroting|omzet|capaciteit|bezetting|' +
    'dekking|solvabiliteit|liquiditeit|productiviteit|reserve|redundant|rendement|norm|waarde|jaarsalaris|referentie|growth|increas|higher|more|compared|relative|wage|salary|rate|price|cost|budget|turnover|capacity|load|value|yield|coverage|solvency|liquidity|productivity',
  'iu',
);
/** What can never be above a hundred per cent. */
const parts = /beschikbaarheid|availability|uptime|bereikbaarheid/iu;

/** Whether a share is beyond doubt more than all: `105% van de meldingen`, an availability of 101%. */
export function isMoreThanAll(fact: Fact): boolean {
  const { quantity, claim } = fact;
  if (!isAboveWhole(quantity) || quantity.direction !== undefined || beyondWhole.test(claim.sentence.text))
    return false;
  const { text } = claim.passage;
  const after = text.slice(quantity.end - (quantity.noun?.length ?? 0), quantity.end);
  const isOfThings = /\d\s?%\s(?:van|of)\s/iu.test(text.slice(quantity.start, quantity.end + 5));
  return isOfThings || parts.test(`${after} ${claim.sentence.text}`);
}

/** Whether a percentage most likely is a share, and then more than all. */
export function seemsMoreThanAll(fact: Fact, reading: Reading): boolean {
  if (!isAboveWhole(fact.quantity)) return false;
  if (fact.role === 'history' ? isWorkedOut(fact) : isLikelyShare(fact)) return true;
  return fallsTo(fact) || isAboveOthers(fact, reading);
}

/** Who writes `at least 100.8% per month`, `<110%` or `119%` most likely means a share. */
function isLikelyShare(fact: Fact): boolean {
  const { quantity, claim } = fact;
  if (quantity.direction !== undefined) return false;
  if (quantity.comparator?.isExplicit !== true && isRoundAmount(quantity)) return false;
  const [before, behind] = wordsAround(fact);
  // `Onze norm van 119%` is a share; `119% van de norm` need not be.
  const ahead = isRoundAmount(quantity) ? before : before.replace(normAhead, '');
  if (beyondWhole.test(ahead) || beyondWhole.test(behind)) return false;
  return !/^(?:tot|up to)/iu.test(claim.passage.text.slice(quantity.start, quantity.end));
}

const normAhead = /(?:norm|standard)(?:\s(?:van|is|of))?\s?$/iu;

/** `7.628 van 7.800 meetvakken, oftewel 978,0%`: what a text works out of its counts is a share. */
function isWorkedOut(fact: Fact): boolean {
  const [before, behind] = wordsAround(fact);
  return /\d.*[,(]\s?(?:oftewel|ofwel|dat is|that is|or)\s$/iu.test(before) && !beyondWhole.test(before + behind);
}

/** `Zakt de deelname naar 830%`, `should a month fall below 119%`: what falls was more than that. */
function fallsTo(fact: Fact): boolean {
  const [before, behind] = wordsAround(fact);
  const { passage } = fact.claim;
  const written = passage.text.slice(fact.quantity.start, fact.quantity.end);
  // `Below 119% we work on until we are back at the norm` compares with nothing.
  return fall.test(before + written) && !beyondWhole.test((before + behind).replace(theNorm, ''));
}

const theNorm = /(?:de|het|the|our|onze) (?:norm|standard)(?![a-zà-ɏ])/giu;
const fall =
  /(?<![a-zà-ɏ])(?:zakt|zakken|daalt|dalen|valt|vallen|falls?|drops?|dips?|sinks?)(?:\s[a-zà-ɏ]+){0,4}\s(?:naar|tot|onder|to|below|under)\s\d/iu;

function wordsAround({ quantity, claim: { passage, sentence } }: Fact): readonly [before: string, behind: string] {
  return [passage.text.slice(sentence.start, quantity.start), passage.text.slice(quantity.end, sentence.end)];
}

function isRoundAmount({ value }: Quantity): boolean {
  return value.kind === 'exact' && isRound(value.number);
}

/** `110%` and `150%` of something are agreed on; nobody chooses 119%. */
function isRound({ numerator, denominator }: Rational): boolean {
  return denominator === 1n && numerator % 5n === 0n;
}

/** Items in which all percentages are of one thing: what is asked and what we offer, a norm and its baseline. */
const ofOneThing: ReadonlySet<string> = new Set(['requirement', 'kpi']);

/** Whether a percentage is above a hundred where the others of its KPI, requirement or row of a table are shares. */
function isAboveOthers({ quantity, claim: { passage, sentence } }: Fact, reading: Reading): boolean {
  const { item } = passage;
  if (quantity.direction !== undefined || beyondWhole.test(sentence.text)) return false;
  if (passage.kind === 'cell') {
    const cells = cellsOf(passage);
    if (beyondWhole.test(cells.join(' '))) return false;
    return areShares(cells.filter((cell) => cell !== passage.text).flatMap((cell) => parseQuantities(cell)));
  }
  if (item === undefined || !ofOneThing.has(item.kind)) return false;
  const passages = reading.passagesOf(item);
  if (passages.some(({ text }) => beyondWhole.test(text))) return false;
  const others = passages.filter((other) => other !== passage).flatMap((other) => reading.claims(other));
  return areShares(others.map((claim) => claim.quantity));
}

/** Whether there are percentages, and none of them is more than all. */
function areShares(quantities: readonly Quantity[]): boolean {
  const percentages = quantities.filter(({ unit, value }) => unit?.name === 'percent' && value.kind === 'exact');
  return percentages.length > 0 && !percentages.some(isAboveWhole);
}

/** Whether a percentage is more than a hundred. */
export function isAboveWhole({ value, unit }: Quantity): boolean {
  return unit?.name === 'percent' && value.kind === 'exact' && isBelow(whole, multiply(value.number, unit.factor));
}
