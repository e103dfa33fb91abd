import type { Norm } from '../../generated/types.ts';
import type { Language } from '../../text/language.ts';

/** The parts of a norm that can be asked for one by one. */
export const normParts = [
  'key',
  'subject',
  'value',
  'atLeast',
  'atMost',
  'above',
  'below',
  'exactly',
  'within',
  'per',
  'condition',
  'relativeTo',
  'from',
  'excluding',
] as const;

export type NormPart = (typeof normParts)[number];

const words = {
  nl: { within: 'binnen', per: 'per', from: 'vanaf', to: 't.o.v.', excluding: 'exclusief', attained: 'gehaald' },
  en: { within: 'within', per: 'per', from: 'from', to: 'relative to', excluding: 'excluding', attained: 'attained' },
} as const;

const signs = [
  ['atLeast', '≥'],
  ['atMost', '≤'],
  ['above', '>'],
  ['below', '<'],
  ['exactly', ''],
] as const;

/** A norm in one line, as it stands in a column of norms: `P3 ≤8 uur (90% gehaald per maand)`. */
export function normText(norm: Norm, language: Language): string {
  const word = words[language];
  const limits = signs.flatMap(([field, sign]) => (norm[field] === undefined ? [] : [`${sign}${norm[field]}`]));
  const { attained } = norm;
  const scope = [
    norm.condition,
    attained === undefined
      ? undefined
      : [`${attained.atLeast} ${word.attained}`, phrase(word.per, attained.per)].filter(isPresent).join(' '),
  ].filter(isPresent);
  return [
    norm.subject,
    limits.join(' '),
    phrase(word.within, norm.within),
    phrase(word.per, norm.per),
    phrase(word.to, norm.relativeTo),
    phrase(word.from, norm.from),
    phrase(word.excluding, norm.excluding),
    scope.length === 0 ? undefined : `(${scope.join('; ')})`,
  ]
    .filter(isPresent)
    .join(' ');
}

/** One part of a norm; `value` is the limit without its sign, else the time within which it must be met. */
export function normPart(norm: Norm, part: NormPart): string | undefined {
  if (part !== 'value') return norm[part];
  const limit = signs.find(([field]) => norm[field] !== undefined);
  return limit === undefined ? norm.within : norm[limit[0]];
}

function phrase(word: string, value: string | undefined): string | undefined {
  return isPresent(value) ? `${word} ${value}` : undefined;
}

function isPresent(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
