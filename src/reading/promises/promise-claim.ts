import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isStrict } from '../../quantity/comparator-signs.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { backgroundIn } from '../claims/background.ts';
import {
  isCaseOutside,
  isClock,
  isDenied,
  isEveryday,
  isMomentOfOther,
  isPast,
  isPeriodOfOther,
  isSpent,
} from '../claims/claim-kinds.ts';
import { isBaseOfShare } from '../claims/counted-whole.ts';
import { familyOf, isLeadTime } from '../claims/promise-coverage.ts';
import { answerFields } from '../texts/answer-fields.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage, Voice } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { comparedBefore, differenceWords, triggerWords } from '../words/reference-words.ts';
import { structuredNorms } from './structured-norms.ts';

/** Something that is scored: what the buyer asks, and what we answer. */
export type ScoredItem = Item<'wish'> | Item<'question'>;

/** What can state a number that the bid has to live up to: a scored item, and what the buyer requires. */
export type PromisingItem = ScoredItem | Item<'requirement'> | Item<'principle'>;

/** A number that an item promises: the buyer asks for it, or our answer offers it. */
export interface PromiseClaim {
  readonly item: PromisingItem;
  readonly claim: Claim;
  readonly voice: Voice;
  /** `difference` for an amount that is only a distance: `6 nachten minder`. */
  readonly role: 'limit' | 'difference';
}

/** More numbers than this in one answer are a table of data, no promises. */
const mostClaims = 150;

/** The promises in numbers of an item, the buyer's first, in the order of the texts. */
export function promiseClaims(reading: Reading, item: PromisingItem): PromiseClaim[] {
  const passages = [...promisingPassages(reading, item), ...reading.bodyPassages(item)].filter(
    ({ kind, voice, field }) =>
      kind !== 'heading' && (voice === 'buyer' || field === undefined || answerFields.has(field)),
  );
  const background = backgroundIn(reading.bid);
  const claims = passages.flatMap((passage) => {
    const byClause = new Map<number, Claim[]>();
    for (const claim of reading.claims(passage)) append(byClause, claim.clause.start, claim);
    return reading.claims(passage).flatMap((claim): PromiseClaim[] => {
      const inClause = byClause.get(claim.clause.start) ?? [];
      const isNoPromise = isAside(claim, passage.voice, inClause) || background(claim) !== undefined;
      const role = isNoPromise ? undefined : roleOf(claim);
      return role === undefined ? [] : [{ item, claim: withPeriodBefore(claim, inClause), voice: passage.voice, role }];
    });
  });
  const [asked, offered] = [claims.filter(isAsked), claims.filter((claim) => !isAsked(claim))];
  return [...asked, ...offered].slice(0, mostClaims);
}

/** `Elke medewerker volgt per jaar 16 uur scholing`: the period stands apart from the amount of work. */
function withPeriodBefore(claim: Claim, inClause: readonly Claim[]): Claim {
  const { quantity } = claim;
  if (quantity.unit?.dimension !== 'time' || quantity.per.length > 0 || !isSpent(claim)) return claim;
  const period = inClause.find((other) => other.quantity.end <= quantity.start && isPeriodOfOther(other, inClause));
  return period === undefined ? claim : { ...claim, quantity: { ...quantity, per: period.quantity.per } };
}

/** What the buyer requires is his text, or his norms where they are given apart; where it stands demands nothing. */
function promisingPassages(reading: Reading, item: PromisingItem): readonly Passage[] {
  const norms = item.kind === 'requirement' ? structuredNorms(reading, item as Item<'requirement'>) : [];
  const isBeside = ({ field }: Passage): boolean =>
    field === 'sources' || field === 'category' || field === 'norms' || (norms.length > 0 && field === 'text');
  const isRequired = item.kind === 'requirement' || item.kind === 'principle';
  const passages = reading.passagesOf(item);
  return isRequired ? [...passages.filter((passage) => !isBeside(passage)), ...norms] : passages;
}

/** Whether the buyer wrote it. */
export function isAsked({ voice }: Pick<PromiseClaim, 'voice'>): boolean {
  return voice === 'buyer';
}

/** Whether a number promises nothing by itself: it tells what was, or when or over which time another number holds. */
function isAside(claim: Claim, voice: Voice, inClause: readonly Claim[]): boolean {
  if (isClock(claim) || isEveryday(claim) || isDenied(claim) || isMomentOfOther(claim) || isDeadlineOfOther(claim))
    return true;
  if (isPeriodOfOther(claim, inClause) || isBaseOfShare(claim)) return true;
  if (voice === 'buyer') return false;
  return isPast(claim) || isLowGrade(claim.quantity) || isSample(claim) || isTold(claim);
}

/** Whether we only tell how things are: how long cases last, what others have now, what a sum comes to. */
function isTold({ passage, quantity, sentence, clause }: Claim): boolean {
  if (passage.kind === 'cell') return false;
  const words = passage.text.slice(quantity.start, quantity.end);
  const before = passage.text.slice(sentence.start, quantity.start);
  if (quantity.comparator?.sign === '>' && lasting.test(words) && lasts.test(before)) return true;
  if (quantity.comparator?.isExplicit !== true && sumBefore.test(before)) return true;
  if (definedBefore.test(before)) return true;
  return incumbent.test(passage.text.slice(sentence.start, clause.end));
}

/** `Rond de 430 duren langer dan zes weken`: nobody promises that. */
const lasting = /^(?:langer dan|longer than)\s/iu;
const lasts = /(?<![a-zà-ɏ])(?:duren|duurt|lasts?|ziek|sick|absent|openstaan|openstaat)\s$/iu;

/** `Dat komt neer op 85 dossiers per fte`, `het gemiddelde komt op 94,5%`. */
const sumBefore =
  /(?<![a-zà-ɏ])(?:komt|komen|comes|come|amounts|amount|works out|work out|adds up|add up)\s(?:[a-zà-ɏ]+\s){0,6}(?:op|to|at)\s[^,;:]{0,40}$/iu;

/** `Onder spoed verstaan wij iedere aanvraag die minder dan 24 uur voor het begin binnenkomt`. */
const definedBefore =
  /(?<![a-zà-ɏ])(?:(?:verstaan|bedoelen) (?:wij|we)|(?:wij|we) (?:verstaan|bedoelen|mean|define)|is meant)(?![a-zà-ɏ])/iu;

/** `De huidige dienstverlener heeft 25 mensen op de centrale`: not what we will have. */
const incumbent =
  /^(?:de|het|uw|the|your)\s(?:huidige|zittende|vorige|current|present|incumbent|previous)\s(?:dienstverlener|opdrachtnemer|leverancier|aannemer|vervoerder|uitvoerder|aanbieder|partij|contract(?:ant|or)|supplier|provider|vendor|operator|service provider)\s(?:heeft|werkt|levert|doet|zet|gebruikt|bedient|has|works|delivers|uses|employs|runs)\s/iu;

/** `Een steekproef van 5%`: how much is looked at, not how much is right. */
function isSample({ passage, quantity, sentence }: Claim): boolean {
  if (quantity.unit?.dimension !== 'ratio') return false;
  if (passage.kind === 'cell') return cellsOf(passage).some((cell) => sample.test(cell));
  const before = passage.text.slice(sentence.start, quantity.start);
  return sampleOf.test(before);
}

const sample = /(?<![a-zà-ɏ])(?:steekproef|steekproeven|sample|samples)(?![a-zà-ɏ])/iu;
const sampleOf = /(?<![a-zà-ɏ])(?:steekproef|steekproeven|sample|samples)(?:\s(?:van|of|op|uit|from))?\s+$/iu;

/** `Bestellen kan tot 4 uur voor aanvang`: until when the other may do something. */
function isDeadlineOfOther(claim: Claim): boolean {
  const { passage, quantity } = claim;
  return /^(?:tot|until)\s/iu.test(passage.text.slice(quantity.start, quantity.end)) && isLeadTime(claim);
}

/** Nobody promises a score below a number: it is the limit at which something follows. */
function isLowGrade(quantity: Quantity): boolean {
  return familyOf(quantity) === 'grade' && /[<≤]/u.test(quantity.comparator?.sign ?? '');
}

/** What a number does in its sentence; undefined when nothing is promised by it. */
function roleOf(claim: Claim): PromiseClaim['role'] | undefined {
  const { quantity, passage, sentence } = claim;
  if (quantity.value.kind === 'unspecified' || quantity.unit === undefined) return undefined;
  const before = passage.text.slice(sentence.start, quantity.start).toLowerCase().trimEnd();
  if (comparedBefore.some((words) => endsWithWords(before, words)) || comparedWith.test(before)) return undefined;
  if (isTrigger(claim, before) || isCaseOutside(claim)) return undefined;
  return isDifference(claim) ? 'difference' : 'limit';
}

/**
 * `Daalt ten opzichte van de 2,6% in 2025`, `ten opzichte van de referentie in bijlage 7 (2.912 uur)`, `compared with the
 * estimate of 5.8 kg`; not `ten opzichte van 2026 met een minimum van 20%`.
 */
const comparedWith =
  /(?<![a-zà-ɏ])(?:ten opzichte van|t\.o\.v\.|vergeleken met|in vergelijking met|afgezet tegen|compared (?:to|with)|relative to|(?:measured|set) against)(?:\s(?:de|het|een|uw|the|a|your|our))?(?:\s[^.,;:()]{1,60}\(|(?:\s(?!met\s|tot\s|naar\s|by\s|to\s|with\s)[^\s.,;:()0-9]{1,30}){1,6}\s(?:van|of|à|at))?$/u;

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]/u.test(text.charAt(text.length - words.length - 1));
}

/** `Bij meer dan 8 minuten vertraging …`, `>10% afwijking → stuurgroep`: says when something happens. */
function isTrigger({ clause, quantity, passage, sentence }: Claim, before: string): boolean {
  const after = passage.text.slice(quantity.end, sentence.end);
  if (/^[^.;]{0,60}(?:→|=>|->)/u.test(after)) return true;
  if (isOutside(quantity) && /^[^.;]{0,80}, (?:dan|then)(?![A-Za-zÀ-ÖØ-öø-ɏ])/u.test(after)) return true;
  if (isReached(before, after)) return true;
  const first = /^[A-Za-zÀ-ÖØ-öø-ɏ]+/u.exec(before)?.[0] ?? '';
  // `Bij meer dan 8 minuten … zet hij binnen 15 minuten …`: the second number is what then follows.
  if (triggerWords.has(first) && clause.quantities.some((other) => other.end <= quantity.start && isOutside(other))) {
    return true;
  }
  const part = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1).trim();
  // `Ook als het ziekenhuis als geheel boven de 70% zit`.
  const opening = /^(?:(?:ook|zelfs|alleen|also|even|only)\s)?([A-Za-zÀ-ÖØ-öø-ɏ]+)/u.exec(part)?.[1] ?? '';
  return triggerWords.has(opening) && (isOutside(quantity) || part === opening);
}

/** `Wij schalen op zodra het gebruik 70% bereikt`: the number at which something follows. */
function isReached(before: string, after: string): boolean {
  if (!/(?:^|\s)(?:zodra|als|wanneer|indien|once|when|if|as soon as)(?:\s[^,;]*)?$/u.test(before)) return false;
  return (
    /^[^.,;]{0,60}\s(?:bereikt|bereiken|nadert|overschrijdt|overschrijden|passeert)(?![A-Za-zÀ-ÖØ-öø-ɏ])/u.test(
      after,
    ) || /\s(?:reaches|reach|exceeds|exceed|passes|hits)$/u.test(before)
  );
}

function isOutside({ comparator }: Quantity): boolean {
  return isStrict(comparator?.sign);
}

function isDifference(claim: Claim): boolean {
  const { quantity, passage } = claim;
  if (quantity.unit?.dimension === 'ratio' || isTermLater(claim)) return false;
  const inside = (quantity.noun ?? '').toLowerCase().split(/\s+/u);
  const next = /^\s*([A-Za-zÀ-ÖØ-öø-ɏ]+)/u
    .exec(passage.text.slice(quantity.end, quantity.end + 30))?.[1]
    ?.toLowerCase();
  return [...inside, next ?? ''].some((word) => differenceWords.has(word));
}

/** `In 97% van de gevallen drie uur later in het ziekenhuis`: a term with its share of the cases, and no delay. */
function isTermLater({ quantity, passage, clause }: Claim): boolean {
  const after = passage.text.slice(quantity.end, quantity.end + 12);
  if (familyOf(quantity) !== 'duration' || clause.attainment === undefined) return false;
  return /^\slater\s(?!dan\s|than\s)/iu.test(after);
}
