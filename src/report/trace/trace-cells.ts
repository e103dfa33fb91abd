import type { TraceRow } from '../../reading/texts/trace.ts';
import type { Language } from '../../text/language.ts';
import { onOneLine } from '../visible-text.ts';
import { type TraceWords, traceWords } from './trace-words.ts';

/** The parts of a row that are printed, in the order of the columns. */
export const traceColumns = [
  'item',
  'asked',
  'answer',
  'promise',
  'kpi',
  'evidence',
  'risk',
  'phase',
  'gaps',
] as const satisfies readonly (keyof TraceWords['columns'])[];

export type TraceColumn = (typeof traceColumns)[number];

/** The cells of a row, each a list of things that belong under each other. */
export function traceCells(row: TraceRow, language: Language): Readonly<Record<TraceColumn, readonly string[]>> {
  const { gap, field } = traceWords[language];
  return {
    item: [row.item.id],
    asked: [onOneLine(row.asked).trim()],
    answer: [...row.fields.map((name) => field[name]), ...row.files],
    promise: row.promises,
    kpi: row.kpis.map(({ id, target }) => (target === undefined ? id : `${id}: ${onOneLine(target)}`)),
    evidence: row.evidence,
    risk: row.risks,
    phase: row.phases,
    gaps: row.gaps.map((name) => gap[name]),
  };
}
