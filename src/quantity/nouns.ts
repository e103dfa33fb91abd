import { isDuration } from './durations.ts';
import { adverbs, onceWords } from './frequency-words.ts';
import { numberWord } from './number-words.ts';
import { readUnit } from './read-unit.ts';
import { isGlued, keyAt, lookUpFrom, type Token } from './tokens.ts';

/** Words at which the name of a counted thing ends. */
const stops = new Set(
  (
    'aan af al als alle afgerond bij binnen boven buiten dan dat de die deze dit door een één eerder elk elke en er gehaald gedurende ' +
    'geldt gereed excl exclusief incl behaald gerealiseerd geslaagd gedekt gemeten gemiddeld getest gecontroleerd geïmplementeerd haalt halen heeft hebben het hun ieder ' +
    'iedere in indien inclusief is juist lager later hoger langer maar maximaal meer met middels mits minder minimaal na naar niet ' +
    'nemen of om onder ons onze op opgelost over per plus rond slaagt slagen staat t/m te tegen tenzij tijdens tot tussen uit ' +
    'uiterlijk van vanaf via vindt volgens voor vóór vs waar waarvan wanneer wij we word wordt worden waren was zal zijn zich ' +
    'zonder zodat zullen migreren leveren realiseren borgen t.o.v m.b.t i.p.v ' +
    'moet moeten voert voeren past passen blijft blijven ligt liggen zit zitten gaat gaan komt komen geeft geven beoordeelt beoordeeld waardeert gewaardeerd gescoord krijgt krijgen ontvangt ontvangen scoort scoren voldoet voldoen bereikt bereiken compared relative vergeleken ten versus tegenover sinds since following a after all an and are as at be been before between but by during each every excluding for from had has have if including its ' +
    'less more must no not on only or our over than that the their these this to under until up versus were when which while ' +
    'will with within without met achieved attained passed pass passes shall should can may'
  ).split(' '),
);
const longestNoun = 4;

function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'word' || token.kind === 'number') && token.gap === 'none';
}

/** Index after one word with what is joined to it: `CO2-reductie`, `Kaizen-initiatieven`. */
function endOfCompound(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (;;) {
    if (isPart(tokens, next)) next += 1;
    else if (keyAt(tokens, next) === '-' && isGlued(tokens, next) && isPart(tokens, next + 1)) next += 2;
    else if (isLeftOpen(tokens, next)) next += 3;
    else return next;
  }
}

/** `Heen- en terugritten`, `pre- and post-checks`: a word of which the end follows with the next one. */
function isLeftOpen(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at) !== '-' || !isGlued(tokens, at) || !/^(?:en|of|and|or)$/u.test(keyAt(tokens, at + 1)))
    return false;
  const last = tokens[at + 2];
  return tokens[at + 1]?.gap === 'blank' && last?.kind === 'word' && last.gap === 'blank';
}

/** Words in their own right, although nouns often end before them: they say which part of the counted things. */
const states = new Set(
  'gehaald behaald gerealiseerd geslaagd gedekt getest gecontroleerd geïmplementeerd juist opgelost achieved attained passed'.split(
    ' ',
  ),
);

/** Reads the name of a thing of at most four words: up to a preposition, a verb, a number or punctuation. */
export function readNoun(tokens: readonly Token[], at: number): { from: number; next: number } | undefined {
  if (states.has(keyAt(tokens, at)) && tokens[at]?.gap === 'blank') return { from: at, next: at + 1 };
  let next = at;
  for (let words = 0; words < longestNoun; words += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || (token.gap !== 'blank' && !(next === at && token.gap === 'line'))) break;
    const isName = isGlued(tokens, next + 1) && tokens[next + 1]?.kind === 'number';
    if ((stops.has(token.key) && !isName) || isLabel(tokens, next) || token.key.endsWith('.')) break;
    // `de datavelden maandelijks`, `elf partners tweemaal` ends before how often; `de monthly reports` does not.
    if (next !== at && (adverbs.has(token.key) || onceWords.has(token.key))) break;
    if (isTerm(tokens, next)) break;
    next = endOfCompound(tokens, next);
  }
  return next === at ? undefined : { from: at, next };
}

/** `98% tien werkdagen na ontvangst` is a share and a term, and `elf partners twee keer per jaar` a number and a rhythm. */
function isTerm(tokens: readonly Token[], at: number): boolean {
  if (numberWord(keyAt(tokens, at)) === undefined) return false;
  if (/^(?:keer|maal|times)$/u.test(keyAt(tokens, at + 1))) return true;
  const unit = readUnit(tokens, at + 1)?.unit;
  return unit !== undefined && isDuration(unit.dimension);
}

function isLabel(tokens: readonly Token[], at: number): boolean {
  return /^[ps]$/u.test(keyAt(tokens, at)) && isGlued(tokens, at + 1) && tokens[at + 1]?.kind === 'number';
}

const articles = new Set(['de', 'het', 'een', 'alle', 'onze', 'the', 'all', 'our', 'a', 'an', 'uw', 'elke']);

/** Index of the first word after an article, or the same index. */
function skipArticle(tokens: readonly Token[], at: number): number {
  return articles.has(keyAt(tokens, at)) && tokens[at]?.gap === 'blank' ? at + 1 : at;
}

/** At these a name ends, but not between an article and the name: `van de gemeten ruimten`. */
const partOfName = new Set(['gemeten']);

/** Reads what a share is of: `van de loonsom`, `of users`; or directly the noun: `5% loonsom`. */
export function readBase(tokens: readonly Token[], at: number): { from: number; next: number } | undefined {
  if (tokens[at]?.gap === 'column') return undefined;
  const isOf = /^(?:van|of)$/u.test(keyAt(tokens, at));
  const start = isOf ? skipArticle(tokens, at + 1) : at;
  if (!isOf || start === at + 1 || !partOfName.has(keyAt(tokens, start))) return readNoun(tokens, start);
  const rest = readNoun(tokens, start + 1);
  return rest === undefined ? undefined : { from: start, next: rest.next };
}

const relations = new Set([
  't.o.v.',
  't.o.v',
  'ten opzichte van',
  'vs',
  'vs.',
  'versus',
  'vergeleken met',
  'in vergelijking met',
  'compared to',
  'compared with',
  'relative to',
  'tegenover',
]);
const startWords = new Set(['na', 'after', 'following', 'vanaf', 'from', 'sinds', 'since']);

/** Reads what a change is measured against, within the clause: `t.o.v. baseline`. */
export function readRelation(tokens: readonly Token[], at: number): { from: number; next: number } | undefined {
  for (let index = at; index < at + 10; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.gap === 'column' || /^[;.(]$/u.test(token.key)) return undefined;
    const hit = lookUpFrom(tokens, index, 3, (key) => (relations.has(key) ? true : undefined));
    if (hit !== undefined) {
      const skip = keyAt(tokens, hit.next) === '.' ? 1 : 0;
      const start = skipArticle(tokens, hit.next + skip);
      return readNoun(tokens, start) ?? readYear(tokens, start);
    }
  }
  return undefined;
}

/** The year of a baseline: `t.o.v. 2019`. */
function readYear(tokens: readonly Token[], at: number): { from: number; next: number } | undefined {
  return /^(?:19|20)[0-9]{2}$/u.test(keyAt(tokens, at)) ? { from: at, next: at + 1 } : undefined;
}

/** Reads the event at which a term starts, directly after the term: `na wijziging`, `vanaf de gunning`. */
export function readStartEvent(tokens: readonly Token[], at: number): { from: number; next: number } | undefined {
  if (!startWords.has(keyAt(tokens, at)) || tokens[at]?.gap !== 'blank') return undefined;
  return readNoun(tokens, skipArticle(tokens, at + 1));
}

const reductions =
  /reductie|reduction|reducing|reduceren|afname|daling|besparing|verlaging|vermindering|decrease|saving/u;
const increases = /stijging|toename|groei|verhoging|increase|growth/u;
/** Adjectives and adverbs of change; before a number they are comparators (`minder dan 5%`). */
const smaller = /^(?:minder|lagere?|less|fewer|lower)$/u;
const larger = /^(?:meer|hogere?|more|higher)$/u;
const joints = /^(?:van|in|op|of|aan|on)$/u;

function changeIn(key: string): 'reduction' | 'increase' | undefined {
  if (reductions.test(key) || smaller.test(key)) return 'reduction';
  return increases.test(key) || larger.test(key) ? 'increase' : undefined;
}

/** Whether a word of change stands alone: `reductie van de CO2-uitstoot`, not `reductie-eis`. */
function isBareChange(tokens: readonly Token[], at: number): boolean {
  const isJoined = keyAt(tokens, at + 1) === '-' && isGlued(tokens, at + 1);
  return tokens[at]?.gap === 'blank' && !isJoined;
}

/** Reads what changes after a word for change: the noun, and whether it grows or shrinks. */
export function readChange(
  tokens: readonly Token[],
  at: number,
): { noun: { from: number; next: number }; direction: 'reduction' | 'increase' } | undefined {
  const direction = changeIn(keyAt(tokens, at));
  if (direction === undefined || !isBareChange(tokens, at)) return undefined;
  const start = joints.test(keyAt(tokens, at + 1)) ? skipArticle(tokens, at + 2) : at + 1;
  const noun = readNoun(tokens, start);
  return noun === undefined ? undefined : { noun, direction };
}

/**
 * Which way a percentage is a change: from the noun after it, or else from the words before it within the clause, which
 * then say what changes as well (`CO2-reductie van 25%`).
 */
export function readDirection(
  tokens: readonly Token[],
  from: number,
  noun: string,
  floor: number,
): { direction: 'reduction' | 'increase'; noun?: { from: number; next: number } } | undefined {
  const after = noun.toLowerCase();
  if (reductions.test(after)) return { direction: 'reduction' };
  if (increases.test(after)) return { direction: 'increase' };
  for (let index = from - 1; index >= Math.max(from - 6, floor); index -= 1) {
    const key = keyAt(tokens, index);
    if (/^[;,.]$/u.test(key) || tokens[index + 1]?.gap === 'column') return undefined;
    const isReduction = reductions.test(key);
    if (!isReduction && !increases.test(key)) continue;
    const changed = nounOfChange(tokens, index, from, floor);
    return { direction: isReduction ? 'reduction' : 'increase', ...(changed === undefined ? {} : { noun: changed }) };
  }
  return undefined;
}

/** What changes, around a word for change that stands before the percentage: `CO2-reductie`, `reductie van CO2 met`. */
function nounOfChange(
  tokens: readonly Token[],
  at: number,
  end: number,
  floor: number,
): { from: number; next: number } | undefined {
  let from = at;
  while (from > floor && isGlued(tokens, from) && (isPart(tokens, from) || keyAt(tokens, from) === '-')) from -= 1;
  if (from < at && tokens[from]?.kind === 'word') return { from, next: at + 1 };
  if (!joints.test(keyAt(tokens, at + 1))) return undefined;
  const noun = readNoun(tokens, skipArticle(tokens, at + 2));
  return noun === undefined || noun.next > end ? undefined : noun;
}
