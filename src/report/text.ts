import { type Consequence, type Diagnostic, inReadingOrder, isBlocking } from '../diagnostics/diagnostic.ts';
import { displayWidth } from '../text/display-width.ts';
import type { Language } from '../text/language.ts';
import { drawFinding } from './finding-block.ts';
import type { Paint } from './paint.ts';
import { summariseCounts } from './summary.ts';
import { type ReportWords, reportWords } from './words.ts';
import { wrapText } from './wrap-text.ts';

/** Who reads the report, and how. */
export interface TextReportOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly columns: number;
  readonly paint: Paint;
  /** Show every finding instead of the first ten. */
  readonly isComplete: boolean;
  /** The verdict, which the caller gives because it depends on the threshold that was asked for. */
  readonly hasFailed: boolean;
}

const consequences: readonly Consequence[] = ['exclusion', 'points', 'tidiness'];
const shownAtMost = 10;
const narrowest = 40;

/** Findings for a reader at a terminal: by what they can cost, certain errors first, with the place drawn. */
export function reportText(diagnostics: readonly Diagnostic[], options: TextReportOptions): string {
  const columns = Math.max(options.columns, narrowest);
  const { paint } = options;
  return [...blocks(diagnostics, columns, options, paint), ...closing(diagnostics, options, columns, paint), ''].join(
    '\n',
  );
}

/** The counts and the verdict, on one line where that fits. */
function closing(
  diagnostics: readonly Diagnostic[],
  { language, hasFailed }: TextReportOptions,
  columns: number,
  paint: Paint,
): string[] {
  const { passed, failed } = reportWords[language];
  const counts = wrapText(summariseCounts(diagnostics, language), columns);
  const verdict = hasFailed ? failed : passed;
  const coloured = hasFailed ? paint.error(verdict) : paint.success(verdict);
  const last = counts.at(-1) ?? '';
  return displayWidth(last) + 1 + displayWidth(verdict) <= columns
    ? [...counts.slice(0, -1), `${last} ${coloured}`]
    : [...counts, coloured];
}

function blocks(
  diagnostics: readonly Diagnostic[],
  columns: number,
  { language, isComplete }: TextReportOptions,
  paint: Paint,
): string[] {
  const words = reportWords[language];
  const read = inReadingOrder(diagnostics);
  const ordered = consequences.flatMap((consequence) =>
    read.filter(({ type }) => type.consequence === consequence).sort((a, b) => urgency(a) - urgency(b)),
  );
  const shown = isComplete ? ordered : ordered.slice(0, shownAtMost);
  const lines: string[] = [];
  let consequence: Consequence | undefined;
  for (const diagnostic of shown) {
    if (diagnostic.type.consequence !== consequence) {
      consequence = diagnostic.type.consequence;
      lines.push(...heading(ordered, consequence, columns, words, paint), '');
    }
    lines.push(...drawFinding(diagnostic, { language, columns, paint }), '');
  }
  const hidden = ordered.length - shown.length;
  return hidden === 0 ? lines : [...lines, ...wrapText(words.more(hidden), columns), ''];
}

function heading(
  all: readonly Diagnostic[],
  consequence: Consequence,
  columns: number,
  words: ReportWords,
  paint: Paint,
): string[] {
  const count = all.filter(({ type }) => type.consequence === consequence).length;
  return wrapText(`${words.consequence[consequence]} (${count})`, columns).map(paint.strong);
}

/** Certain errors first, tips last; the sort is stable, so reading order holds inside each. */
function urgency(diagnostic: Diagnostic): number {
  if (isBlocking(diagnostic)) return 0;
  return { error: 1, warning: 2, info: 3 }[diagnostic.severity];
}
