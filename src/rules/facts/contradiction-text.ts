import type { InBoth } from '../../text/language.ts';

/** Two texts that tell other things of one thing, as written, and where the other one stands. */
export type Contradiction = {
  readonly here: string;
  readonly there: string;
  readonly place: string;
};

/** How a finding says that one text contradicts another. */
export const contradictionText: InBoth<(found: Contradiction) => string> = {
  nl: ({ here, there, place }) => `“${here}” staat tegenover “${there}” in ${place}`,
  en: ({ here, there, place }) => `“${here}” here contradicts “${there}” in ${place}`,
};
