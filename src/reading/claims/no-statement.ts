/** Numbers that say nothing of the bid: times of day, what is paid, a month that is only counted in, the sum of a reckoning. */
import { isDuration } from '../../quantity/durations.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import type { Claim } from '../texts/claim.ts';
import { isClock, isDenied, isEveryday } from './claim-kinds.ts';
import { isOfEscalation } from './escalation-terms.ts';

/** Whether a number states nothing that another text could contradict. */
export function isNoStatement(claim: Claim): boolean {
  return (
    isClock(claim) ||
    isEveryday(claim) ||
    isDenied(claim) ||
    isSanction(claim) ||
    isSomePeriod(claim) ||
    isReckoned(claim) ||
    isWeekOfTable(claim) ||
    isArticle(claim) ||
    isRaised(claim) ||
    isWholeOfShare(claim) ||
    isMarkOfOne(claim)
  );
}

/** A column of weeks names each by its first day: those are rows, and no days on which something is. */
function isWeekOfTable({ passage, quantity }: Claim): boolean {
  if (passage.kind !== 'cell' || quantity.value.kind !== 'date') return false;
  const isWhole = quantity.start <= 1 && quantity.end >= passage.text.trimEnd().length;
  return isWhole && /(?<![a-zà-ɏ])(?:week|weken|weeks)(?![a-zà-ɏ])/iu.test(passage.column);
}

/** `Met één hulpverlener`: one and the same, not a number of them. */
function isArticle({ passage, quantity }: Claim): boolean {
  if (quantity.unit?.dimension !== 'count' || quantity.comparator?.isExplicit === true || quantity.per.length > 0)
    return false;
  return /^(?:één|een|one)\s/iu.test(passage.text.slice(quantity.start, quantity.end));
}

/** `23 × 75 = 1.725 meter` shows a sum; the promise stands elsewhere. */
function isReckoned({ passage, quantity }: Claim): boolean {
  const before = passage.text.slice(Math.max(0, quantity.start - 24), quantity.start + 2);
  return /\d\s*[×x*+÷]\s*[\d.,]+(?:\s[a-zà-ɏ]+)?\s*=\s?\S?$/iu.test(before);
}

/** `Wie een 5 of lager geeft, wordt gebeld`: the mark of one, where norms are means. */
function isMarkOfOne({ passage, quantity }: Claim): boolean {
  const dimension = quantity.unit?.dimension;
  if (dimension !== 'grade' && dimension !== 'score') return false;
  return /\s(?:of lager|or lower|or less)$/iu.test(passage.text.slice(quantity.start, quantity.end));
}

/** `Van elke honderd deelnemers`, `of every ten callers`: that of which a share is told. */
function isWholeOfShare({ passage, quantity }: Claim): boolean {
  if (quantity.unit?.dimension !== 'count') return false;
  return /(?<![a-zà-ɏ])(?:van|op|of|in)\s(?:elke|iedere|every|each)\s$/iu.test(
    passage.text.slice(Math.max(0, quantity.start - 12), quantity.start),
  );
}

const raisedBefore = guardPattern(
  'verhoog|verhogen|opgehoog|opgeschaald|uitgebreid|verlaag|increased|raised|expanded|extended|reduced|lowered',
  /(?<![a-zà-ɏ])(?:verhoogd|verhogen|opgehoogd|opgeschaald|uitgebreid|verlaagd|increased|raised|expanded|extended|reduced|lowered)\s(?:(?:tot|naar|met|to|by)\s)?$/iu,
);

/** `Capaciteit verhoogd tot 40 per dag` in an escalation: what it then becomes, and not what it is. */
function isRaised({ passage, quantity }: Claim): boolean {
  if (!isOfEscalation(passage)) return false;
  return raisedBefore.test(passage.text.slice(Math.max(0, quantity.start - 20), quantity.start));
}

/** `Blijft een maand onder 99,7%`: a month is counted here, none is promised. */
function isSomePeriod({ passage, quantity }: Claim): boolean {
  if (quantity.comparator?.isExplicit === true || quantity.startEvent !== undefined) return false;
  return (
    quantity.unit !== undefined &&
    isDuration(quantity.unit.dimension) &&
    /^(?:een|an?)\s/iu.test(passage.text.slice(quantity.start, quantity.end))
  );
}

const sanctionBefore = guardPattern(
  'malus|boete|korting|discount|bonus|service|penalty|deduction',
  /(?<![a-zà-ɏ])(?:malus|boete|korting|discount|bonus|service[ -]?credits?|penalty|deduction)\s+(?:van|of)\s+$/iu,
);

/** `malus van 5% van de maandfactuur`: what is paid says nothing of what is measured; sanctions are compared apart. */
function isSanction({ passage, quantity }: Claim): boolean {
  return sanctionBefore.test(passage.text.slice(Math.max(0, quantity.start - 30), quantity.start));
}
