/** Of what a number is the whole: over what a count is told that is no rhythm: eight in four years, four hundred in the whole work. */
import { isDuration } from '../../quantity/durations.ts';
import type { Per, Quantity } from '../../quantity/quantity.ts';
import type { Claim } from '../texts/claim.ts';

/**
 * The time over which a count is told (`8 speelplekken in vier jaar`), so that it can be held against one per year; a thing
 * where the text only says that it is all (`400 ritten in het hele werk`), which no number per period can be held against.
 */
export function wholeOf(claim: Claim): Per | undefined {
  const { quantity, clause, passage } = claim;
  if (quantity.unit?.dimension !== 'count') return undefined;
  const span = clause.quantities.find((one) => isSpan(one, claim));
  if (span?.unit !== undefined && span.value.kind === 'exact') {
    return { kind: 'period', count: span.value.number, unit: span.unit };
  }
  const text = passage.text.slice(clause.start, clause.end);
  if (inAll.test(text)) return { kind: 'thing', noun: 'whole' };
  return clause.quantities.find(({ start, end }) => apart.test(passage.text.slice(start, end)))?.per[0];
}

/** Whether a duration of a clause is the time over which something is counted in it. */
export function isSpan({ unit, value, start, startEvent }: Quantity, { clause, passage: { text } }: Claim): boolean {
  if (unit === undefined || !isDuration(unit.dimension) || value.kind !== 'exact' || startEvent !== undefined)
    return false;
  return over.test(text.slice(Math.max(clause.start, start - 12), start + 10));
}

/** `Levert per contractjaar 3 speelplekken op`: the period does not stand beside its number. */
const apart = /^per [a-zà-ɏ ]+$/iu;
const over = /(?<![a-zà-ɏ])(?:in|over|gedurende|during|within) (?:de |the )?[0-9a-zà-ɏ]/iu;
const inAll =
  /(?<![a-zà-ɏ])(?:in totaal|(?:in|over|voor|gedurende) (?:het hele|de hele) [a-zà-ɏ]+|in total|in all|(?:in|over|for|during) the (?:whole|entire) [a-z]+)(?![a-zà-ɏ])/iu;

/**
 * Whether it is what a share is taken of, so that only the share is promised: `at least 95% of its 420 vehicles`,
 * `ten minste 5% van de jaaromzet van € 430.000`.
 */
export function isBaseOfShare({ passage, quantity, sentence }: Claim): boolean {
  const dimension = quantity.unit?.dimension;
  if (dimension !== 'count' && dimension !== 'money') return false;
  const before = passage.text.slice(Math.max(sentence.start, quantity.start - 90), quantity.start);
  return (dimension === 'count' ? thingsBefore : moneyBefore).test(before);
}

const thingsBefore =
  /(?:%|procent|percent)\s(?:van|of)\s(?:(?:al|de|het|alle|haar|zijn|uw|onze|its|the|all|your|our|their)\s){1,2}$/iu;
/** `80% van de dossiers een besparing van € 500` gives each of them that much. */
const moneyBefore =
  /(?:%|procent|percent)\s(?:van|over|of)\s(?:(?!een\s|a\s|an\s|met\s|with\s)[a-zà-ɏ0-9-]{1,30},?\s){0,6}(?:(?:van|ad|à|of|is)\s|\()?$/iu;
