/** In how many months or how often a norm must be missed before a sanction follows: what a text says against the KPI. */
import type { Quantity } from '../../quantity/quantity.ts';
import { isSame } from '../../quantity/rational.ts';
import { valueKey } from '../../reading/claims/value-key.ts';
import { countedUnits } from '../../reading/facts/count-window.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';

const otherTerm = /^(?:binnen|uiterlijk|na|within|by|after|per|elke?|iedere?|every)\s/iu;
/** `In een periode van 12 maanden` is where one counts, not what. */
const span = /(?:periode|tijdvak|venster|period|span|window)\s(?:van|of)\s$/iu;

/** `Drie maanden in een halfjaar`, in the words before the amount of a sanction; undefined where it is not said once. */
export function windowBefore(reading: Reading, amount: Claim): Claim | undefined {
  const { passage, sentence, quantity } = amount;
  const step = passage.text.lastIndexOf(';', quantity.start) + 1;
  const from = Math.max(sentence.start, step);
  const found = reading
    .claims(passage)
    .filter((claim) => claim.quantity.start >= from && claim.quantity.end <= quantity.start && isCounted(claim));
  return found.length === 1 ? found[0] : undefined;
}

function isCounted({ quantity, passage }: Claim): boolean {
  const { unit, value, per, comparator } = quantity;
  if (!countedUnits.has(unit?.name ?? '') || value.kind !== 'exact' || per.length > 0) return false;
  if (comparator?.isExplicit === true || otherTerm.test(passage.text.slice(quantity.start, quantity.end))) return false;
  if (span.test(passage.text.slice(Math.max(0, quantity.start - 20), quantity.start))) return false;
  return value.number.denominator === 1n && value.number.numerator > 1n;
}

/** Whether two windows are of one length: `twee kwartalen`, `6 maanden`; `Gebeurt het twee keer` counts what was named before. */
export function areOneWindow({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  if (valueKey(one) === valueKey(other)) return true;
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact' || isTimes(one) === isTimes(other)) return false;
  return isSame(one.value.number, other.value.number);
}

function isTimes({ unit }: Quantity): boolean {
  return unit?.dimension === 'frequency';
}
