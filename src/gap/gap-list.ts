import type { Reading } from '../reading/texts/reading.ts';
import { oncePer } from '../text/remembering.ts';
import { processGaps, roleGaps } from './covered-gaps.ts';
import type { Gap } from './gap.ts';
import { requirementGaps } from './requirement-gaps.ts';
import { rhythmGaps } from './rhythm-gaps.ts';

/** All that the buyer demands against what the bid offers, in the order in which a bid is read. */
export const gapList: (reading: Reading) => readonly Gap[] = oncePer((reading) => {
  const { bid } = reading;
  const gaps = [...requirementGaps(reading), ...processGaps(bid), ...roleGaps(bid), ...rhythmGaps(bid)];
  return gaps;
});
