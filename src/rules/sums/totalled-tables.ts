/** Tables that end in a total, with what their columns add up to. */
import { add, areWithin, isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { stepOf } from './number-in-text.ts';
import { anEighth, isNear } from './sum-off.ts';
import { isNothing, nameOfRow, readCell, type TableCell, tablesOf } from './tables.ts';

/** The total of a column with the cells that it is the total of. */
export interface TotalledColumn {
  readonly total: Passage;
  readonly parts: readonly Passage[];
  readonly sum: Rational;
  readonly isRight: boolean;
  /** Whether it is off by no more than a slip. */
  readonly isClose: boolean;
}

type Row = readonly TableCell[];

const totalRow =
  /^(?:totaal|totalen|samen|in totaal|alles samen|eindtotaal|som|total|totals|sum|together|in all|all together|grand total)(?![a-zà-ɏ])/iu;
/** `Gepland, samen`: the sum of the rows above it, and a part of what follows. */
const subtotal = /(?:totaal|total|samen|together|subsom)(?![a-zà-ɏ])/iu;

/** A row with one part or none says nothing about sums, and one with more parts than this is data. */
const fewestParts = 2;
const mostParts = 60;

/** For each sum of rows that a table tells: its columns of numbers. */
export function totalledTables(reading: Reading): readonly (readonly TotalledColumn[])[] {
  return tablesOf(reading).flatMap(({ rows }) => {
    const last = rows.at(-1);
    const isTotal = last !== undefined && totalRow.test(nameOfRow(last));
    const subtotals = rows.slice(0, -1).filter((row) => subtotal.test(nameOfRow(row)));
    // Of several sums in between nobody knows which of the rows above them they are of.
    if (rows.length > mostParts || subtotals.length > 1 || (!isTotal && subtotals.length === 0)) return [];
    const [between] = subtotals;
    const at = between === undefined ? -1 : rows.indexOf(between);
    const below = rows.slice(at + 1, -1);
    if (between === undefined) return isTotal ? [columnsOf(last, below)] : [];
    const above = columnsOf(between, rows.slice(0, at));
    // `Drie diensten samen`: the sum of some of the rows above it only.
    if (at >= fewestParts && !above.some(({ isRight, isClose }) => isRight || isClose)) return [];
    return isTotal ? [above, columnsOf(last, [between, ...below])] : [above];
  });
}

function columnsOf(total: Row, rows: readonly Row[]): TotalledColumn[] {
  if (rows.length < fewestParts) return [];
  return total.flatMap((cell) => columnOf(cell, rows) ?? []);
}

function columnOf({ passage: total, at }: TableCell, rows: readonly Row[]): TotalledColumn | undefined {
  const cell = readCell(total);
  if (cell === undefined || total.column === '' || average.test(`${total.column} ${total.text}`)) return undefined;
  const parts: Passage[] = [];
  let sum = rational(0);
  let { decimals } = cell;
  for (const row of rows) {
    const passage = row.find((one) => one.at === at)?.passage;
    if (passage === undefined || isNothing(passage)) continue;
    const part = readCell(passage);
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
  const isRight = areWithin(sum, cell.number, multiply(stepOf(decimals), rational(halves, 2)));
  return { total, parts, sum, isRight, isClose: isNear(sum, cell.number, anEighth) };
}

const hundred = rational(100);

/** `| Totaal | 180 | gemiddeld 2,0 |`: below a column of averages stands another average. */
const average =
  /(?<![a-zà-ɏ])(?:gemiddelde?|gem\.|average|mean|mediaan|median)(?![a-zà-ɏ])|\sper\s(?!dag|week|maand|kwartaal|jaar)[a-zà-ɏ]+\*{0,2}\s/iu;
