/**
 * Everything that a bid says about how often: what happens with a rhythm (`maandelijkse controle`, `6 inspecties per
 * jaar`), and the period in which a number holds (`99,95% per maand`). Two that speak of one thing must say one rhythm.
 */

import type { Item } from '../../model/item.ts';
import { isDuration } from '../../quantity/durations.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { amountKey } from '../claims/value-key.ts';
import { closesNorm } from '../facts/closed-norms.ts';
import { type Fact, type FactRole, factsOf } from '../facts/facts.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { partAround } from '../texts/sentence-part.ts';
import { cellsOf, isBuyersColumn } from '../texts/table-rows.ts';
import { tellingWords } from '../words/fact-words.ts';
import { commonWord } from '../words/synonyms.ts';
import { stemOf, type Topic, topicOf } from '../words/topic.ts';
import { wordsInside } from '../words/words-inside.ts';
import { periodRhythm, type Rhythm, rhythmOf } from './rhythm.ts';
import { clauseOpened, periodOf, rhythmInside } from './rhythm-inside.ts';
import { fillers, limitedPart, longestName, namedRhythm, nameEnds } from './rhythm-words.ts';

/** One rhythm with what has it. */
export interface RhythmFact {
  readonly passage: Passage;
  readonly span: Span;
  readonly written: string;
  readonly role: FactRole;
  /** Half-open offsets in the text of the passage. */
  readonly start: number;
  readonly end: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** The part of the sentence in which it stands. */
  readonly part: string;
  /** The time between two; of a number, the period in which it holds. */
  readonly rhythm: Rhythm;
  /** The period by itself: a year for `6 per jaar`. */
  readonly period: Rhythm;
  readonly quantity: Quantity;
  /** The numbers that hold in each period, so that `99,95%` of two texts meet. */
  readonly amounts: ReadonlySet<string>;
  /** How many times in the period, when that is more than once: `2` of `twee keer per jaar`. */
  readonly times: string | undefined;
  /** Whether a number holds in the period, rather than something happening that often. */
  readonly isMeasured: boolean;
  /** Whether it closes a norm behind its comma: it is of the share in that norm and of nothing else. */
  readonly isClosing: boolean;
  /** The name behind or in the rhythm: `dashboard` of `maandelijkse dashboards`. */
  readonly thing: Topic;
  /** The words beside it, the name included. */
  readonly beside: Topic;
  /** The other words of the sentence, and the title of the item. */
  readonly around: Topic;
  readonly names: Topic;
  readonly owners: readonly Item[];
  readonly row: string;
  /** Whether it only holds during a part of the work. */
  readonly isLimited: boolean;
}

/** All rhythms of a bid but those of the reporting of KPIs, in the order of its texts. */
export const rhythmsOf: (reading: Reading) => readonly RhythmFact[] = oncePer((reading) =>
  factsOf(reading).flatMap((fact) => rhythmFact(fact) ?? []),
);

/** The rhythms of one item, its answer in a Markdown file included. */
export const rhythmsByItem: (reading: Reading) => ReadonlyMap<Item, readonly RhythmFact[]> = oncePer((reading) => {
  const groups = new Map<Item, RhythmFact[]>();
  for (const rhythm of rhythmsOf(reading)) {
    const { item } = rhythm.passage;
    if (item === undefined) continue;
    const group = groups.get(item);
    if (group === undefined) groups.set(item, [rhythm]);
    else group.push(rhythm);
  }
  return groups;
});

function rhythmFact(fact: Fact): RhythmFact | undefined {
  const { claim, role, near, around, names, owners, row } = fact;
  const { passage, sentence } = claim;
  // The head of a column says what stands below it: `Contractjaar`, `Storingen per lift per jaar`.
  if (passage.kind === 'cell' && passage.column === passage.text.trim()) return undefined;
  const quantity = rhythmInside(claim.quantity, passage.text);
  const per = periodOf(quantity);
  const period = per === undefined ? undefined : periodRhythm(per);
  if (per === undefined || period === undefined || quantity.isAmbiguous || quantity.isConditional) return undefined;
  // `Werkdag 5 van elke maand` is when it is done, not what is measured.
  const isMoment = /-number$/u.test(quantity.unit?.dimension ?? '');
  const isRate = quantity.unit?.dimension === 'frequency' || quantity.unit?.dimension === 'count';
  const isZero = isRate && isZeroOf(quantity);
  const norm = closesNorm(fact, quantity);
  const opening =
    norm === undefined && passage.kind !== 'cell' ? clauseOpened(passage.text, sentence, quantity) : undefined;
  const { amounts, nouns } = isMoment ? noAmounts : (norm ?? amountsOf(fact, quantity, opening?.first));
  if (
    isForEachMissed(passage.text, quantity) ||
    isOneOfMore(passage.text, quantity) ||
    isOneKnown(passage.text, quantity) ||
    isKnownSet(passage.text, quantity)
  )
    return undefined;
  const rhythm = isRate && !isZero ? rhythmOf({ ...quantity, per: [per] }) : period;
  if (rhythm === undefined) return undefined;
  const { start, end } = quantity;
  const written = passage.text.slice(start, end).replace(/\s+/gu, ' ');
  const part =
    passage.kind === 'cell'
      ? cellsOf(passage).join(' – ')
      : norm !== undefined
        ? norm.text
        : opening !== undefined
          ? opening.text
          : isAddition(passage.text, sentence, quantity)
            ? sentence.text
            : partAround(passage.text, sentence, quantity, breaks);
  const thing = withoutFillers(topicOf(thingText(passage.text, quantity, sentence.end)));
  // The cells of a row and the fields of a norm say together what a number is of.
  const inside = ` ${wordsInside(quantity, passage.text)} `;
  // `Elk kwartaal per deelnemer wat er is bereikt` is not about the deelnemer.
  const each = /^\sper\s[a-zà-ɏ]+/iu.exec(passage.text.slice(end, end + 40))?.[0] ?? '';
  const ownWords = tellingWords(part.replace(`${passage.text.slice(start, end)}${each}`, inside));
  const isWhole =
    passage.kind === 'cell' ||
    passage.field === 'norms' ||
    (ownWords.size === 0 && thing.size === 0) ||
    refersBack.test(passage.text.slice(Math.max(sentence.start, start - 8), start));
  const words = isWhole ? new Set([...ownWords, ...(namedRhythm.test(written) ? [] : near)]) : ownWords;
  return {
    passage,
    span: passage.span(start, end),
    written,
    role: role === 'text' && isBuyersColumn(passage) ? 'asked' : role,
    start,
    end,
    sentence: sentence.start,
    part,
    rhythm,
    period,
    quantity,
    amounts,
    times: timesOf(quantity),
    isMeasured:
      (!isRate && !isMoment) ||
      isZero ||
      (quantity.unit?.dimension === 'frequency' && amounts.size > 0 && passage.kind !== 'cell'),
    isClosing: norm !== undefined,
    thing,
    beside: withoutFillers(new Set([...words, ...rawStems(part, words), ...nouns, ...thing])),
    around,
    names,
    owners,
    row,
    isLimited: limitedPart.test(inSmallLetters(part)),
  };
}

/** `Has a certificate and renews it every two years`: what it is stands before the conjunction. */
const refersBack = /\s(?:it|them|ze|hem|die|deze)\s$/iu;

/** `CO2-dossier van het werk, maandelijks bijgewerkt`: one word behind a rhythm that ends a text tells of what stands before the comma. */
function isAddition(text: string, sentence: Piece, { start, end }: Piece): boolean {
  return (
    /^\s[a-zà-ɏ]+(?:t|d|en|ed)\.?\s*$/iu.test(text.slice(end, sentence.end)) &&
    /,\s$/u.test(text.slice(sentence.start, start))
  );
}

/** `maand-/kwartaalrapportages` and `maand- en kwartaalcijfers` are of several rhythms at once. */
/** `€ 400 voor elk uur te weinig` is what each hour costs. */
function isForEachMissed(text: string, { end }: Piece): boolean {
  return /^\s(?:te\s(?:weinig|laat|lang|veel|kort)|eerder|later|minder|late|short|early|too\s)/iu.test(
    text.slice(end, end + 12),
  );
}

function isOneOfMore(text: string, { start, end }: Piece): boolean {
  return (
    /[-/]$/u.test(text.slice(start, end)) ||
    /^\s?[-/]/u.test(text.slice(end, end + 2)) ||
    severalBefore.test(text.slice(Math.max(0, start - 6), start))
  );
}

const severalBefore = /\/\s?$|-\s(?:en|of|and|or)\s$/u;

/** `In de week die de kalender noemt` is one week, and no rhythm. */
function isOneKnown(text: string, { start, end }: Piece): boolean {
  return inPeriod.test(text.slice(start, end)) && ofOne.test(text.slice(end, end + 12));
}

const inPeriod = /\s(?:in|binnen)\s(?:de|het|the)\s[a-z]+$/iu;
const ofOne = /^\s(?:die|dat|waarin|waarop|van|that|which|of)\s/iu;

/** `de vijf rapportages per maand` can be five each month, or each of the five once a month. */
export function isKnownSet(text: string, { start, unit, value }: Quantity): boolean {
  if (unit?.dimension !== 'count' || value.kind !== 'exact' || isZeroOf({ value })) return false;
  return knownSetBefore.test(text.slice(Math.max(0, start - 10), start).toLowerCase());
}

const knownSetBefore = /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏ])(?:de|deze|die|alle|onze|uw|the|these|those|all|our|your)\s$/u;

function withoutFillers(words: Topic): Topic {
  return new Set([...words].filter((word) => !fillers.has(word)));
}

/** Words as they are, where they were read as a synonym: a part of a compound is found by its own letters. */
function rawStems(part: string, words: Topic): string[] {
  return (part.toLowerCase().match(/[A-Za-zÀ-ÖØ-öø-ɏ]{6,}/gu) ?? []).flatMap((word) => {
    const common = commonWord(word) ?? commonWord(stemOf(word));
    return common !== undefined && words.has(stemOf(common)) ? [stemOf(word)] : [];
  });
}

function timesOf({ unit, value }: Quantity): string | undefined {
  if (!/^(?:frequency|count)$/u.test(unit?.dimension ?? '') || value.kind !== 'exact') return undefined;
  const { numerator, denominator } = value.number;
  return denominator === 1n && numerator > 1n ? String(numerator) : undefined;
}

/** Numbers that never hold in a period: when something is done, and how often. */
const otherNumbers: ReadonlySet<string> = new Set([
  '',
  'frequency',
  'working-day',
  'working-day-number',
  'calendar-time',
]);

/** Further from a rhythm a number is not what holds in it. */
const farthest = 4;
const noAmounts = { amounts: new Set<string>(), nouns: new Set<string>() } as const;

/** The numbers that hold in the period: its own, else those close to a bare rhythm (`per jaar maximaal 36 uur`). */
function amountsOf(
  { claim: { passage }, partners }: Fact,
  quantity: Quantity,
  behind?: Quantity,
): { readonly amounts: ReadonlySet<string>; readonly nouns: Topic } {
  if (quantity.unit?.dimension !== 'frequency' || isZeroOf(quantity)) {
    return { amounts: new Set([numberKey(quantity)]), nouns: new Set() };
  }
  const isNumber = behind?.value.kind === 'exact' && behind.per.length === 0;
  if (isNumber && !otherNumbers.has(behind.unit?.dimension ?? '')) {
    return { amounts: new Set([numberKey(behind)]), nouns: tellingWords(behind.noun ?? '') };
  }
  const isBare = !/\d/u.test(passage.text.slice(quantity.start, quantity.end)) && timesOf(quantity) === undefined;
  if (isBare && passage.kind === 'cell') return { amounts: new Set(amountsBeside(passage)), nouns: new Set() };
  const isOfShare = partners.some(({ unit }) => unit?.dimension === 'ratio');
  const close = partners.filter((partner) => {
    if (isOfShare && isLimitedTerm(partner)) return false;
    if (!isBare || partner.per.length > 0 || partner.value.kind !== 'exact') return false;
    if (otherNumbers.has(partner.unit?.dimension ?? '') || partner.start === quantity.start) return false;
    const isBefore = partner.start < quantity.start;
    const gap = isBefore
      ? passage.text.slice(partner.end, quantity.start)
      : passage.text.slice(quantity.end, partner.start);
    return (gap.match(/[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+/gu) ?? []).length <= farthest;
  });
  return {
    amounts: new Set(close.map(numberKey)),
    nouns: tellingWords(close.map(({ noun }) => noun ?? '').join(' ')),
  };
}

/** `≥95% of cancellations per month replaced ≤2 hours after …`: the period is that of the share, not of its term. */
function isLimitedTerm({ unit, comparator }: Quantity): boolean {
  return unit !== undefined && isDuration(unit.dimension) && comparator?.isExplicit === true;
}

/** The numbers in the other cells of a row: `Refresher training | 12 hours | every year`. */
function amountsBeside(passage: Passage): string[] {
  return cellsOf(passage)
    .filter((cell) => cell !== passage.text && /\d/u.test(cell))
    .flatMap((cell) => parseQuantities(cell))
    .filter(
      ({ unit, value, per }) => per.length === 0 && value.kind === 'exact' && !otherNumbers.has(unit?.dimension ?? ''),
    )
    .map(numberKey);
}

function isZeroOf({ value }: Pick<Quantity, 'value'>): boolean {
  return value.kind === 'exact' && value.number.numerator === 0n;
}

/** The number and unit of a quantity; nought of anything is one thing. */
function numberKey(quantity: Quantity): string {
  return isZeroOf(quantity) ? '0' : amountKey(quantity);
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A conjunction begins another part, unless the same thing goes on: `een webinar en een inloopspreekuur`. */
const breaks =
  /[,;:()→]|\s(?:en|and|maar|but)\s(?!(?:een|a|an)\s(?![A-Za-zÀ-ÖØ-öø-ɏ]*(?:lijkse?|ly)\s|kwartaal|maand|week|jaar|halfjaar))/gu;

/** The words that name what has a rhythm: the last half of its own word, or those behind an adjective or before `per`. */
function thingText(text: string, { start, end, noun }: Quantity, until: number): string {
  const written = text.slice(start, end);
  const name = namedRhythm.exec(written);
  if (name !== null) return written.slice(name[0].length);
  if (/^qbr/iu.test(written)) return 'review';
  if (noun !== undefined) return noun.replace(namedRhythm, '');
  const behind = text.slice(end, until);
  const article = /^\s+(?:een|a|an)\s/u.exec(behind);
  if (article !== null && partOf.test(behind)) return '';
  const isAdjective = /(?:se|ly|ual|nial)$|^(?:wekelijks|maandelijks|jaarlijks)/iu.test(written);
  if (!isAdjective && article === null) return '';
  const first = nameAt(behind, article?.[0].length ?? 0);
  const second = article === null ? null : /^\s(?:en|and)\s(?:een|a|an)\s/u.exec(behind.slice(first.end));
  return second === null ? first.text : `${first.text} ${nameAt(behind, first.end + second[0].length).text}`;
}

/** `Elke week een vijfde van zijn wijk`: a part is no name. */
const partOf =
  /^\s+(?:een|a|an)\s(?:deel|gedeelte|helft|derde|kwart|vierde|vijfde|tiende|aantal|paar|part|half|third|quarter|fifth|tenth|number|few)\s(?:van|of)?/iu;

/** The words from a place on up to a preposition, a verb or a mark. */
function nameAt(text: string, from: number): { readonly text: string; readonly end: number } {
  const words: string[] = [];
  let end = from;
  for (const match of text
    .slice(from)
    .matchAll(/([^A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]*)([A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+(?:[-’'][A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+){0,20})/gu)) {
    const [whole, gap = '', word = ''] = match;
    if (gap.trim() !== '' || nameEnds.has(word.toLowerCase()) || words.length === longestName) break;
    words.push(word);
    end = from + match.index + whole.length;
  }
  return { text: words.join(' '), end };
}
