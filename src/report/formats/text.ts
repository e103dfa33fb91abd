import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Bid } from '../../model/bid.ts';
import { displayWidth } from '../../text/display-width.ts';
import { addressesIn } from '../finding-addresses.ts';
import { type BlockStyle, drawFinding } from '../finding-block.ts';
import type { ReportContext } from '../report.ts';
import { listCounts, summariseCounts, unseenOf } from '../summary.ts';
import { type AddressOf, type FindingGroup, groupFindings } from '../terminal/group-findings.ts';
import { drawHeader } from '../terminal/header.ts';
import { drawMatrix } from '../terminal/matrix.ts';
import { drawShort } from '../terminal/short-finding.ts';
import { onOneLine } from '../visible-text.ts';
import { consequences, heaviestFirst } from '../weight.ts';
import { reportWords } from '../words.ts';
import { wrapHanging, wrapText } from '../wrap-text.ts';

const shownAtMost = 10;
const narrowest = 40;
/** Below this width the counts stand alone, without what they mean. */
const roomy = 70;
const mostIds = 8;

/**
 * Findings for the bid writer: what is handed in when, how much there is to do, the heaviest findings with place and
 * advice, what is still open, what is covered by what, and the verdict. Parts without content are left out.
 */
export function reportText(findings: readonly Diagnostic[], context: ReportContext): string {
  const { language, bid, reader } = context;
  const style: BlockStyle = { language, columns: Math.max(reader.columns, narrowest), paint: reader.paint };
  const overview = reader.hasOverview ? bid : undefined;
  const parts = [
    overview === undefined ? [] : drawHeader(overview, { ...style, today: reader.today }),
    findings.length === 0 ? [] : drawCounts(findings, style),
    ...drawFindings(findings, context, style),
    overview === undefined ? [] : drawOpen(overview, style),
    overview === undefined ? [] : drawMatrix(overview, reader.isComplete, style),
    drawVerdict(findings, context, style),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

/** A line a consequence: how many findings there are of each severity, and what they can cost. */
function drawCounts(findings: readonly Diagnostic[], { language, columns, paint }: BlockStyle): string[] {
  const words = reportWords[language];
  const rows = consequences.map((consequence) => {
    const own = findings.filter(({ type }) => type.consequence === consequence);
    return { consequence, count: listCounts(own, language).join(', ') || '–' };
  });
  const nameWidth = Math.max(...consequences.map((consequence) => words.consequence[consequence].length));
  const countWidth = Math.max(...rows.map(({ count }) => count.length));
  return rows.map(({ consequence, count }) => {
    const name = words.consequence[consequence].padEnd(nameWidth);
    const cost = columns < roomy || count === '–' ? '' : `  ${words.cost[consequence]}`;
    return `${paint.strong(name)}  ${cost === '' ? count : count.padEnd(countWidth)}${paint.quiet(cost)}`;
  });
}

/** The heaviest findings, a part a consequence, and how many there are beside them. */
function drawFindings(findings: readonly Diagnostic[], context: ReportContext, style: BlockStyle): string[][] {
  const { reader } = context;
  const words = reportWords[style.language];
  const ordered = heaviestFirst(findings);
  const isGrouped = !reader.isComplete && !reader.hasFrames;
  const addressOf = addressesIn(context.bid);
  const groups = isGrouped
    ? groupFindings(ordered, addressOf, style.language)
    : ordered.map((first) => ({ first, others: [] }));
  const shown = reader.isComplete ? groups : groups.slice(0, shownAtMost);
  const parts = consequences.map((consequence) => {
    const own = shown.filter(({ first }) => first.type.consequence === consequence);
    const blocks = own.map((group) => drawGroup(group, reader.hasFrames, addressOf, style));
    return blocks.length === 0 ? [] : [style.paint.strong(words.consequence[consequence]), ...blocks.flatMap(spaced)];
  });
  const rest = [
    ...restOf(groups.slice(shown.length), style),
    ...unseenOf(context).flatMap((sentence) => wrapText(sentence, style.columns)),
    ...howToSeeMore(groups[0], shown.length < groups.length || isGrouped, style),
  ];
  return [...parts, rest];
}

/** A file that cannot be read is shown as it is; of other findings the place and the advice say enough. */
function drawGroup(group: FindingGroup, hasFrames: boolean, addressOf: AddressOf, style: BlockStyle): string[] {
  const { first } = group;
  const isUnreadable = first.type.code.startsWith('EMV0') && first.span !== undefined;
  return hasFrames || isUnreadable ? ['', ...drawFinding(first, style), ''] : drawShort(group, addressOf, style);
}

/** The lines of a block without the blank line that its neighbour gives already. */
function spaced(block: readonly string[], index: number, blocks: readonly (readonly string[])[]): readonly string[] {
  const isDouble = block[0] === '' && blocks[index - 1]?.at(-1) === '';
  const isLast = index === blocks.length - 1 && block.at(-1) === '';
  return block.slice(isDouble ? 1 : 0, isLast ? -1 : undefined);
}

function restOf(groups: readonly FindingGroup[], { language, columns }: BlockStyle): string[] {
  const counts = new Map<string, number>();
  for (const { first, others } of groups) {
    counts.set(first.type.code, (counts.get(first.type.code) ?? 0) + others.length + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const codes = [...counts].map(([code, count]) => (count === 1 ? code : `${count}× ${code}`)).join(', ');
  return wrapHanging(`${reportWords[language].more(total)}: ${codes}`, columns, '', '  ');
}

function howToSeeMore(
  first: FindingGroup | undefined,
  isUseful: boolean,
  { language, columns, paint }: BlockStyle,
): string[] {
  if (first === undefined || !isUseful) return [];
  return wrapHanging(reportWords[language].howToSeeMore(first.first.type.code), columns, '', '  ').map(paint.quiet);
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
