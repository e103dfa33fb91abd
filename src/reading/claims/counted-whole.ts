/** Over what a count is told that is no rhythm: eight in four years, four hundred in the whole work. */
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
