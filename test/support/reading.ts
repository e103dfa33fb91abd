import { loadBidFrom } from '../../src/pipeline/load-bid.ts';
import { Reading } from '../../src/reading/texts/reading.ts';
import { type BidFiles, bidFolder, cleanBid, hostWith } from './bid.ts';

/** What the texts of a bid say: the clean bid with these files laid over it. */
export function readingOf(files: BidFiles): Reading {
  const { bid } = loadBidFrom(hostWith({ ...cleanBid, ...files }), bidFolder);
  if (bid === undefined) throw new Error('the bid of the test cannot be read');
  return new Reading(bid);
}
