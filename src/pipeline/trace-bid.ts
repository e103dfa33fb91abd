import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Bid } from '../model/bid.ts';
import { readingOf } from '../reading/texts/reading.ts';
import { type Trace, traceBid } from '../reading/texts/trace.ts';
import type { Language } from '../text/language.ts';
import { loadBidFrom } from './load-bid.ts';

/** What was found when a bid was followed from what is asked to what proves it. */
export interface TraceResult {
  /** Undefined when there was no readable manifest. */
  readonly trace: Trace | undefined;
  /** What stood in the way of reading the bid. */
  readonly diagnostics: readonly Diagnostic[];
  readonly language: Language;
  /** Undefined when there was no readable manifest. */
  readonly bid: Bid | undefined;
}

/**
 * Follows everything that is scored through the bid in a folder. Writes nothing.
 * @param folder absolute, or relative to the host's working folder
 */
export function traceBidIn(host: Host, folder: string): TraceResult {
  const { bid, diagnostics } = loadBidFrom(host, folder);
  return {
    trace: bid === undefined ? undefined : traceBid(readingOf(bid)),
    diagnostics,
    language: bid?.language ?? 'nl',
    bid,
  };
}
