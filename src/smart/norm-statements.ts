import type { Norm } from '../generated/types.ts';
import type { Item } from '../model/item.ts';
import type { NormClause } from '../quantity/norm-clause.ts';
import { parseNorms } from '../quantity/parse-norms.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Reading } from '../reading/texts/reading.ts';
import type { Span } from '../text/source-file.ts';

/** One norm of a KPI, be it a part of the text under `target` or an entry under `norms`. */
export interface NormStatement {
  /** The whole norm as text. */
  readonly text: string;
  /** What the norm says it is about; empty when it says nothing. */
  readonly subject: string;
  readonly quantities: readonly Quantity[];
  /** The text in which the offsets of the quantities count; undefined for a norm in structured form. */
  readonly source?: string;
  readonly labels: readonly string[];
  readonly attainment?: Quantity;
  /** What the fields of a norm in structured form say. */
  readonly fields: Pick<Norm, 'from' | 'per' | 'within' | 'relativeTo' | 'condition' | 'excluding'>;
  /** The words of the norm that are in none of its quantities. */
  readonly otherWords: string;
  /** Where a quantity stands, or the whole norm. */
  place(quantity?: Quantity): Span;
}

const signs = { atLeast: '≥', atMost: '≤', above: '>', below: '<', exactly: '=', within: '≤' } as const;

/** The norms of a KPI, those in structured form before the text; none when the field could not be read. */
export function normStatements(kpi: Item<'kpi'>, reading: Reading): readonly NormStatement[] {
  const known = statements.get(kpi);
  if (known !== undefined) return known;
  const read = readNorms(kpi, reading);
  statements.set(kpi, read);
  return read;
}

/** Several rules ask the same of each KPI, and reading norms is the dearest part of a check. */
const statements = new WeakMap<Item<'kpi'>, readonly NormStatement[]>();

function readNorms(kpi: Item<'kpi'>, reading: Reading): NormStatement[] {
  const { norms } = kpi.data;
  if (kpi.damagedFields.has('norms') || kpi.damagedFields.has('target')) return [];
  if (norms !== undefined && norms.length > 0) return norms.map((norm, index) => structured(kpi, norm, index));
  const passage = reading.passagesOf(kpi).find(({ field }) => field === 'target');
  if (passage === undefined) return [];
  return parseNorms(passage.text).map((clause) =>
    written(clause, passage.text, (start, end) => passage.span(start, end)),
  );
}

function written(clause: NormClause, text: string, span: (start: number, end: number) => Span): NormStatement {
  const { quantities, attainment, labels, subject } = clause;
  return {
    text: text.slice(clause.start, clause.end),
    subject: subject.replace(/^(?:op|in|binnen|van|within|of)$/iu, ''),
    quantities,
    source: text,
    labels,
    ...(attainment === undefined ? {} : { attainment }),
    fields: {},
    otherWords: outside(text, clause, [...quantities, ...(attainment === undefined ? [] : [attainment])]),
    place: (quantity) => span(quantity?.start ?? clause.start, quantity?.end ?? clause.end),
  };
}

/** What is left of a clause when its quantities are cut out. */
function outside(text: string, { start, end }: NormClause, quantities: readonly Quantity[]): string {
  let at = start;
  const parts: string[] = [];
  for (const quantity of [...quantities].sort((a, b) => a.start - b.start)) {
    if (quantity.start > at) parts.push(text.slice(at, quantity.start));
    at = Math.max(at, quantity.end);
  }
  return [...parts, text.slice(at, Math.max(at, end))].join(' ');
}

function structured(kpi: Item<'kpi'>, norm: Norm, index: number): NormStatement {
  const found = Object.entries(signs).flatMap(([field, sign]) => {
    const text = norm[field as keyof typeof signs];
    const quantity = text === undefined ? undefined : parseNorms(`${sign} ${text}`)[0]?.quantities[0];
    return quantity === undefined ? [] : [{ field, quantity, text: `${sign} ${text}` }];
  });
  const fieldOf = new Map(found.map(({ field, quantity }) => [quantity, field]));
  const attainment = norm.attained === undefined ? undefined : parseNorms(norm.attained.atLeast)[0]?.quantities[0];
  const words = [norm.subject, norm.condition, norm.excluding].filter((text) => text !== undefined);
  return {
    text: [norm.subject, ...found.map(({ text }) => text), norm.condition]
      .filter((text) => text !== undefined)
      .join(' '),
    subject: norm.subject ?? '',
    quantities: found.map(({ quantity }) => quantity),
    labels: [],
    ...(attainment === undefined ? {} : { attainment }),
    fields: norm,
    otherWords: words.join(' '),
    place: (quantity) => {
      const field = quantity === undefined ? undefined : fieldOf.get(quantity);
      return kpi.span(field === undefined ? ['norms', index] : ['norms', index, field]);
    },
  };
}
