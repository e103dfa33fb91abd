/** The rows of a RASCI matrix with the letters of each cell (`AR`, `R/A`, `A R`), and what is wrong with a row. */
import type { RasciRow } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { YamlPath } from '../../yaml/tree.ts';
import { emptyCells, partWords, type RasciPart, usualLetters } from './rasci-words.ts';

export type RasciFaultKind =
  | 'accountable-missing'
  | 'accountable-twice'
  | 'responsible-missing'
  | 'responsible-twice'
  | 'two-parts'
  | 'unknown-letter'
  | 'cell-count';

/** What is wrong with a row. */
export interface RasciFault {
  readonly kind: RasciFaultKind;
  readonly matrix: Item<'rasciMatrix'>;
  /** The number and the name of the activity. */
  readonly activity: string;
  /** The smallest text that shows it. */
  readonly path: YamlPath;
  /** The cell or letters at fault, as written. */
  readonly written: string;
  /** The parties or roles concerned. */
  readonly columns: readonly string[];
}

interface Cell {
  readonly column: string;
  readonly written: string;
  readonly index: number;
  readonly letters: readonly string[];
}

/** Everything that is wrong in the matrices of a bid, row by row. */
export function rasciFaults(bid: Bid, isFromBuyer: boolean): RasciFault[] {
  return bid
    .items('rasciMatrix')
    .filter(({ data }) => (data.isFromBuyer === true) === isFromBuyer)
    .flatMap((matrix) => (matrix.data.rows ?? []).flatMap((row, index) => faultsOf(matrix, row, index)));
}

/** The rows in which one of the columns is accountable. */
export function accountableRows(matrix: Item<'rasciMatrix'>, columns: readonly string[]): readonly RasciRow[] {
  const accountable = letterOf(matrix, 'A');
  return (matrix.data.rows ?? []).filter((row) =>
    cellsOf(matrix, row).some(({ column, letters }) => columns.includes(column) && letters.includes(accountable ?? '')),
  );
}

/** The number of an activity with its name. */
export function activityName({ number, activity }: RasciRow): string {
  return number === undefined ? `“${activity}”` : `${number} “${activity}”`;
}

function faultsOf(matrix: Item<'rasciMatrix'>, row: RasciRow, index: number): RasciFault[] {
  if (row.cells === undefined) return [];
  const faults: RasciFault[] = [];
  const activity = activityName(row);
  const cells = cellsOf(matrix, row);
  const add = (kind: RasciFaultKind, path: YamlPath, written = '', at: readonly Cell[] = []): void => {
    const columns = at.map(({ column }) => column);
    faults.push({ kind, matrix, activity, path: ['rows', index, ...path], written, columns });
  };
  const { columns } = matrix.data;
  if (columns !== undefined && columns.length !== row.cells.length) {
    add('cell-count', ['cells'], `${row.cells.length}`);
    return faults;
  }
  const known = knownLetters(matrix);
  for (const cell of cells) {
    const unknown = cell.letters.filter((letter) => !known.has(letter));
    if (unknown.length > 0) add('unknown-letter', ['cells', cell.index], unknown.join(', '), [cell]);
  }
  const holders = (part: RasciPart): Cell[] => {
    const letter = letterOf(matrix, part);
    return letter === undefined ? [] : cells.filter(({ letters }) => letters.includes(letter));
  };
  const [accountable, responsible] = [holders('A'), holders('R')];
  if (letterOf(matrix, 'A') !== undefined) {
    if (accountable.length === 0) add('accountable-missing', ['activity']);
    const [, second] = accountable;
    if (second !== undefined) add('accountable-twice', ['cells', second.index], second.written, accountable);
  }
  if (letterOf(matrix, 'R') !== undefined) {
    if (responsible.length === 0) add('responsible-missing', ['activity']);
    const [, second] = responsible;
    // Whoever helps has an S where a matrix uses it, so that a second R is a second lead.
    if (second !== undefined && holders('S').length > 0) {
      add('responsible-twice', ['cells', second.index], second.written, responsible);
    }
  }
  for (const cell of accountable) {
    if (holders('C').includes(cell) || holders('I').includes(cell)) {
      add('two-parts', ['cells', cell.index], cell.written, [cell]);
    }
  }
  return faults;
}

function cellsOf(matrix: Item<'rasciMatrix'>, row: RasciRow): Cell[] {
  return (row.cells ?? []).map((written, index) => ({
    column: matrix.data.columns?.[index] ?? '',
    written,
    index,
    letters: lettersOf(written, matrix),
  }));
}

/** The letters of a cell; a piece that stands in the legend as a whole is one letter. */
function lettersOf(written: string, matrix: Item<'rasciMatrix'>): readonly string[] {
  if (emptyCells.has(written.toLowerCase().replace(/[.\s]/gu, ''))) return [];
  const legend = new Set((matrix.data.legend ?? []).map(({ letter }) => letter.trim().toUpperCase()));
  const pieces = written.toUpperCase().split(/[^A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+/u);
  return pieces.flatMap((piece) => (legend.has(piece) ? [piece] : [...piece]));
}

function knownLetters({ data }: Item<'rasciMatrix'>): ReadonlySet<string> {
  const legend = (data.legend ?? []).map(({ letter }) => letter.trim().toUpperCase());
  return new Set(legend.length > 0 ? legend : usualLetters);
}

/** The letter that stands for a part; undefined where a legend has none for it. */
function letterOf({ data }: Item<'rasciMatrix'>, part: RasciPart): string | undefined {
  const legend = data.legend ?? [];
  if (legend.length === 0) return part;
  const meant = legend.find(({ meaning }) => partOf(meaning) === part);
  const same = legend.find(
    ({ letter, meaning }) => letter.trim().toUpperCase() === part && partOf(meaning) === undefined,
  );
  return (meant ?? same)?.letter.trim().toUpperCase();
}

function partOf(meaning: string | undefined): RasciPart | undefined {
  return meaning === undefined ? undefined : partWords.find(([, words]) => words.test(meaning))?.[0];
}
