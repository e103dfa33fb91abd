import { type Consequence, type Diagnostic, inReadingOrder, isBlocking, phrase } from '../diagnostics/diagnostic.ts';
import { displayWidth } from '../text/display-width.ts';
import type { Language } from '../text/language.ts';
import { createPaint, type Paint } from './colour.ts';
import { drawFinding, inkOf } from './finding-block.ts';
import { summariseCounts } from './summary.ts';
import { onOneLine } from './visible-text.ts';
import { type ReportWords, reportWords } from './words.ts';
import { wrapText } from './wrap-text.ts';

/** Who reads the report, and how. */
export interface TextReportOptions {
  readonly language: Language;
  /** Columns of the terminal; undefined when the report goes to a file or another program. */
  readonly columns: number | undefined;
  readonly hasColour: boolean;
  /** Show every finding on a terminal instead of the first ten. */
  readonly isComplete: boolean;
  /** The verdict, which the caller gives because it depends on the threshold that was asked for. */
  readonly hasFailed: boolean;
}

const consequences: readonly Consequence[] = ['exclusion', 'points', 'tidiness'];
const shownAtMost = 10;
const narrowest = 40;

/**
 * Findings for people. On a terminal: by what they can cost, certain errors first, with the place drawn; elsewhere
 * one line a finding in reading order, so that other programs can search and count them.
 */
export function reportText(diagnostics: readonly Diagnostic[], options: TextReportOptions): string {
  const { language, columns, hasColour } = options;
  const paint = createPaint(hasColour);
  const findings =
    columns === undefined
      ? inReadingOrder(diagnostics).map((diagnostic) => compactLine(diagnostic, language, paint))
      : blocks(diagnostics, Math.max(columns, narrowest), options, paint);
  const width = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(columns, narrowest);
  return [...findings, ...closing(diagnostics, options, width, paint), ''].join('\n');
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

function compactLine(diagnostic: Diagnostic, language: Language, paint: Paint): string {
  const { span, severity, type } = diagnostic;
  const words = reportWords[language];
  const position = span?.file.position(span.start);
  const place =
    position === undefined ? '' : `${onOneLine(span?.file.path ?? '')}:${position.line}:${position.column}: `;
  const head = inkOf(severity, paint)(`${words.severity[severity]} ${type.code}`);
  return `${place}${head}${words.certainty[type.certainty]} ${onOneLine(phrase(diagnostic, language).message)}`;
}
