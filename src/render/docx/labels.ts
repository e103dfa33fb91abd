import type { InBoth } from '../../text/language.ts';
import { type StatusWords, statusWords } from '../status-words.ts';

/** The words that the Word writer adds of its own accord. */
export interface Labels extends StatusWords {
  readonly languageTag: string;
  readonly table: string;
  readonly contents: string;
  readonly page: string;
  readonly pageOf: string;
}

export const labels: InBoth<Labels> = {
  nl: {
    languageTag: 'nl-NL',
    table: 'Tabel',
    contents: 'Inhoud',
    page: 'Pagina',
    pageOf: 'van',
    ...statusWords.nl,
  },
  en: {
    languageTag: 'en-GB',
    table: 'Table',
    contents: 'Contents',
    page: 'Page',
    pageOf: 'of',
    ...statusWords.en,
  },
};
