import type { InBoth } from '../text/language.ts';
import { type StatusWords, statusWords } from './status-words.ts';

/** The words that the writers of office files add of their own accord. */
export interface Labels extends StatusWords {
  readonly languageTag: string;
  readonly table: string;
  readonly figure: string;
  readonly contents: string;
  readonly page: string;
  readonly pageOf: string;
}

export const labels: InBoth<Labels> = {
  nl: {
    languageTag: 'nl-NL',
    table: 'Tabel',
    figure: 'Figuur',
    contents: 'Inhoud',
    page: 'Pagina',
    pageOf: 'van',
    ...statusWords.nl,
  },
  en: {
    languageTag: 'en-GB',
    table: 'Table',
    figure: 'Figure',
    contents: 'Contents',
    page: 'Page',
    pageOf: 'of',
    ...statusWords.en,
  },
};
