import { type GuardedPattern, guardPattern } from '../../text/guarded-pattern.ts';

/** Words in a text that show which method of scoring it means. */
export const methodWords: Readonly<Record<'RISMAN' | 'RPN', GuardedPattern>> = {
  RISMAN: guardPattern('RISMAN', /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])RISMAN(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])/u),
  RPN: guardPattern(
    'rpn|r.p.n.|fmea|fmeca|risk priority number|risicoprioriteitsgetal',
    /(?<![a-zà-ɏ0-9])(?:RPN|R\.P\.N\.|FMEA|FMECA|risk priority numbers?|risicoprioriteitsgetal(?:len)?)(?![a-zà-ɏ0-9])/iu,
  ),
};

/** A scale that is explained in the running text: `kans (1–5) × gevolg (1–5)`. */
export const scaleInWords = {
  factors: [/\b(?:kans|waarschijnlijkheid|probability|likelihood)/iu, /\b(?:gevolg|impact|effect|ernst|severity)/iu],
  ends: /\d\s?(?:[-–—]|t\/m|tot(?: en met)?|to|through)\s?\d|(?:schaal|scale)/iu,
} as const;

/** Words for a level or a score without a declared scale, from low to high; those of one line count as one. */
export const levelOrder: readonly (readonly string[])[] = [
  ['zeer laag', 'zeer klein', 'verwaarloosbaar', 'very low', 'negligible'],
  ['laag', 'klein', 'gering', 'low', 'small', 'minor'],
  ['middel', 'midden', 'gemiddeld', 'matig', 'medium', 'moderate'],
  ['hoog', 'groot', 'high', 'large', 'major'],
  ['zeer hoog', 'zeer groot', 'very high', 'critical', 'kritiek'],
];

/** Before a method these say that it is not used. */
export const rejection =
  /(?<![a-zà-ɏ])(?:geen|niet|zonder|in plaats van|no|not|without|instead of|rather than)(?:\s[a-zà-ɏ]+)?\s$/iu;

/**
 * A promise that each wish or question has its risks (`elke wens … met … risico’s`): these must follow each other in
 * one sentence, so that `alle vragen over risico’s` is none. For texts in small letters.
 */
export const everyItemHasRisks = {
  wishes: guardPattern(
    'wens|wish',
    /(?<![a-zà-ɏ])(?:elke|iedere|alle|every|each|all)(?:\s(?:genoemde|afzonderlijke|single|individual))?\s(?:wens|wensen|wish|wishes)(?![a-zà-ɏ])/u,
  ),
  questions: guardPattern(
    'vraag|vragen|question',
    /(?<![a-zà-ɏ])(?:elke|iedere|alle|every|each|all)(?:\s(?:open|afzonderlijke|single|individual))?\s(?:vraag|vragen|question|questions)(?![a-zà-ɏ])/u,
  ),
  has: /(?<![a-zà-ɏ])(?:met|heeft|hebben|kent|kennen|bevat|bevatten|gekoppeld|voorzien|with|has|have|holds|includes?|linked)(?![a-zà-ɏ])/u,
  risks: /(?<![a-zà-ɏ-])(?:risico|risk)(?:[’']?s)?(?![a-zà-ɏ-])/u,
  denial: /(?<![a-zà-ɏ])(?:niet|geen|not|no)(?![a-zà-ɏ])/u,
} as const;
