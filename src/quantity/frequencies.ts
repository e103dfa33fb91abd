import {
  adverbs,
  ambiguousAdverbs,
  conditions,
  everyWords,
  occasions,
  onceWords,
  periodicThings,
  periodStems,
} from './frequency-words.ts';
import { readNumeral } from './numerals.ts';
import type { Per } from './quantity.ts';
import { type Rational, rational } from './rational.ts';
import { readUnit } from './read-unit.ts';
import { isGlued, keyAt, lookUpFrom, type Token } from './tokens.ts';
import { type UnitName, unitNamed, unitSpelled } from './units.ts';

/** A frequency without a number of its own. */
export interface Frequency {
  /** How often; absent for `op aanvraag`. */
  readonly times?: Rational;
  readonly per: readonly Per[];
  readonly isAmbiguous: boolean;
  readonly isConditional: boolean;
  readonly next: number;
}

/** Words between a number and its period: `2x in de maand`, `twice a year`. */
const perOpeners = new Set(['a', 'an', 'each', 'every', 'elke', 'iedere', 'ieder', 'elk', 'in de', 'in het']);
const periodDimensions = new Set(['time', 'calendar-time', 'working-day', 'working-hour']);

function period(count: Rational, unit: UnitName): Per {
  return { kind: 'period', count, unit: unitNamed(unit) };
}

/** Reads `[n] unit of time` as a period: `2 maanden`, `jaar`. */
function readPeriod(tokens: readonly Token[], at: number): { per: Per; next: number } | undefined {
  const bare = readUnit(tokens, at);
  if (bare !== undefined && periodDimensions.has(bare.unit.dimension)) {
    return { per: { kind: 'period', count: rational(1), unit: bare.unit }, next: bare.next };
  }
  const numeral = readNumeral(tokens, at);
  const unit = numeral === undefined ? undefined : readUnit(tokens, numeral.next);
  if (numeral === undefined || unit === undefined || !periodDimensions.has(unit.unit.dimension)) return undefined;
  if (numeral.value.numerator <= 0n) return undefined;
  return { per: { kind: 'period', count: numeral.value, unit: unit.unit }, next: unit.next };
}

/** Reads a frequency adverb or adjective as its period (`maandelijkse` gives a month). */
function readAdverb(
  tokens: readonly Token[],
  at: number,
): { per: Per; isAmbiguous: boolean; next: number } | undefined {
  const hit = lookUpFrom(tokens, at, 3, (key) => {
    const stem = adverbs.has(key)
      ? key
      : key.endsWith('se')
        ? key.slice(0, -1)
        : key.endsWith('ke')
          ? `${key.slice(0, -1)}s`
          : key;
    const found = adverbs.get(stem);
    return found === undefined ? undefined : { found, stem };
  });
  if (hit === undefined) return undefined;
  const [count, unit] = hit.found.found;
  return { per: period(rational(count), unit), isAmbiguous: ambiguousAdverbs.has(hit.found.stem), next: hit.next };
}

/** Reads one `per` after a number: `per maand`, `/jr`, `a year`, `in de 2 weken`, `maandelijkse`, `/FTE`. */
export function readPer(tokens: readonly Token[], at: number): { per: Per; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.gap === 'column') return undefined;
  if (token.key === '/') {
    const target = readPeriod(tokens, at + 1);
    if (target !== undefined && tokens[at + 1]?.kind === 'word') return target;
    return isGlued(tokens, at) && isGlued(tokens, at + 1) ? readThing(tokens, at + 1) : undefined;
  }
  if (token.key === 'per' || token.key === 'p') {
    if (token.key === 'p' && !(keyAt(tokens, at + 1) === '/' && isGlued(tokens, at + 1))) return undefined;
    const start = token.key === 'p' ? at + 2 : at + 1;
    if (token.key === 'p') return readShortPeriod(tokens, start);
    if (keyAt(tokens, start) === 'annum') return { per: period(rational(1), 'year'), next: start + 1 };
    return readPeriod(tokens, start) ?? readThing(tokens, start);
  }
  const opener = lookUpFrom(tokens, at, 2, (key) => (perOpeners.has(key) ? true : undefined));
  if (opener !== undefined) return readPeriod(tokens, opener.next);
  const adverb = readAdverb(tokens, at);
  return adverb === undefined || token.key.startsWith('qbr') ? undefined : adverb;
}

/** `p/m`, `p/j`, `p/w`, `p/u`, `p/d`. */
function readShortPeriod(tokens: readonly Token[], at: number): { per: Per; next: number } | undefined {
  const units: Readonly<Record<string, UnitName>> = {
    m: 'month',
    j: 'year',
    w: 'week',
    u: 'hour',
    d: 'day',
    k: 'quarter',
  };
  const name = units[keyAt(tokens, at)];
  return name === undefined ? undefined : { per: period(rational(1), name), next: at + 1 };
}

/** A thing that is divided by: one word that is no label such as `P1`. */
function readThing(tokens: readonly Token[], at: number): { per: Per; next: number } | undefined {
  const token = tokens[at];
  if (
    token?.kind !== 'word' ||
    token.gap === 'column' ||
    (isGlued(tokens, at + 1) && tokens[at + 1]?.kind === 'number')
  )
    return undefined;
  return { per: { kind: 'thing', noun: token.text }, next: at + 1 };
}

/** Reads a frequency that starts at a token and has no digits of its own before it. */
export function readFrequency(tokens: readonly Token[], at: number): Frequency | undefined {
  const plain = { isAmbiguous: false, isConditional: false };
  const token = tokens[at];
  if (token === undefined) return undefined;
  const adverb = readAdverb(tokens, at);
  if (adverb !== undefined)
    return { ...plain, times: rational(1), per: [adverb.per], isAmbiguous: adverb.isAmbiguous, next: adverb.next };
  if (token.key === 'per') {
    const target = readPeriod(tokens, at + 1);
    if (target !== undefined) return { ...plain, times: rational(1), per: [target.per], next: target.next };
    const thing = readThing(tokens, at + 1);
    if (thing === undefined || !occasions.has(keyAt(tokens, at + 1))) return undefined;
    return { times: rational(1), per: [thing.per], isAmbiguous: false, isConditional: true, next: thing.next };
  }
  return readOnce(tokens, at) ?? readEvery(tokens, at) ?? readCompound(tokens, at);
}

/** `eenmaal per jaar`, `twice a month`. */
function readOnce(tokens: readonly Token[], at: number): Frequency | undefined {
  const times = onceWords.get(keyAt(tokens, at));
  if (times === undefined) return undefined;
  const target = readPer(tokens, at + 1);
  if (target === undefined) return undefined;
  const isConditional = target.per.kind === 'thing';
  return { times: rational(times), per: [target.per], isAmbiguous: false, isConditional, next: target.next };
}

/** `iedere 6 weken`, `elke maand`, `every other week`; `om de week` skips one, `om de 6 weken` does not. */
function readEvery(tokens: readonly Token[], at: number): Frequency | undefined {
  const opener = lookUpFrom(tokens, at, 3, (key) => (everyWords.has(key) ? key : undefined));
  if (opener === undefined) return undefined;
  const isOther = /^(?:other|andere|second|tweede)$/u.test(keyAt(tokens, opener.next));
  const target = readPeriod(tokens, opener.next + (isOther ? 1 : 0));
  if (target === undefined || target.per.kind !== 'period') return undefined;
  const isBare = target.next === opener.next + (isOther ? 2 : 1) && target.per.count.numerator === 1n;
  const skipsOne = isOther || (opener.found === 'om de' && isBare);
  const per: Per = skipsOne ? { ...target.per, count: rational(2) } : target.per;
  return { times: rational(1), per: [per], isAmbiguous: false, isConditional: false, next: target.next };
}

/** `kwartaalreviews`, `maand-/kwartaalrapportages`, `Kwartaal-NPS`. */
function readCompound(tokens: readonly Token[], at: number): Frequency | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const stem = periodStems.find(([word]) => token.key.startsWith(word));
  if (stem === undefined) return undefined;
  const found = { times: rational(1), per: [period(rational(1), stem[1])], isAmbiguous: false, isConditional: false };
  const rest = token.key.slice(stem[0].length);
  if (rest !== '') return periodicThings.test(rest) ? { ...found, next: at + 1 } : undefined;
  if (keyAt(tokens, at + 1) !== '-' || !isGlued(tokens, at + 1)) return undefined;
  const isShared = /^[/,]$/u.test(keyAt(tokens, at + 2));
  const isThing =
    isGlued(tokens, at + 2) && tokens[at + 2]?.kind === 'word' && periodicThings.test(keyAt(tokens, at + 2));
  return isThing || isShared ? { ...found, next: isThing ? at + 3 : at + 2 } : undefined;
}

/** Reads what is a frequency only as an item of a list: a unit word (`Maand/QBR`) or a condition (`op aanvraag`). */
export function readListedFrequency(tokens: readonly Token[], at: number): Frequency | undefined {
  const condition = lookUpFrom(tokens, at, 3, (key) => (conditions.has(key) ? true : undefined));
  if (condition !== undefined) return { per: [], isAmbiguous: false, isConditional: true, next: condition.next };
  return readBarePeriod(tokens, at);
}

function readBarePeriod(tokens: readonly Token[], at: number): Frequency | undefined {
  const token = tokens[at];
  const following = tokens[at + 1];
  if (
    token?.kind !== 'word' ||
    !(following === undefined || following.gap === 'line' || /^[/+;,)|&]$/u.test(following.key))
  ) {
    return undefined;
  }
  const unit = unitSpelled(token.text);
  if (unit === undefined || !periodDimensions.has(unit.dimension)) return undefined;
  return {
    times: rational(1),
    per: [{ kind: 'period', count: rational(1), unit }],
    isAmbiguous: false,
    isConditional: false,
    next: at + 1,
  };
}

/** Reads `-wekelijks`, `-maandelijkse` after a number: its period times that number. */
export function readHyphenAdverb(tokens: readonly Token[], at: number): { unit: UnitName; next: number } | undefined {
  if (keyAt(tokens, at) !== '-' || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return undefined;
  const adverb = readAdverb(tokens, at + 1);
  if (adverb?.per.kind !== 'period' || adverb.per.count.numerator !== 1n) return undefined;
  return { unit: adverb.per.unit.name, next: adverb.next };
}
