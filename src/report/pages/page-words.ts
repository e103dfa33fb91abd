import type { PageSaving } from '../../reading/form/page-limit.ts';
import type { InBoth } from '../../text/language.ts';

/** The fixed words of the page budget. */
export interface PageWords {
  readonly columns: Readonly<
    Record<'part' | 'pages' | 'range' | 'words' | 'characters' | 'limit' | 'share' | 'perPage', string>
  >;
  readonly pages: (count: string) => string;
  readonly printed: (count: string) => string;
  readonly large: (count: string) => string;
  readonly lastPage: (percentage: number) => string;
  readonly texts: (words: string, characters: string) => string;
  readonly whole: (pages: string, most: string) => string;
  readonly over: string;
  readonly maybeOver: string;
  readonly near: string;
  readonly savings: string;
  readonly saving: (saving: PageSaving) => string;
  readonly houseStyle: string;
  readonly unknownFonts: (names: string) => string;
  readonly guesses: (words: string) => string;
  readonly stopped: (words: string) => string;
  readonly nothing: string;
  readonly explanation: string;
}

function percentage(share: number): number {
  return Math.round(share * 100);
}

/** The words in both languages. */
export const pageWords: InBoth<PageWords> = {
  nl: {
    columns: {
      part: 'onderdeel',
      pages: 'blz.',
      range: 'van–tot',
      words: 'woorden',
      characters: 'tekens',
      limit: 'grens',
      share: 'punten',
      perPage: 'per blz.',
    },
    pages: (count) => `${count} ${count === '1' ? 'bladzijde' : 'bladzijden'}`,
    printed: (count) => `LibreOffice: ${count}`,
    large: (count) => `waarvan ${count} groter dan A4`,
    lastPage: (fill) => `laatste bladzijde ${fill}% vol`,
    texts: (words, characters) => `${words} woorden, ${characters} tekens`,
    whole: (pages, most) => `Telt mee voor de grens: ${pages}; toegestaan: ${most}`,
    over: 'te lang',
    maybeOver: 'misschien te lang',
    near: 'bijna vol',
    savings: 'Hier wint u een bladzijde:',
    saving: (saving) =>
      saving.type === 'few-lines'
        ? `blz. ${saving.page}: van “${saving.heading}” ${saving.lines === 1 ? 'staat er maar één regel' : `staan er maar ${saving.lines} regels`}`
        : `blz. ${saving.page}: maar ${percentage(saving.fill)}% vol, omdat een tabel${saving.heading === undefined ? '' : ` onder “${saving.heading}”`} er niet meer bij paste`,
    houseStyle: 'Ingedeeld in uw huisstijl',
    unknownFonts: (names) => `Geschat: emvi kent de breedte van dit lettertype niet: ${names}`,
    guesses: (words) => `Geschat, want de indeling kent dit niet: ${words}`,
    stopped: (words) => `Niet verder geteld dan hier, want de indeling kent dit niet: ${words}`,
    nothing: 'Er is geen document voor Word.',
    explanation: 'punten: deel van alle punten; per blz.: wat een bladzijde daarvan oplevert',
  },
  en: {
    columns: {
      part: 'part',
      pages: 'pages',
      range: 'from–to',
      words: 'words',
      characters: 'chars',
      limit: 'limit',
      share: 'points',
      perPage: 'per page',
    },
    pages: (count) => `${count} ${count === '1' ? 'page' : 'pages'}`,
    printed: (count) => `LibreOffice: ${count}`,
    large: (count) => `${count} of them larger than A4`,
    lastPage: (fill) => `last page ${fill}% full`,
    texts: (words, characters) => `${words} words, ${characters} characters`,
    whole: (pages, most) => `Counts towards the limit: ${pages}; allowed: ${most}`,
    over: 'too long',
    maybeOver: 'perhaps too long',
    near: 'nearly full',
    savings: 'Here you win a page:',
    saving: (saving) =>
      saving.type === 'few-lines'
        ? `p. ${saving.page}: only ${saving.lines === 1 ? 'one line' : `${saving.lines} lines`} of “${saving.heading}”`
        : `p. ${saving.page}: only ${percentage(saving.fill)}% full, because a table${saving.heading === undefined ? '' : ` under “${saving.heading}”`} did not fit on it`,
    houseStyle: 'Laid out in your house style',
    unknownFonts: (names) => `Estimated: emvi does not know the widths of this font: ${names}`,
    guesses: (words) => `Estimated, because the layout does not know this: ${words}`,
    stopped: (words) => `Not counted any further than here, because the layout does not know this: ${words}`,
    nothing: 'There is no document for Word.',
    explanation: 'points: share of all points; per page: what a page earns of them',
  },
};
