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
]);

/** What the last part of a compound says about its scale: `rapportcijfer`, `klanttevredenheid`. */
const endings: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ['cijfer', 'grade'],
  ['tevredenheid', 'grade'],
  ['score', 'score'],
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
