/** Rhythms that are of two things by their numbers or their KPIs, whatever words they have in common. */
import type { Item } from '../../model/item.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { divide, isBelow, multiply, rational } from '../../quantity/rational.ts';
import { amountKey } from '../claims/value-key.ts';
import { hasWord, type Topic, topicOf } from '../words/topic.ts';
import { areDifferent } from './rhythm.ts';
import type { RhythmFact } from './rhythms.ts';

/** Whether the numbers of two rhythms, or the KPIs that their sentences name, say that they are not of one thing. */
export function areApart(first: RhythmFact, second: RhythmFact): boolean {
  if (namesOtherKpi(first, second) || namesOtherKpi(second, first)) return true;
  const shared = new Set([...first.amounts].filter((amount) => second.amounts.has(amount)));
  if (shared.size > 0) {
    return haveOtherNouns(first, second, shared) || isWorkedOut(first, shared) || isWorkedOut(second, shared);
  }
  if (areFarApart(first, second) || areFarApart(second, first)) return true;
  if (areOneRate(first, second) || areOneRate(second, first)) return true;
  if (!hasCount(first) || !hasCount(second)) return false;
  // A slip changes the number or the period: `600 diensten per week` is no other value of `2.190 diensten per maand`.
  if (areDifferent(first.period, second.period)) return true;
  if (!isCounted(first) || !isCounted(second)) return false;
  return (
    perThings(first) !== perThings(second) ||
    addsNoun(first, second) ||
    addsNoun(second, first) ||
    isProduct(first, second) ||
    isProduct(second, first)
  );
}

/** `95% per month (KPI-01)` is not the 95% of KPI-08. */
function namesOtherKpi(
  { owners, passage: { item: own } }: RhythmFact,
  { owners: others, passage }: RhythmFact,
): boolean {
  const named = owners.filter((item) => isKpi(item) && item !== own);
  const kpis = [...others, ...(passage.item === undefined ? [] : [passage.item])].filter(isKpi);
  return named.length > 0 && kpis.length > 0 && !kpis.some((kpi) => kpi === own || named.includes(kpi));
}

function isKpi({ kind }: Item): boolean {
  return kind === 'kpi';
}

/** `Veertien bomen per dag` is work, `vier keer per jaar` a round: no slip makes the one out of the other, nor a year out of a day. */
function areFarApart({ rhythm: often }: RhythmFact, { rhythm: seldom }: RhythmFact): boolean {
  return isBelow(multiply(often.longest, mostTimes), seldom.shortest);
}

/** More than there are days in a year. */
const mostTimes = rational(370);

/** `30.000 bomen, eens in de drie jaar` is `10.000 bomen per jaar`. */
function areOneRate({ quantity, period, part }: RhythmFact, rate: RhythmFact): boolean {
  if (!isBare(quantity) || !isCounted(rate)) return false;
  return parseQuantities(part).some(({ value, unit, per }) => {
    const isNumber = unit === undefined || unit.dimension === 'count';
    if (!isNumber || per.length > 0 || value.kind !== 'exact' || value.number.numerator <= 0n) return false;
    const each = { shortest: divide(period.shortest, value.number), longest: divide(period.longest, value.number) };
    return !areDifferent(each, rate.rhythm);
  });
}

/** `98% van de hulpmiddelen`, `98% van de spoedopdrachten`; `vier nachten per week`, `4 lokalen per dag`. */
function haveOtherNouns(one: RhythmFact, other: RhythmFact, shared: ReadonlySet<string>): boolean {
  const [first, second] = [nounsOf(one, shared), nounsOf(other, shared)];
  return first.size > 0 && second.size > 0 && ![...first].some((word) => hasWord(second, word));
}

/**
 * What a number is of. Of a period behind a comma that is said at the number of its norm (`97% van de ritten, per maand`), of a
 * bare one at the numbers around it (`per kwartaal ten hoogste 2 chauffeurs`).
 */
function nounsOf({ quantity, isClosing, part }: RhythmFact, shared: ReadonlySet<string>): Topic {
  const quantities = isClosing
    ? parseQuantities(part)
    : isBare(quantity)
      ? parseQuantities(part).filter((one) => shared.has(amountKey(one)))
      : [quantity];
  return topicOf(quantities.map(({ noun }) => noun ?? '').join(' '));
}

/** `Op 60% elektrische ritten besparen wij per jaar ongeveer 252 ton`: the period is that of what is worked out from the number. */
function isWorkedOut({ quantity, part }: RhythmFact, shared: ReadonlySet<string>): boolean {
  if (!isBare(quantity)) return false;
  return parseQuantities(part).some((one) => one.isApproximate && !shared.has(amountKey(one)));
}

function isBare({ unit }: Quantity): boolean {
  return unit?.dimension === 'frequency';
}

function hasCount({ amounts }: RhythmFact): boolean {
  return [...amounts].some((amount) => amount.startsWith('count '));
}

function isCounted({ quantity }: RhythmFact): boolean {
  return quantity.unit?.dimension === 'count' && quantity.value.kind === 'exact';
}

/** `82 people per metre per minute` is no number of people an hour. */
function perThings({ quantity: { per } }: RhythmFact): string {
  return per
    .flatMap((one) => (one.kind === 'thing' ? [one.noun] : []))
    .sort()
    .join(' ');
}

/** `14 dagdelen spreekuur` are a part of `dertig dagdelen`, unless that text speaks of the spreekuur as well. */
function addsNoun({ quantity: { noun } }: RhythmFact, { beside, around, names }: RhythmFact): boolean {
  const said: readonly Topic[] = [beside, around, names];
  return [...topicOf(noun ?? '')].some((word) => !said.some((words) => hasWord(words, word)));
}

/** `Een monteur legt zes bezoeken per dag af` and `elf monteurs maken 66 bezoeken per dag`: the one gives the other. */
function isProduct({ quantity: one }: RhythmFact, { quantity: all, part }: RhythmFact): boolean {
  const [each, total] = [numberOf(one), numberOf(all)];
  if (each === undefined || total === undefined || each === 0n || total % each !== 0n || total <= each) return false;
  return parseQuantities(part).some((quantity) => numberOf(quantity) === total / each);
}

function numberOf({ value }: Quantity): bigint | undefined {
  return value.kind === 'exact' && value.number.denominator === 1n ? value.number.numerator : undefined;
}
