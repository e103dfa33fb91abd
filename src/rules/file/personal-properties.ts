import type { Bid } from '../../model/bid.ts';
import type { InBoth } from '../../text/language.ts';
import { type WordProperty, WordText } from '../../word-file/word-text.ts';

/** What Word calls the properties that name people and companies. */
export const propertyNames: Readonly<Record<string, InBoth<string>>> = {
  creator: { nl: 'auteur', en: 'author' },
  lastModifiedBy: { nl: 'laatst gewijzigd door', en: 'last modified by' },
  Company: { nl: 'bedrijf', en: 'company' },
  Manager: { nl: 'manager', en: 'manager' },
};

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
