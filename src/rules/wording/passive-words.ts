import { guardPattern } from '../../text/guarded-pattern.ts';
import type { Language } from '../../text/language.ts';

/** A sentence in the passive voice: an auxiliary and a participle at most so far apart. */
export const passives: Readonly<Record<Language, Pick<RegExp, 'exec'>>> = {
  nl: guardPattern(
    'wordt|worden|werd',
    /(?<![a-zà-ɏ0-9])(?:wordt|worden|werd|werden)\s(?:[^.!?;:]{0,120}?\s)?((?:ge|be|ver|ont|her|af|op|uit|aan|in|bij|door|over|vast|terug|samen)[a-zà-ɏ]{2,20}(?:d|t|en))(?![a-zà-ɏ0-9])/iu,
  ),
  en: /(?<![a-zà-ɏ0-9])(?:is|are|was|were|be|being|been)\s(?:[a-zà-ɏ]+ly\s)?([a-zà-ɏ]{3,20}(?:ed|en|wn|ilt|eld|ept))(?![a-zà-ɏ0-9])/iu,
};

/** Who does it: with one of these a passive sentence has its actor. */
export const actors: Readonly<Record<Language, RegExp>> = {
  nl: /(?<![a-zà-ɏ0-9])(?:door|wij|we|ons|onze|ik|zij|men|[a-zà-ɏ]+(?:manager|leider|coördinator|coordinator|directeur|adviseur|team|medewerker|medewerkers|uitvoerder|officer|beheerder|begeleider|opdrachtgever|opdrachtnemer))(?![a-zà-ɏ0-9])/iu,
  en: /(?<![a-zà-ɏ0-9])(?:by|we|our|us|they|(?:[a-zà-ɏ]+ )?(?:manager|leader|coordinator|director|adviser|team|officer|supervisor|contractor|client))(?![a-zà-ɏ0-9])/iu,
};
