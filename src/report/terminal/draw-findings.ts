import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { addressesIn } from '../finding-addresses.ts';
import { type BlockStyle, drawFinding } from '../finding-block.ts';
import type { ReportContext } from '../report.ts';
import { stakesIn } from '../stakes.ts';
import { consequences, heaviestFirst } from '../weight.ts';
import { reportWords } from '../words.ts';
import { type AddressOf, type FindingEntry, toEntries } from './group-findings.ts';
import { leastHidden } from './hidden-findings.ts';
import { type Detail, drawFurther, drawShort } from './short-finding.ts';

/** The findings that are shown, a part a consequence, and the entries that are not. */
export interface DrawnFindings {
  readonly parts: readonly (readonly string[])[];
  readonly hidden: readonly FindingEntry[];
  /** The first of all. */
  readonly heaviest: Diagnostic | undefined;
}

const usuallyShown = 10;
/** So many entries are shown however long they are. */
const leastShown = 5;
/** A part has a title, and a blank line above it. */
const titleLines = 2;
/** What is not shown takes the line that says how to see more, and a few beside it. */
const hiddenLines = leastHidden - 1;

type Draw = (entry: FindingEntry) => readonly string[];

/**
 * The heaviest findings, as many entries as `room` lines hold but never more than ten. Where ten fit with a line for
 * the second finding of their kind, those have it.
 */
export function drawFindings(
  findings: readonly Diagnostic[],
  context: ReportContext,
  style: BlockStyle,
  room: number,
): DrawnFindings {
  const { isComplete, mostShown } = context.reader;
  const addressOf = addressesIn(context.bid);
  const ordered = heaviestFirst(findings, stakesIn(context.bid));
  const [heaviest] = ordered;
  const entries = isComplete
    ? ordered.map((first) => ({ first, others: [], further: [] }))
    : toEntries(ordered, addressOf, context.language);
  const drawer = (hasSecond: boolean): Draw => drawerFor({ isWhole: isComplete, hasSecond }, addressOf, context, style);
  const isCounted = isComplete || mostShown !== undefined || context.reader.hasFrames;
  const wanted = entries.slice(0, mostShown ?? (isComplete ? entries.length : usuallyShown));
  const inFull = drawParts(wanted, drawer(true), style);
  if (isCounted || heightOf(inFull) + (entries.length > wanted.length ? hiddenLines : 0) <= room)
    return { parts: inFull, hidden: entries.slice(wanted.length), heaviest };
  const drawInShort = drawer(false);
  const count = countFitting(wanted, entries.length, drawInShort, room);
  return { parts: drawParts(wanted.slice(0, count), drawInShort, style), hidden: entries.slice(count), heaviest };
}

/** The lines that parts take with a blank line after each. */
export function heightOf(parts: readonly (readonly string[])[]): number {
  return parts.reduce((sum, part) => sum + (part.length === 0 ? 0 : part.length + 1), 0);
}

function countFitting(entries: readonly FindingEntry[], total: number, draw: Draw, room: number): number {
  const titled = new Set<string>();
  let height = 0;
  const tooMany = entries.findIndex((entry, index) => {
    const { consequence } = entry.first.type;
    height += draw(entry).length + (titled.has(consequence) ? 0 : titleLines);
    titled.add(consequence);
    const left = total - index - 1;
    return height + (left === 0 ? 0 : hiddenLines) > room && index >= leastShown;
  });
  return tooMany === -1 ? entries.length : tooMany;
}

function drawParts(entries: readonly FindingEntry[], draw: Draw, { language, columns, paint }: BlockStyle): string[][] {
  const words = reportWords[language];
  return consequences.flatMap((consequence) => {
    const own = entries.filter(({ first }) => first.type.consequence === consequence);
    if (own.length === 0) return [];
    const name = words.consequence[consequence];
    const cost = ` (${words.cost[consequence]})`;
    const title = paint.strong(name) + (name.length + cost.length > columns ? '' : paint.quiet(cost));
    return [[title, ...own.map(draw).flatMap(spaced)]];
  });
}

/** A file that cannot be read is shown as it is; of other findings the place and the advice say enough. */
function drawerFor(detail: Detail, addressOf: AddressOf, { reader }: ReportContext, style: BlockStyle): Draw {
  return (entry) => {
    const { first } = entry;
    const isUnreadable = first.type.code.startsWith('EMV0') && first.span !== undefined;
    if (!reader.hasFrames && !isUnreadable) return drawShort(entry, addressOf, style, detail);
    const rest = { ...entry, further: [...entry.others, ...entry.further] };
    const elsewhere = drawFurther(rest, addressOf, style, { hasSecond: false }).map((line) =>
      style.paint.quiet(`  ${line}`),
    );
    return ['', ...drawFinding(first, style), ...elsewhere, ''];
  };
}

/** The lines of a block without the blank line that its neighbour gives already. */
function spaced(block: readonly string[], index: number, blocks: readonly (readonly string[])[]): readonly string[] {
  const isDouble = block[0] === '' && blocks[index - 1]?.at(-1) === '';
  const isLast = index === blocks.length - 1 && block.at(-1) === '';
  return block.slice(isDouble ? 1 : 0, isLast ? -1 : undefined);
}
