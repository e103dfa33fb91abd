import type { DocumentProperties } from '../../document/tree.ts';
import { labels } from '../labels.ts';
import type { Sheet } from '../sheets.ts';
import { cleanLines, cleanText, escapeXml } from '../xml-text.ts';
import { columnWidths } from './column-widths.ts';
import { lineHeight, rowHeight } from './row-height.ts';
import { bodyStyle, headerStyle } from './styles.ts';
import { element, main, part } from './xml.ts';

/** What a cell of Excel can hold, in UTF-16 units. */
const longestCell = 32_767;
/** What Excel takes for a header or footer, codes included. */
const longestMargin = 255;
const a4 = 9;

/** The part with one table: its header fixed, bold and filtered, made to be printed on lying pages. */
export function makeWorksheet(sheet: Sheet, properties: DocumentProperties, isFirst: boolean): string {
  const widths = columnWidths(sheet);
  const rows = [sheet.header, ...sheet.rows.flatMap(withinLimits)];
  const range = rangeOf(sheet.columns.length, rows.length);
  const pane = { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' };
  return part(
    element(
      'worksheet',
      { xmlns: main },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
      element('dimension', { ref: range }),
      element(
        'sheetViews',
        {},
        element(
          'sheetView',
          { ...(isFirst ? { tabSelected: 1 } : {}), workbookViewId: 0 },
          element('pane', pane),
          element('selection', { pane: 'bottomLeft', activeCell: 'A2', sqref: 'A2' }),
        ),
      ),
      element('sheetFormatPr', { defaultRowHeight: lineHeight }),
      element(
        'cols',
        {},
        ...widths.map((width, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: 1 })),
      ),
      element(
        'sheetData',
        {},
        ...rows.map((cells, at) => makeRow(sheet, cells, at + 1, rowHeight(cells, widths, at === 0))),
      ),
      element('autoFilter', { ref: range }),
      element('pageMargins', { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      element('pageSetup', { paperSize: a4, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
      makeMargins(properties, sheet),
      // Without this Excel marks every number that is kept as text.
      element('ignoredErrors', {}, element('ignoredError', { sqref: range, numberStoredAsText: 1 })),
    ),
  );
}

/** From the first cell to the last, as Excel writes it: `A1:G17`. */
export function rangeOf(columns: number, rows: number, isFixed = false): string {
  const sign = isFixed ? '$' : '';
  return `${sign}A${sign}1:${sign}${columnName(columns - 1)}${sign}${rows}`;
}

/** The number of rows that a sheet has in the file, its header included. */
export function rowCount(sheet: Sheet): number {
  return 1 + sheet.rows.flatMap(withinLimits).length;
}

function makeRow({ columns }: Sheet, cells: readonly string[], number: number, height: number): string {
  const written = columns.map((column, at) => {
    const place = { r: `${columnName(at)}${number}`, s: (number === 1 ? headerStyle : bodyStyle)(column) };
    const text = cleanLines(cells[at] ?? '').join('\n');
    if (text === '') return element('c', place);
    const content = element('t', { 'xml:space': 'preserve' }, escapeXml(escapeCodes(text)));
    return element('c', { ...place, t: 'inlineStr' }, element('is', {}, content));
  });
  return element('row', { r: number, ht: height }, ...written);
}

/** Excel reads `_x0041_` as a character; `_x005F_` is its underscore. */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
}

/** A row of which a cell is longer than Excel can hold goes on in the rows below it. */
function withinLimits(cells: readonly string[]): string[][] {
  const pieces = cells.map(piecesOf);
  const height = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: height }, (_none, at) => pieces.map((parts) => parts[at] ?? ''));
}

function piecesOf(text: string): string[] {
  if (text.length <= longestCell) return [text];
  const end = /[\ud800-\udbff]/u.test(text.charAt(longestCell - 1)) ? longestCell - 1 : longestCell;
  return [text.slice(0, end), ...piecesOf(text.slice(end))];
}

/** The titles of document and sheet at the head of every page; at its foot whether it is internal, and the page. */
function makeMargins({ title, language, audience, isDraft }: DocumentProperties, sheet: Sheet): string {
  const words = labels[language];
  const bold = '&"-,Bold"';
  const draft = isDraft ? `&R${bold}${words.draft}` : '';
  const internal = audience === 'internal' ? `&L${bold}${words.internal}` : '';
  const heading = [...new Set([title, sheet.title])].filter((part) => part !== '').join(' – ');
  const room = longestMargin - 2 - draft.length;
  return element(
    'headerFooter',
    {},
    element('oddHeader', {}, escapeXml(`&L${cutCodes(cleanText(heading).replace(/&/gu, '&&'), room)}${draft}`)),
    element('oddFooter', {}, escapeXml(`${internal}&R${words.page} &P ${words.pageOf} &N`)),
  );
}

/** Cut so that no `&&` and no pair of one character is cut through. */
function cutCodes(text: string, length: number): string {
  let kept = '';
  for (const [sign] of text.matchAll(/&&|./gsu)) {
    if (kept.length + sign.length > length) break;
    kept += sign;
  }
  return kept;
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
