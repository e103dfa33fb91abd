import type { Language } from '../../text/language.ts';

const vowel = 'aeiouyäëïöüáéíóúèê';

/**
 * Endings before which a word may always be divided: `bereikbaar|heid`, `organi|satie`, `communica|tion`. A consonant
 * goes along with its ending where it follows a vowel, or a consonant with which no syllable starts.
 */
const endings: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'heid|heden|schap|schappen|lijk|lijke|lijken|lijks|lijkse|lijkheid|baar|bare|baarheid|loos|loze|zaam|zame|zaamheid',
    'teit|teiten|ment|menten|teur|teurs|(?<=c)ties?',
    `(?<=[${vowel}j][lmnrst]?|[nl]k|ch)[dgklmnprstvz](?:ing|ingen)`,
    `(?<=[${vowel}][lmnrst]?)[bcdfglmnprstvz](?:aties?|atieven?|atief|iteit|iteiten|ium|ische|iek|ieke|ering|eringen|eren|eerde?)`,
    `(?<=[${vowel}][lmnrs]?)[bdgkpt]r(?:aties?|atieven?|atief|ering|eringen|eren)`,
  ],
  en: ['tions?|tional|sions?|ments?|ness|bility|bilities|ships?|ful|less'],
};

/** Between the first vowel with two letters more and the ending. */
const patterns: Readonly<Record<Language, RegExp>> = { nl: patternOf(endings.nl), en: patternOf(endings.en) };

function patternOf(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<=[${vowel}].{2,})(?=(?:${alternatives.join('|')})$)`, 'iu');
}

/** The place before the ending of a word; undefined for one without. */
export function endingOf(word: string, language: Language): number | undefined {
  return patterns[language].exec(word)?.index;
}

const consonant = 'bcdfghklmnpqrstvwxz';
/** Between a vowel and a consonant before a vowel, or between two consonants that start no syllable together. */
const syllable = new RegExp(
  `(?<=[${vowel}j])(?=[${consonant}][${vowel}])|(?<=[${vowel}j][${consonant}])(?=[${consonant}][${vowel}])(?<![cpst](?=h)|[bcdfgkptv](?=[lr])|q)`,
  'giu',
);

/** The places between syllables by the commonest rule, which does not know where the parts of a compound meet. */
export function syllablesOf(word: string): number[] {
  return [...word.matchAll(syllable)].map(({ index }) => index);
}
