import { coverageOf } from '../../model/coverage.ts';
import type { Item } from '../../model/item.ts';
import type { Reading } from './reading.ts';

/** What something that is scored can lack on the way from what is asked to what proves it. */
export type TraceGap = 'answer' | 'kpi' | 'evidence' | 'risk' | 'phase';

/** A field in which a bid writer answers. */
export type AnswerField = 'keyMessage' | 'measures' | 'response' | 'approach' | 'benefit';

/** The norm of a KPI that stands behind a promise. */
export interface TracedKpi {
  readonly id: string;
  /** As printed; undefined when the KPI has none or does not exist. */
  readonly target: string | undefined;
}

/** One thing that is asked, followed through the bid. */
export interface TraceRow {
  readonly item: Item<'wish'> | Item<'question'>;
  /** The buyer's words. */
  readonly asked: string;
  /** The fields of the item in which it is answered. */
  readonly fields: readonly AnswerField[];
  /** The Markdown files that hold or name it, by their path. */
  readonly files: readonly string[];
  /** The promises in numbers, as written, each once. */
  readonly promises: readonly string[];
  readonly kpis: readonly TracedKpi[];
  /** Ids of evidence, then proof that has none. */
  readonly evidence: readonly string[];
  readonly risks: readonly string[];
  readonly phases: readonly string[];
  readonly gaps: readonly TraceGap[];
}

/** Something that no scored item leads to. */
export interface TraceOrphan {
  readonly kind: 'kpi' | 'evidence' | 'risk' | 'phase';
  readonly id: string;
}

/** The way from each thing that is asked to what proves it, and what stands beside that way. */
export interface Trace {
  readonly rows: readonly TraceRow[];
  readonly orphans: readonly TraceOrphan[];
}

/** Follows everything that is scored through the bid. */
export function traceBid(reading: Reading): Trace {
  const { bid } = reading;
  const namingFiles = filesByItem(reading);
  const expected = expectedParts(reading);
  const rows = coverageOf(bid).map((covered): TraceRow => {
    const { item } = covered;
    const row = {
      item,
      asked: item.data.text,
      fields: answerFieldsOf(item),
      files: filesOf(reading, item, namingFiles.get(item) ?? []),
      promises: promisesOf(reading, item),
      kpis: bid.linksFrom(item, 'kpis').map(({ id, to }) => ({
        id: to?.id ?? id,
        target: (to as Item<'kpi'> | undefined)?.data.target,
      })),
      evidence: [...covered.evidence, ...(item.data.proof ?? [])],
      risks: covered.risks,
      phases: bid.linksFrom(item, 'phases').map(({ id, to }) => to?.id ?? id),
    };
    return { ...row, gaps: gapsOf(row, expected) };
  });
  return { rows, orphans: orphansOf(reading, expected) };
}

function filesByItem({ bid }: Reading): ReadonlyMap<Item, ReadonlySet<string>> {
  const files = new Map<Item, Set<string>>();
  for (const { from, to, span } of bid.mentions) {
    if (from !== undefined || to === undefined) continue;
    const named = files.get(to) ?? new Set();
    files.set(to, named.add(span.file.path));
  }
  return files;
}

function answerFieldsOf({ data }: TraceRow['item']): AnswerField[] {
  const filled: readonly (readonly [AnswerField, string | undefined])[] = [
    ['keyMessage', data.keyMessage],
    ['measures', data.measures?.join('')],
    ['response', 'response' in data ? data.response : undefined],
    ['approach', 'approach' in data ? data.approach : undefined],
    ['benefit', data.benefit],
  ];
  return filled.flatMap(([field, text]) => (text === undefined || text === '' ? [] : [field]));
}

function filesOf({ bid }: Reading, item: TraceRow['item'], naming: Iterable<string>): string[] {
  const body = bid.bodyOf(item);
  return [...new Set([...(body === undefined ? [] : [body.path]), ...naming])];
}

function promisesOf(reading: Reading, item: Item): string[] {
  const passages = [...reading.passagesOf(item), ...reading.bodyPassages(item)];
  const written = passages
    .filter(({ field }) => field !== 'proof' && field !== 'measurability')
    .flatMap((passage) => reading.claims(passage))
    .map(({ passage, quantity }) => passage.text.slice(quantity.start, quantity.end).replace(/\s+/gu, ' '));
  return [...new Set(written)];
}

/** Which parts the bid uses at all: a risk is only missed where there are risks, a phase where answers name phases. */
interface ExpectedParts {
  readonly hasRisks: boolean;
  readonly linksPhases: boolean;
}

function expectedParts({ bid }: Reading): ExpectedParts {
  return {
    hasRisks: bid.items('risk').length > 0,
    linksPhases: bid.links.some(({ relation }) => relation === 'phases'),
  };
}

function gapsOf(row: Omit<TraceRow, 'gaps'>, { hasRisks, linksPhases }: ExpectedParts): TraceGap[] {
  return [
    ...(row.fields.length + row.files.length === 0 ? (['answer'] as const) : []),
    ...(row.kpis.length === 0 ? (['kpi'] as const) : []),
    ...(row.evidence.length === 0 ? (['evidence'] as const) : []),
    ...(row.risks.length === 0 && hasRisks ? (['risk'] as const) : []),
    ...(row.phases.length === 0 && linksPhases ? (['phase'] as const) : []),
  ];
}

const relationOf = { kpi: 'kpis', evidence: 'evidence', risk: 'risks', phase: 'phases' } as const;

function orphansOf({ bid }: Reading, { linksPhases }: ExpectedParts): TraceOrphan[] {
  const kinds = ['kpi', 'evidence', 'risk', 'phase'] as const;
  return kinds.flatMap((kind) => {
    if (kind === 'phase' && !linksPhases) return [];
    return bid
      .items(kind)
      .filter((item) => bid.linksTo(item, relationOf[kind]).length === 0)
      .filter((item) => kind !== 'kpi' || bid.linksFrom(item, 'criteria').length === 0)
      .map(({ id }) => ({ kind, id }));
  });
}
