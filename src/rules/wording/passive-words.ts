import type { Language } from '../../text/language.ts';

/** A sentence in the passive voice: an auxiliary and a participle at most so far apart. */
export const passives: Readonly<Record<Language, RegExp>> = {
  nl: /(?<![\p{L}\p{N}])(?:wordt|worden|werd|werden)\s(?:[^.!?;:]{0,120}?\s)?((?:ge|be|ver|ont|her|af|op|uit|aan|in|bij|door|over|vast|terug|samen)[\p{L}]{2,20}(?:d|t|en))(?![\p{L}\p{N}])/iu,
  en: /(?<![\p{L}\p{N}])(?:is|are|was|were|be|being|been)\s(?:\p{L}+ly\s)?(\p{L}{3,20}(?:ed|en|wn|ilt|eld|ept))(?![\p{L}\p{N}])/iu,
};

/** Who does it: with one of these a passive sentence has its actor. */
export const actors: Readonly<Record<Language, RegExp>> = {
  nl: /(?<![\p{L}\p{N}])(?:door|wij|we|ons|onze|ik|zij|men|\p{L}+(?:manager|leider|coördinator|coordinator|directeur|adviseur|team|medewerker|medewerkers|uitvoerder|officer|beheerder|begeleider|opdrachtgever|opdrachtnemer))(?![\p{L}\p{N}])/iu,
  en: /(?<![\p{L}\p{N}])(?:by|we|our|us|they|(?:\p{L}+ )?(?:manager|leader|coordinator|director|adviser|team|officer|supervisor|contractor|client))(?![\p{L}\p{N}])/iu,
};
