import type { Trace } from '../../reading/texts/trace.ts';
import { writeCsv } from '../../text/csv.ts';
import { traceCells, traceColumns } from './trace-cells.ts';
import type { TraceView } from './trace-view.ts';
import { traceWords } from './trace-words.ts';

/** The matrix for a spreadsheet; things that share a cell are split by semicolons. */
export function traceAsCsv({ rows }: Trace, { language }: TraceView): string {
  const words = traceWords[language].columns;
  return writeCsv([
    traceColumns.map((column) => words[column]),
    ...rows.map((row) => {
      const cells = traceCells(row, language);
      return traceColumns.map((column) => cells[column].join('; '));
    }),
  ]);
}
