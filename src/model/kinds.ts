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
  /** The list of the item in whose records the field stands; absent where it stands in the item itself. */
  readonly records?: string;
}

/** All that the linking step knows about a kind of item. A new kind is a line here and a schema. */
export interface KindForm {
  /** The file that holds items of this kind; the manifest for parties and documents. */
  readonly source: ListSource;
  /** The key under which they are listed, and the first half of their address. */
  readonly list: string;
  /** Whether the key holds one item without an id instead of a list; the key is then its id. */
  readonly isSingle?: true;
  /** By default the ids start with this in running text; none for ids that are only used in fields. */
  readonly prefix?: string;
  /** Whether the usual prefix is only looked for where the bid lists items of the kind: the letters also mean more. */
  readonly isPrefixShared?: true;
  /** Lists of items inside an item of this kind. */
  readonly nested?: Readonly<Partial<Record<string, ItemKind>>>;
  readonly relations?: readonly RelationForm[];
}

const kpis: RelationForm = { field: 'kpis', targets: ['kpi'] };
const evidence: RelationForm = { field: 'evidence', targets: ['evidence'] };
const references: RelationForm = { field: 'references', targets: ['reference'] };
const requirements: RelationForm = { field: 'requirements', targets: ['requirement'] };
const round: RelationForm = { field: 'round', targets: ['round'] };

const answers: readonly RelationForm[] = [
  kpis,
  evidence,
  { field: 'risks', targets: ['risk'] },
  { field: 'phases', targets: ['phase'] },
];

const mentionable: readonly ItemKind[] = [
  'wish',
  'kpi',
  'criterion',
  'question',
  'phase',
  'risk',
  'evidence',
  'input',
  'requirement',
  'clarification',
  'reference',
];

/** What the buyer can change between the tender documents and the award, and what can hang on it. */
const changeable: readonly ItemKind[] = [
  ...mentionable,
  'principle',
  'process',
  'role',
  'person',
  'meeting',
  'report',
  'rasciMatrix',
  'serviceWindow',
  'priority',
  'assumption',
  'exclusion',
  'winTheme',
  'socialReturn',
];

export const kinds: Readonly<Record<ItemKind, KindForm>> = {
  party: { source: 'manifest', list: 'parties', relations: [evidence] },
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
  requirement: {
    source: 'requirements',
    list: 'requirements',
    prefix: 'Eis',
    isPrefixShared: true,
    nested: { items: 'requirement' },
    relations: [...answers, references],
  },
  principle: { source: 'requirements', list: 'principles', relations: [kpis, evidence] },
  process: {
    source: 'requirements',
    list: 'processes',
    relations: [kpis, { field: 'roles', targets: ['role'] }, evidence],
  },
  wish: {
    source: 'wishes',
    list: 'wishes',
    prefix: 'W',
    relations: [...answers, { field: 'criterion', targets: ['criterion'] }],
  },
  kpi: { source: 'kpis', list: 'kpis', prefix: 'KPI', relations: [{ field: 'criteria', targets: ['criterion'] }] },
  phase: { source: 'phases', list: 'phases', prefix: 'F' },
  riskScale: { source: 'risks', list: 'riskScales' },
  risk: { source: 'risks', list: 'risks', prefix: 'R', relations: [kpis] },
  role: { source: 'organisation', list: 'roles', relations: [requirements] },
  person: {
    source: 'organisation',
    list: 'people',
    relations: [
      { field: 'role', targets: ['role'] },
      { field: 'party', targets: ['party'] },
      { field: 'meets', targets: ['requirement'] },
      { field: 'substitute', targets: ['person'] },
      evidence,
    ],
  },
  meeting: { source: 'organisation', list: 'meetings', relations: [requirements] },
  report: { source: 'organisation', list: 'reports', relations: [requirements] },
  rasciMatrix: {
    source: 'organisation',
    list: 'rasci',
    relations: [
      { field: 'process', targets: ['process'] },
      { field: 'columns', targets: ['party', 'role'] },
      evidence,
      { field: 'process', targets: ['process'], records: 'rows' },
    ],
  },
  serviceWindow: {
    source: 'organisation',
    list: 'serviceWindows',
    relations: [{ field: 'priorities', targets: ['priority'] }],
  },
  priority: { source: 'organisation', list: 'priorities' },
  evidence: { source: 'evidence', list: 'evidence', prefix: 'B' },
  reference: {
    source: 'references',
    list: 'references',
    prefix: 'REF',
    isPrefixShared: true,
    relations: [requirements, kpis, evidence, { field: 'kpi', targets: ['kpi'], records: 'results' }],
  },
  assumption: { source: 'offer', list: 'assumptions', relations: [{ field: 'touches', targets: changeable }] },
  exclusion: { source: 'offer', list: 'exclusions', relations: [{ field: 'touches', targets: changeable }] },
  winTheme: { source: 'offer', list: 'winThemes', relations: [kpis, evidence, references] },
  co2Ladder: { source: 'offer', list: 'co2Ladder', isSingle: true, relations: [evidence] },
  socialReturn: { source: 'offer', list: 'socialReturn', relations: [kpis, evidence] },
  round: { source: 'clarifications', list: 'rounds' },
  clarification: {
    source: 'clarifications',
    list: 'clarifications',
    prefix: 'CV',
    isPrefixShared: true,
    relations: [round, { field: 'touches', targets: changeable }],
  },
  change: {
    source: 'clarifications',
    list: 'changes',
    relations: [
      round,
      { field: 'clarification', targets: ['clarification'] },
      { field: 'touches', targets: changeable },
      { field: 'confirmed', targets: changeable },
    ],
  },
  glossaryTerm: { source: 'glossary', list: 'glossary' },
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
