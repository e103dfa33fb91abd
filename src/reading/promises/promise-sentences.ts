import type { Bid } from '../../model/bid.ts';
import type { Language } from '../../text/language.ts';
import { type Passage, placeholder } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf, type TextPiece } from '../texts/sentences.ts';
import { type WordList, wordList } from '../texts/word-list.ts';

/** Who promises: ourselves, or what the buyer gets from us. */
const actors: Readonly<Record<Language, readonly string[]>> = {
  nl: ['wij', 'we', 'inschrijver', 'opdrachtnemer', 'u krijgt', 'u ontvangt'],
  en: ['we', 'the supplier', 'the contractor', 'the bidder', 'you receive', 'you get'],
};
/** What is ours can also be told about: `onze medewerkers`. */
const belongings: Readonly<Record<Language, readonly string[]>> = {
  nl: ['ons', 'onze', 'ons team', 'u heeft'],
  en: ['our', 'us'],
};
const actorWords = { nl: wordList(actors.nl), en: wordList(actors.en) };
const weWords = {
  nl: wordList([...actors.nl, ...belongings.nl]),
  en: wordList([...actors.en, ...belongings.en]),
};

/** A role of the bid, by the name that its texts use. */
export function roleNames(bid: Bid): WordList | undefined {
  const names = bid.items('role').flatMap(({ data }) => (data.name === undefined ? [] : [data.name]));
  return names.length === 0 ? undefined : wordList(names);
}

/** Whether something in the same block makes a promise concrete: a number, a term, an id, a value filled in, a role. */
export function isConcrete(reading: Reading, passage: Passage, roles: WordList | undefined): boolean {
  if (passage.text.includes(placeholder) || reading.mentionsIn(passage).length > 0) return true;
  if (roles?.isIn(passage.text) === true) return true;
  return reading.claims(passage).some(({ quantity }) => quantity.value.kind !== 'unspecified');
}

/** The sentences of a block in which we say what we do. */
export function promisingSentences(passage: Passage, language: Language): TextPiece[] {
  return sentencesOf(passage.text).filter(({ text }) => isOurs(text, language));
}

/** Whether a sentence says who does something: ourselves, or a role of the bid. */
export function hasActor(sentence: string, language: Language, roles: WordList | undefined): boolean {
  return actorWords[language].isIn(withoutOthers(sentence)) || roles?.isIn(sentence) === true;
}

/** Whether a sentence speaks of us or of what is ours. */
export function isOurs(sentence: string, language: Language): boolean {
  return weWords[language].isIn(withoutOthers(sentence));
}

/** `Die termijn bepaalt het register, niet de werkgever en niet wij`: somebody else does it. */
function withoutOthers(sentence: string): string {
  return sentence.replace(/(?<![a-zà-ɏ])(?:niet (?:wij|we|ons|onze)|not (?:we|us|our))(?![a-zà-ɏ])/giu, '');
}
