/** What all that weigh a number by itself ask of it and of the text around it. */
import { momentDimensions } from '../../quantity/moment-dimensions.ts';
import { amountKey } from '../claims/value-key.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';

/** Dimensions of days, times of day, rhythms and scores: those have rules of their own. */
export const ruledApart: readonly string[] = [...momentDimensions, 'frequency', 'score', 'grade'];

/** Whether a text gives the number of a claim, whatever it says of it: a text that gives both of two numbers tells two things apart. */
export function givesNumber(passage: Passage, { quantity }: Claim, reading: Reading): boolean {
  const key = amountKey(quantity);
  return reading.claims(passage).some((claim) => amountKey(claim.quantity) === key);
}
