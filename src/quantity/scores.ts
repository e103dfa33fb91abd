import { averages } from './narrowing-words.ts';
import { keyAt, type Token } from './tokens.ts';
import type { UnitName } from './units.ts';

const scales: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ['nps', 'net-promoter-score'],
  ['csat', 'customer-satisfaction-score'],
  ['score', 'score'],
  ['rating', 'score'],
  ['cijfer', 'grade'],
  ['grade', 'grade'],
  ['waardering', 'grade'],
  ['beoordeling', 'grade'],
  ['satisfaction', 'grade'],
  // The milieukostenindicator is in euros, but written as a bare number.
  ['mki', 'score'],
  // What a plant takes over what it gives, and accidents per so many hours: numbers without a unit.
  ...['pue', 'eer', 'seer', 'cop', 'scop', 'epc', 'ltif', 'ltifr', 'trir', 'index', 'ratio'].map(
    (name) => [name, 'score'] as const,
  ),
]);

/** What the last part of a compound says about its scale: `rapportcijfer`, `klanttevredenheid`. */
const endings: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ['cijfer', 'grade'],
  ['tevredenheid', 'grade'],
  ['waardering', 'grade'],
  ['score', 'score'],
  ['index', 'score'],
  ['coëfficiënt', 'score'],
  ['quotiënt', 'score'],
]);
const between = new Set(
  [
    '≥',
    '≤',
    '<',
    '>',
    '=',
    ':',
    'van',
    'of',
    'een',
    'a',
    'is',
    'minimaal',
    'ten',
    'minste',
    'tenminste',
    'minstens',
    'gemiddeld',
    'maximaal',
  ].concat([
    'at',
    'least',
    'most',
    'hoger',
    'lager',
    'dan',
    'boven',
    'onder',
    'meer',
    'minder',
    'above',
    'below',
    'than',
    'hoogste',
    'hoogstens',
    'exact',
    'tussen',
    'between',
    'circa',
    'ca',
    'about',
    'ongeveer',
    'exactly',
  ]),
);
const farthest = 6;

/** The scale of a number without a unit, from the words before it: `NPS ≥ +30`, `cijfer 8`, `geeft een 8,5`. */
export function scaleBefore(
  tokens: readonly Token[],
  from: number,
  floor: number,
  isGradeLike: boolean,
): UnitName | undefined {
  for (let index = from - 1; index >= Math.max(floor, from - farthest); index -= 1) {
    if (tokens[index + 1]?.gap === 'column') break;
    const key = keyAt(tokens, index);
    const scale = scales.get(key) ?? scaleOfEnding(key);
    if (scale !== undefined) return scale;
    if (!between.has(key)) break;
  }
  return isGradeLike && keyAt(tokens, from - 1) === 'een' && from - 1 >= floor ? 'grade' : undefined;
}

function scaleOfEnding(word: string): UnitName | undefined {
  for (const [ending, scale] of endings) if (word.endsWith(ending)) return scale;
  return undefined;
}

/** Whether a text names something that is expressed as a score: `Klanttevredenheid`, `Cijfer deelnemers`. */
export function namesScale(text: string): boolean {
  return (text.toLowerCase().match(/[A-Za-zÀ-ÖØ-öø-ɏ]+/gu) ?? []).some(
    (word) => scales.has(word) || scaleOfEnding(word) !== undefined,
  );
}

/**
 * The scale that stands behind a number: `op een schaal van 10`, `gemiddeld (schaal 1-10)`, `on a scale from 1 to 10`, `op een
 * vijfpuntsschaal`. What runs to ten is a grade; other scales are scores. What stands in between is left to be read.
 */
export function scaleAfter(
  tokens: readonly Token[],
  at: number,
): { readonly unit: UnitName; readonly next: number } | undefined {
  const mean = keyAt(tokens, at) === 'on' ? at + 1 : at;
  const from = averages.has(keyAt(tokens, mean)) ? mean + 1 : at;
  const opened = keyAt(tokens, from) === '(' ? from + 1 : from;
  const scale = readScale(tokens, opened);
  if (scale === undefined) return undefined;
  return { unit: scale.unit, next: opened === at ? scale.next : at };
}

function readScale(
  tokens: readonly Token[],
  at: number,
): { readonly unit: UnitName; readonly next: number } | undefined {
  const isPhrase = /^(?:op|on)$/u.test(keyAt(tokens, at)) && /^(?:een|de|a|the)$/u.test(keyAt(tokens, at + 1));
  const noun = isPhrase ? at + 2 : at;
  const named = /^(?:(?<ten>tien)|vijf|vier|zeven)puntsschaal$/u.exec(keyAt(tokens, noun));
  if (named !== null) return { unit: named.groups?.['ten'] === undefined ? 'score' : 'grade', next: noun + 1 };
  if (!/^(?:schaal|scale)$/u.test(keyAt(tokens, noun))) return undefined;
  const hasPreposition = /^(?:van|of|from)$/u.test(keyAt(tokens, noun + 1));
  const first = hasPreposition ? noun + 2 : noun + 1;
  if (tokens[first]?.kind !== 'number') return undefined;
  const top = topOfScale(tokens, first);
  // `3 (schaal 10)` can be three people and what they earn.
  if (!hasPreposition && top === first) return undefined;
  return { unit: keyAt(tokens, top) === '10' ? 'grade' : 'score', next: top + 1 };
}

/** Whether a number is one end of a scale: the `10` in `op een schaal van 1 tot en met 10`. */
export function isOfScale(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - 5 && scaleJoint.test(keyAt(tokens, before))) before -= 1;
  if (tokens[before]?.kind === 'number') before -= 1;
  if (/^(?:van|of|from)$/u.test(keyAt(tokens, before))) before -= 1;
  return /^(?:schaal|scale)$/u.test(keyAt(tokens, before));
}

const scaleJoint = /^(?:-|–|tot|en|met|t|\/|m|t\/m|to|through)$/u;

/** The token of the highest number of a scale whose first number is at `at`: `10`, `1-10`, `1 tot en met 10`. */
function topOfScale(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < at + 4 && scaleJoint.test(keyAt(tokens, next))) next += 1;
  return tokens[next]?.kind === 'number' ? next : at;
}
