/** The numbers by which our own running text promises something, apart from what it tells about the company or the contract. */

import { momentDimensions } from '../../quantity/moment-dimensions.ts';
import { isBelow, multiply, rational } from '../../quantity/rational.ts';
import { groupOf } from '../../reading/claims/value-key.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import { hasActor, isOurs } from '../../reading/promises/promise-sentences.ts';
import { answerFields } from '../../reading/texts/answer-fields.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { type Passage, placeholder } from '../../reading/texts/passage.ts';
import { type WordList, wordList } from '../../reading/texts/word-list.ts';
import type { Language } from '../../text/language.ts';
import { backgroundWords, committingWords } from './background-words.ts';

/** Whether a text is running prose in which somebody could promise something that no data holds. */
export function isRunningProse({ kind, field, path, text }: Passage): boolean {
  if (text.includes(placeholder)) return false;
  if (path.length === 0) return kind === 'paragraph' || kind === 'list-item';
  return path.length === 1 && field !== undefined && answerFields.has(field);
}

const background = { nl: wordList(backgroundWords.nl), en: wordList(backgroundWords.en) };
const committing = { nl: wordList(committingWords.nl), en: wordList(committingWords.en) };

/** English tells the past with the ending of the verb. */
const pastTense = /(?<![a-z])we (?!need|exceed|proceed|succeed|feed|speed|embed)[a-z]{2,}ed(?![a-z])/iu;

const apart: ReadonlySet<string> = new Set(['money', ...momentDimensions, 'type-size', 'screen-size']);
const whole = rational(1);
/** More often a year nobody does what needs a promise of its own. */
const mostAYear = rational(13);

/** Whether a number promises something: its sentence says who does it, and does not tell how things are. */
export function isPromised(fact: Fact, language: Language, roles: WordList | undefined): boolean {
  const { text } = fact.claim.sentence;
  if (isNamedAsNorm(fact)) return true;
  if (!isPromisedKind(fact, language) || background[language].isIn(text) || (language === 'en' && pastTense.test(text)))
    return false;
  if (hasActor(text, language, roles)) return true;
  return isOurs(text, language) && fact.quantity.comparator?.isExplicit === true;
}

/** `Onze norm van 95%`, `dan kunt u ons houden aan de 97%`: whoever says so, it is promised. */
function isNamedAsNorm({ quantity: { unit, value, start }, claim: { passage, sentence }, role }: Fact): boolean {
  if (role !== 'text' || unit?.name !== 'percent' || value.kind !== 'exact') return false;
  return asNorm.test(passage.text.slice(Math.max(sentence.start, start - reach), start));
}

const asNorm =
  /(?<![a-zà-ɏ])(?:onze\snorm\s(?:van|is)|houden\saan(?:\s(?:de|het|die|onze))?|our\s(?:norm|standard)\s(?:of|is)|hold\sus\sto(?:\s(?:the|that|our))?)\s$/iu;

/** The words between the colons and semicolons around a number: `wij beloven dat niet: wie met 4% in de accu staat …` promises no 4%. */
function partAround({ passage: { text }, sentence, quantity }: Claim): string {
  const before = text.slice(sentence.start, quantity.start);
  const from = Math.max(before.lastIndexOf(':'), before.lastIndexOf(';')) + 1;
  const until = text.slice(quantity.end, sentence.end).search(/[:;]/u);
  return text.slice(sentence.start + from, until === -1 ? sentence.end : quantity.end + until);
}

/**
 * Whether a number only says of what or when something holds: a known amount (`meer dan de 540 m² die u nu gebruikt`), a
 * kind of group (`groepen kleiner dan 15 deelnemers`), a condition (`pas met een score van 70% of meer`), a sum (`samen is
 * dat hooguit 17 werkdagen`, `bij 35 gebouwen betekent dit hooguit één`) or what is usual (`gemiddeld twee keer per maand`).
 */
function isTold({ quantity: { start, end }, claim: { passage, sentence } }: Fact): boolean {
  const written = passage.text.slice(start, end);
  const before = passage.text.slice(Math.max(sentence.start, start - reach), start);
  const behind = passage.text.slice(end, Math.min(sentence.end, end + reach));
  return (
    knownAmount.test(written) ||
    size.test(written) ||
    (more.test(written) && ofGroup.test(before)) ||
    condition.test(before) ||
    sum.test(before) ||
    usual.test(before) ||
    usualBehind.test(behind) ||
    (thingFirst.test(before) && threshold.test(`${written}${behind}`)) ||
    (comma.test(before) && bareRate.test(written) && endOfPart.test(behind))
  );
}

const reach = 80;
const knownAmount = /(?:dan|binnen|than|within)\s(?:de|het|die|deze|uw|the|these|your)\s/iu;
const size =
  /^(?:kleiner|groter|ouder|jonger|zwaarder|lichter|smaller|larger|bigger|older|younger|heavier|lighter)\s/iu;
const more = /^(?:meer|minder|more|less|fewer)\s/iu;
const ofGroup = /(?<![a-zà-ɏ])(?:van|met|bij|voor|over|of|with|for|at|about)\s$/iu;
const condition =
  /(?<![a-zà-ɏ])(?:pas|alleen|only)\s(?:na|met|bij|als|wanneer|vanaf|after|with|at|when|if|from)(?![a-zà-ɏ])[^.;:]*$/iu;
const sum =
  /(?<![a-zà-ɏ])(?:(?:samen|opgeteld|bij elkaar|in totaal|together|in all|in total|added up)\s(?:is|zijn|komt|duurt|that is|this is|it is|they take)|(?:dat|that) (?:is|makes) (?:samen|together)|betekent (?:dat|dit)|komt (?:dat|dit) neer op|(?:that|this|which) means|(?:comes|amounts) to)(?![a-zà-ɏ])[^.;:]*$/iu;
const usual = /(?<![a-zà-ɏ])(?:gemiddeld|average)\s(?:(?:of|about|zo’n|circa)\s)?$/iu;

const usualBehind = /^\s(?:on average|gemiddeld)(?![a-zà-ɏ])/iu;

/** `Scores onder de 6 belt de programmamanager na`: which ones; the verb behind them says what is done. */
const thingFirst = /(?:^|[:;] )(?:(?!wij |we |blij|is |zijn |kom|stay|remain|are )[a-zà-ɏ-]+ ){1,4}$/iu;
const threshold =
  /^(?:onder|beneden|boven|lager dan|hoger dan|minder dan|meer dan|below|under|above|over|less than|more than) (?:de |het |een |an? )?[\d.,]+ ?(?:%|[a-zà-ɏ]+)? ?(?:[a-zà-ɏ]+ )?(?:wij|we|de|het|een|onze|are|is|leads?|gets?|go|goes|triggers?|means?) /iu;

/** `Alle plekken in 24 werkdagen, dertien per dag`: what the sum comes down to. */
const comma = /, $/u;
const bareRate = /^[\d.,a-zà-ɏ]+ (?:per|a) [a-zà-ɏ]+$/iu;
const endOfPart = /^(?:[.,;:)]|$)/u;

/** Whether a number is a promise by its kind: a share, a term with its limit, a rhythm or a count with its minimum. */
function isPromisedKind(fact: Fact, language: Language): boolean {
  const { quantity, claim, role, partners } = fact;
  const { value, direction, per, start, end } = quantity;
  if (role !== 'text' || quantity.isApproximate || value.kind !== 'exact' || isTold(fact)) return false;
  const isLimited = quantity.comparator?.isExplicit === true;
  const group = groupOf(quantity);
  const written = claim.passage.text.slice(start, end);
  const before = claim.passage.text.slice(Math.max(0, start - 10), start);
  if (group === 'ratio') {
    if (isLimited) return !/^(?:tot|up to)\s/iu.test(written);
    // `100%` without more is a manner of speaking, and more than that a slip of the pen.
    const isWhole = !isBelow(multiply(value.number, quantity.unit?.factor ?? whole), whole);
    return !(isWhole && direction === undefined) && committing[language].isIn(partAround(claim));
  }
  if (group === 'rate') {
    // `Per maand halen wij dit in 95% van de gevallen`: over which time the share is taken.
    const isOfShare = claim.clause.attainment !== undefined || partners.some(({ unit }) => unit?.dimension === 'ratio');
    if (isOfShare && !/\d/u.test(written)) return false;
    const [period] = per.filter(({ kind }) => kind === 'period');
    if (period?.kind !== 'period' || isLimited) return period !== undefined;
    // `300 projecten per jaar`, `jaarlijks 40 leerlingen`: that tells how large a company is.
    if (period.unit.name !== 'year') return true;
    return isBelow(value.number, mostAYear) && !partners.some(({ unit }) => unit?.dimension === 'count');
  }
  if (group === 'time') {
    // `Na 3 jaar`, `in de eerste 3 maanden na gunning`: only says when.
    const isMoment = /^(?:na|after)\s/iu.test(written) || /(?:eerste|first)\s+$/iu.test(before);
    return !isMoment && (isLimited || quantity.startEvent !== undefined);
  }
  return isLimited && !apart.has(group);
}
