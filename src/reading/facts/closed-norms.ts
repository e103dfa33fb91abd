/** The period behind a norm: `≥ 95% van de meldingen binnen 30 minuten na de oproep, per maand`. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, rational } from '../../quantity/rational.ts';
import { amountKey } from '../claims/value-key.ts';
import type { Topic } from '../words/topic.ts';
import type { Fact } from './facts.ts';

/** A norm whose period stands behind its comma: its share or mark, and its words. */
export interface ClosedNorm {
  readonly amounts: ReadonlySet<string>;
  readonly nouns: Topic;
  readonly text: string;
}

const nothing: Topic = new Set();
/** A share this low or this high is one of many. */
const [none, all] = [rational(0), rational(100)];

/**
 * The norm that a bare period closes behind a comma, in the printed norm of a KPI and at the end of our own sentences.
 * Undefined for any other rhythm.
 */
export function closesNorm({ claim: { passage, sentence }, role }: Fact, period: Quantity): ClosedNorm | undefined {
  const { text, item, field } = passage;
  const isBare = period.unit?.dimension === 'frequency' && !/\d/u.test(text.slice(period.start, period.end));
  if (!isBare) return undefined;
  const isNorm = role === 'norm' && item?.kind === 'kpi' && field === 'target';
  const behind = text.slice(period.end);
  if (!isNorm && (role !== 'text' || passage.kind === 'cell' || period.end < sentence.end - 1)) return undefined;
  if (isNorm && !/^\s*(?:$|[,;:.(])/u.test(behind)) return undefined;
  const start = isNorm
    ? Math.max(text.lastIndexOf(';', period.start), text.lastIndexOf('\n', period.start)) + 1
    : sentence.start;
  const norm = text.slice(start, period.start);
  if (!closing.test(norm)) return undefined;
  const shares = parseQuantities(norm).filter(({ unit }) => unit?.dimension === 'ratio' || unit?.dimension === 'grade');
  const [share, second] = shares;
  if (share?.value.kind !== 'exact' || second !== undefined) return undefined;
  const { number } = share.value;
  if (!isBelow(none, number) || !isBelow(number, all)) return undefined;
  return { amounts: new Set([amountKey(share)]), nouns: nothing, text: text.slice(start, period.end) };
}

const closing = /,\s*(?:(?:gemeten|measured)\s)?$/u;
