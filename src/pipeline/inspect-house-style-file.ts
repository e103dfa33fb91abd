import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { HouseStyleFacts } from '../document/house-style-facts.ts';
import type { Host } from '../host/host.ts';
import { describeHouseStyle } from '../render/house-style/describe-house-style.ts';
import { inspectHouseStyle } from '../render/house-style/inspect-house-style.ts';
import type { Language } from '../text/language.ts';
import { placeIn } from './house-style.ts';
import { loadBidFrom } from './load-bid.ts';

/** What emvi finds in a Word file that may serve as a house style. */
export interface HouseStyleInspection {
  /** Undefined when the file cannot serve. */
  readonly description: HouseStyleFacts | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks into a house style. Writes nothing.
 * @param file the file as the user wrote it
 * @param folder absolute; the bid whose names of styles and fields count
 */
export function inspectHouseStyleFile(
  host: Host,
  bytes: Uint8Array,
  file: string,
  folder: string | undefined,
  language: Language,
): HouseStyleInspection {
  const bid = folder === undefined ? undefined : loadBidFrom(host, folder).bid;
  const place = bid === undefined ? { file, named: [], spanOf: () => undefined } : placeIn(bid, file);
  const { style, diagnostics } = inspectHouseStyle(bytes, place);
  return {
    description: style === undefined ? undefined : describeHouseStyle(style, place.named, language),
    diagnostics,
  };
}
