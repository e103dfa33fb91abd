import type { Trace } from '../../reading/texts/trace.ts';
import type { Language } from '../../text/language.ts';

/** How a traceability matrix is shown. */
export interface TraceView {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** A format of the traceability matrix. */
export type WriteTrace = (trace: Trace, view: TraceView) => string;
