import type { InBoth } from '../../text/language.ts';

/** The words that the Word writer adds of its own accord. */
export interface Labels {
  readonly languageTag: string;
  readonly table: string;
  readonly contents: string;
  readonly page: string;
  readonly pageOf: string;
  readonly internal: string;
  readonly draft: string;
}

export const labels: InBoth<Labels> = {
  nl: {
    languageTag: 'nl-NL',
    table: 'Tabel',
    contents: 'Inhoud',
    page: 'Pagina',
    pageOf: 'van',
    internal: 'Intern document – niet indienen',
    draft: 'CONCEPT',
  },
  en: {
    languageTag: 'en-GB',
    table: 'Table',
    contents: 'Contents',
    page: 'Page',
    pageOf: 'of',
    internal: 'Internal document – not for submission',
    draft: 'DRAFT',
  },
};
