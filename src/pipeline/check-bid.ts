import { type Diagnostic, inReadingOrder } from '../diagnostics/diagnostic.ts';
import { checkDocuments } from '../document/plan/check-documents.ts';
import { planDocuments } from '../document/plan/plan-document.ts';
import { rules } from '../generated/rules.ts';
import type { Host } from '../host/host.ts';
import type { Bid } from '../model/bid.ts';
import { runRules } from '../rules/rule.ts';
import type { Language } from '../text/language.ts';
import { type LoadedBid, loadBidFrom } from './load-bid.ts';
import { checkPlaces } from './output-places.ts';

/** How a bid is checked. */
export interface CheckOptions {
  /** Every warning counts as an error. */
  readonly isStrict: boolean;
}

/** What a check found. */
export interface CheckResult {
  /** In reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The bid's own language, Dutch when it could not be read. */
  readonly language: Language;
  /** What was left to link; undefined when there was no readable manifest. */
  readonly bid: Bid | undefined;
}

/**
 * Checks the bid in a folder: all that is wrong with it, in one run. Writes nothing.
 * @param folder absolute, or relative to the host's working folder
 */
export async function checkBid(host: Host, folder: string, options: CheckOptions): Promise<CheckResult> {
  const loaded = await loadAndCheck(host, folder);
  return conclude(loaded, loaded.diagnostics, options);
}

/** The steps that a check and a build share: load, parse, validate, link, check. */
export async function loadAndCheck(host: Host, folder: string): Promise<LoadedBid> {
  const loaded = loadBidFrom(host, folder);
  const { bid, project, templates } = loaded;
  if (bid === undefined || project === undefined) return loaded;
  const planned = planDocuments(bid, templates);
  const diagnostics = [
    ...loaded.diagnostics,
    ...runRules(bid, rules),
    ...checkDocuments(bid, planned),
    ...checkPlaces(host, project, bid, planned),
  ];
  const withBraces = [...bid.prose.values()].filter(({ text }) => text.includes('{{'));
  if (withBraces.length > 0) {
    // The template language is only paid for by bids that use it.
    const { checkProse } = await import('../document/prose/check-prose.ts');
    for (const file of withBraces) diagnostics.push(...checkProse(bid, file));
  }
  return { ...loaded, diagnostics };
}

/** What the caller is told: each finding once, in reading order, as strict as asked. */
export function conclude(
  { bid }: LoadedBid,
  diagnostics: readonly Diagnostic[],
  { isStrict }: CheckOptions,
): CheckResult {
  const once = withoutRepeats(inReadingOrder(diagnostics));
  return { diagnostics: isStrict ? once.map(strictly) : once, language: bid?.language ?? 'nl', bid };
}

function strictly(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'error' } : diagnostic;
}

/** A section that two documents show is looked at for both; what is wrong with it is said once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ type, span, parameters }) => {
    const key = JSON.stringify([type.code, span?.file.path, span?.start, span?.end, parameters]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
