import type { Bid } from '../../model/bid.ts';
import type { InBoth } from '../../text/language.ts';
import { type WordProperty, WordText } from '../../word-file/word-text.ts';

/** What Word calls the properties that name people and companies. */
const propertyNames: Readonly<Record<string, InBoth<string>>> = {
  creator: { nl: 'auteur', en: 'author' },
  lastModifiedBy: { nl: 'laatst gewijzigd door', en: 'last modified by' },
  Company: { nl: 'bedrijf', en: 'company' },
  Manager: { nl: 'manager', en: 'manager' },
};

/** What a finding about such a property says, and how to take it out; why that matters differs. */
export const propertyTexts = {
  message: {
    nl: ({ property, value }: { property: string; value: string }) =>
      `de eigenschappen van het bestand noemen als ${propertyNames[property]?.nl ?? property} “${value}”`,
    en: ({ property, value }: { property: string; value: string }) =>
      `the properties of the file give “${value}” as ${propertyNames[property]?.en ?? property}`,
  },
  help: {
    nl: () =>
      'verwijder in Word de eigenschappen met “Bestand”, “Info”, “Controleren op problemen”, “Document controleren”',
    en: () => 'remove the properties in Word with “File”, “Info”, “Check for Issues”, “Inspect Document”',
  },
} as const;

/** The properties that a program adds (`isCustom`) or that say who made the file, of the files that are handed in. */
export function propertiesOf(
  bid: Bid,
  isCustom: boolean,
): { readonly file: WordText; readonly property: WordProperty }[] {
  return [...bid.prose.values()].flatMap((file) =>
    file instanceof WordText && file.isForSubmission
      ? file.properties.flatMap((property) => (property.isCustom === isCustom ? [{ file, property }] : []))
      : [],
  );
}
