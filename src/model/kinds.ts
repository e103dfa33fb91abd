import type { SourceName } from '../project/sources.ts';
import type { ItemKind, Relation } from './item.ts';

/** The sources that hold items. */
export type ListSource = Exclude<SourceName, 'sections'> | 'manifest';

/** A field of an item that names other items. */
export interface RelationForm {
  /** The field's name. */
  readonly field: Relation;
  /** What it may name; several kinds where any item with an id in running text will do. */
  readonly targets: readonly ItemKind[];
}

/** All that the linking step knows about a kind of item. A new kind is a line here and a schema. */
export interface KindForm {
  /** The file that holds items of this kind; the manifest for parties and documents. */
  readonly source: ListSource;
  /** The key under which they are listed, and the first half of their address. */
  readonly list: string;
  /** By default the ids start with this in running text; none for ids that are only used in fields. */
  readonly prefix?: string;
  /** Lists of items inside an item of this kind. */
  readonly nested?: Readonly<Partial<Record<string, ItemKind>>>;
  readonly relations?: readonly RelationForm[];
}

const answers: readonly RelationForm[] = [
  { field: 'kpis', targets: ['kpi'] },
  { field: 'evidence', targets: ['evidence'] },
  { field: 'risks', targets: ['risk'] },
  { field: 'phases', targets: ['phase'] },
];

const mentionable: readonly ItemKind[] = ['wish', 'kpi', 'criterion', 'question', 'phase', 'risk', 'evidence', 'input'];

export const kinds: Readonly<Record<ItemKind, KindForm>> = {
  party: { source: 'manifest', list: 'parties' },
  document: {
    source: 'manifest',
    list: 'documents',
    relations: [{ field: 'criteria', targets: ['criterion'] }],
  },
  criterion: {
    source: 'criteria',
    list: 'criteria',
    prefix: 'K',
    nested: { subCriteria: 'criterion', questions: 'question' },
  },
  question: { source: 'criteria', list: 'questions', prefix: 'V', relations: answers },
  wish: {
    source: 'wishes',
    list: 'wishes',
    prefix: 'W',
    relations: [...answers, { field: 'criterion', targets: ['criterion'] }],
  },
  kpi: { source: 'kpis', list: 'kpis', prefix: 'KPI', relations: [{ field: 'criteria', targets: ['criterion'] }] },
  phase: { source: 'phases', list: 'phases', prefix: 'F' },
  riskScale: { source: 'risks', list: 'riskScales' },
  risk: { source: 'risks', list: 'risks', prefix: 'R' },
  role: { source: 'organisation', list: 'roles' },
  meeting: { source: 'organisation', list: 'meetings' },
  report: { source: 'organisation', list: 'reports' },
  rasciMatrix: {
    source: 'organisation',
    list: 'rasci',
    relations: [
      { field: 'columns', targets: ['party', 'role'] },
      { field: 'evidence', targets: ['evidence'] },
    ],
  },
  serviceWindow: {
    source: 'organisation',
    list: 'serviceWindows',
    relations: [{ field: 'priorities', targets: ['priority'] }],
  },
  priority: { source: 'organisation', list: 'priorities' },
  evidence: { source: 'evidence', list: 'evidence', prefix: 'B' },
  input: {
    source: 'inputs',
    list: 'inputs',
    prefix: 'I',
    relations: [
      { field: 'documents', targets: ['document'] },
      { field: 'touches', targets: mentionable },
    ],
  },
};

/** Every kind, in the order in which a bid is read. */
export const kindNames = Object.keys(kinds) as readonly ItemKind[];

/** Whether ids of a kind are looked for in running text. */
export function isMentionable(kind: ItemKind): boolean {
  return kinds[kind].prefix !== undefined;
}

/** What a field of a kind may name. */
export function relationTargets(kind: ItemKind, field: Relation): readonly ItemKind[] {
  return kinds[kind].relations?.find((relation) => relation.field === field)?.targets ?? [];
}
