import type { DataOf, ItemKind } from '../../model/item.ts';

/** The kinds of items that documents show. */
export type ViewKind = Exclude<ItemKind, 'document'>;

/**
 * How a field looks to a template. `text` and `texts` are printed text; `word` and `words` are keys that a
 * template translates; `body` is the path of a Markdown file; `link` and `links` are views of the items that the
 * field names; `nested` are views of the items inside; `norms` are printed norms; a list of names stands for records
 * with those texts and flags; `made` are the names in a record, or in records, that have a maker of their own.
 */
export type FieldForm =
  | 'id'
  | 'text'
  | 'texts'
  | 'word'
  | 'words'
  | 'flag'
  | 'body'
  | 'link'
  | 'links'
  | 'nested'
  | 'norms'
  | readonly string[]
  | { readonly made: readonly string[] };

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
  criterion: {
    id: 'id',
    title: 'text',
    text: 'text',
    weight: 'text',
    subCriteria: 'nested',
    questions: 'nested',
    scale: { made: ['levels', 'steps', 'label', 'fraction', 'meaning'] },
    minimumScore: 'text',
    formRules: { made: ['isAnonymous', 'isInOrder', 'namesPeople', 'maxPages', 'characterCount'] },
  },
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
    preventive: 'texts',
    corrective: 'texts',
    owner: 'text',
    bearer: 'text',
    status: 'text',
    residualScore: 'text',
    residualProbability: 'text',
    residualImpact: 'text',
    residualDetection: 'text',
    kpis: 'links',
  },
  role: {
    id: 'id',
    name: 'text',
    party: 'text',
    tasks: 'texts',
    requirements: 'links',
    isAsked: 'flag',
    demand: 'text',
  },
  meeting: {
    id: 'id',
    name: 'text',
    aliases: 'texts',
    level: 'word',
    goal: 'text',
    participants: 'texts',
    frequency: 'text',
    demand: 'text',
    requirements: 'links',
    isOnRequest: 'flag',
    topics: 'texts',
  },
  serviceWindow: { id: 'id', text: 'text', window: 'text', priorities: 'links' },
  priority: { id: 'id', definition: 'text' },
  evidence: {
    id: 'id',
    title: 'text',
    description: 'text',
    proves: 'text',
    file: 'text',
    issuer: 'text',
    issued: 'text',
    expires: 'text',
    holder: 'text',
    moment: 'word',
    status: 'word',
  },
  input: { id: 'id', text: 'text', documents: 'words', touches: 'links' },
  party: { id: 'id', name: 'text', role: 'word', declarations: 'texts', evidence: 'links' },
  requirement: {
    id: 'id',
    type: 'word',
    title: 'text',
    category: 'text',
    text: 'text',
    sources: ['document', 'place', 'text'],
    items: 'nested',
    norms: 'norms',
    compliance: 'word',
    explanation: 'text',
    kpis: 'links',
    evidence: 'links',
    risks: 'links',
    phases: 'links',
    references: 'links',
  },
  principle: { id: 'id', title: 'text', text: 'text', answer: 'text', kpis: 'links', evidence: 'links' },
  process: {
    id: 'id',
    title: 'text',
    family: 'text',
    activities: 'texts',
    answer: 'text',
    kpis: 'links',
    roles: 'links',
    evidence: 'links',
  },
  riskScale: {
    id: 'id',
    method: 'word',
    probability: ['label', 'value'],
    impact: ['label', 'value'],
    detection: ['label', 'value'],
    detectionDirection: 'word',
    formula: 'text',
    score: ['label', 'value'],
  },
  person: {
    id: 'id',
    name: 'text',
    role: 'link',
    party: 'link',
    label: 'text',
    experience: 'text',
    certificates: 'texts',
    education: 'text',
    availability: 'text',
    meets: 'links',
    substitute: 'link',
    evidence: 'links',
  },
  report: { id: 'id', name: 'text', content: 'text', frequency: 'text', demand: 'text', requirements: 'links' },
  rasciMatrix: {
    id: 'id',
    title: 'text',
    family: 'text',
    process: 'link',
    isFromBuyer: 'flag',
    columns: { made: ['id', 'name'] },
    legend: ['letter', 'meaning'],
    evidence: 'links',
    rows: { made: ['number', 'activity', 'details', 'proof', 'process', 'isHeading', 'cells', 'column', 'text'] },
  },
  reference: {
    id: 'id',
    title: 'text',
    client: 'text',
    label: 'text',
    period: 'text',
    value: 'text',
    scope: 'text',
    results: { made: ['text', 'kpis'] },
    contact: 'text',
    requirements: 'links',
    kpis: 'links',
    evidence: 'links',
  },
  assumption: { id: 'id', text: 'text', reason: 'text', effect: 'text', touches: 'links' },
  exclusion: { id: 'id', text: 'text', reason: 'text', touches: 'links' },
  winTheme: {
    id: 'id',
    title: 'text',
    text: 'text',
    kpis: 'links',
    evidence: 'links',
    references: 'links',
    proof: 'texts',
  },
  co2Ladder: { version: 'text', ambition: 'text', proof: 'texts', evidence: 'links', text: 'text' },
  socialReturn: {
    id: 'id',
    kind: 'text',
    percentage: 'text',
    base: 'text',
    amount: 'text',
    text: 'text',
    kpis: 'links',
    evidence: 'links',
  },
  round: { id: 'id', closes: 'text', published: 'text', title: 'text' },
  clarification: {
    id: 'id',
    text: 'text',
    effect: 'text',
    request: 'text',
    round: 'link',
    touches: 'links',
    status: 'word',
    answer: 'text',
  },
  change: {
    id: 'id',
    round: 'link',
    clarification: 'link',
    touches: 'links',
    text: 'text',
    isWithdrawal: 'flag',
    confirmed: 'links',
  },
  glossaryTerm: { id: 'id', meaning: 'text', aliases: 'texts', isFromBuyer: 'flag' },
} as const satisfies { readonly [K in ViewKind]: Shape<DataOf[K]> };

/** The fields of a kind with their forms. */
export function shapeOf(kind: ViewKind): Readonly<Record<string, FieldForm>> {
  return shapes[kind];
}

/** Whether documents show items of a kind. */
export function isViewKind(kind: ItemKind): kind is ViewKind {
  return Object.hasOwn(shapes, kind);
}
