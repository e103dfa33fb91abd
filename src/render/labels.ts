import { capitalised, captionWords } from '../document/caption-words.ts';
import type { InBoth } from '../text/language.ts';
import { type StatusWords, statusWords } from './status-words.ts';

/** The words that the writers of office files add of their own accord. */
export interface Labels extends StatusWords {
  readonly languageTag: string;
  readonly table: string;
  readonly figure: string;
  readonly contents: string;
  readonly tables: string;
  readonly figures: string;
  /** What stands before the page to which a reference leads. */
  readonly onPage: string;
  readonly page: string;
  readonly pageOf: string;
}

export const labels: InBoth<Labels> = {
  nl: {
    languageTag: 'nl-NL',
    table: capitalised(captionWords.nl.table),
    figure: capitalised(captionWords.nl.figure),
    contents: 'Inhoud',
    tables: 'Tabellen',
    figures: 'Figuren',
    onPage: 'p.',
    page: 'Pagina',
    pageOf: 'van',
    ...statusWords.nl,
  },
  en: {
    languageTag: 'en-GB',
    table: capitalised(captionWords.en.table),
    figure: capitalised(captionWords.en.figure),
    contents: 'Contents',
    tables: 'Tables',
    figures: 'Figures',
    onPage: 'p.',
    page: 'Page',
    pageOf: 'of',
    ...statusWords.en,
  },
};
