import type {
  Assumption,
  Change,
  Clarification,
  Co2Ladder,
  Criterion,
  DocumentEntry,
  Evidence,
  Exclusion,
  GlossaryTerm,
  Input,
  Kpi,
  Meeting,
  Party,
  Person,
  Phase,
  Principle,
  Priority,
  Process,
  Question,
  RasciMatrix,
  Reference,
  Report,
  Requirement,
  Risk,
  RiskScale,
  Role,
  Round,
  ServiceWindow,
  SocialReturn,
  WinTheme,
  Wish,
} from '../generated/types.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import { spanAt, type YamlMap, type YamlPath } from '../yaml/tree.ts';

/** The generated type that holds the fields of each kind of item. */
export interface DataOf {
  criterion: Criterion;
  question: Question;
  /** Its numbered parts are requirements too. */
  requirement: Requirement;
  principle: Principle;
  process: Process;
  wish: Wish;
  kpi: Kpi;
  phase: Phase;
  riskScale: RiskScale;
  risk: Risk;
  role: Role;
  person: Person;
  meeting: Meeting;
  report: Report;
  rasciMatrix: RasciMatrix;
  serviceWindow: ServiceWindow;
  priority: Priority;
  evidence: Evidence;
  reference: Reference;
  assumption: Assumption;
  exclusion: Exclusion;
  winTheme: WinTheme;
  co2Ladder: Co2Ladder;
  socialReturn: SocialReturn;
  round: Round;
  clarification: Clarification;
  change: Change;
  glossaryTerm: GlossaryTerm;
  input: Input;
  party: Party;
  document: DocumentEntry;
}

export type ItemKind = keyof DataOf;

/** One thing with an id in the sources of a bid. */
export class Item<K extends ItemKind = ItemKind> {
  constructor(
    readonly kind: K,
    /** As written where it is declared. */
    readonly id: string,
    /** The id's normal form: what ids are compared by. */
    readonly key: string,
    /** `wishes/W-03`: names the item in documents and reports. */
    readonly address: string,
    readonly data: DataOf[K],
    readonly file: SourceFile,
    readonly node: YamlMap,
    /** Fields that could not be read; they were reported, so nothing says that they are missing. */
    readonly damagedFields: ReadonlySet<string> = new Set(),
  ) {}

  /** Where a field stands, or the item's id when the field is not there. */
  span(path: YamlPath = ['id'], part: 'key' | 'value' = 'value'): Span {
    return spanAt(this.file, this.node, path, part);
  }
}

/** Which list of which item names another item. */
export type Relation =
  | 'kpis'
  | 'evidence'
  | 'risks'
  | 'phases'
  | 'criteria'
  | 'criterion'
  | 'columns'
  | 'priorities'
  | 'documents'
  | 'touches'
  | 'confirmed'
  | 'requirements'
  | 'references'
  | 'meets'
  | 'roles'
  | 'role'
  | 'party'
  | 'substitute'
  | 'process'
  | 'kpi'
  | 'round'
  | 'clarification';

/** One item that names another in a structured field. */
export interface Link {
  readonly from: Item;
  readonly relation: Relation;
  /** The id as written in the field. */
  readonly id: string;
  /** Undefined when nothing has that id. */
  readonly to: Item | undefined;
  /** Whether the id is one of a list; otherwise the field holds only this one. */
  readonly isListed: boolean;
  readonly span: Span;
}

/** An id that stands in running text: in a field or in a Markdown section. */
export interface Mention {
  /** As written; for an id inside a range (`W-01 t/m W-16`) its declared or completed form. */
  readonly id: string;
  /** Undefined when nothing has that id. */
  readonly to: Item | undefined;
  /** The item in whose field the text stands; undefined for a Markdown section. */
  readonly from: Item | undefined;
  /** The id with which the range began that this one ends: `W-01` of `W-01 t/m W-16`. */
  readonly rangeStart: string | undefined;
  readonly span: Span;
}
