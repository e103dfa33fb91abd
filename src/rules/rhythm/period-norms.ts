/** The norms of a KPI that hold over a period, with the numbers by which its escalation names them. */
import type { Item } from '../../model/item.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { amountKey } from '../../reading/claims/value-key.ts';
import { areDifferent, periodRhythm, type Rhythm } from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { type Topic, topicOf } from '../../reading/words/topic.ts';
import type { Span } from '../../text/source-file.ts';

/** A norm with its numbers and the period in which they hold. */
export interface PeriodNorm {
  readonly values: ReadonlySet<string>;
  /** The words for what its numbers are of. */
  readonly nouns: Topic;
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
}

/** The norms of a KPI with a period: those of its printed target, and those in structured form. */
export function periodNormsOf(kpi: Item<'kpi'>, reading: Reading): PeriodNorm[] {
  const target = reading.passagesOf(kpi).find(({ field }) => field === 'target');
  const printed = target === undefined ? [] : printedNorms(target);
  const structured = (kpi.data.norms ?? []).flatMap(({ per, ...norm }, index): PeriodNorm[] => {
    const [quantity] = per === undefined ? [] : parseQuantities(`per ${per}`);
    const period = quantity === undefined ? undefined : periodOf(quantity);
    const rhythm = period === undefined ? undefined : periodRhythm(period);
    if (rhythm === undefined) return [];
    const values = new Set(
      [norm.atLeast, norm.atMost, norm.above, norm.below].flatMap((value) =>
        value === undefined ? [] : valuesIn(value),
      ),
    );
    const nouns = topicOf(norm.subject ?? '');
    return [{ values, nouns, rhythm, written: `per ${per}`, span: kpi.span(['norms', index, 'per']) }];
  });
  return [...printed, ...structured];
}

function printedNorms(target: Passage): PeriodNorm[] {
  return [...target.text.matchAll(/[^;\n]+/gu)].flatMap((piece): PeriodNorm[] => {
    const periods = parseQuantities(piece[0]).flatMap((quantity) => {
      const period = periodOf(quantity);
      const rhythm = period === undefined ? undefined : periodRhythm(period);
      return rhythm === undefined || isOne(piece[0], quantity.end) ? [] : [{ ...quantity, rhythm }];
    });
    const [first, ...more] = periods;
    if (first === undefined) return [];
    // `Per kwartaal ≥ 95% van … en per maand ≥ 90% van …`: whether a period ends its norm or begins one is not said.
    const isAhead = valuesIn(piece[0].slice(0, first.end)).length === 0;
    if (more.length > 0 && isAhead) return [];
    let from = 0;
    return periods.map((quantity, index): PeriodNorm => {
      const until = index === periods.length - 1 ? piece[0].length : quantity.end;
      const own = piece[0].slice(from, until);
      const [values, nouns] = [new Set(valuesIn(own)), nounsIn(own)];
      from = until;
      const { start, end, rhythm } = quantity;
      const span = target.span(piece.index + start, piece.index + end);
      return { values, nouns, rhythm, written: piece[0].slice(start, end), span };
    });
  });
}

/** `Opgeleverd in de week uit het jaarplan`, `in the month in which it was asked`: one week, and not each. */
function isOne(text: string, end: number): boolean {
  return theOne.test(text.slice(Math.max(0, end - 20), end)) && ofWhat.test(text.slice(end));
}

const theOne = /(?<![a-zà-ɏ])(?:in|on)\s(?:de|het|the)\s[a-zà-ɏ]+$/iu;
const ofWhat =
  /^\s(?:uit|van|waarin|waarop|na|die|dat|of|in which|on which|from|after|that|agreed|planned)(?![a-zà-ɏ])/iu;

/** The norms to which a text with numbers belongs: those with one of its numbers, else all of a KPI that knows one period. */
export function normsMeant(norms: readonly PeriodNorm[], text: string): readonly PeriodNorm[] {
  const values = new Set(valuesIn(text));
  const same = norms.filter((norm) => [...norm.values].some((value) => values.has(value)));
  if (same.length > 0) return same;
  const [first] = norms;
  return first !== undefined && norms.every(({ rhythm }) => !areDifferent(rhythm, first.rhythm)) ? norms : [];
}

/** The words for what the numbers of a text are of. */
export function nounsIn(text: string): Topic {
  return topicOf(
    parseQuantities(text)
      .map(({ noun }) => noun ?? '')
      .join(' '),
  );
}

/** The numbers in a text of a norm or its escalation, in a form in which the same numbers meet. */
export function valuesIn(text: string): string[] {
  return parseQuantities(text)
    .filter(({ unit, value }) => unit?.dimension !== 'frequency' && value.kind === 'exact')
    .map(keyOf);
}

/** A trigger leaves away the scale of a score and what is counted: `≥ 7,5 op een schaal van 10`, `<7,5`; `meer dan 2 in een kwartaal`. */
const leftAway: ReadonlySet<string> = new Set(['grade', 'count']);

function keyOf(quantity: Quantity): string {
  const { unit, ...rest } = quantity;
  return amountKey(unit !== undefined && leftAway.has(unit.dimension) ? rest : quantity);
}
