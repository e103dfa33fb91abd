/** What a number does in its sentence apart from its value: tell what was, say for which year, or when another holds. */
import { isStrict } from '../../quantity/comparator-signs.ts';
import { isDuration } from '../../quantity/durations.ts';
import type { NormClause } from '../../quantity/norm-clause.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Claim } from '../texts/claim.ts';
import { outside } from '../texts/negated-limit.ts';
import { cellsOf } from '../texts/table-rows.ts';

/** Verbs that tell what was; nobody promises in the past tense. */
const pastVerbs =
  /(?<![a-zà-ɏ]|de )(?:was|waren|werd|werden|had(?! kunnen| moeten)|hadden(?! kunnen| moeten)|haalden?|behaalden?|scoorden?|bleek|bleken|kreeg|kregen|gaf|gaven|daalden?|steeg|stegen|groeiden?|zakten?|raakten?|keurden?|leverden?|bereikten?|realiseerden?|verminderden?|verbeterden?|duurden?|bedroeg|bedroegen|telden?|zat|zaten|lag|lagen|ging|gingen|kwam|kwamen|deed|deden|lukte|lukten|nam|hielp|hielpen|begon|begonnen|bleef|bleven|stond|stonden|liep|liepen|hield|hielden|werkte|werkten|did|began|stood|vertrok|vertrokken|were|scored|reached|fell|rose|dropped|grew|went|took)(?![a-zà-ɏ])/u;

/** Columns of a table that hold what is or was before: the final value stands in another. */
const pastColumn =
  /^(?:concept|draft|eerste versie|nu|huidig|huidige|current|now|oud|old|was|nulmeting|baseline|vorig|previous|vandaag|today|(?:uw|your) (?:zorg|zorgen|concerns?|knelpunt|knelpunten|probleem|problems?))(?![a-zà-ɏ])/iu;

/** Whether its part of the sentence tells what was: `In 2025 werd 96% van de ruimten goedgekeurd`. */
export function isPast(claim: Claim): boolean {
  const { kind, column } = claim.passage;
  return kind === 'cell' ? pastColumn.test(column) : hasPastVerb(claim);
}

const hasPastVerb = ofClause((text) => pastVerbs.test(inSmallLetters(text)));

/** A question about the part of a sentence in which a number stands: asked once, however many numbers stand in it. */
export function ofClause(ask: (text: string) => boolean): (claim: Claim) => boolean {
  const known = new WeakMap<NormClause, boolean>();
  return ({ passage, sentence, clause }) => {
    const found = known.get(clause);
    if (found !== undefined) return found;
    const answer = ask(passage.text.slice(Math.min(clause.start, sentence.end), clause.end));
    known.set(clause, answer);
    return answer;
  };
}

/** `van 06.00 tot 24.00 uur` is a time of day, even where it reads as a number of hours. */
export function isClock({ passage, quantity }: Claim): boolean {
  return (
    quantity.unit?.dimension === 'time' &&
    /\d{1,2}[.:]\d{2}(?!\d)/u.test(passage.text.slice(quantity.start, quantity.end))
  );
}

const everyday = guardPattern(
  'dagelijks|daily|day-to-day',
  /^(?:dagelijkse?|daily|day-to-day)\s+(?:aanspreekpunt|contactpersoon|contact|leiding|bestuur|aansturing|sturing|praktijk|gang van zaken|werk|beheer|uitvoering|point of contact|contact|management|operations?|running|work|practice)(?![a-zà-ɏ])/u,
);

/** Whether it says of every day what is no rhythm: `de dagelijkse leiding`, `op elk uur van de dag`. */
export function isEveryday({ passage, quantity }: Claim): boolean {
  if (quantity.unit?.dimension !== 'frequency') return false;
  if (everyday.test(inSmallLetters(passage.text.slice(quantity.start, quantity.start + 60)))) return true;
  const around = passage.text.slice(Math.max(0, quantity.start - 4), quantity.start + 40);
  return atAnyHour.test(inSmallLetters(around));
}

/** At whatever hour it is, not so often. */
const atAnyHour = guardPattern(
  'op elk|op ieder|at any|at every|at each|on any|on every|on each',
  /(?<![a-zà-ɏ])(?:op (?:elk|elke|ieder|iedere)|(?:at|on) (?:any|every|each)) (?:uur|moment|tijdstip|dag|hour|moment|time|day) (?:van (?:de|het)|of the) (?:dag|nacht|etmaal|week|jaar|day|night|week|year)(?![a-zà-ɏ])/u,
);

/** Whether it says how often something is not done: `per school en niet per dag`. */
export function isDenied({ passage, quantity }: Claim): boolean {
  return (
    quantity.unit?.dimension === 'frequency' &&
    denial.test(passage.text.slice(Math.max(0, quantity.start - 24), quantity.start))
  );
}

const denial = guardPattern(
  'niet|in plaats van|i.p.v.|not|instead of|rather than',
  /(?<![a-zà-ɏ])(?:niet|in plaats van|i\.p\.v\.|not|instead of|rather than)\s+$/iu,
);

/** Whether it only says when another number holds: `-35% na 12 maanden`. */
export function isMomentOfOther({ quantity, clause, passage }: Claim): boolean {
  if (quantity.unit === undefined || !isDuration(quantity.unit.dimension)) return false;
  const words = passage.text.slice(quantity.start, quantity.end);
  // `≥ 92% per kwartaal, vanaf twaalf maanden na de start`.
  if (quantity.startEvent !== undefined && /^(?:vanaf|from)\s/iu.test(words)) return true;
  return clause.quantities.length > 1 && /^(?:na|after|vanaf|from)\s/iu.test(words);
}

/** Whether it only says over which time another number is counted: `per jaar hoogstens drie hulpen`, `≥ 95%, per maand`. */
export function isPeriodOfOther(claim: Claim, others: readonly Claim[]): boolean {
  const { quantity, clause, passage } = claim;
  if (quantity.unit?.dimension !== 'frequency') return false;
  const text = passage.text.slice(quantity.start, quantity.end);
  if (/^(?:per|\/|elke?|ieder|iedere|each|every|an?)(?:\s|$)/iu.test(text) && !/\d/u.test(text)) {
    return others.some(
      (other) => other.quantity !== quantity && other.quantity.unit?.dimension !== 'frequency' && !isDate(other),
    );
  }
  const isMeasuredOver =
    !/\d/u.test(text) && measuredOver.test(passage.text.slice(clause.start, quantity.start)) && isEndOfNorm(claim);
  if (isMeasuredOver) return others.some((other) => isLimitBefore(other, claim));
  const next = clause.quantities.find(({ start }) => start >= quantity.end);
  return next !== undefined && next.per.length === 0 && passage.text.slice(quantity.end, next.start).trim() === '';
}

/** `≤ 60 seconds, monthly`, `≥ 95%, gemeten per kwartaal`: alone behind a comma, so that nothing is done so often. */
const measuredOver =
  /^(?:(?:gemiddeld|gemeten|berekend|bepaald|beoordeeld|getoetst|measured|averaged|calculated|assessed|on average)\s)?$/iu;
const measured =
  /^(?:\s(?:gemeten|berekend|bepaald|beoordeeld|getoetst|measured|averaged|calculated|assessed))?[\s.)]*$/iu;

function isEndOfNorm({ quantity, clause, passage }: Claim): boolean {
  return measured.test(passage.text.slice(quantity.end, clause.end));
}

/** Whether a limit stands before a claim in its sentence: `≥ 98.5% of the positions`. */
function isLimitBefore({ quantity, sentence }: Claim, claim: Claim): boolean {
  const { unit, comparator, end } = quantity;
  if (unit === undefined || unit.dimension === 'frequency' || unit.dimension === 'date') return false;
  return comparator?.isExplicit === true && end <= claim.quantity.start && sentence.start === claim.sentence.start;
}

function isDate({ quantity }: Claim): boolean {
  return quantity.unit?.dimension === 'date';
}

const compared = /(?:t\.?o\.?v|ten opzichte van|vergeleken|compared|relative to|sinds|since|versus|dan in|than in)/iu;

/** The year for which a number holds: `≤ 92 kg in 2028`, `op 31 december 2028 minstens 55%`. */
export function yearOf({ quantity, clause, passage, sentence }: Claim): number | undefined {
  if (quantity.unit?.dimension === 'date') return undefined;
  const isOther = ({ unit }: { readonly unit?: Claim['quantity']['unit'] }): boolean => unit?.dimension !== 'date';
  const next = clause.quantities.find((other) => other.start >= quantity.end && isOther(other))?.start;
  const previous = clause.quantities.findLast((other) => other.end <= quantity.start && isOther(other))?.end;
  const after = passage.text.slice(quantity.end, next ?? clause.end).split(/[;,:(]/u)[0] ?? '';
  const before =
    passage.text
      .slice(previous ?? sentence.start, quantity.start)
      .split(/[;:(]/u)
      .at(-1) ?? '';
  return yearIn(after) ?? (previous === undefined ? yearIn(before) : undefined);
}

/** `Eén toezichthouder per 60 bezoekers`: the number of which there is one, so that fewer is more. */
export function isDenominator({ passage, quantity }: Claim): boolean {
  if (quantity.unit?.dimension !== 'count') return false;
  return /(?:^|\s)(?:per|(?:op|voor) (?:elke|iedere)|(?:for|to) (?:every|each))\s$/iu.test(
    passage.text.slice(Math.max(0, quantity.start - 13), quantity.start),
  );
}

/** The first year in a text, unless something is compared with that year. */
export function yearIn(text: string): number | undefined {
  const found = /(?<![\d.,])20\d\d(?![\d.,]?\d)/u.exec(text);
  return found === null || compared.test(text.slice(0, found.index)) ? undefined : Number(found[0]);
}

/** Whether a share is demanded for a year of which the other does not speak: what must be reached in 2030 need not hold from the start. */
export function isOfOtherYear({ passage, sentence, quantity }: Claim, given: Claim): boolean {
  if (quantity.unit?.dimension !== 'ratio') return false;
  const year = yearIn(passage.kind === 'cell' ? cellsOf(passage).join(' ') : sentence.text);
  const { start, end } = given.clause;
  return year !== undefined && !given.passage.text.slice(start, end).includes(String(year));
}

/** Whether it names the cases on which something follows: `elke reactie boven 3 minuten`, `any call longer than an hour`. */
export function isCaseOutside(claim: Claim): boolean {
  const { quantity, passage, sentence } = claim;
  if (isCaseWithConsequence(claim)) return true;
  if (!outside.test(passage.text.slice(quantity.start, quantity.end))) return false;
  return eachCase.test(
    inSmallLetters(passage.text.slice(Math.max(sentence.start, quantity.start - 40), quantity.start)),
  );
}

const eachCase = /(?<![a-zà-ɏ])(?:elke?|iedere?|each|every|any)\s(?:[a-zà-ɏ-]+\s)?[a-zà-ɏ-]+\s+$/u;

/** `Een locatie met minder dan 98% juiste items krijgt een herinventarisatie`: the case that misses a norm, and what then follows. */
function isCaseWithConsequence({ quantity, passage, sentence }: Claim): boolean {
  if (!isStrict(quantity.comparator?.sign)) return false;
  return (
    caseWith.test(inSmallLetters(passage.text.slice(sentence.start, quantity.start))) &&
    consequence.test(inSmallLetters(passage.text.slice(quantity.start, sentence.end)))
  );
}

const caseWith =
  /^(?:een|elke?|iedere?|an?|any|each|every)\s(?:[a-zà-ɏ-]+\s){1,3}(?:met|waar(?:van|bij|op|in)?|with|where)\s+$/u;
const consequence =
  /^[^,;]{0,80}\s(?:krijgt|gaat naar|leidt tot|telt als|geldt als|gets|receives|goes to|leads to|counts as)\s/u;

/** Whether it says how long something lasts that people do: `half a day of training`, against a term in which it is done. */
export function isSpent({ quantity, passage }: Claim): boolean {
  const { unit, startEvent, end } = quantity;
  if (unit === undefined || !isDuration(unit.dimension) || startEvent !== undefined) return false;
  return spentOn.test(inSmallLetters(passage.text.slice(end, end + 60)));
}

const spentOn =
  /^\s(?:of\s|aan\s)?(?:(?!after|before|prior|per|voor|na|the\s|de\s)[a-zà-ɏ-]+\s)?[a-zà-ɏ]*(?:training|opleiding|scholing|instructie|begeleiding|coaching|uitleg|workshop|oefening|meelopen|inwerken|instruction|guidance|coaching|teaching|lessons?|practice|supervision|toezicht)(?![a-zà-ɏ])/u;

/** `Na tien weken` is a moment, `binnen tien werkdagen` a limit. */
export function isMomentAfter({ passage, quantity }: Claim): boolean {
  return /^(?:na|after)\s/iu.test(passage.text.slice(quantity.start, quantity.end));
}
