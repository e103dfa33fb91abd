import type { Reading } from '../reading/reading.ts';
import { processGaps, roleGaps } from './covered-gaps.ts';
import type { Gap } from './gap.ts';
import { requirementGaps } from './requirement-gaps.ts';
import { rhythmGaps } from './rhythm-gaps.ts';

/** All that the buyer demands against what the bid offers, in the order in which a bid is read. */
export function gapList(reading: Reading): readonly Gap[] {
  const known = byReading.get(reading);
  if (known !== undefined) return known;
  const { bid } = reading;
  const gaps = [...requirementGaps(reading), ...processGaps(bid), ...roleGaps(bid), ...rhythmGaps(bid)];
  byReading.set(reading, gaps);
  return gaps;
}

const byReading = new WeakMap<Reading, readonly Gap[]>();
