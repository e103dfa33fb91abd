import type { InBoth } from '../text/language.ts';

/** What a document says of itself that is not to be handed in as it is, the same in every format. */
export interface StatusWords {
  readonly internal: string;
  readonly draft: string;
}

export const statusWords: InBoth<StatusWords> = {
  nl: { internal: 'Intern document – niet indienen', draft: 'CONCEPT' },
  en: { internal: 'Internal document – not for submission', draft: 'DRAFT' },
};
