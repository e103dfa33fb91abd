import type { FindingType } from '../diagnostics/diagnostic.ts';
import type { InBoth } from '../text/language.ts';

/** A family of findings: those whose codes start with the same digit (docs/architecture.md). */
export interface Family {
  readonly digit: string;
  readonly title: InBoth<string>;
}

/** Every family, in the order of the codes. */
export const families: readonly Family[] = [
  { digit: '0', title: { nl: 'Bestanden en YAML', en: 'Files and YAML' } },
  { digit: '1', title: { nl: 'Velden', en: 'Fields' } },
  { digit: '2', title: { nl: 'Verwijzingen en dekking', en: 'Links and coverage' } },
  { digit: '3', title: { nl: 'SMART', en: 'SMART' } },
  { digit: '4', title: { nl: 'Tegenspraak', en: 'Consistency' } },
  { digit: '5', title: { nl: 'Vormeisen', en: 'Form' } },
  { digit: '6', title: { nl: 'Formulering', en: 'Wording' } },
  { digit: '7', title: { nl: 'Risico en organisatie', en: 'Risk and governance' } },
  { digit: '8', title: { nl: 'Vraag en aanbod', en: 'Buyer against bid' } },
  { digit: '9', title: { nl: 'Documenten', en: 'Documents' } },
];

/** Whether a kind of finding is of a family. */
export function isOfFamily({ code }: FindingType, { digit }: Family): boolean {
  return code.charAt('EMV'.length) === digit;
}
