/** What follows in an escalation, and the limits at which it follows. */
import { isDuration } from '../quantity/durations.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Claim } from './claim.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** Whether a text is the escalation of a KPI, or what is done in one of its steps. */
export function isOfEscalation({ item, path }: Passage): boolean {
  return item?.kind === 'kpi' && (path[0] === 'escalation' || path.at(-1) === 'then');
}

/**
 * The terms at which an escalation does what a claim is of: those of its step, or those before the arrow
 * (`> 3 minuten → analyse binnen 2 dagen`). Nothing for other texts; a percentage is the limit of many actions.
 */
export function limitsOfAction({ passage, quantity }: Claim, reading: Reading): readonly Quantity[] {
  const { item, path, text } = passage;
  if (item === undefined || !isOfEscalation(passage)) return [];
  if (path.at(-1) === 'then') {
    const when = reading
      .passagesOf(item)
      .find((other) => other.path[0] === path[0] && other.path[1] === path[1] && other.path.at(-1) === 'when');
    return when === undefined ? [] : termsIn(when, reading);
  }
  const arrow = text.lastIndexOf('→', quantity.start);
  const start = text.lastIndexOf(';', arrow === -1 ? 0 : arrow) + 1;
  if (arrow === -1 || text.slice(arrow, quantity.start).includes(';')) return [];
  return termsIn(passage, reading).filter((limit) => limit.start >= start && limit.end <= arrow);
}

function termsIn(passage: Passage, reading: Reading): Quantity[] {
  return reading
    .claims(passage)
    .map(({ quantity }) => quantity)
    .filter(({ unit }) => unit !== undefined && isDuration(unit.dimension));
}
