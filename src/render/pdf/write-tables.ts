import { captionDash } from '../../document/caption-words.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Inline, Table, TableCell } from '../../document/tree.ts';
import { keepRows, type RowKeeping } from '../docx/keeping.ts';
import type { Look } from '../docx/look.ts';
import { distances } from '../docx/theme.ts';
import { bullet } from '../tables/cell-lines.ts';
import { hasBold, indentOfLine, pointIndent, pointsOf, withSign } from '../tables/cell-points.ts';
import type { FittedTable } from '../tables/table-fitter.ts';
import { heightOfText, tableLineHeight, writeRoom } from './room.ts';
import { points, typstString, typstText } from './typst-text.ts';
import { writeInlines } from './write-inlines.ts';
import { markAt, type PdfPlace, type Writing } from './writing.ts';

/** With a blank that is no end of a line, for who copies the text. */
const pointSign = `${bullet.trimEnd()}\u00a0`;

/** The caption and the table, as wide as the text around it; its header comes back on every page. */
export function writeTable(table: Table, place: PdfPlace, writing: Writing): string {
  const { look, tables } = writing;
  const fitted = tables.fit(table, place.width - place.indent);
  const { widths } = fitted;
  const hasHeader = table.header.some((cell) => cell.children.length > 0);
  const isEmpty = widths.length === 0 || (!hasHeader && table.rows.length === 0);
  if (isEmpty) return table.caption === undefined ? '' : writeCaptioned('table', '[]', table.caption, place, writing);
  const marks = table.header.flatMap(({ children }) => writing.marks.takeFrom(children).map(markAt)).join('');
  const { keeping, isKept, start } = keep(table, hasHeader, fitted, place, look);
  const header = hasHeader ? [`table.header(${writeRow(table.header, true, true, fitted, place, writing)})`] : [];
  const rows = table.rows.map(({ cells }, index) =>
    writeRow(cells, false, keeping[index]?.isWhole !== false, fitted, place, writing),
  );
  const call = [
    'bid-table(',
    `  ${hasHeader}, ${table.rows.length + (hasHeader ? 1 : 0)},`,
    `  columns: (${widths.map(points).join(', ')},),`,
    `  align: (${widths.map((_width, index) => table.columns[index]?.align ?? 'left').join(', ')},),`,
    ...[...header, ...rows].map((row) => `  ${row},`),
    ')',
  ].join('\n');
  const caption = table.caption;
  const room =
    start > 0
      ? writeRoom(start + (caption === undefined ? 0 : heightOfText(plainText(caption), place, writing)), place)
      : '';
  const shown =
    caption === undefined
      ? `#block(width: 100%, below: after-box, breakable: ${!isKept})[\n#${call}\n]`
      : writeCaptioned('table', call, caption, place, writing, isKept);
  return `${marks}${room}${shown}`;
}

interface Keeping {
  readonly keeping: readonly RowKeeping[];
  /** Whether the table stands on one page as a whole. */
  readonly isKept: boolean;
  /** Twips that the header takes with the rows that may not be parted from it; zero where Typst sees to that. */
  readonly start: number;
}

/** What stays together at the end of a page, by the same rules as in the Word file. */
function keep(
  { header, rows }: Table,
  hasHeader: boolean,
  { linesOf }: FittedTable,
  place: PdfPlace,
  look: Look,
): Keeping {
  const heightOf = (lines: number): number => lines * tableLineHeight(look) + 2 * distances.cellTop;
  const head = hasHeader ? heightOf(linesOf(header, true)) : 0;
  const heights = rows.map(({ cells }) => heightOf(linesOf(cells)));
  const keeping = keepRows(head, heights, place.height);
  const isKept = keeping.every(
    ({ isWhole, isWithNext }, index) => isWhole && (isWithNext || index === rows.length - 1),
  );
  const [first = 0, second = 0] = heights;
  return { keeping, isKept, start: !isKept && keeping[0]?.isWithNext === true ? head + first + second : 0 };
}

function writeRow(
  cells: readonly TableCell[],
  isHeader: boolean,
  isWhole: boolean,
  fitted: FittedTable,
  place: PdfPlace,
  writing: Writing,
): string {
  return fitted.widths
    .map((width, column) => {
      const content = writeCell(cells[column]?.children ?? [], { width, column, isHeader }, fitted, place, writing);
      return isWhole ? `table.cell(breakable: false)${content}` : content;
    })
    .join(', ');
}

function writeCell(
  children: readonly Inline[],
  { width, column, isHeader }: { readonly width: number; readonly column: number; readonly isHeader: boolean },
  fitted: FittedTable,
  place: PdfPlace,
  writing: Writing,
): string {
  const { look } = writing;
  const broken = fitted.breakIds(children, column);
  const isBold = isHeader || hasBold(broken);
  const indent = pointIndent(broken, look);
  const divide = (text: string): string => fitted.divide(text, column, isBold, indent);
  const inside = { ...place, width: width - 2 * look.cellSide, indent: 0, size: look.sizes.table, divide };
  const lines = pointsOf(broken).map((line) => {
    const own = indentOfLine(line, look);
    if (own === 0) return writeInlines(line, inside, writing);
    return `#point(${points(own)}, ${typstString(pointSign)})[${writeInlines(withSign(line, ''), inside, writing)}]`;
  });
  return `[${lines.join('\n\n')}]`;
}

/** A table or a picture with its number and caption. */
export function writeCaptioned(
  kind: 'table' | 'figure',
  body: string,
  caption: readonly Inline[],
  place: PdfPlace,
  writing: Writing,
  isKept = kind === 'figure',
): string {
  writing.counts[kind] += 1;
  const marks = writing.marks.takeFrom(caption).map(markAt).join('');
  const words = `${typstText(`${writing.labels[kind]} ${writing.counts[kind]}${captionDash}`)}${writeInlines(caption, place, writing)}`;
  return `${marks}#captioned("${kind}", ${isKept}, [${words}], ${body})`;
}
