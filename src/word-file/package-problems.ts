import type { InBoth } from '../text/language.ts';
import type { PackageProblem } from './open-package.ts';

/** Why a file cannot be read as a Word file, as half a sentence. */
export const packageProblems: Readonly<Record<PackageProblem, InBoth<string>>> = {
  empty: { nl: 'het bestand is leeg', en: 'the file is empty' },
  pdf: { nl: 'het is een PDF en geen Word-bestand', en: 'it is a PDF and no Word file' },
  'old-or-encrypted': {
    nl: 'het is met een wachtwoord beveiligd, of een bestand van Word 2003 of ouder',
    en: 'it is protected with a password, or a file of Word 2003 or older',
  },
  'not-zip': { nl: 'het is geen Word-bestand, of het is beschadigd', en: 'it is no Word file, or it is damaged' },
  'other-office': {
    nl: 'het is een Office-bestand zonder Word-document',
    en: 'it is an Office file without a Word document',
  },
  'too-large': {
    nl: 'het zou uitgepakt groter worden dan 256 MB of uit meer dan 10.000 delen bestaan',
    en: 'unpacked it would be larger than 256 MB or have more than 10,000 parts',
  },
  'odd-names': {
    nl: 'het heeft delen met een naam die in een Word-bestand niet hoort',
    en: 'it has parts with a name that does not belong in a Word file',
  },
  'no-document': { nl: 'het is een zip zonder Word-document', en: 'it is a zip without a Word document' },
  'broken-xml': { nl: 'de inhoud is beschadigd', en: 'its content is damaged' },
};
