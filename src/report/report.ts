import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Gap } from '../gap/gap.ts';
import type { Bid } from '../model/bid.ts';
import type { SmartScore } from '../smart/smart-score.ts';
import type { Language } from '../text/language.ts';
import type { Paint } from './paint.ts';

/** How a person reads a report; formats for machines look at none of this. */
export interface Reader {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly paint: Paint;
  /** The reader's own day, as `2026-11-22`: only for counting the days that are left. */
  readonly today: string;
  /** Show every finding, whole, instead of the heaviest ones in short. */
  readonly isComplete: boolean;
  /** How many findings to show; undefined for as many as a screen holds, or all of them where the report is complete. */
  readonly mostShown: number | undefined;
  /** Draw the text of the bid at every finding that is shown. */
  readonly hasFrames: boolean;
  /** Show what the bid is and how it is covered around the findings; a build leaves that out. */
  readonly hasOverview: boolean;
}

/** What a report is made from beside the findings. */
export interface ReportContext {
  readonly language: Language;
  /** What was left to link; undefined when there was no readable manifest. */
  readonly bid: Bid | undefined;
  /** How SMART its KPIs are; undefined without a bid. */
  readonly smart: SmartScore | undefined;
  /** What the buyer demands against what the bid offers. */
  readonly gaps: readonly Gap[];
  /** The bid's folder as seen from the folder in which the command was given, with `/`; empty when it is that one. */
  readonly folder: string;
  /** How many findings were silenced with a reason; they are not among the findings. */
  readonly suppressed: number;
  /** How many findings of before are not shown, and how many of those are solved; undefined when none were recorded. */
  readonly baseline: { readonly hidden: number; readonly solved: number } | undefined;
  /** The verdict of the run, which depends on the threshold that was asked for. */
  readonly hasFailed: boolean;
  /** Whether a finding is at or above that threshold. */
  readonly fails: (diagnostic: Diagnostic) => boolean;
  /** The Markdown of a finding's page in docs/rules/. */
  readonly pageOf: (code: string) => string;
  readonly reader: Reader;
}

/** A report format: findings as one text. */
export type Report = (findings: readonly Diagnostic[], context: ReportContext) => string;
