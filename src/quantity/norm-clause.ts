import type { Quantity } from './quantity.ts';

/** A piece of a text with its half-open UTF-16 offsets. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One norm of a norm cell: `P1 ≤15 min` out of `P1 ≤15 min, P2 ≤60 min (90% gehaald/maand)`. */
export interface NormClause {
  /** Half-open UTF-16 offsets in the cell, without blanks at the ends. */
  readonly start: number;
  readonly end: number;
  /** The words before the first quantity, as written; the whole clause when it has no quantity. */
  readonly subject: string;
  /** The classes it holds for (`P1`, `P2`); empty when it names none. */
  readonly labels: readonly string[];
  /** In the order of the text, without the attainment; the first is what the norm is about. */
  readonly quantities: readonly Quantity[];
  /** In which share of the cases the norm must be met; one at the end of a list holds for the whole list. */
  readonly attainment?: Quantity;
  /** What narrows the norm: text between parentheses and phrases such as `voor P1/P2`, `tijdens kantooruren`. */
  readonly qualifiers: readonly Remark[];
}
