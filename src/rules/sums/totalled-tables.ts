/** Tables that end in a total, with what their columns add up to. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { add, areWithin, isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/passage.ts';
import type { Reading } from '../../reading/reading.ts';
import { cellsOf } from '../../reading/table-rows.ts';
import { decimalsOf, exactValue, rounded, stepOf } from './number-in-text.ts';

/** The total of a column with the cells that it is the total of. */
export interface TotalledColumn {
  readonly total: Passage;
  readonly parts: readonly Passage[];
  readonly sum: Rational;
  readonly isRight: boolean;
}

const totalRow =
  /^(?:totaal|totalen|samen|in totaal|alles samen|eindtotaal|som|total|totals|sum|together|in all|all together|grand total)(?![a-zà-ɏ])/iu;
/** `Gepland, samen`: a sum in between is a part of nothing. */
const subtotal = /(?:totaal|total|samen|together|subsom)(?![a-zà-ɏ])/iu;
const nothing = /^[–—-]?$/u;

/** A row with one part or none says nothing about sums, and one with more parts than this is data. */
const fewestParts = 2;
const mostParts = 60;

/** For each table of the bid that ends in a total: its columns of numbers. */
export function totalledTables(reading: Reading): readonly (readonly TotalledColumn[])[] {
  return [...tablesOf(reading)].flatMap((rows) => {
    const last = rows.at(-1);
    if (last === undefined || !totalRow.test(nameOf(last))) return [];
    const above = rows.slice(0, -1);
    if (above.length < fewestParts || above.length > mostParts || above.some(isSubtotal)) return [];
    return [last.flatMap((total) => columnOf(total, above) ?? [])];
  });
}

function isSubtotal(row: readonly Passage[]): boolean {
  return subtotal.test(nameOf(row));
}

/** The first cell of a row, without the marks of bold type. */
function nameOf([cell]: readonly Passage[]): string {
  const [name = ''] = cell === undefined ? [] : cellsOf(cell);
  return name.replace(/[*_]/gu, '').trim();
}

/** The rows of each table, without its head. */
function* tablesOf(reading: Reading): Iterable<readonly (readonly Passage[])[]> {
  let rows: Passage[][] = [];
  let place: { readonly file: unknown; readonly line: number } | undefined;
  for (const passage of reading.ownPassages()) {
    if (passage.kind !== 'cell') continue;
    const { file } = passage;
    const { line } = file.position(passage.span().start);
    const row = rows.at(-1);
    if (place?.file === file && place.line === line && row !== undefined) row.push(passage);
    else if (place?.file === file && place.line === line - 1) rows.push([passage]);
    else {
      yield rows;
      rows = [[passage]];
    }
    place = { file, line };
  }
  yield rows;
}

function columnOf(total: Passage, rows: readonly (readonly Passage[])[]): TotalledColumn | undefined {
  const cell = readCell(total);
  if (cell === undefined || total.column === '') return undefined;
  const parts: Passage[] = [];
  let sum = rational(0);
  let { decimals } = cell;
  for (const row of rows) {
    const [passage, second] = row.filter(({ column }) => column === total.column);
    if (passage === undefined || nothing.test(passage.text.trim())) continue;
    const part = second === undefined ? readCell(passage) : undefined;
    // A column in which something else stands than numbers of one kind is not added up.
    if (part === undefined || part.unit !== cell.unit) return undefined;
    parts.push(passage);
    sum = add(sum, part.number);
    decimals = Math.max(decimals, part.decimals);
  }
  const isShare = cell.unit === 'percent';
  if (parts.length < fewestParts || (isShare && !isSame(cell.number, hundred))) return undefined;
  // Each rounded number may be half a step off.
  const halves = isShare || decimals > 0 ? parts.length + 1 : 0;
  return { total, parts, sum, isRight: areWithin(sum, cell.number, multiply(stepOf(decimals), rational(halves, 2))) };
}

const hundred = rational(100);

interface Cell {
  readonly number: Rational;
  readonly unit: string;
  readonly decimals: number;
}

/** The one number of a cell; undefined where it has none, several or an estimate. */
function readCell({ text }: Passage): Cell | undefined {
  if (rounded.test(text) || /[–—/+×]|\d\s?[-x]\s?\d/iu.test(text)) return undefined;
  const found = parseQuantities(text);
  const [quantity, second] = found;
  const number = quantity === undefined ? undefined : exactValue(quantity);
  if (quantity === undefined || number === undefined || second !== undefined || quantity.per.length > 0)
    return undefined;
  const name = quantity.unit?.name ?? '';
  if (untotalled.has(quantity.unit?.dimension ?? '')) return undefined;
  return { number, unit: name === 'count' ? '' : name, decimals: decimalsOf(text) };
}

/** Times of day, dates and grades have no sum. */
const untotalled: ReadonlySet<string> = new Set([
  'time-of-day',
  'date',
  'grade',
  'service-window',
  'week-number',
  'frequency',
]);
