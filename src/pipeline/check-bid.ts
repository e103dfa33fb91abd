import { catalogue } from '../catalogue.ts';
import type { Diagnostic, Profile } from '../diagnostics/diagnostic.ts';
import { checkDocuments } from '../document/plan/check-documents.ts';
import { planDocuments } from '../document/plan/plan-document.ts';
import type { Gap } from '../gap/gap.ts';
import { gapList } from '../gap/gap-list.ts';
import type { Host } from '../host/host.ts';
import type { Bid } from '../model/bid.ts';
import { withFixes } from '../policy/fixes.ts';
import { type Judged, Policy, type PolicyOptions } from '../policy/policy.ts';
import { readingOf } from '../reading/texts/reading.ts';
import { checkMinimum } from '../smart/check-minimum.ts';
import { type SmartScore, smartScore } from '../smart/smart-score.ts';
import type { Language } from '../text/language.ts';
import { checkLooks } from './check-looks.ts';
import { countPages } from './count-pages.ts';
import { findBaseline } from './find-baseline.ts';
import { readHouseStyleFile } from './house-style.ts';
import { findByRules } from './kept-findings.ts';
import { type LoadedBid, loadBidFrom } from './load-bid.ts';
import { checkPlaces } from './output-places.ts';
import { pasteAnswers } from './pasted-answers.ts';
import { findTornOutput } from './torn-output.ts';

/** How a bid is checked. */
export interface CheckOptions extends PolicyOptions {
  /** A baseline file, as a path in the project folder, that goes before the manifest's; `false` for none at all. */
  readonly baseline?: string | false;
  /** The SMART score that every KPI must reach, 0 to 100; goes before the manifest's. */
  readonly minSmart?: number;
  /** Read the bid as anonymous, whatever its form rules say. */
  readonly isAnonymous?: boolean;
}

/** What a check found. */
export interface CheckResult extends Judged {
  readonly profile: Profile;
  /** The bid's own language, Dutch when it could not be read. */
  readonly language: Language;
  /** What was left to link; undefined when there was no readable manifest. */
  readonly bid: Bid | undefined;
  /** How SMART its KPIs are; undefined without a bid. */
  readonly smart: SmartScore | undefined;
  /** What the buyer demands against what the bid offers. */
  readonly gaps: readonly Gap[];
}

/** A bid with all that was found in it, and the policy by which that is judged. */
export interface CheckedBid extends LoadedBid {
  readonly policy: Policy;
}

/**
 * Checks the bid in a folder: all that is wrong with it, in one run. Writes nothing.
 * @param folder absolute, or relative to the host's working folder
 * @throws EmviError when `only` or `skip` names a finding that does not exist
 */
export async function checkBid(host: Host, folder: string, options: CheckOptions): Promise<CheckResult> {
  const checked = await loadAndCheck(host, folder, options);
  return conclude(checked, checked.diagnostics);
}

/** The steps that a check and a build share: load, parse, validate, link, check. */
export async function loadAndCheck(host: Host, folder: string, options: CheckOptions): Promise<CheckedBid> {
  const loaded = loadBidFrom(host, folder, options.isAnonymous);
  const { bid, sources } = loaded;
  const { baseline, diagnostics } = findBaseline(loaded, options.baseline);
  const policy = new Policy({ sources, bid, baseline }, catalogue, options);
  const found = [
    ...loaded.diagnostics,
    ...diagnostics,
    ...(await runChecks(host, loaded)),
    ...checkSmart(bid, options),
  ];
  return { ...loaded, diagnostics: withFixes(found, sources), policy };
}

async function runChecks(host: Host, loaded: LoadedBid): Promise<Diagnostic[]> {
  const { bid, project, templates } = loaded;
  if (bid === undefined || project === undefined) return [];
  const planned = planDocuments(bid, templates);
  const diagnostics = [
    ...findByRules(loaded, await pasteAnswers(loaded, bid, planned), await countPages(loaded, bid, planned)),
    ...checkDocuments(bid, planned),
    ...checkPlaces(host, project, bid, planned),
    ...(await findTornOutput(host, project, bid)),
    ...(await readHouseStyleFile(project, bid)).diagnostics,
    ...(await checkLooks(loaded, bid, planned)),
  ];
  const withBraces = [...bid.prose.values()].filter(({ text }) => text.includes('{{'));
  if (withBraces.length > 0) {
    // The template language is only paid for by bids that use it.
    const { checkProse } = await import('../document/prose/check-prose.ts');
    for (const file of withBraces) diagnostics.push(...checkProse(bid, file));
  }
  return diagnostics;
}

function checkSmart(bid: Bid | undefined, { minSmart }: CheckOptions): Diagnostic[] {
  const minimum = minSmart ?? bid?.manifest.checks?.minSmart;
  return bid === undefined || minimum === undefined ? [] : checkMinimum(smartScore(bid), minimum);
}

/**
 * What the caller is told: each finding once, in reading order, with the weight that it has in this run. The score and the
 * gaps are worked out when somebody asks for them, which after a build nobody does.
 */
export function conclude({ bid, policy }: CheckedBid, diagnostics: readonly Diagnostic[]): CheckResult {
  return {
    ...policy.judge(diagnostics),
    profile: policy.profile,
    language: bid?.language ?? 'nl',
    bid,
    get smart() {
      return bid === undefined ? undefined : smartScore(bid);
    },
    get gaps() {
      return bid === undefined ? [] : gapList(readingOf(bid));
    },
  };
}
