/** What the columns of a table have to do with each other, and with what is said above and below the table. */

import { isDuration } from '../../quantity/durations.ts';
import { numberWord } from '../../quantity/number-words.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { areWithin, isBelow, isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import { areTenfold } from '../../reading/facts/number-slips.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { exactValue, numberIn, rounded, stepOf } from './number-in-text.ts';
import { anEighth, isNear, type SumOff, sumOf } from './sum-off.ts';
import { type CellNumber, isNothing, nameOfRow, readCell, type Table } from './tables.ts';

/** The sums that a table tells and that do not come out. */
export function sumsOffIn(table: Table): readonly SumOff[] {
  const grid = gridOf(table);
  return [
    ...columnsOff(grid),
    ...headsOff(table, grid),
    ...chainsOff(table, grid),
    ...captionOff(table, grid),
    ...belowOff(table),
  ];
}

/** The numbers of a table by row and by column; a cell without one number is left out. */
type Grid = readonly ReadonlyMap<number, CellNumber>[];

const mostColumns = 14;
const mostRows = 60;

function gridOf({ rows }: Table): Grid {
  if (rows.length > mostRows) return [];
  return rows.map(
    (row) =>
      new Map(
        row.flatMap(({ passage, at }): [number, CellNumber][] => {
          const number = at === 0 || at > mostColumns ? undefined : readCell(passage);
          return number === undefined ? [] : [[at, number]];
        }),
      ),
  );
}

interface Working {
  readonly whole: CellNumber;
  readonly parts: readonly CellNumber[];
  readonly right: Rational;
  readonly sign: string;
}

/** `| 42 | 12 | 504 |`, `| 68 | 12 | 816 |`: a column that is made of others in every row but one. */
function* columnsOff(grid: Grid): Iterable<SumOff> {
  for (let at = 3; at <= mostColumns; at += 1) {
    for (const work of waysTo(at)) {
      const worked = grid.flatMap((row) => work(row) ?? []);
      const off = worked.filter((one) => !comesOut(one));
      const [odd] = off;
      if (odd === undefined || off.length > 1 || worked.length - 1 < fewestRows) continue;
      if (worked.some((one) => one !== odd && isBelow(one.whole.number, smallest))) continue;
      // `2520 m²` among halls of 252 m²: a nought too many is further off than any other slip.
      if (!isNear(odd.right, odd.whole.number, rational(1, 2)) && !areTenfold(odd.right, odd.whole.number)) continue;
      yield {
        span: odd.whole.passage.span(),
        total: odd.whole.passage.text.trim(),
        working: odd.parts.map(({ passage }) => passage.text.trim()).join(` ${odd.sign} `),
        right: odd.right,
        parts: odd.parts.map(({ passage }) => passage.span()),
        isCertain: true,
      };
    }
  }
}

/** So many rows have to come out before the one that does not is a mistake. */
const fewestRows = 2;
/** Smaller numbers come out by chance. */
const smallest = rational(10);

type Work = (row: ReadonlyMap<number, CellNumber>) => Working | undefined;

/** How a column may be made of those before it: the sum of those beside it, or the product of two. */
function* waysTo(at: number): Iterable<Work> {
  for (let from = 1; from < at - 1; from += 1) yield (row) => sumOfRow(row, from, at);
  for (let first = 1; first < at; first += 1)
    for (let second = first + 1; second < at; second += 1) yield (row) => productOfRow(row, first, second, at);
}

function sumOfRow(row: ReadonlyMap<number, CellNumber>, from: number, at: number): Working | undefined {
  const whole = row.get(at);
  if (whole === undefined) return undefined;
  const parts: CellNumber[] = [];
  for (let index = from; index < at; index += 1) {
    const part = row.get(index);
    if (part !== undefined && part.unit !== whole.unit) return undefined;
    if (part !== undefined) parts.push(part);
  }
  return parts.length < 2 ? undefined : { whole, parts, right: sumOf(parts.map(({ number }) => number)), sign: '+' };
}

function productOfRow(
  row: ReadonlyMap<number, CellNumber>,
  first: number,
  second: number,
  at: number,
): Working | undefined {
  const [one, other, whole] = [row.get(first), row.get(second), row.get(at)];
  if (one === undefined || other === undefined || whole === undefined) return undefined;
  return { whole, parts: [one, other], right: multiply(one.number, other.number), sign: '×' };
}

function comesOut({ whole, right, parts }: Working): boolean {
  const decimals = Math.max(whole.decimals, ...parts.map((part) => part.decimals));
  if (decimals === 0) return isSame(whole.number, right);
  return areWithin(whole.number, right, multiply(stepOf(whole.decimals), rational(parts.length + 1, 2)));
}

/** `| Bij 150 ton |` above 60, 75 and 15 ton. */
function* headsOff({ head }: Table, grid: Grid): Iterable<SumOff> {
  for (const { passage, at } of head) {
    const told = readCell(passage);
    if (
      told === undefined ||
      told.unit === '' ||
      told.unit === 'percent' ||
      /^(?:per|elke?|each|every)\s/iu.test(passage.text)
    )
      continue;
    const cells = grid.flatMap((row) => row.get(at) ?? []);
    if (cells.length < grid.length || cells.length < 2 || cells.some(({ unit }) => unit !== told.unit)) continue;
    const sum = sumOf(cells.map(({ number }) => number));
    if (isSame(sum, told.number) || !isNear(sum, told.number, anEighth)) continue;
    yield offOf(told, cells, sum, false);
  }
}

function offOf(told: CellNumber, cells: readonly CellNumber[], right: Rational, isCertain: boolean): SumOff {
  return {
    span: told.passage.span(),
    total: told.passage.text.trim(),
    working: cells.map(({ passage }) => passage.text.trim()).join(' + '),
    right,
    parts: cells.map(({ passage }) => passage.span()),
    isCertain,
  };
}

/** `Tarief zonder btw`, `Btw`, `Tarief`: the last row is the sum of the two above it, the first of which names it as well. */
function* chainsOff({ rows }: Table, grid: Grid): Iterable<SumOff> {
  const [between, last] = [rows.at(-3), rows.at(-1)];
  if (
    between === undefined ||
    last === undefined ||
    rows.length < 5 ||
    firstWord(nameOfRow(between)) !== firstWord(nameOfRow(last))
  )
    return;
  for (const { at } of last) {
    const cells = grid.flatMap((row) => row.get(at) ?? []);
    const [net, extra, gross] = cells.slice(-3);
    const parts = cells.slice(0, -3);
    if (net === undefined || extra === undefined || gross === undefined || cells.length < rows.length) continue;
    if (cells.some(({ unit }) => unit !== net.unit) || !isSame(sumOf([net.number, extra.number]), gross.number))
      continue;
    const sum = sumOf(parts.map(({ number }) => number));
    if (!isSame(sum, net.number) && isNear(sum, net.number, anEighth)) yield offOf(net, parts, sum, true);
  }
}

function firstWord(name: string): string {
  return inSmallLetters(/^[a-zà-ɏ]+/iu.exec(name)?.[0] ?? name);
}

const firstNumber = /^(?:\d[\d.,]*(?=\s)|[a-zà-ɏ]+(?:-[a-z]+)?)/iu;

/** `Thirty-four analyses and their term`: the caption gives how many the rows of one column make. */
function* captionOff({ caption, rows }: Table, grid: Grid): Iterable<SumOff> {
  const written = firstNumber.exec(caption?.text ?? '')?.[0];
  const told = written === undefined ? undefined : (numberIn(written) ?? numberWord(inSmallLetters(written)));
  if (caption === undefined || written === undefined || told === undefined || isBelow(told, smallest)) return;
  const columns = [...Array(mostColumns).keys()].flatMap((at) => {
    const cells = grid.flatMap((row) => row.get(at) ?? []);
    const isWhole = cells.length === rows.length && cells.length > 2 && cells.every(({ unit }) => unit === '');
    return isWhole ? [{ cells, sum: sumOf(cells.map(({ number }) => number)) }] : [];
  });
  const near = columns.filter(({ sum }) => isNear(sum, told, anEighth));
  const [column] = near;
  if (column === undefined || near.length > 1 || isSame(column.sum, told)) return;
  const { file, start } = caption.span;
  yield {
    ...offOf(column.cells[0] as CellNumber, column.cells, column.sum, false),
    span: file.span(start, start + written.length),
    total: written,
  };
}

const sumBelow =
  /^(?:samen|in totaal|bij elkaar|alles bij elkaar|opgeteld|together|in all|in total|altogether)(?![a-zà-ɏ])/iu;

/** `Samen is dat hooguit 17 werkdagen`, below a table with a term in each row. */
function* belowOff({ below, rows, head }: Table): Iterable<SumOff> {
  const [sentence] = below === undefined ? [] : sentencesOf(below.text);
  if (below === undefined || sentence === undefined || !sumBelow.test(sentence.text)) return;
  const [told] = parseQuantities(sentence.text);
  const number = told === undefined ? undefined : exactValue(told);
  if (told?.unit === undefined || number === undefined) return;
  if (!isDuration(told.unit.dimension) && rounded.test(sentence.text.slice(0, told.end))) return;
  for (const { at } of head) {
    const cells = rows.flatMap((row) => row.filter((cell) => cell.at === at && !isNothing(cell.passage)));
    const terms = cells.flatMap(({ passage }) => {
      const [first] = parseQuantities(passage.text);
      const value = first === undefined ? undefined : exactValue(first);
      return first === undefined || value === undefined || first.unit?.name !== told.unit?.name || first.start > 0
        ? []
        : [{ passage, value, end: first.end }];
    });
    if (terms.length < 2 || terms.length < rows.length) continue;
    const right = sumOf(terms.map(({ value }) => value));
    if (isSame(right, number) || !isNear(right, number, rational(1, 4))) continue;
    yield {
      span: below.span(sentence.start + told.start, sentence.start + told.end),
      total: sentence.text.slice(told.start, told.end),
      working: terms.map(({ passage, end }) => passage.text.slice(0, end)).join(' + '),
      right,
      parts: terms.map(({ passage }) => passage.span()),
      isCertain: false,
    };
  }
}
