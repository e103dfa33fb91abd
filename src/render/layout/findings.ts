import { defineFinding } from '../../diagnostics/diagnostic.ts';
import type { InBoth } from '../../text/language.ts';

/** Why a document is written without the numbers of its pages. */
export type MissingPagesReason = 'too-long' | 'unknown-font' | 'not-laid-out';

const reasons: InBoth<Readonly<Record<MissingPagesReason, (fonts: string) => string>>> = {
  nl: {
    'too-long': () => 'het is langer dan zo’n 150 bladzijden',
    'unknown-font': (fonts) => `emvi kent de breedte niet van ${fonts}`,
    'not-laid-out': () => 'er staat iets in waarvan emvi niet weet hoeveel ruimte Word ervoor neemt',
  },
  en: {
    'too-long': () => 'it is longer than some 150 pages',
    'unknown-font': (fonts) => `emvi does not know the widths of ${fonts}`,
    'not-laid-out': () => 'it holds something of which emvi does not know how much room Word takes for it',
  },
};

/** A Word document shows no page numbers in its lists and references, because they are not known well enough. */
export const pageNumbersMissing = defineFinding<{
  document: string;
  reason: MissingPagesReason;
  fonts: readonly string[];
}>({
  code: 'EMV949',
  name: 'page-numbers-missing',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) =>
        `in de inhoudsopgave van document ${p.document} staan geen bladzijdenummers: ${reasons.nl[p.reason](p.fonts.join(', '))}`,
      en: (p) =>
        `the table of contents of document ${p.document} has no page numbers: ${reasons.en[p.reason](p.fonts.join(', '))}`,
    },
    why: {
      nl: () => 'een verkeerd bladzijdenummer is erger dan geen; op papier zoekt de beoordelaar nu zelf',
      en: () => 'a wrong page number is worse than none; on paper the evaluator now has to search',
    },
    help: {
      nl: (p) =>
        p.reason === 'unknown-font'
          ? 'kies een lettertype dat in docs/pages.md staat, of werk de inhoudsopgave in Word zelf bij (klik erin, F9)'
          : 'werk de inhoudsopgave in Word zelf bij: klik erin en druk op F9',
      en: (p) =>
        p.reason === 'unknown-font'
          ? 'choose a font that is listed in docs/pages.md, or update the table of contents in Word (click in it, F9)'
          : 'update the table of contents in Word: click in it and press F9',
    },
  },
});
