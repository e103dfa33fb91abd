import type { RasciRow } from '../../generated/types.ts';
import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { escapeText } from '../markup/escape.ts';
import { strictView } from '../template/strict-view.ts';
import { partyName, roleName } from './printed-names.ts';
import type { View, ViewMaker } from './view-maker.ts';

/** The columns of a matrix: the printed name of the party or the role, or the id as written when nothing has it. */
export function rasciColumns(views: ViewMaker, matrix: Item<'rasciMatrix'>): View[] {
  return views.bid.linksFrom(matrix, 'columns').map(({ id, to }) => {
    const name = to === undefined ? escapeText(id) : nameOf(views, to);
    return Object.assign(strictView(), { id: escapeText(id), name });
  });
}

function nameOf(views: ViewMaker, column: Item): string {
  if (isKind(column, 'party')) return partyName(views, column);
  return isKind(column, 'role') ? roleName(views, column) : escapeText(column.id);
}

/** The rows of a matrix, each with one cell for every column; a cell that the bid leaves out is empty. */
export function rasciRows(views: ViewMaker, matrix: Item<'rasciMatrix'>): View[] {
  const columns = rasciColumns(views, matrix);
  return (matrix.data.rows ?? []).map((row, index) => {
    const print = (path: readonly (string | number)[], text: string | undefined): string =>
      text === undefined || text === '' ? '' : views.print(matrix, ['rows', index, ...path], text);
    const list = (field: 'details' | 'proof'): string[] =>
      (row[field] ?? []).map((text, place) => print([field, place], text));
    const width = row.isHeading === true ? 0 : Math.max(columns.length, row.cells?.length ?? 0);
    return Object.assign(strictView(), {
      number: print(['number'], row.number),
      activity: print(['activity'], row.activity),
      details: list('details'),
      proof: list('proof'),
      process: processOf(views, row),
      isHeading: row.isHeading === true,
      cells: Array.from({ length: width }, (_, place) =>
        Object.assign(strictView(), {
          column: columns[place]?.['name'] ?? '',
          text: print(['cells', place], row.cells?.[place]),
        }),
      ),
    });
  });
}

function processOf(views: ViewMaker, row: RasciRow): View | undefined {
  const process = row.process === undefined ? undefined : views.bid.find('process', row.process);
  return process === undefined ? undefined : views.of(process);
}
