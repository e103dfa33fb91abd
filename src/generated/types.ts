// Made from schemas/ by `npm run generate`. Never edit by hand.

/**
 * The type of what each schema describes, by the name of the schema.
 */
export interface SchemaTypes {
  /**
   * The whole linked bid for other programs (bid.json, made by `emvi build --format json`).
   */
  bid: WholeBid;
  /**
   * What `emvi check --format json` prints.
   */
  'check-report': CheckReport;
  /**
   * Questions to the buyer, his answers and what they change (clarifications.yaml).
   */
  clarifications: ClarificationsFile;
  /**
   * The award criteria of the tender (criteria.yaml).
   */
  criteria: CriteriaFile;
  /**
   * The evidence that supports the bid (evidence.yaml).
   */
  evidence: EvidenceFile;
  /**
   * The terms of the bid and what they mean (glossary.yaml).
   */
  glossary: GlossaryFile;
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
   * Assumptions, exclusions, win themes, CO2-Prestatieladder and social return (offer.yaml).
   */
  offer: OfferFile;
  /**
   * Roles, people, meetings, reports, RASCI and service windows (organisation.yaml).
   */
  organisation: OrganisationFile;
  /**
   * The phases of the work (phases.yaml).
   */
  phases: PhasesFile;
  /**
   * Earlier work with its results (references.yaml).
   */
  references: ReferencesFile;
  /**
   * What the buyer demands, with how the bid meets it (requirements.yaml).
   */
  requirements: RequirementsFile;
  /**
   * The risk register (risks.yaml).
   */
  risks: RisksFile;
  /**
   * What a template offers (template.yaml in a folder of templates).
   */
  template: TemplateManifest;
  /**
   * What `emvi trace --format json` prints.
   */
  'trace-report': TraceReport;
  /**
   * The wishes of the buyer and our answers (wishes.yaml).
   */
  wishes: WishesFile;
}
/**
 * One thing with an id, and its links.
 */
export interface BidItem {
  /**
   * What it is: `wish`, `kpi`, `requirement` and so on.
   */
  kind: string;
  /**
   * The list and the id: names the item in this file.
   */
  address: string;
  /**
   * The id as it is written.
   */
  id: string;
  /**
   * The source in which it stands, from the folder of the bid.
   */
  file: string;
  /**
   * The line at which it begins.
   */
  line: number;
  /**
   * What the source says, as the schema of the source describes it; items inside it are named by their address.
   */
  fields: {
    [k: string]: unknown;
  };
  /**
   * The norms as emvi reads them, of KPIs and requirements.
   */
  norms: BidNorm[];
  /**
   * What the item names.
   */
  names: BidLink[];
  /**
   * What names the item.
   */
  namedBy: BidLink[];
}
/**
 * One item that names another.
 */
export interface BidLink {
  /**
   * The field in which it is named.
   */
  relation: string;
  /**
   * The id as it is written there.
   */
  id: string;
  /**
   * The address of the other item; absent when nothing has that id.
   */
  item?: string;
}
/**
 * One number of a norm. Numbers are texts, because 99,95% has no exact binary number.
 */
export interface BidNorm {
  /**
   * The norm as it is written.
   */
  text: string;
  /**
   * How the real value must relate to the number.
   */
  comparator?: '<' | '≤' | '=' | '≥' | '>';
  /**
   * The number, with a point for decimals.
   */
  number?: string;
  /**
   * The lower end of a range.
   */
  low?: string;
  /**
   * The upper end of a range.
   */
  high?: string;
  /**
   * A day: year, month and day, or month and day.
   */
  date?: string;
  /**
   * The unit, in English.
   */
  unit?: string;
  /**
   * What is counted, or of what a percentage is.
   */
  noun?: string;
  /**
   * The periods or things by which it is divided.
   */
  per?: string[];
  /**
   * The classes for which it holds.
   */
  labels?: string[];
  /**
   * 95 for the 95th percentile.
   */
  percentile?: string;
  /**
   * Which way a change goes.
   */
  direction?: 'reduction' | 'increase';
  /**
   * What a change is measured against.
   */
  relativeTo?: string;
  /**
   * The event at which a term starts.
   */
  startEvent?: string;
  /**
   * Whether the text says about.
   */
  isApproximate: boolean;
}
/**
 * The whole linked bid for other programs (bid.json, made by `emvi build --format json`).
 */
export interface WholeBid {
  /**
   * The version of this form; it changes only when programs that read it must change.
   */
  version: 1;
  /**
   * The title of the bid.
   */
  title: string;
  /**
   * The language of the bid.
   */
  language: 'nl' | 'en';
  /**
   * What the manifest says: tender, dates, form rules and so on; parties and documents are items.
   */
  fields: {
    [k: string]: unknown;
  };
  /**
   * The Markdown files of the bid.
   */
  sections: string[];
  /**
   * All items by kind, in the order of the sources.
   */
  items: {
    [k: string]: BidItem[];
  };
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
  /**
   * How many findings there are of each consequence.
   */
  consequences?: ReportConsequences;
  /**
   * How many findings were silenced with a reason; they are not in the list.
   */
  suppressed?: number;
}
/**
 * How many findings there are of each consequence.
 */
export interface ReportConsequences {
  /**
   * How many findings can cost the whole bid.
   */
  exclusion: number;
  /**
   * How many findings can cost points.
   */
  points: number;
  /**
   * How many findings only look careless.
   */
  tidiness: number;
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
   * The item in which the fault stands, by its list and id; absent outside items.
   */
  item?: string;
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
  /**
   * Heading, paragraph and first words, in a Word file: lines and columns say nothing there.
   */
  where?: string;
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
 * A round of questions and answers.
 */
export interface Round {
  /**
   * What the round is called.
   */
  id: string;
  /**
   * The last day for questions.
   */
  closes?: string;
  /**
   * The day on which the answers were published.
   */
  published?: string;
  /**
   * The name of the round.
   */
  title?: string;
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * A question to the buyer.
 */
export interface Clarification {
  /**
   * The number of the question.
   */
  id: string;
  /**
   * The question as it is asked.
   */
  text: string;
  /**
   * What the answer changes in the bid.
   */
  effect?: string;
  /**
   * What the buyer is asked to do.
   */
  request?: string;
  /**
   * The id of the round in which it is asked.
   */
  round?: string;
  /**
   * The ids of what it is about.
   */
  touches?: string[];
  /**
   * `draft`, `asked` or `answered`.
   */
  status?: 'draft' | 'asked' | 'answered';
  /**
   * The answer of the buyer, word for word.
   */
  answer?: string;
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * Something that the buyer changes or withdraws.
 */
export interface Change {
  /**
   * The number of the change.
   */
  id: string;
  /**
   * The id of the round that brings the change.
   */
  round?: string;
  /**
   * The id of our question to which it is the answer.
   */
  clarification?: string;
  /**
   * The ids of what is changed or withdrawn.
   */
  touches?: string[];
  /**
   * What changes, in the words of the buyer.
   */
  text?: string;
  /**
   * `true` if what it touches is withdrawn.
   */
  isWithdrawal?: boolean;
  /**
   * The ids of what was looked at again since: what the change touches and what hangs on it.
   */
  confirmed?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * Questions to the buyer, his answers and what they change (clarifications.yaml).
 */
export interface ClarificationsFile {
  /**
   * The rounds in which questions are answered.
   */
  rounds?: Round[];
  /**
   * Our questions to the buyer.
   */
  clarifications?: Clarification[];
  /**
   * What the answers change or withdraw.
   */
  changes?: Change[];
}
/**
 * A finding that is accepted, with the reason.
 */
export interface Waiver {
  /**
   * The code of the finding, such as `EMV202`, or its name.
   */
  code: string;
  /**
   * Why the item is right as it is, for whoever reads the bid after you.
   */
  reason: string;
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
 * What the tender guide says about the form of what is handed in.
 */
export interface FormRules {
  /**
   * `true` if nothing that is handed in may show who the bidder is.
   */
  isAnonymous?: boolean;
  /**
   * Words beside the names of the bidders that would show who the bidder is: brands, people, places, references.
   */
  forbiddenWords?: string[];
  /**
   * Names of other clients and earlier projects that must not be left over in this bid.
   */
  otherClients?: string[];
  /**
   * `true` if the criteria must be answered in the order and under the headings of the tender guide.
   */
  isInOrder?: boolean;
  /**
   * How many pages may be handed in, as the tender guide says it.
   */
  maxPages?: string;
  /**
   * What counts towards `maxPages`, as the tender guide says it.
   */
  countedPages?: {
    /**
     * `false` if the cover does not count. `true` unless said otherwise.
     */
    cover?: boolean;
    /**
     * `false` if pages with nothing but the list of contents do not count. `true` unless said otherwise.
     */
    contents?: boolean;
    /**
     * `true` if the other documents that are handed in, in Word or as PDF, count as well, such as the KPI dashboard. `false` unless said otherwise.
     */
    annexes?: boolean;
    /**
     * As how many pages a page of A3 counts; 2 unless said otherwise.
     */
    a3?: number;
  };
  /**
   * The fonts that are allowed, by their name in Word. The documents that are handed in get the first of them where theirs is not allowed.
   */
  fonts?: string[];
  /**
   * The smallest size of letters that is allowed, in points. What is not given follows `text`.
   */
  minFontSize?: {
    /**
     * Headings, paragraphs and lists.
     */
    text?: number;
    /**
     * Text in tables.
     */
    tables?: number;
    /**
     * Captions of tables and pictures.
     */
    captions?: number;
    /**
     * Headers and footers.
     */
    margins?: number;
    /**
     * Footnotes and endnotes.
     */
    notes?: number;
    /**
     * Text in the pictures that emvi draws.
     */
    pictures?: number;
  };
  /**
   * The smallest line spacing that is allowed in paragraphs and lists, as Word counts it: `1` is single.
   */
  minLineSpacing?: number;
  /**
   * The smallest margins of a page that are allowed, in millimetres.
   */
  minMargins?: {
    /**
     * Margin at the top, in millimetres.
     */
    top?: number;
    /**
     * Margin at the right, in millimetres.
     */
    right?: number;
    /**
     * Margin at the bottom, in millimetres.
     */
    bottom?: number;
    /**
     * Margin at the left, in millimetres.
     */
    left?: number;
  };
  /**
   * The paper that is allowed: `A4`, or `A3` for A3 as well as A4.
   */
  paper?: 'A4' | 'A3';
  /**
   * How the portal counts characters: `with-spaces` or `without-spaces`; `with-spaces` unless said otherwise.
   */
  characterCount?: 'with-spaces' | 'without-spaces';
  /**
   * `false` if people may not be named: their labels are printed instead of their names. `true` unless said otherwise.
   */
  namesPeople?: boolean;
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
   * How the buyer scores the answer.
   */
  scale?: Scale;
  /**
   * The score below which the bid is out.
   */
  minimumScore?: string;
  /**
   * What holds for the form of the answer to this criterion only.
   */
  formRules?: FormRules;
  /**
   * The criteria into which this one is divided.
   */
  subCriteria?: Criterion[];
  /**
   * The questions that the plan answers under this criterion.
   */
  questions?: Question[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
   * How long the answer may be, as the buyer says it: words, or characters with or without spaces.
   */
  maxLength?: string;
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
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * The levels at which an answer is scored.
 */
export interface Scale {
  /**
   * The levels, as the buyer lists them.
   */
  levels?: ScaleLevel[];
  /**
   * In what steps scores are given.
   */
  steps?: string;
}
/**
 * A level of the scale.
 */
export interface ScaleLevel {
  /**
   * The mark or word for the level.
   */
  label: string;
  /**
   * Which part of the weight the level gives; it may be negative.
   */
  fraction?: string;
  /**
   * When the buyer gives this level, word for word.
   */
  meaning?: string;
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
   * What it holds.
   */
  description?: string;
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
   * The day on which it was issued.
   */
  issued?: string;
  /**
   * The last day on which it is valid.
   */
  expires?: string;
  /**
   * The id of the party that holds it, or who holds it in words.
   */
  holder?: string;
  /**
   * When it is handed in: with the bid (`tender`), at `verification` or during `performance`.
   */
  moment?: 'tender' | 'verification' | 'performance';
  /**
   * `available`, `requested` or `missing`.
   */
  status?: 'available' | 'requested' | 'missing';
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
 * A term and what it means.
 */
export interface GlossaryTerm {
  /**
   * The term as it is written.
   */
  id: string;
  /**
   * What the term means in this bid.
   */
  meaning: string;
  /**
   * Other words for the same.
   */
  aliases?: string[];
  /**
   * `true` if the buyer gave the meaning.
   */
  isFromBuyer?: boolean;
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * The terms of the bid and what they mean (glossary.yaml).
 */
export interface GlossaryFile {
  /**
   * The terms.
   */
  glossary: GlossaryTerm[];
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
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
  /**
   * What the values of all award criteria add up to, with its unit.
   */
  total?: string;
  /**
   * The sets of terms that hold for the contract.
   */
  contractTerms?: ContractTerms[];
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
   * `buyer`, `bidder`, `lead` (leads the consortium), `consortium` (member of it), `partner`, `subcontractor`, `third-party` (whose capacity the bidder relies on) or `other`.
   */
  role?: 'buyer' | 'bidder' | 'lead' | 'consortium' | 'partner' | 'subcontractor' | 'third-party' | 'other';
  /**
   * The declarations that the party has to hand in.
   */
  declarations?: string[];
  /**
   * The ids of the evidence that the party has handed in.
   */
  evidence?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
 * Two colours, each as `#` with six signs.
 */
export interface Colours {
  /**
   * For bars, areas and most signs.
   */
  primary?: string;
  /**
   * For milestones and gates, and for what is missing.
   */
  accent?: string;
}
/**
 * What makes the PDF files, and what they have to be.
 */
export interface Pdf {
  /**
   * `libreoffice` prints the Word file; `builtin` needs no other program and gives the same bytes on every machine. Unless said otherwise LibreOffice where it is installed, else the built-in engine.
   */
  engine?: 'libreoffice' | 'builtin';
  /**
   * What the built-in engine makes: `ua-1` for PDF/UA-1, fit for screen readers, or `a-2b` for PDF/A-2b, fit for archives; `ua-1` unless said otherwise. LibreOffice makes files that are both.
   */
  standard?: 'ua-1' | 'a-2b';
}
/**
 * What one style of the house style is used for.
 */
export interface HouseStyleName {
  /**
   * What the style is used for.
   */
  style:
    | 'title'
    | 'heading1'
    | 'heading2'
    | 'heading3'
    | 'heading4'
    | 'heading5'
    | 'heading6'
    | 'text'
    | 'bullet'
    | 'number'
    | 'listContinue'
    | 'quote'
    | 'code'
    | 'caption'
    | 'contentsHeading'
    | 'contents1'
    | 'contents2'
    | 'contents3'
    | 'table'
    | 'tableText'
    | 'tableHeader'
    | 'calloutTitle'
    | 'calloutText'
    | 'header'
    | 'footer'
    | 'hyperlink';
  /**
   * The name of the style, as Word shows it.
   */
  name: string;
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
  /**
   * The letters before the number of requirements; `Eis` unless said otherwise.
   */
  requirement?: string;
  /**
   * The letters before the number of questions for clarification; `CV` unless said otherwise.
   */
  clarification?: string;
  /**
   * The letters before the number of references; `REF` unless said otherwise.
   */
  reference?: string;
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
  /**
   * Where the requirements stand; `requirements.yaml` and `requirements/*.yaml` unless said otherwise.
   */
  requirements?: string[];
  /**
   * Where the offer stands; `offer.yaml` and `offer/*.yaml` unless said otherwise.
   */
  offer?: string[];
  /**
   * Where the questions for clarification stand; `clarifications.yaml` and `clarifications/*.yaml` unless said otherwise.
   */
  clarifications?: string[];
  /**
   * Where the references stand; `references.yaml` and `references/*.yaml` unless said otherwise.
   */
  references?: string[];
  /**
   * Where the glossary stands; `glossary.yaml` and `glossary/*.yaml` unless said otherwise.
   */
  glossary?: string[];
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
 * How strictly the bid is checked.
 */
export interface Checks {
  /**
   * How far the bid is: `draft`, `review` or `submission`; `review` unless said otherwise. The option --profile goes before it.
   */
  profile?: 'draft' | 'review' | 'submission';
  /**
   * Findings that weigh more or less for this bid than usual.
   */
  severities?: RuleSeverity[];
  /**
   * The file with findings that were there when the team began to use emvi; they are not shown. `emvi check --write-baseline` makes it.
   */
  baseline?: string;
  /**
   * The SMART score that every KPI must reach, from 0 to 100; without it the score is only advice. The option --min-smart goes before it.
   */
  minSmart?: number;
  /**
   * What the buyer asks of every KPI (`owner`, `escalation`, `sanction`, `baseline`, `period`, `startEvent`) and of every wish and question (`evidence`, `risk`).
   */
  requires?: ('owner' | 'escalation' | 'sanction' | 'baseline' | 'evidence' | 'period' | 'startEvent' | 'risk')[];
}
/**
 * How much one kind of finding weighs for this bid.
 */
export interface RuleSeverity {
  /**
   * The code of the finding, such as `EMV301`, or its name.
   */
  code: string;
  /**
   * `off`, `info`, `warning` or `error`.
   */
  severity: 'off' | 'info' | 'warning' | 'error';
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
   * The template of the document: the name of one of emvi, or a folder of your own. Without it the template that is called like the document, else `per-criterium`.
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
   * `md` for Markdown, `docx` for Word, `pdf` for PDF, `xlsx` for Excel and `csv` (the tables only), `txt` for plain text; unless said otherwise those that the template is meant for, else `md` and `docx`.
   */
  formats?: ('md' | 'docx' | 'pdf' | 'xlsx' | 'csv' | 'txt')[];
  /**
   * `A3` puts the pages that lie on their side, such as those of a wide table, on A3; all other pages stay as they are. `A4` unless said otherwise.
   */
  paper?: 'A4' | 'A3';
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
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
 * A set of terms with its version.
 */
export interface ContractTerms {
  /**
   * The name of the set.
   */
  set: string;
  /**
   * The version or year of the set.
   */
  version?: string;
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
   * The house colours of the bidder, for the pictures that emvi draws. Text on them is darkened or lightened as far as it takes to stay readable.
   */
  colours?: Colours;
  /**
   * How the Word documents look: `calm` (Calibri), `formal` (Arial with headings in Georgia) or `fresh` (Arial, tables with a dark head); `calm` unless said otherwise. A house style goes before it.
   */
  theme?: 'calm' | 'formal' | 'fresh';
  /**
   * How PDF files are made.
   */
  pdf?: Pdf;
  /**
   * The Word file or template of your company (.docx or .dotx) in which the documents are put: its styles, fonts, numbering, headers, footers, cover page and margins. The text comes at the paragraph `{{emvi}}`, else at the end.
   */
  houseStyle?: string;
  /**
   * Which style of the house style is used for what, where emvi does not find it by itself; `emvi style inspect` shows what it finds.
   */
  houseStyleNames?: HouseStyleName[];
  /**
   * The letters by which ids are recognised in running text.
   */
  prefixes?: Prefixes;
  /**
   * Where the parts of the bid stand, if not in the usual files.
   */
  sources?: Sources;
  /**
   * What the tender guide says about the form of what is handed in.
   */
  formRules?: FormRules;
  /**
   * What each scored item must have before the documents may be made.
   */
  gate?: Gate;
  /**
   * How strictly the bid is checked.
   */
  checks?: Checks;
  /**
   * The documents that are made.
   */
  documents?: DocumentEntry[];
}
/**
 * Something that the offer takes for granted.
 */
export interface Assumption {
  /**
   * The number of the assumption.
   */
  id: string;
  /**
   * What is assumed.
   */
  text: string;
  /**
   * Why it has to be assumed.
   */
  reason?: string;
  /**
   * What changes if it proves wrong.
   */
  effect?: string;
  /**
   * The ids of what it is about.
   */
  touches?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * Something that the offer does not hold.
 */
export interface Exclusion {
  /**
   * The number of the exclusion.
   */
  id: string;
  /**
   * What is left out.
   */
  text: string;
  /**
   * Why it is left out.
   */
  reason?: string;
  /**
   * The ids of what it is about.
   */
  touches?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * A reason to choose this bid, with the proof it rests on.
 */
export interface WinTheme {
  /**
   * The number of the theme.
   */
  id: string;
  /**
   * The theme in a few words.
   */
  title?: string;
  /**
   * The theme in one or two sentences.
   */
  text?: string;
  /**
   * The KPIs that prove it.
   */
  kpis?: string[];
  /**
   * The ids of the evidence for it.
   */
  evidence?: string[];
  /**
   * The ids of the references that show it.
   */
  references?: string[];
  /**
   * Proof without an id.
   */
  proof?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * What is offered on the CO2-Prestatieladder.
 */
export interface Co2Ladder {
  /**
   * The version of the ladder, in quotes.
   */
  version?: string;
  /**
   * The level that is offered: `niveau` with version 3, `trede` with version 4.
   */
  ambition?: string;
  /**
   * What shows it, without an id.
   */
  proof?: string[];
  /**
   * The ids of the evidence for it.
   */
  evidence?: string[];
  /**
   * How the ambition is put into practice.
   */
  text?: string;
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * An offer of social return.
 */
export interface SocialReturn {
  /**
   * The number of the offer.
   */
  id: string;
  /**
   * How it is measured: building blocks, wages, work places.
   */
  kind?: string;
  /**
   * The percentage that is offered.
   */
  percentage?: string;
  /**
   * Of what the percentage is taken.
   */
  base?: string;
  /**
   * What it comes down to in euros.
   */
  amount?: string;
  /**
   * How it is done.
   */
  text?: string;
  /**
   * The KPIs that measure it.
   */
  kpis?: string[];
  /**
   * The ids of the evidence for it.
   */
  evidence?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * Assumptions, exclusions, win themes, CO2-Prestatieladder and social return (offer.yaml).
 */
export interface OfferFile {
  /**
   * What the offer takes for granted.
   */
  assumptions?: Assumption[];
  /**
   * What the offer does not hold.
   */
  exclusions?: Exclusion[];
  /**
   * Why the buyer should choose this bid, with the proof.
   */
  winThemes?: WinTheme[];
  /**
   * What is offered on the CO2-Prestatieladder.
   */
  co2Ladder?: Co2Ladder;
  /**
   * What is offered as social return.
   */
  socialReturn?: SocialReturn[];
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
  /**
   * The ids of the requirements that ask for this role.
   */
  requirements?: string[];
  /**
   * `true` if the buyer asks for this role.
   */
  isAsked?: boolean;
  /**
   * What the buyer asks of whoever fills the role, in his words.
   */
  demand?: string;
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * Somebody who fills a role.
 */
export interface Person {
  /**
   * What other files call the person.
   */
  id: string;
  /**
   * The name; it prints only where the tender guide allows it.
   */
  name?: string;
  /**
   * The id of the role that the person fills.
   */
  role?: string;
  /**
   * The id of the party for which the person works.
   */
  party?: string;
  /**
   * What is printed instead of the name in an anonymous bid.
   */
  label?: string;
  /**
   * The experience, with the number of years.
   */
  experience?: string;
  /**
   * The certificates of the person.
   */
  certificates?: string[];
  /**
   * The education of the person.
   */
  education?: string;
  /**
   * How much of the time the person is available.
   */
  availability?: string;
  /**
   * The ids of the requirements that the person meets.
   */
  meets?: string[];
  /**
   * The id of the person who takes over in absence.
   */
  substitute?: string;
  /**
   * The ids of evidence such as a CV or a certificate.
   */
  evidence?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
   * How often the buyer asks for it at least, in his words.
   */
  demand?: string;
  /**
   * The ids of the requirements that ask for this meeting.
   */
  requirements?: string[];
  /**
   * `true` if it meets only when asked for.
   */
  isOnRequest?: boolean;
  /**
   * What is discussed.
   */
  topics?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * A report that the buyer receives.
 */
export interface Report {
  /**
   * What other files call the report.
   */
  id: string;
  /**
   * The name of the report.
   */
  name?: string;
  /**
   * What it holds.
   */
  content?: string;
  /**
   * How often it is delivered.
   */
  frequency?: string;
  /**
   * How often the buyer asks for it at least, in his words.
   */
  demand?: string;
  /**
   * The ids of the requirements that ask for this report.
   */
  requirements?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * Activities with the part of each party in them.
 */
export interface RasciMatrix {
  /**
   * What the matrix is called.
   */
  id: string;
  /**
   * The title of the matrix.
   */
  title?: string;
  /**
   * The group of processes to which the matrix belongs.
   */
  family?: string;
  /**
   * The id of the process that the matrix divides.
   */
  process?: string;
  /**
   * `true` if the buyer made the matrix: its faults are then questions to him.
   */
  isFromBuyer?: boolean;
  /**
   * The ids of the parties or roles, in the order of the cells.
   */
  columns?: string[];
  /**
   * What the letters mean; without it R, A, S, C and I have their usual meaning.
   */
  legend?: RasciLetter[];
  /**
   * The ids of evidence that the bidder can answer for its activities.
   */
  evidence?: string[];
  /**
   * The activities.
   */
  rows?: RasciRow[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * A letter of the legend.
 */
export interface RasciLetter {
  /**
   * The letter as it stands in the cells.
   */
  letter: string;
  /**
   * What it stands for.
   */
  meaning?: string;
}
/**
 * One activity with the letters of each column.
 */
export interface RasciRow {
  /**
   * The number of the activity in the table.
   */
  number?: string;
  /**
   * What is done.
   */
  activity: string;
  /**
   * The points under the activity.
   */
  details?: string[];
  /**
   * The id of the process to which the activity belongs.
   */
  process?: string;
  /**
   * `true` for a row that only groups the rows below it.
   */
  isHeading?: boolean;
  /**
   * The letters of each column as written (`AR`, `R/A`), in the order of the columns; `""` for an empty cell.
   */
  cells?: string[];
  /**
   * What shows that the bidder can answer for it.
   */
  proof?: string[];
}
/**
 * Roles, people, meetings, reports, RASCI and service windows (organisation.yaml).
 */
export interface OrganisationFile {
  /**
   * The roles on both sides.
   */
  roles?: Role[];
  /**
   * The people who fill the roles.
   */
  people?: Person[];
  /**
   * The meetings in which the work is steered.
   */
  meetings?: Meeting[];
  /**
   * The reports that the buyer receives.
   */
  reports?: Report[];
  /**
   * Who answers for which activity.
   */
  rasci?: RasciMatrix[];
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
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
 * A piece of earlier work.
 */
export interface Reference {
  /**
   * The number of the reference.
   */
  id: string;
  /**
   * What the work was.
   */
  title?: string;
  /**
   * For whom it was done.
   */
  client?: string;
  /**
   * What is printed instead of the client in an anonymous bid.
   */
  label?: string;
  /**
   * When it was done.
   */
  period?: string;
  /**
   * What the work was worth.
   */
  value?: string;
  /**
   * What the work held.
   */
  scope?: string;
  /**
   * What was reached.
   */
  results?: Result[];
  /**
   * Who can be asked about it.
   */
  contact?: string;
  /**
   * The ids of the requirements that the reference meets.
   */
  requirements?: string[];
  /**
   * The KPIs for which the reference shows that they can be met.
   */
  kpis?: string[];
  /**
   * The ids of the evidence for it.
   */
  evidence?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * A result of the work.
 */
export interface Result {
  /**
   * What was reached, with its number.
   */
  text: string;
  /**
   * The id of the KPI that it makes credible.
   */
  kpi?: string;
}
/**
 * Earlier work with its results (references.yaml).
 */
export interface ReferencesFile {
  /**
   * The references.
   */
  references: Reference[];
}
/**
 * A requirement of the buyer and our answer.
 */
export interface Requirement {
  /**
   * The number that the buyer gave.
   */
  id: string;
  /**
   * `KO` (not met is out), `REQ` (must be met), `wish` or `info` (to be known); `REQ` unless said otherwise.
   */
  type?: 'KO' | 'REQ' | 'wish' | 'info';
  /**
   * The title in the buyer's words.
   */
  title?: string;
  /**
   * The chapter or subject under which the buyer lists it.
   */
  category?: string;
  /**
   * The text of the buyer, word for word; it binds.
   */
  text: string;
  /**
   * Where the requirement stands in the documents of the buyer.
   */
  sources?: RequirementSource[];
  /**
   * The numbered parts of the requirement.
   */
  items?: RequirementItem[];
  /**
   * The buyer's minimum in parts, for what his text does not show by itself.
   */
  norms?: Norm[];
  /**
   * `compliant`, `partial` or `deviating`.
   */
  compliance?: 'compliant' | 'partial' | 'deviating';
  /**
   * Our answer: how the requirement is met, or in what the offer deviates.
   */
  explanation?: string;
  /**
   * The KPIs by which this requirement is measured, in print order.
   */
  kpis?: string[];
  /**
   * The ids of the evidence that the requirement is met.
   */
  evidence?: string[];
  /**
   * The ids of the risks that threaten the requirement.
   */
  risks?: string[];
  /**
   * The ids of the phases in which the work is done.
   */
  phases?: string[];
  /**
   * The ids of the references that show experience with it.
   */
  references?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * A place where the requirement stands.
 */
export interface RequirementSource {
  /**
   * The document of the buyer.
   */
  document?: string;
  /**
   * The chapter, page or table.
   */
  place?: string;
  /**
   * How it is worded there, if that differs.
   */
  text?: string;
}
/**
 * A numbered part of a requirement.
 */
export interface RequirementItem {
  /**
   * The number that the buyer gave.
   */
  id: string;
  /**
   * The text of the buyer, word for word.
   */
  text: string;
  /**
   * The buyer's minimum in parts, for what his text does not show by itself.
   */
  norms?: Norm[];
  /**
   * `compliant`, `partial` or `deviating`.
   */
  compliance?: 'compliant' | 'partial' | 'deviating';
  /**
   * Our answer: how the requirement is met, or in what the offer deviates.
   */
  explanation?: string;
  /**
   * The KPIs by which this requirement is measured, in print order.
   */
  kpis?: string[];
  /**
   * The ids of the evidence that the requirement is met.
   */
  evidence?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * A principle that the buyer wants the work to follow.
 */
export interface Principle {
  /**
   * The number of the principle.
   */
  id: string;
  /**
   * The title in the buyer's words.
   */
  title?: string;
  /**
   * The text of the buyer, word for word.
   */
  text: string;
  /**
   * How the offer meets it.
   */
  answer?: string;
  /**
   * The KPIs that show it.
   */
  kpis?: string[];
  /**
   * The ids of the evidence for it.
   */
  evidence?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * A process that the buyer wants covered.
 */
export interface Process {
  /**
   * What other files call the process.
   */
  id: string;
  /**
   * The name of the process in the buyer's words.
   */
  title: string;
  /**
   * The group to which the process belongs.
   */
  family?: string;
  /**
   * What the process consists of, word for word.
   */
  activities?: string[];
  /**
   * How the offer meets it.
   */
  answer?: string;
  /**
   * The KPIs that measure the process.
   */
  kpis?: string[];
  /**
   * The ids of the roles that carry it out.
   */
  roles?: string[];
  /**
   * The ids of the evidence for it.
   */
  evidence?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * What the buyer demands, with how the bid meets it (requirements.yaml).
 */
export interface RequirementsFile {
  /**
   * The requirements, in the buyer's order.
   */
  requirements?: Requirement[];
  /**
   * The principles that the buyer wants the work to follow.
   */
  principles?: Principle[];
  /**
   * The processes that the buyer wants covered.
   */
  processes?: Process[];
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
   * How well it is noticed in time, on the scale of an RPN.
   */
  detection?: string;
  /**
   * Probability times impact.
   */
  score?: string;
  /**
   * What is done to prevent it or to soften it.
   */
  measures?: string[];
  /**
   * What is done so that it does not happen.
   */
  preventive?: string[];
  /**
   * What is done when it happens.
   */
  corrective?: string[];
  /**
   * The role that watches the risk.
   */
  owner?: string;
  /**
   * The id of the party that bears the risk, or who bears it in words.
   */
  bearer?: string;
  /**
   * How it stands.
   */
  status?: string;
  /**
   * The score after the measures.
   */
  residualScore?: string;
  /**
   * How likely it is after the measures.
   */
  residualProbability?: string;
  /**
   * How bad it is after the measures.
   */
  residualImpact?: string;
  /**
   * How well it is noticed in time after the measures, on the scale of an RPN.
   */
  residualDetection?: string;
  /**
   * The KPIs that show in time that the risk comes true.
   */
  kpis?: string[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * How risks are scored: the levels, what each counts for, and the formula.
 */
export interface RiskScale {
  /**
   * What the scale is called.
   */
  id: string;
  /**
   * `RISMAN` (probability times impact) or `RPN` (severity times occurrence times detection, also called FMEA).
   */
  method?: 'RISMAN' | 'RPN';
  /**
   * The levels of probability, from low to high; in an RPN the occurrence.
   */
  probability?: RiskLevel[];
  /**
   * The levels of impact, from low to high; in an RPN the severity.
   */
  impact?: RiskLevel[];
  /**
   * The levels of detection of an RPN.
   */
  detection?: RiskLevel[];
  /**
   * `high-is-hard` if a high number means hard to detect, `high-is-easy` if it means easy to detect.
   */
  detectionDirection?: 'high-is-hard' | 'high-is-easy';
  /**
   * How the score is reckoned from the levels: a product (`×`) or a sum (`+`).
   */
  formula?: string;
  /**
   * The classes of the score, each with the lowest score that falls in it.
   */
  score?: RiskLevel[];
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
}
/**
 * One level of a scale.
 */
export interface RiskLevel {
  /**
   * What the level is called in the register.
   */
  label: string;
  /**
   * What the level counts for; left out where the label is that number.
   */
  value?: string;
}
/**
 * The risk register (risks.yaml).
 */
export interface RisksFile {
  /**
   * The risks.
   */
  risks: Risk[];
  /**
   * The scale on which the risks are scored.
   */
  riskScales?: RiskScale[];
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
   * What such a document is written as, unless the manifest says otherwise; `md` and `docx` when absent.
   */
  formats?: ('md' | 'docx' | 'pdf' | 'xlsx' | 'csv' | 'txt')[];
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
   * The lists of a bid of which at least one must hold something; without them the document is not made.
   */
  needs: (
    | 'criteria'
    | 'questions'
    | 'wishes'
    | 'kpis'
    | 'phases'
    | 'risks'
    | 'roles'
    | 'people'
    | 'meetings'
    | 'reports'
    | 'rasci'
    | 'serviceWindows'
    | 'priorities'
    | 'evidence'
    | 'inputs'
    | 'requirements'
    | 'principles'
    | 'processes'
    | 'assumptions'
    | 'exclusions'
    | 'winThemes'
    | 'socialReturn'
    | 'clarifications'
    | 'changes'
    | 'references'
    | 'glossary'
  )[];
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
 * One question or wish, followed through the bid.
 */
export interface TraceRow {
  /**
   * The id of the question or wish.
   */
  id: string;
  /**
   * Question or wish.
   */
  kind: 'question' | 'wish';
  /**
   * The words of the buyer.
   */
  asked: string;
  /**
   * Where it is answered: fields of the item, and Markdown files.
   */
  answers: string[];
  /**
   * The promises in numbers, as written.
   */
  promises: string[];
  /**
   * The KPIs that are named, with their norms.
   */
  kpis: TracedKpi[];
  /**
   * Ids of evidence, then proof in words.
   */
  evidence: string[];
  /**
   * Ids of risks.
   */
  risks: string[];
  /**
   * Ids of phases.
   */
  phases: string[];
  /**
   * What is missing on the way.
   */
  gaps: ('answer' | 'kpi' | 'evidence' | 'risk' | 'phase')[];
}
/**
 * A KPI that stands behind a promise.
 */
export interface TracedKpi {
  /**
   * The id of the KPI.
   */
  id: string;
  /**
   * The norm as printed; null when the KPI has none or does not exist.
   */
  target: string | null;
}
/**
 * Something that no question or wish leads to.
 */
export interface TraceOrphan {
  /**
   * What it is.
   */
  kind: 'kpi' | 'evidence' | 'risk' | 'phase';
  /**
   * Its id.
   */
  id: string;
}
/**
 * What `emvi trace --format json` prints.
 */
export interface TraceReport {
  /**
   * The version of this form; always 1.
   */
  version: 1;
  /**
   * Every question and wish, in the order of the sources, followed to what proves it.
   */
  rows: TraceRow[];
  /**
   * What no question or wish leads to.
   */
  orphans: TraceOrphan[];
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
   * How long the answer may be, as the buyer says it: words, or characters with or without spaces.
   */
  maxLength?: string;
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
  /**
   * Findings about this item that are accepted, each with the reason.
   */
  waivers?: Waiver[];
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
