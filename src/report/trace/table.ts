import type { Trace } from '../../reading/texts/trace.ts';
import { displayWidth } from '../../text/display-width.ts';
import { onOneLine } from '../visible-text.ts';
import { wrapHanging } from '../wrap-text.ts';
import { type TraceColumn, traceCells } from './trace-cells.ts';
import type { TraceView } from './trace-view.ts';
import { traceWords } from './trace-words.ts';

/** What stands below a scored item, a line each; its number and words stand above them. */
const lines: readonly TraceColumn[] = ['answer', 'promise', 'kpi', 'evidence', 'risk', 'phase', 'gaps'];

/**
 * The matrix for a terminal. Norms and promises are too long for seven columns of eighty signs, so each scored item
 * has a block of its own, with only what is there and what is missing.
 */
export function traceAsTable({ rows, orphans }: Trace, { language, columns }: TraceView): string {
  const words = traceWords[language];
  if (rows.length === 0) return `${words.nothing}\n`;
  const labelWidth = Math.max(...lines.map((line) => displayWidth(words.columns[line])));
  const labelled = (label: string, text: string): string[] => {
    const head = `  ${label}${' '.repeat(labelWidth - displayWidth(label))}  `;
    return wrapHanging(text, columns, head, ' '.repeat(displayWidth(head)));
  };
  const blocks = rows.flatMap((row) => {
    const cells = traceCells(row, language);
    const below = lines.flatMap((line) => {
      const things = cells[line];
      return things.length === 0 ? [] : labelled(words.columns[line], things.map(onOneLine).join('; '));
    });
    return [...wrapHanging(`${onOneLine(row.item.id)}  ${cells.asked.join(' ')}`, columns, '', '  '), ...below, ''];
  });
  const loose = (['kpi', 'evidence', 'risk', 'phase'] as const).flatMap((kind) => {
    const ids = orphans.filter((orphan) => orphan.kind === kind).map(({ id }) => onOneLine(id));
    return ids.length === 0 ? [] : wrapHanging(`${words.orphans[kind]}: ${ids.join(', ')}`, columns, '', '  ');
  });
  const complete = rows.filter(({ gaps }) => gaps.length === 0).length;
  return [...blocks, ...loose, words.complete(complete, rows.length), ''].join('\n');
}
