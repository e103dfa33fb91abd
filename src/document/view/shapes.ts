import type { DataOf, ItemKind } from '../../model/item.ts';

/** The kinds of items that documents show. */
export type ViewKind = Exclude<ItemKind, 'document' | 'party' | 'riskScale' | 'report' | 'rasciMatrix'>;

/**
 * How a field looks to a template. `text` and `texts` are printed text; `word` and `words` are keys that a template
 * translates; `date` is printed in the language of the document; `body` is the path of a Markdown file; `link` and
 * `links` are views of the items that the field names; `nested` are views of the items inside; `norms` are printed
 * norms; a list of names stands for records with those texts and flags.
 */
export type FieldForm =
  | 'id'
  | 'text'
  | 'texts'
  | 'word'
  | 'words'
  | 'flag'
  | 'date'
  | 'body'
  | 'link'
  | 'links'
  | 'nested'
  | 'norms'
  | readonly string[];

/** All but the waivers: what the bid team tells the check is never printed. */
type Shape<T> = { readonly [F in Exclude<keyof Required<T>, 'waivers'>]: FieldForm };

const answer = {
  keyMessage: 'text',
  measures: 'texts',
  benefit: 'text',
  body: 'body',
  kpis: 'links',
  evidence: 'links',
  risks: 'links',
  phases: 'links',
  proof: 'texts',
} as const;

/** Every field of every kind that documents show. The compiler sees to it that none is forgotten. */
export const shapes = {
  criterion: { id: 'id', title: 'text', text: 'text', weight: 'text', subCriteria: 'nested', questions: 'nested' },
  question: {
    id: 'id',
    title: 'text',
    text: 'text',
    asks: 'texts',
    aspects: 'texts',
    maxLength: 'text',
    approach: 'text',
    ...answer,
  },
  wish: {
    id: 'id',
    title: 'text',
    text: 'text',
    maxLength: 'text',
    criterion: 'link',
    response: 'text',
    measurability: 'text',
    ...answer,
  },
  kpi: {
    id: 'id',
    title: 'text',
    description: 'text',
    target: 'text',
    norms: 'norms',
    measurement: 'text',
    reporting: 'text',
    frequencies: 'texts',
    term: 'text',
    escalation: 'text',
    escalationSteps: ['when', 'then'],
    sanctions: 'words',
    owner: 'text',
    baseline: 'text',
    criteria: 'links',
  },
  phase: {
    id: 'id',
    label: 'text',
    title: 'text',
    period: 'text',
    start: 'text',
    end: 'text',
    startEvent: 'text',
    activities: 'texts',
    deliverables: 'texts',
    milestones: ['text', 'at', 'isGate'],
  },
  risk: {
    id: 'id',
    text: 'text',
    cause: 'text',
    consequence: 'text',
    probability: 'text',
    impact: 'text',
    detection: 'text',
    score: 'text',
    measures: 'texts',
    owner: 'text',
    status: 'text',
    residualScore: 'text',
    residualProbability: 'text',
    residualImpact: 'text',
    residualDetection: 'text',
  },
  role: { id: 'id', name: 'text', party: 'text', tasks: 'texts' },
  meeting: {
    id: 'id',
    name: 'text',
    aliases: 'texts',
    level: 'word',
    goal: 'text',
    participants: 'texts',
    frequency: 'text',
    demand: 'text',
    isOnRequest: 'flag',
    topics: 'texts',
  },
  serviceWindow: { id: 'id', text: 'text', window: 'text', priorities: 'links' },
  priority: { id: 'id', definition: 'text' },
  evidence: { id: 'id', title: 'text', proves: 'text', file: 'text', issuer: 'text', expires: 'date' },
  input: { id: 'id', text: 'text', documents: 'words', touches: 'links' },
} as const satisfies { readonly [K in ViewKind]: Shape<DataOf[K]> };

/** The fields of a kind with their forms. */
export function shapeOf(kind: ViewKind): Readonly<Record<string, FieldForm>> {
  return shapes[kind];
}

/** Whether documents show items of a kind. */
export function isViewKind(kind: ItemKind): kind is ViewKind {
  return Object.hasOwn(shapes, kind);
}
