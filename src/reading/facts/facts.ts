/**
 * What the texts of a bid state in numbers, each with the words that say what it is about. Two statements that speak of
 * one thing must give one value; finding those pairs is the work of `fact-rivals.ts`.
 */
import type { Item, ItemKind } from '../../model/item.ts';
import { isStrict } from '../../quantity/comparator-signs.ts';
import type { ComparatorSign, Quantity } from '../../quantity/quantity.ts';
import { isBelow, rational } from '../../quantity/rational.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { type Background, backgroundIn } from '../claims/background.ts';
import { isCaseOutside } from '../claims/claim-kinds.ts';
import { isOfEscalation, limitsOfAction, stepAround } from '../claims/escalation-terms.ts';
import { isNoStatement } from '../claims/no-statement.ts';
import { withPerBeside } from '../claims/per-thing.ts';
import { isDayOfExample } from '../days/example-days.ts';
import { contentsOf, isPlanned, milestoneOf, nameOfDay, withYears } from '../days/planned-days.ts';
import { withGrade } from '../promises/kpi-grades.ts';
import { isNormField } from '../promises/norm-fields.ts';
import { isAside } from '../texts/aside.ts';
import { type Claim, sharesOfCases } from '../texts/claim.ts';
import { itemName } from '../texts/item-name.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import type { TextPiece } from '../texts/sentences.ts';
import { cellsOf, isBuyersColumn, periodOfRow } from '../texts/table-rows.ts';
import { type ToldSums, toldSums } from '../texts/told-sums.ts';
import { tellingWords } from '../words/fact-words.ts';
import { withShortRoles } from '../words/role-names.ts';
import type { Topic } from '../words/topic.ts';
import { isDayAhead, isHistory } from './fact-history.ts';
import { phrasesOf } from './fact-phrases.ts';

/**
 * What a statement is worth: `norm` is the norm of a KPI or the frequency of a meeting, `asked` the buyer's own words, `trigger` the limit at which
 * something follows, `history` what was before; the rest is running text.
 */
export type FactRole = 'norm' | 'asked' | 'trigger' | 'text' | 'history';

/** One number with what it is about. */
export interface Fact {
  readonly claim: Claim;
  /** The quantity of the claim, with the comparator that the name of its field gives it. */
  readonly quantity: Quantity;
  readonly role: FactRole;
  /** The words beside the number, in its own part of the sentence. */
  readonly near: Topic;
  /** The other words of its sentence. */
  readonly around: Topic;
  /** The title of the item or the heading of the section. */
  readonly names: Topic;
  /** The other numbers in the same part of the sentence: `35% in 24 maanden`. */
  readonly partners: readonly Quantity[];
  /** The wishes, questions and KPIs named by their id in the same sentence, and those that the text belongs to. */
  readonly owners: readonly Item[];
  /** The sums that the texts of the bid tell: which number is a part of which. */
  readonly sums: () => ToldSums;
  /** Facts of one row stand beside each other (phases, the items of one list) and are never compared. */
  readonly row: string;
}

/** Kinds whose items stand beside each other: the second phase may take as long as it likes. */
const parallelKinds: ReadonlySet<ItemKind> = new Set([
  'phase',
  'requirement',
  'principle',
  'process',
  'priority',
  'serviceWindow',
  'meeting',
  'report',
  'role',
  'criterion',
  'kpi',
  'evidence',
  'reference',
  'person',
  'assumption',
  'exclusion',
  'winTheme',
  'socialReturn',
  'clarification',
  'change',
  'input',
  'document',
]);

/** Fields that say when something is, or in which form: other rules read those, or none does. */
const otherFields: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  criterion: ['weight'],
  phase: ['startEvent', 'label', 'title'],
  kpi: ['reporting', 'frequencies'],
  document: ['options', 'title', 'chapters'],
  // What was reached elsewhere, what people bring along and what we ask the buyer are no promises of this bid.
  reference: ['value', 'period', 'title'],
  person: ['education', 'certificates'],
  clarification: ['text', 'request', 'effect'],
  glossaryTerm: ['meaning'],
  // What brings a risk about is of the world, and no promise.
  risk: ['cause', 'probability', 'impact', 'score', 'residualScore'],
  serviceWindow: ['window', 'text'],
  party: ['name'],
};

/** What the buyer answered holds for this bid, and what is told of a person or of an earlier contract is told again in the text. */
const heldAgainstText: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  clarification: ['answer'],
  person: ['experience', 'availability'],
  reference: ['results', 'scope'],
};

const riskFields: ReadonlySet<string> = new Set(['text', 'cause', 'consequence']);
const triggerField = /^(?:escalation|when)$/u;
const triggerWord = /(?:^|[\s(;,])(?:bij|indien|als|wanneer|zodra|vanaf|boven|if|when|once|in case)\s[^;.]*$/iu;
/** `De ploeg die er langer dan 20 seconden over doet, oefent opnieuw.` */
const whoBefore = /(?:^|\s)(?:die|dat|wie|who|that|which)\s[^.,;:]{0,30}$/iu;
/** `Bij een 5 of lager`, `wie tien werkdagen of langer wacht`: from there on something follows. */
const orBeyond =
  /\s(?:of|or)\s(?:meer|minder|langer|korter|hoger|lager|more|less|fewer|longer|shorter|higher|lower)$/iu;
const fieldSigns: Readonly<Record<string, ComparatorSign>> = {
  atLeast: '≥',
  atMost: '≤',
  above: '>',
  below: '<',
  within: '≤',
};

/** All facts of a bid, in the order of its texts. */
export const factsOf: (reading: Reading) => readonly Fact[] = oncePer((reading) => {
  let told: ToldSums | undefined;
  const sums = (): ToldSums => {
    told ??= toldSums(
      reading.passages(),
      facts.map(({ claim: { passage }, quantity }) => ({ passage, quantity })),
    );
    return told;
  };
  const facts = reading
    .passages()
    .filter((passage) => !isOther(passage))
    .flatMap((passage) => factsIn(reading, passage, sums));
  return facts;
});

function isOther({ item, path, kind }: Passage): boolean {
  if (kind === 'heading' || item === undefined) return false;
  if (isAside(item) && !heldAgainstText[item.kind]?.includes(String(path[0]))) return true;
  const fields = otherFields[item.kind] ?? [];
  return path.some((step) => fields.includes(String(step)));
}

function factsIn(reading: Reading, passage: Passage, sums: Fact['sums']): Fact[] {
  const isPlan = isPlanned(passage);
  const background = backgroundIn(reading.bid);
  const stated = reading.claims(passage);
  const all = [...stated, ...sharesOfCases(passage, stated)].sort((a, b) => a.quantity.start - b.quantity.start);
  const claims = withPerBeside(all)
    .map(withGrade)
    .filter((claim) => isStated(claim.quantity) && !isNoStatement(claim) && !isDayOfExample(claim))
    .filter(({ quantity }) => !isPlan || quantity.value.kind === 'date' || isLargeCount(quantity));
  if (claims.length === 0) return [];
  const mentions = reading.mentionsIn(passage);
  const ofRow = passage.kind === 'cell' ? cellsOf(passage).flatMap((cell) => reading.bid.find('kpi', cell) ?? []) : [];
  const names = tellingWords(namesOf(passage));
  const cells = passage.kind === 'cell' ? `${cellsOf(passage).join(' ')} ${passage.column}` : '';
  const subject = `${normSubject(passage)} ${cells} ${milestoneOf(passage)}`;
  const whole = isPlan ? tellingWords(contentsOf(passage)) : undefined;
  const dates = withYears(claims.map(({ quantity }) => quantity));
  const text = withShortRoles(passage.text, reading.bid);
  // All numbers of a sentence share its words.
  const inSentence = new Map<TextPiece, Topic>();
  const wordsOf = (sentence: TextPiece): Topic => {
    const words = inSentence.get(sentence) ?? tellingWords(text.slice(sentence.start, sentence.end));
    inSentence.set(sentence, words);
    return words;
  };
  return phrasesOf(text, claims).map(({ claim, near, partners }, index) => {
    const { sentence, quantity } = claim;
    const place = passage.span(sentence.start, sentence.end);
    const named = mentions.flatMap(({ span, to }) =>
      to !== undefined && isOwner(to) && span.start < place.end && place.start < span.end ? [to] : [],
    );
    const beside = new Set([...near, ...tellingWords(subject), ...nameOfDay(claim, subject)]);
    return {
      claim,
      quantity: withPeriodOfRow(withoutHeadline(withFieldSign(dates[index] ?? quantity, passage), passage), passage),
      role: roleOf(claim, background(claim)),
      near: beside,
      around: new Set([...(whole ?? wordsOf(sentence))].filter((word) => !beside.has(word))),
      names,
      partners: [...partners, ...limitsOfAction(claim, reading)],
      owners: [
        ...new Set([
          ...named,
          ...ofRow,
          ...(passage.item !== undefined && isOwner(passage.item) ? [passage.item] : []),
        ]),
      ],
      sums,
      row: rowOf(passage),
    };
  });
}

/** Whether it is our answer to a requirement: no other rule holds that against the KPIs of the requirement. */
export function isExplanation({ claim: { passage } }: Fact): boolean {
  return passage.field === 'explanation' && passage.item?.kind === 'requirement';
}

/** Whether it is the headline of the bid: it only repeats what is promised elsewhere. */
export function isOfWinTheme({ claim: { passage }, role }: Pick<Fact, 'claim' | 'role'>): boolean {
  return passage.item?.kind === 'winTheme' && role === 'text';
}

/** In a plan small numbers count steps; `migratie van 1.260 dossiers` says how many there are. */
function isLargeCount({ unit, value, noun }: Quantity): boolean {
  return (
    unit?.dimension === 'count' && noun !== undefined && value.kind === 'exact' && isBelow(manyThings, value.number)
  );
}

const manyThings = rational(99);

/** A number that counts nothing (`km 7`, `OpenAPI 3.0`), a place in a plan and a service window are no statement. */
function isStated({ unit, value, isConditional }: Quantity): boolean {
  if (unit === undefined || value.kind === 'unspecified' || isConditional) return false;
  return unit.dimension !== 'service-window';
}

function isOwner({ kind }: Item): boolean {
  return kind === 'wish' || kind === 'kpi' || kind === 'question' || kind === 'evidence';
}

function namesOf(passage: Passage): string {
  const { item, heading } = passage;
  // A text does not name itself.
  return `${heading ?? ''} ${item === undefined ? '' : itemName(item, passage.field)}`;
}

function normSubject({ item, path }: Passage): string {
  if (item?.kind !== 'kpi' || path[0] !== 'norms' || typeof path[1] !== 'number') return '';
  const norm = (item as Item<'kpi'>).data.norms?.[path[1]];
  return [norm?.subject, norm?.relativeTo, norm?.from].join(' ');
}

function withFieldSign(quantity: Quantity, { path }: Passage): Quantity {
  const sign = path[0] === 'norms' ? fieldSigns[String(path.at(-1))] : undefined;
  return sign === undefined ? quantity : { ...quantity, comparator: { sign, isExplicit: true } };
}

/** In the headline of a win theme the words behind a number are no name of what is counted: `99,8% in één keer goed`. */
function withoutHeadline(quantity: Quantity, { item, field }: Passage): Quantity {
  if (item?.kind !== 'winTheme' || field !== 'title' || quantity.unit?.dimension !== 'ratio') return quantity;
  const { noun: _noun, ...rest } = quantity;
  return rest;
}

/** `Refresher training | 12 hours | every year` is twelve hours a year. */
function withPeriodOfRow(quantity: Quantity, passage: Passage): Quantity {
  if (passage.kind !== 'cell' || quantity.unit?.dimension !== 'time' || quantity.per.length > 0) return quantity;
  const period = periodOfRow(passage);
  return period === undefined ? quantity : { ...quantity, per: [period] };
}

function roleOf(claim: Claim, background: Background | undefined): FactRole {
  const { passage, clause, quantity, sentence } = claim;
  if (passage.voice === 'buyer') return 'asked';
  if (passage.item?.kind === 'kpi' && isNormField(passage)) return 'norm';
  if (passage.item?.kind === 'meeting' && passage.field === 'frequency') return 'norm';
  // `Onder de norm: inzet van ervaren bedienaars van Waterschap Oostvaart` tells nothing of that place.
  const isTold = background === 'told' && !isOfEscalation(passage);
  if (passage.item?.kind === 'reference' || ((isTold || isHistory(claim)) && !isDayAhead(claim))) return 'history';
  if (passage.item?.kind === 'risk' && riskFields.has(passage.field ?? '')) return 'trigger';
  if (background === 'asked' || isBuyersColumn(passage)) return 'asked';
  const before = passage.text.slice(
    Math.max(sentence.start, Math.min(clause.start, quantity.start) - 40),
    quantity.start,
  );
  const isLimit =
    isStrict(quantity.comparator?.sign) || orBeyond.test(passage.text.slice(quantity.start, quantity.end));
  if (passage.path.some((step) => triggerField.test(String(step))) && passage.path.at(-1) !== 'then') {
    const step = stepAround(passage.text, quantity.start);
    return step !== undefined && step.action < quantity.start ? 'text' : 'trigger';
  }
  if (isLimit && costs.test(sentence.text)) return 'trigger';
  return (isLimit && (triggerWord.test(before) || whoBefore.test(before))) ||
    isLevel(claim) ||
    isCondition(claim) ||
    isCaseOutside(claim)
    ? 'trigger'
    : 'text';
}

/** `Na 20 december betalen wij € 3.000 per week`: what lies outside the limit has its price. */
const costs = guardPattern(
  'boete|korting|malus|betal|betaal|kost|credit|penalt|deduct|pay',
  /(?<![a-zà-ɏ])(?:boetes?|korting|malus|betalen|betaalt|kost|kosten|(?:service )?credits?|penalty|penalties|deductions?|pay|pays)(?![a-zà-ɏ])/iu,
);

/** `Bij 75% vulling komt de container op de route`: at which level something is done; `bij 90% van de klanten` is a share. */
function isLevel({ passage, quantity }: Claim): boolean {
  if (quantity.unit?.dimension !== 'ratio' || quantity.noun === undefined) return false;
  return (
    /(?:^|[\s(;,])(?:bij|at)\s+$/iu.test(passage.text.slice(Math.max(0, quantity.start - 5), quantity.start)) &&
    !/\s(?:van|of)\s/u.test(passage.text.slice(quantity.start, quantity.end))
  );
}

/** A sentence that opens with its verb tells when something follows: `Blijft een brug langer dan 4 uur dicht, dan …`. */
const conditionOpeners: ReadonlySet<string> = new Set(
  'als indien wanneer zodra mocht blijft blijven duurt duren dreigt dreigen komt komen loopt lopen zakt daalt stijgt haalt halen valt vallen is zijn wordt worden if when once should whenever'.split(
    ' ',
  ),
);

/** `Klopt minder dan 97% van de mutaties, dan controleert …`: whatever verb opens it, `, dan` ends a condition. */
const conditionEnd = /^[^.;:]*?,\s+dan\s/u;

function isCondition({ sentence, quantity }: Claim): boolean {
  const condition = conditionEnd.exec(sentence.text);
  if (condition !== null && quantity.end <= sentence.start + condition[0].length) return true;
  const [first = ''] = sentence.text.split(/\s/u, 1);
  // `Once a month there is an hour of coaching, one to one.`
  if (!conditionOpeners.has(inSmallLetters(first)) || /^once\s(?:an?|per|every|each|in)\s/iu.test(sentence.text))
    return false;
  const opening = /^\S+\s(?:[^.,;]|[.,](?=\d))*[,;]?/u.exec(sentence.text);
  if (opening === null || !/[,;]|\sdan\s/u.test(sentence.text)) return false;
  return quantity.end <= sentence.start + opening[0].length;
}

function rowOf({ item, kind, path, file, heading }: Passage): string {
  if (item === undefined || path.length === 0) {
    return kind === 'list-item' || kind === 'cell' ? `${file.path}#${heading ?? ''}` : '';
  }
  if (parallelKinds.has(item.kind) || (item.kind === 'risk' && riskFields.has(String(path[0])))) return item.kind;
  return typeof path.at(-1) === 'number' ? `${item.address}#${path[0]}` : '';
}
