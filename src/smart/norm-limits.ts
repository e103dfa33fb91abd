import { isAtLeast } from '../quantity/comparator-signs.ts';
import { isDuration } from '../quantity/durations.ts';
import { parseNorms } from '../quantity/parse-norms.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isSame, multiply, rational } from '../quantity/rational.ts';
import { type Topic, topicOf } from '../reading/words/topic.ts';
import type { NormStatement } from './norm-statements.ts';
import { isCountedBack, isInAdvance, isPer } from './trigger-parts.ts';
import { hasWord } from './words.ts';

/** A number that a norm puts a limit to. */
export interface NormLimit {
  readonly norm: NormStatement;
  readonly quantity: Quantity;
  readonly side: 'lower' | 'upper';
  /** Whether the time is counted back from a moment: `≥15 werkdagen vooraf`. */
  readonly isBack: boolean;
  /** Whether the side is written, and does not only follow from the kind of number. */
  readonly isWritten: boolean;
  /** `per 1.000 ritten`: the number by which the first is divided. */
  readonly denominator: Quantity | undefined;
  /** When it must be reached: `100% binnen 24 maanden`. */
  readonly deadline: Quantity | undefined;
  /** What the norm is about. */
  readonly topic: Topic;
}

/** All limits of the norms of a KPI, also the share of cases in which a norm must be met. */
export function normLimits(norms: readonly NormStatement[]): NormLimit[] {
  return norms.flatMap((norm, position) => {
    const { quantities, attainment, otherWords, labels, text, fields, source } = norm;
    const nouns = quantities.map(({ noun, per }) =>
      [noun, ...per.map((one) => (one.kind === 'thing' ? one.noun : ''))].join(' '),
    );
    const topic = withTopicBefore(
      topicOf([otherWords, ...nouns, labels.join(' '), fields.per, fields.from, text].join(' ')),
      norms[position - 1]?.text,
    );
    const all = attainment === undefined ? quantities : [...quantities, attainment];
    return all.flatMap((quantity, index): NormLimit[] => {
      const side = sideOf(norm, quantity);
      const [previous, next] = [all[index - 1], all[index + 1]];
      if (side === undefined || (previous !== undefined && isDenominator(source, previous, quantity))) return [];
      const denominator = next !== undefined && isDenominator(source, quantity, next) ? next : undefined;
      const isBack = source !== undefined && isInAdvance(source.slice(quantity.end));
      const isWritten = quantity.comparator?.isExplicit === true;
      return [{ norm, quantity, side, isBack, isWritten, denominator, deadline: deadlineOf(norm, quantity), topic }];
    });
  });
}

/**
 * Whether a limit holds for all cases and not for a share of them: `≤ 2 uur`, `100% binnen 3 uur`, not the first one of
 * `≥ 97% binnen 2 uur en 100% binnen 3 uur`.
 */
export function isOfAllCases({ norm, quantity }: NormLimit): boolean {
  const shares = [...norm.quantities, ...(norm.attainment === undefined ? [] : [norm.attainment])].filter(
    ({ unit }) => unit?.dimension === 'ratio',
  );
  const before = shares.filter(({ start }) => norm.source !== undefined && start < quantity.start).at(-1);
  const share = before ?? shares[0];
  return share === undefined || isWhole(share);
}

/** `≥90% van de vragen ≤1 werkdag; 100% ≤3 werkdagen`: a norm without words of its own is about what the one before it is about. */
function withTopicBefore(own: Topic, before: string | undefined): Topic {
  if (before === undefined) return own;
  const earlier = topicOf(before);
  return [...own].every((word) => earlier.has(word)) ? earlier : own;
}

function sideOf({ source, otherWords }: NormStatement, quantity: Quantity): NormLimit['side'] | undefined {
  const { comparator, unit, value } = quantity;
  if (unit === undefined || value.kind !== 'exact' || comparator === undefined) return undefined;
  // `≤ 3 per 10.000 openingen, per kwartaal`: the period in which the limit holds is none itself.
  if (unit.dimension === 'frequency' && !comparator.isExplicit && isBarePeriod(source, quantity)) return undefined;
  // Exactly all of a whole is no less than that.
  if (comparator.sign === '=') return isWhole(quantity) ? 'lower' : undefined;
  // `8 uur herhaling per jaar` is an amount of work: not less.
  if (!comparator.isExplicit && isDuration(unit.dimension) && hasWord('effort', otherWords)) return 'lower';
  const isDenied = comparator.isExplicit && deniedBefore.test(source?.slice(0, quantity.start).slice(-reach) ?? '');
  const isLower = isAtLeast(comparator.sign) !== isDenied;
  const isBack =
    source !== undefined &&
    isDuration(unit.dimension) &&
    isCountedBack(source.slice(quantity.start, quantity.end), source.slice(quantity.end));
  return isLower === isBack ? 'upper' : 'lower';
}

/** `Niemand langer dan 21 dagen` is at most so long. */
const deniedBefore =
  /(?<![a-zà-ɏ])(?:niemand|nooit|niets|nobody|no one|none|never|(?:geen|no)\s[a-zà-ɏ-]{2,30})\s(?:[a-zà-ɏ]{2,12}\s)?$/iu;
const reach = 60;

function isBarePeriod(source: string | undefined, { start, end }: Quantity): boolean {
  return /^\s*(?:per|elke?|ieder[e]?|each|every|a)\s/iu.test(source?.slice(start, end) ?? '');
}

function isWhole({ unit, value }: Quantity): boolean {
  return (
    unit?.dimension === 'ratio' && value.kind === 'exact' && isSame(multiply(value.number, unit.factor), rational(1))
  );
}

/** `2 klachten per 1.000 ritten`. */
function isDenominator(source: string | undefined, quantity: Quantity, next: Quantity): boolean {
  if (next.comparator?.isExplicit === true || next.unit?.dimension !== 'count' || source === undefined) return false;
  return isPer(source.slice(quantity.end, next.start));
}

function deadlineOf({ quantities, fields, source }: NormStatement, of: Quantity): Quantity | undefined {
  if (of.unit === undefined || isDuration(of.unit.dimension)) return undefined;
  if (fields.within !== undefined) return parseNorms(`≤ ${fields.within}`)[0]?.quantities[0];
  const times = quantities.filter(
    ({ unit, comparator, value }) =>
      value.kind === 'exact' && unit !== undefined && isDuration(unit.dimension) && comparator?.sign === '≤',
  );
  // `≥ 97% binnen 2 uur en 100% binnen 3 uur`: each share has the time behind it.
  const behind = source === undefined ? undefined : times.find(({ start }) => start > of.start);
  return behind ?? times[0];
}
