import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Bid } from '../../model/bid.ts';
import { displayWidth } from '../../text/display-width.ts';
import { cutWords } from '../cut-text.ts';
import { demandLine } from '../demand-line.ts';
import type { BlockStyle } from '../finding-block.ts';
import type { ReportContext } from '../report.ts';
import { smartLine } from '../smart-line.ts';
import { countByConsequence, summariseCounts, unseenOf } from '../summary.ts';
import { drawFindings, heightOf } from '../terminal/draw-findings.ts';
import { drawHeader } from '../terminal/header.ts';
import { drawHidden, leastHidden } from '../terminal/hidden-findings.ts';
import { drawMatrix } from '../terminal/matrix.ts';
import { onOneLine } from '../visible-text.ts';
import { consequences } from '../weight.ts';
import { reportWords } from '../words.ts';
import { wrapHanging, wrapText } from '../wrap-text.ts';

const narrowest = 40;
/** The lines of a report that a bid writer sees at once; only findings that are long or counted by hand exceed it. */
const screen = 45;
const matrixTitleLines = 1;
/** The line that says how to see more. */
const hint = [''];
const mostIds = 8;

/**
 * Findings for the bid writer on one screen: what is handed in when, how much there is to do, the heaviest findings
 * with place and advice, what is covered by what and what is still open, and the verdict. Parts without content are
 * left out.
 */
export function reportText(findings: readonly Diagnostic[], context: ReportContext): string {
  const { language, bid, reader } = context;
  const style: BlockStyle = { language, columns: Math.max(reader.columns, narrowest), paint: reader.paint };
  const overview = reader.hasOverview ? bid : undefined;
  const head = [
    overview === undefined ? [] : drawHeader(overview, { ...style, today: reader.today }),
    findings.length === 0 ? [] : drawCounts(findings, style),
  ];
  const facts =
    overview === undefined
      ? []
      : [...drawSmart(context, style), ...drawDemands(context, style), ...drawOpen(overview, style)];
  const verdict = drawVerdict(findings, context, style);
  const unseen = unseenOf(context).flatMap((sentence) => wrapText(sentence, style.columns));
  const left = screen - heightOf([...head, hint, [...facts, ...unseen], verdict]) - matrixTitleLines;

  const { parts, heaviest, hidden } = drawFindings(findings, context, style, left);
  const spare = left - heightOf(parts) - (hidden.length === 0 ? 0 : leastHidden - hint.length);
  const isCalm = findings.length === 0;
  const matrix =
    overview === undefined ? [] : drawMatrix(overview, { isComplete: reader.isComplete, isCalm, room: spare }, style);
  const taken = Math.max(matrix.length - matrixTitleLines, 0);
  // Who asks for a number of findings wants to know what the others are.
  const room = reader.mostShown === undefined ? leastHidden + Math.max(spare - taken, 0) : Number.POSITIVE_INFINITY;
  const rest = [
    ...drawHidden(hidden, room, style),
    ...unseen,
    ...(hidden.length === 0 ? howToSeeMore(heaviest, context, style) : []),
  ];
  return `${[...head, ...parts, rest, [...matrix, ...facts], verdict]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

/** How many findings there are of what they can cost; the verdict says how severe they are. */
function drawCounts(findings: readonly Diagnostic[], { language, columns, paint }: BlockStyle): string[] {
  const words = reportWords[language];
  const counts = countByConsequence(findings);
  const parts = consequences.map((consequence) => `${words.consequence[consequence]} ${counts[consequence]}`);
  return wrapHanging(parts.join(' · '), columns, '', '  ').map(paint.strong);
}

/** Said where all kinds of findings are shown, but not all that there is to tell about them. */
function howToSeeMore(
  heaviest: Diagnostic | undefined,
  { reader, language }: ReportContext,
  { columns, paint }: BlockStyle,
): string[] {
  if (heaviest === undefined || reader.isComplete || reader.hasFrames) return [];
  return wrapHanging(reportWords[language].howToSeeMore(heaviest.type.code), columns, '', '  ').map(paint.quiet);
}

/** How SMART the KPIs are. */
function drawSmart({ smart, language, reader }: ReportContext, { columns }: BlockStyle): string[] {
  const line = smart === undefined ? undefined : onOneLine(smartLine(smart, language) ?? '');
  if (line === undefined || line === '') return [];
  return reader.isComplete ? wrapHanging(line, columns, '', '  ') : [cutWords(line, columns)];
}

/** What becomes of what the buyer demands. */
function drawDemands({ gaps, language }: ReportContext, { columns }: BlockStyle): string[] {
  const line = demandLine(gaps, language);
  return line === undefined ? [] : wrapHanging(onOneLine(line), columns, '', '  ');
}

/** What the bidder still needs. */
function drawOpen(bid: Bid, { language, columns }: BlockStyle): string[] {
  const inputs = bid.items('input');
  if (inputs.length === 0) return [];
  const shown = inputs.slice(0, mostIds).map(({ id }) => onOneLine(id));
  const ids = inputs.length > mostIds ? [...shown, '…'] : shown;
  return wrapHanging(reportWords[language].open(inputs.length, ids.join(', ')), columns, '', '  ');
}

/** The counts and the verdict, on one line where that fits. */
function drawVerdict(findings: readonly Diagnostic[], { hasFailed }: ReportContext, style: BlockStyle): string[] {
  const { language, columns, paint } = style;
  const { passed, failed } = reportWords[language];
  const counts = wrapText(summariseCounts(findings, language), columns);
  const verdict = hasFailed ? failed : passed;
  const coloured = hasFailed ? paint.error(verdict) : paint.success(verdict);
  const last = counts.at(-1) ?? '';
  return displayWidth(last) + 1 + displayWidth(verdict) <= columns
    ? [...counts.slice(0, -1), `${last} ${coloured}`]
    : [...counts, coloured];
}
