/** All pairs of numbers that two texts give of one thing, found in one way or another, what is surest first. */

import type { Reading } from '../texts/reading.ts';
import { digitSlipsOf } from './digit-slips.ts';
import { loneNumbersOf } from './lone-numbers.ts';
import { loneUnitsOf } from './lone-units.ts';
import { measuredRivalriesOf } from './measured-rivals.ts';
import { referenceRivalriesOf } from './reference-numbers.ts';
import { numbersApart } from './shared-numbers.ts';
import { sharesWithOtherTerms } from './shares-with-terms.ts';
import { tenfoldSlipsOf } from './tenfold-slips.ts';
import type { ToldOtherwise } from './told-otherwise.ts';
import { totalRivalriesOf } from './told-totals.ts';
import { weightsToldOtherwise } from './told-weights.ts';
import { unitSlipsOf } from './worded-slips.ts';

/** The numbers of a bid that another text gives otherwise, apart from those whose words say so by themselves; a pair may come twice. */
export function numbersToldOtherwise(reading: Reading): readonly ToldOtherwise[] {
  return [
    ...referenceRivalriesOf(reading),
    ...measuredRivalriesOf(reading),
    ...sharesWithOtherTerms(reading),
    ...totalRivalriesOf(reading),
    ...weightsToldOtherwise(reading),
    ...numbersApart(reading),
    ...loneUnitsOf(reading),
    ...unitSlipsOf(reading),
    ...loneNumbersOf(reading),
    ...tenfoldSlipsOf(reading),
    ...digitSlipsOf(reading),
  ];
}
