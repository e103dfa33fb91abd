import type { Bid } from '../../model/bid.ts';
import { type Passage, placeholder } from '../../reading/passage.ts';
import type { Reading } from '../../reading/reading.ts';
import { sentencesOf, type TextPiece } from '../../reading/sentences.ts';
import { wordListPattern } from '../../reading/word-list.ts';
import type { Language } from '../../text/language.ts';

const weWords: Readonly<Record<Language, RegExp>> = {
  nl: wordListPattern([
    'wij',
    'we',
    'ons',
    'onze',
    'ons team',
    'inschrijver',
    'opdrachtnemer',
    'u krijgt',
    'u ontvangt',
    'u heeft',
  ]),
  en: wordListPattern(['we', 'our', 'us', 'the supplier', 'the contractor', 'the bidder', 'you receive', 'you get']),
};

/** A role of the bid, by the name that its texts use. */
export function rolePattern(bid: Bid): RegExp | undefined {
  const names = bid.items('role').flatMap(({ data }) => (data.name === undefined ? [] : [data.name]));
  return names.length === 0 ? undefined : wordListPattern(names);
}

/** Whether something in the same block makes a promise concrete: a number, a term, an id, a value filled in, a role. */
export function isConcrete(reading: Reading, passage: Passage, roles: RegExp | undefined): boolean {
  if (passage.text.includes(placeholder) || reading.mentionsIn(passage).length > 0) return true;
  if (roles !== undefined && isIn(roles, passage.text)) return true;
  return reading.claims(passage).some(({ quantity }) => quantity.value.kind !== 'unspecified');
}

/** The sentences of a block in which we say what we do. */
export function promisingSentences(passage: Passage, language: Language): TextPiece[] {
  return sentencesOf(passage.text).filter(({ text }) => isIn(weWords[language], text));
}

function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
