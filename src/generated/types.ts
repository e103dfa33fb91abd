// Made from schemas/ by `npm run generate`. Never edit by hand.

/**
 * The type of what each schema describes, by the name of the schema.
 */
export interface SchemaTypes {
  /**
   * What `emvi check --format json` prints.
   */
  'check-report': CheckReport;
  /**
   * The award criteria of the tender (criteria.yaml).
   */
  criteria: CriteriaFile;
  /**
   * The evidence that supports the bid (evidence.yaml).
   */
  evidence: EvidenceFile;
  /**
   * What the bid still needs from the buyer (inputs.yaml).
   */
  inputs: InputsFile;
  /**
   * The KPIs and service levels that the bidder promises (kpis.yaml).
   */
  kpis: KpisFile;
  /**
   * The manifest of a bid: what is tendered, who bids, and which documents are made (emvi.yaml).
   */
  manifest: Manifest;
  /**
   * Roles, meetings and service windows (organisation.yaml).
   */
  organisation: OrganisationFile;
  /**
   * The phases of the work (phases.yaml).
   */
  phases: PhasesFile;
  /**
   * The risk register (risks.yaml).
   */
  risks: RisksFile;
  /**
   * What a template offers (template.yaml in a folder of templates).
   */
  template: TemplateManifest;
  /**
   * The wishes of the buyer and our answers (wishes.yaml).
   */
  wishes: WishesFile;
}
/**
 * How many findings there are.
 */
export interface ReportSummary {
  /**
   * How many findings are errors.
   */
  errors: number;
  /**
   * How many findings are warnings.
   */
  warnings: number;
  /**
   * How many findings are remarks.
   */
  infos: number;
}
/**
 * One finding.
 */
export interface ReportedFinding {
  /**
   * The code of the finding; it never changes meaning.
   */
  code: string;
  /**
   * The fault in a few words.
   */
  name: string;
  /**
   * How much the finding weighs.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * What the fault can cost.
   */
  consequence: 'exclusion' | 'points' | 'tidiness';
  /**
   * Whether emvi knows or supposes.
   */
  certainty: 'certain' | 'presumed';
  /**
   * What is wrong.
   */
  message: TextInBoth;
  /**
   * Why it matters.
   */
  why: TextInBoth;
  /**
   * What to do.
   */
  help: TextInBoth;
  /**
   * The values from which the texts were made.
   */
  parameters: {
    [k: string]: unknown;
  };
  /**
   * Where the fault stands; absent for trouble without a place.
   */
  place?: ReportedPlace;
  /**
   * Other places that explain the finding.
   */
  related: ReportedRelation[];
}
/**
 * A piece of text in a file.
 */
export interface ReportedPlace {
  /**
   * The file, relative to the project folder.
   */
  file: string;
  /**
   * Where the piece starts.
   */
  start: ReportedPosition;
  /**
   * Where the piece ends; not included.
   */
  end: ReportedPosition;
  /**
   * The piece of text itself.
   */
  text: string;
}
/**
 * A place between two characters.
 */
export interface ReportedPosition {
  /**
   * The line, counted from 1.
   */
  line: number;
  /**
   * The column, counted from 1 in UTF-16 units.
   */
  column: number;
  /**
   * The number of UTF-16 units before it in the file.
   */
  offset: number;
}
/**
 * Another place that explains a finding.
 */
export interface ReportedRelation {
  /**
   * Where it stands.
   */
  place: ReportedPlace;
  /**
   * What is to be seen there.
   */
  label: TextInBoth;
}
/**
 * What `emvi check --format json` prints.
 */
export interface CheckReport {
  /**
   * The version of this form; always 1.
   */
  version: 1;
  /**
   * The version of emvi that made the report.
   */
  emvi: string;
  /**
   * The language in which the findings are shown elsewhere; the report holds both.
   */
  language: 'nl' | 'en';
  /**
   * How many findings there are.
   */
  summary: ReportSummary;
  /**
   * The findings, by file, place and code.
   */
  findings: ReportedFinding[];
}
/**
 * One text in Dutch and in English.
 */
export interface TextInBoth {
  /**
   * The text in Dutch.
   */
  nl: string;
  /**
   * The text in English.
   */
  en: string;
}
/**
 * What the buyer awards points for.
 */
export interface Criterion {
  /**
   * The number the buyer gave it.
   */
  id: string;
  /**
   * The title in the buyer's words.
   */
  title?: string;
  /**
   * The text of the buyer, word for word.
   */
  text?: string;
  /**
   * The weight with its unit: percent, points or euros.
   */
  weight?: string;
  /**
   * The criteria into which this one is divided.
   */
  subCriteria?: Criterion[];
  /**
   * The questions that the plan answers under this criterion.
   */
  questions?: Question[];
}
/**
 * A question of the buyer that is answered in prose and scored.
 */
export interface Question {
  /**
   * The number of the question.
   */
  id: string;
  /**
   * The question of the buyer, word for word.
   */
  text: string;
  /**
   * A short name for the question.
   */
  title?: string;
  /**
   * What the answer must contain, word for word.
   */
  asks?: string[];
  /**
   * What the evaluators look at, word for word.
   */
  aspects?: string[];
  /**
   * The answer in one sentence.
   */
  keyMessage?: string;
  /**
   * How the bidder goes about it.
   */
  approach?: string;
  /**
   * What the bidder does; one thing a line.
   */
  measures?: string[];
  /**
   * What the buyer gains by it.
   */
  benefit?: string;
  /**
   * A Markdown file with the whole answer.
   */
  body?: string;
  /**
   * The KPIs by which this promise is measured, in print order.
   */
  kpis?: string[];
  /**
   * The ids of the evidence that supports the answer.
   */
  evidence?: string[];
  /**
   * The ids of the risks that threaten this promise.
   */
  risks?: string[];
  /**
   * The ids of the phases in which the work is done.
   */
  phases?: string[];
  /**
   * Proof without an id, such as a test report.
   */
  proof?: string[];
}
/**
 * The award criteria of the tender (criteria.yaml).
 */
export interface CriteriaFile {
  /**
   * The award criteria, in the order of the tender guide.
   */
  criteria: Criterion[];
}
/**
 * A certificate, reference, report or other annex.
 */
export interface Evidence {
  /**
   * The number of the annex.
   */
  id: string;
  /**
   * What it is.
   */
  title?: string;
  /**
   * What it proves.
   */
  proves?: string;
  /**
   * The file, in the project folder.
   */
  file?: string;
  /**
   * Who issued it.
   */
  issuer?: string;
  /**
   * The last day on which it is valid.
   */
  expires?: string;
}
/**
 * The evidence that supports the bid (evidence.yaml).
 */
export interface EvidenceFile {
  /**
   * The evidence, in the order of the annexes.
   */
  evidence: Evidence[];
}
/**
 * An open point for the buyer.
 */
export interface Input {
  /**
   * The number of the open point.
   */
  id: string;
  /**
   * What is needed.
   */
  text?: string;
  /**
   * The ids of the documents in which the point is printed.
   */
  documents?: string[];
  /**
   * The ids of everything that depends on the answer.
   */
  touches?: string[];
}
/**
 * What the bid still needs from the buyer (inputs.yaml).
 */
export interface InputsFile {
  /**
   * The open points.
   */
  inputs: Input[];
}
/**
 * What is measured, against which target, and what happens when it is missed.
 */
export interface Kpi {
  /**
   * The number of the KPI.
   */
  id: string;
  /**
   * The name of the KPI; the column Description of the dashboard.
   */
  title?: string;
  /**
   * What is meant exactly, if the title does not say it.
   */
  description?: string;
  /**
   * The target as it is printed: comparison, value, unit, period.
   */
  target?: string;
  /**
   * The target in parts, for what the text of `target` does not show by itself.
   */
  norms?: Norm[];
  /**
   * How, where and by whom it is measured.
   */
  measurement?: string;
  /**
   * How and how often the buyer hears of it.
   */
  reporting?: string;
  /**
   * How often is reported, if the text of `reporting` does not show it.
   */
  frequencies?: string[];
  /**
   * By when the target is met.
   */
  term?: string;
  /**
   * What happens when the target is missed, as it is printed.
   */
  escalation?: string;
  /**
   * The escalation in steps.
   */
  escalationSteps?: EscalationStep[];
  /**
   * Whether a penalty (`penalty`) or a bonus (`bonus`) hangs on the KPI.
   */
  sanctions?: ('penalty' | 'bonus')[];
  /**
   * The role that answers for the KPI.
   */
  owner?: string;
  /**
   * The value from which is counted.
   */
  baseline?: string;
  /**
   * The ids of the award criteria that the KPI serves directly.
   */
  criteria?: string[];
}
/**
 * One part of a target: one subject, one comparison.
 */
export interface Norm {
  /**
   * What other texts call this norm.
   */
  key?: string;
  /**
   * What the norm is about.
   */
  subject?: string;
  /**
   * The lower limit with its unit; the limit itself is allowed (≥).
   */
  atLeast?: string;
  /**
   * The upper limit with its unit; the limit itself is allowed (≤).
   */
  atMost?: string;
  /**
   * The lower limit with its unit; the limit itself is not allowed (>).
   */
  above?: string;
  /**
   * The upper limit with its unit; the limit itself is not allowed (<).
   */
  below?: string;
  /**
   * The value with its unit.
   */
  exactly?: string;
  /**
   * The time in which it must happen.
   */
  within?: string;
  /**
   * The period over which is measured.
   */
  per?: string;
  /**
   * When the norm holds.
   */
  condition?: string;
  /**
   * In which share of the cases the norm must be met.
   */
  attained?: Attainment;
  /**
   * What the value is compared with.
   */
  relativeTo?: string;
  /**
   * The event at which the clock starts.
   */
  from?: string;
  /**
   * What does not count.
   */
  excluding?: string;
}
/**
 * In which share of the cases a norm must be met.
 */
export interface Attainment {
  /**
   * The share with its unit.
   */
  atLeast: string;
  /**
   * The period over which the share is measured.
   */
  per?: string;
}
/**
 * One step: when, and what happens then.
 */
export interface EscalationStep {
  /**
   * The trigger of the step.
   */
  when?: string;
  /**
   * What happens and who does it.
   */
  then: string;
}
/**
 * The KPIs and service levels that the bidder promises (kpis.yaml).
 */
export interface KpisFile {
  /**
   * The KPIs, in the order of the dashboard.
   */
  kpis: Kpi[];
}
/**
 * The tender that the bid answers.
 */
export interface Tender {
  /**
   * What the buyer calls the tender.
   */
  name?: string;
  /**
   * The number of the tender.
   */
  reference?: string;
  /**
   * The contracting authority.
   */
  buyer?: string;
}
/**
 * A party of the contract.
 */
export interface Party {
  /**
   * What other files call the party.
   */
  id: string;
  /**
   * The name of the party.
   */
  name?: string;
  /**
   * `buyer`, `bidder`, `partner`, `subcontractor` or `other`.
   */
  role?: 'buyer' | 'bidder' | 'partner' | 'subcontractor' | 'other';
}
/**
 * The days that matter in the tender.
 */
export interface Dates {
  /**
   * The last day for questions to the buyer.
   */
  questions?: string;
  /**
   * The day on which the bid must be in.
   */
  closing?: string;
  /**
   * The day of the award.
   */
  award?: string;
  /**
   * The first day of the contract.
   */
  start?: string;
}
/**
 * The letters by which ids are recognised in running text.
 */
export interface Prefixes {
  /**
   * The letters before the number of wishes; `W` unless said otherwise.
   */
  wish?: string;
  /**
   * The letters before the number of KPIs; `KPI` unless said otherwise.
   */
  kpi?: string;
  /**
   * The letters before the number of phases; `F` unless said otherwise.
   */
  phase?: string;
  /**
   * The letters before the number of risks; `R` unless said otherwise.
   */
  risk?: string;
  /**
   * The letters before the number of evidence; `B` unless said otherwise.
   */
  evidence?: string;
  /**
   * The letters before the number of inputs; `I` unless said otherwise.
   */
  input?: string;
  /**
   * The letters before the number of award criteria; `K` unless said otherwise.
   */
  criterion?: string;
  /**
   * The letters before the number of open questions; `V` unless said otherwise.
   */
  question?: string;
}
/**
 * Where the parts of the bid stand; paths or patterns with `*`.
 */
export interface Sources {
  /**
   * Where the award criteria stand; `criteria.yaml` and `criteria/*.yaml` unless said otherwise.
   */
  criteria?: string[];
  /**
   * Where the wishes stand; `wishes.yaml` and `wishes/*.yaml` unless said otherwise.
   */
  wishes?: string[];
  /**
   * Where the KPIs stand; `kpis.yaml` and `kpis/*.yaml` unless said otherwise.
   */
  kpis?: string[];
  /**
   * Where the phases stand; `phases.yaml` and `phases/*.yaml` unless said otherwise.
   */
  phases?: string[];
  /**
   * Where the risks stand; `risks.yaml` and `risks/*.yaml` unless said otherwise.
   */
  risks?: string[];
  /**
   * Where the organisation stand; `organisation.yaml` and `organisation/*.yaml` unless said otherwise.
   */
  organisation?: string[];
  /**
   * Where the evidence stand; `evidence.yaml` and `evidence/*.yaml` unless said otherwise.
   */
  evidence?: string[];
  /**
   * Where the inputs still needed stand; `inputs.yaml` and `inputs/*.yaml` unless said otherwise.
   */
  inputs?: string[];
}
/**
 * What each scored item must have before the documents may be made.
 */
export interface Gate {
  /**
   * What each open question must have: a KPI (`kpi`), a KPI or another proof (`proof`), or nothing (`none`); `proof` unless said otherwise.
   */
  questions?: 'kpi' | 'proof' | 'none';
}
/**
 * A document that is made from the bid.
 */
export interface DocumentEntry {
  /**
   * What the document is called on the command line; small letters, digits and hyphens.
   */
  id: string;
  /**
   * The template of the document: the name of one of emvi, or a folder of your own.
   */
  template?: string;
  /**
   * The title on the document; that of the template unless said otherwise.
   */
  title?: string;
  /**
   * The name of the file that is written, without extension.
   */
  file?: string;
  /**
   * `submission` for a document that is handed in, `internal` for one that stays with the bid team; `internal` unless said otherwise.
   */
  audience?: 'internal' | 'submission';
  /**
   * The language of the document; that of the bid unless said otherwise.
   */
  language?: 'nl' | 'en';
  /**
   * `md` for Markdown, `docx` for Word; both unless said otherwise.
   */
  formats?: ('md' | 'docx')[];
  /**
   * Only what belongs to these award criteria.
   */
  criteria?: string[];
  /**
   * Choices that the template offers.
   */
  options?: {
    [k: string]: unknown;
  };
  /**
   * Which chapters the document has, in this order; those of the template unless said otherwise.
   */
  chapters?: ChapterEntry[];
}
/**
 * A chapter of a document: one of the template, or one of your own.
 */
export interface ChapterEntry {
  /**
   * The name of a chapter of the template, or a new name for one of your own.
   */
  id: string;
  /**
   * The heading of the chapter.
   */
  title?: string;
  /**
   * The Markdown file with the text of the chapter.
   */
  body?: string;
}
/**
 * The manifest of a bid: what is tendered, who bids, and which documents are made (emvi.yaml).
 */
export interface Manifest {
  /**
   * The version of these files; always 1.
   */
  emvi: 1;
  /**
   * The title of the bid.
   */
  title: string;
  /**
   * The language of the documents and of the findings; `nl` unless said otherwise.
   */
  language?: 'nl' | 'en';
  /**
   * Who is named as the author in the properties of the Word files. Leave it out for an anonymous bid.
   */
  author?: string;
  /**
   * The folder in which the documents are written; `output` unless said otherwise.
   */
  output?: string;
  /**
   * The tender that the bid answers.
   */
  tender?: Tender;
  /**
   * The parties of the contract: buyer, bidder, partners.
   */
  parties?: Party[];
  /**
   * The days that matter in the tender.
   */
  dates?: Dates;
  /**
   * The letters by which ids are recognised in running text.
   */
  prefixes?: Prefixes;
  /**
   * Where the parts of the bid stand, if not in the usual files.
   */
  sources?: Sources;
  /**
   * What each scored item must have before the documents may be made.
   */
  gate?: Gate;
  /**
   * The documents that are made.
   */
  documents?: DocumentEntry[];
}
/**
 * A role in the work.
 */
export interface Role {
  /**
   * What other files call the role.
   */
  id: string;
  /**
   * The name of the role.
   */
  name?: string;
  /**
   * The id of the party that fills the role.
   */
  party?: string;
  /**
   * What the role does.
   */
  tasks?: string[];
}
/**
 * A meeting in which the work is steered.
 */
export interface Meeting {
  /**
   * What other files call the meeting.
   */
  id: string;
  /**
   * The name of the meeting.
   */
  name?: string;
  /**
   * Other names by which the meeting is called in the texts.
   */
  aliases?: string[];
  /**
   * `strategic`, `tactical` or `operational`.
   */
  level?: 'strategic' | 'tactical' | 'operational';
  /**
   * What the meeting is for.
   */
  goal?: string;
  /**
   * Who takes part, of both parties.
   */
  participants?: string[];
  /**
   * How often it meets.
   */
  frequency?: string;
  /**
   * `true` if it meets only when asked for.
   */
  isOnRequest?: boolean;
  /**
   * What is discussed.
   */
  topics?: string[];
}
/**
 * When service is given, and for which priorities.
 */
export interface ServiceWindow {
  /**
   * What other files call the window.
   */
  id: string;
  /**
   * The window as it is printed.
   */
  text?: string;
  /**
   * Days and hours.
   */
  window?: string;
  /**
   * The ids of the priorities for which the window holds.
   */
  priorities?: string[];
}
/**
 * What a priority of calls means.
 */
export interface Priority {
  /**
   * What the priority is called.
   */
  id: string;
  /**
   * When a call has this priority.
   */
  definition?: string;
}
/**
 * Roles, meetings and service windows (organisation.yaml).
 */
export interface OrganisationFile {
  /**
   * The roles on both sides.
   */
  roles?: Role[];
  /**
   * The meetings in which the work is steered.
   */
  meetings?: Meeting[];
  /**
   * When service is given.
   */
  serviceWindows?: ServiceWindow[];
  /**
   * What the priorities of calls mean.
   */
  priorities?: Priority[];
}
/**
 * A phase of the work.
 */
export interface Phase {
  /**
   * The number of the phase.
   */
  id: string;
  /**
   * What stands before the title.
   */
  label?: string;
  /**
   * The name of the phase.
   */
  title?: string;
  /**
   * The period as it is printed.
   */
  period?: string;
  /**
   * When the phase starts, with its unit.
   */
  start?: string;
  /**
   * When the phase ends, with its unit; leave it out if it does not end.
   */
  end?: string;
  /**
   * The event from which the weeks are counted.
   */
  startEvent?: string;
  /**
   * What is done.
   */
  activities?: string[];
  /**
   * What is delivered.
   */
  deliverables?: string[];
  /**
   * The moments at which something must be ready.
   */
  milestones?: Milestone[];
}
/**
 * A moment at which something must be ready.
 */
export interface Milestone {
  /**
   * What must be ready.
   */
  text: string;
  /**
   * When, with its unit.
   */
  at?: string;
  /**
   * `true` if the work goes on only after a decision.
   */
  isGate?: boolean;
}
/**
 * The phases of the work (phases.yaml).
 */
export interface PhasesFile {
  /**
   * The phases, in the order of time.
   */
  phases: Phase[];
}
/**
 * What can go wrong, and what is done about it.
 */
export interface Risk {
  /**
   * The number of the risk.
   */
  id: string;
  /**
   * The event itself.
   */
  text?: string;
  /**
   * What brings it about.
   */
  cause?: string;
  /**
   * What it leads to.
   */
  consequence?: string;
  /**
   * How likely it is, on the scale of the register.
   */
  probability?: string;
  /**
   * How bad it is, on the scale of the register.
   */
  impact?: string;
  /**
   * Probability times impact.
   */
  score?: string;
  /**
   * What is done to prevent it or to soften it.
   */
  measures?: string[];
  /**
   * The role that watches the risk.
   */
  owner?: string;
  /**
   * How it stands.
   */
  status?: string;
  /**
   * The score after the measures.
   */
  residualScore?: string;
}
/**
 * The risk register (risks.yaml).
 */
export interface RisksFile {
  /**
   * The risks.
   */
  risks: Risk[];
}
/**
 * A choice that a template offers.
 */
export interface TemplateOption {
  /**
   * What the choice does.
   */
  description: TextInBoth;
  /**
   * What can be chosen.
   */
  values: string[];
  /**
   * What holds when nothing is chosen.
   */
  default: string;
}
/**
 * A chapter that a template offers.
 */
export interface TemplateChapter {
  /**
   * What manifests call the chapter.
   */
  id: string;
  /**
   * The heading of the chapter.
   */
  title: TextInBoth;
  /**
   * The name of the file with the text of the chapter, without extension.
   */
  partial: string;
}
/**
 * What a template offers (template.yaml in a folder of templates).
 */
export interface TemplateManifest {
  /**
   * The title of the documents made from the template.
   */
  title: TextInBoth;
  /**
   * What the template is for.
   */
  description: TextInBoth;
  /**
   * For whom such a document is, unless the manifest says otherwise.
   */
  audience?: 'internal' | 'submission';
  /**
   * `true` for pages that are wider than high.
   */
  isLandscape?: boolean;
  /**
   * `true` if the document has a table of contents by default.
   */
  contents?: boolean;
  /**
   * `true` if chapters and sections have numbers.
   */
  isNumbered?: boolean;
  /**
   * The parts of a bid without which the document is empty.
   */
  needs: ('criteria' | 'wishes' | 'kpis' | 'phases' | 'risks' | 'organisation' | 'evidence' | 'inputs')[];
  /**
   * The choices that the template offers, by name.
   */
  options: {
    [k: string]: TemplateOption;
  };
  /**
   * The chapters, in the order of the document.
   */
  chapters: TemplateChapter[];
  /**
   * The fixed texts of the template, by key.
   */
  texts: {
    [k: string]: TextInBoth;
  };
}
/**
 * A wish of the buyer, with the answer of the bidder.
 */
export interface Wish {
  /**
   * The number of the wish.
   */
  id: string;
  /**
   * The wish of the buyer, word for word.
   */
  text: string;
  /**
   * A short name for the wish.
   */
  title?: string;
  /**
   * The id of the award criterion under which the wish is scored.
   */
  criterion?: string;
  /**
   * The answer in one sentence.
   */
  keyMessage?: string;
  /**
   * What the bidder does; one thing a line.
   */
  measures?: string[];
  /**
   * The answer in prose, where a list of measures does not say it.
   */
  response?: string;
  /**
   * What the buyer gains by it.
   */
  benefit?: string;
  /**
   * A Markdown file with the whole answer.
   */
  body?: string;
  /**
   * The KPIs by which this promise is measured, in print order.
   */
  kpis?: string[];
  /**
   * Proof without an id, such as a test report.
   */
  proof?: string[];
  /**
   * The ids of the evidence that supports the answer.
   */
  evidence?: string[];
  /**
   * The text in the column Measurability, if not made from the KPIs and evidence.
   */
  measurability?: string;
  /**
   * The ids of the phases in which the work is done.
   */
  phases?: string[];
  /**
   * The ids of the risks that threaten this promise.
   */
  risks?: string[];
}
/**
 * The wishes of the buyer and our answers (wishes.yaml).
 */
export interface WishesFile {
  /**
   * The wishes, in the order of the buyer.
   */
  wishes: Wish[];
}
