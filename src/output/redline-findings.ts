import { defineFinding } from '../diagnostics/diagnostic.ts';
import type { PackageProblem } from '../word-file/open-package.ts';
import { packageProblems } from '../word-file/package-problems.ts';

/** The sources of the earlier version have faults, so that less of it was made than there was. */
export const earlierVersionFaulty = defineFinding<{ from: string; count: number }>({
  code: 'EMV956',
  name: 'earlier-version-faulty',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `in de eerdere versie (${p.from}) ${p.count === 1 ? 'staat 1 fout' : `staan ${p.count} fouten`}`,
      en: (p) => `the earlier version (${p.from}) has ${p.count === 1 ? '1 error' : `${p.count} errors`}`,
    },
    why: {
      nl: () => 'wat emvi daar niet kon lezen, staat nu als nieuw gemarkeerd',
      en: () => 'what emvi could not read there is marked as new now',
    },
    help: {
      nl: () => 'vergelijk met een versie zonder fouten, of met het Word-bestand van toen',
      en: () => 'compare with a version without errors, or with the Word file of that time',
    },
  },
});

/** The earlier version has no such document: there is nothing to compare with. */
export const earlierDocumentMissing = defineFinding<{ document: string; from: string }>({
  code: 'EMV957',
  name: 'earlier-document-missing',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `van document ${p.document} is in ${p.from} geen eerdere versie; de wijzigingen zijn niet gemarkeerd`,
      en: (p) => `there is no earlier version of document ${p.document} in ${p.from}; its changes are not marked`,
    },
    why: {
      nl: () => 'een meelezer moet dit document helemaal lezen',
      en: () => 'a reviewer has to read the whole of this document',
    },
    help: {
      nl: () =>
        'is het document nieuw, dan klopt dit; kreeg het een andere naam, geef dan het oude bestand met --redline',
      en: () => 'for a new document this is as it should be; if it was renamed, give the old file with --redline',
    },
  },
});

/** The earlier version of a document cannot be read or made. */
export const earlierDocumentUnread = defineFinding<{
  document: string;
  from: string;
  problem: PackageProblem | 'not-made';
}>({
  code: 'EMV958',
  name: 'earlier-document-unread',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `de eerdere versie van ${p.document} (${p.from}) is niet te vergelijken: ${reason(p.problem).nl}`,
      en: (p) => `the earlier version of ${p.document} (${p.from}) cannot be compared: ${reason(p.problem).en}`,
    },
    why: {
      nl: () => 'er is geen document met gemarkeerde wijzigingen gemaakt; een meelezer moet alles lezen',
      en: () => 'no document with marked changes was made; a reviewer has to read everything',
    },
    help: {
      nl: () => 'vergelijk met een versie die nog te openen of te bouwen was',
      en: () => 'compare with a version that could still be opened or built',
    },
  },
});

/** A document that goes to the buyer was also made with its changes marked. */
export const redlineInternal = defineFinding<{ files: readonly string[] }>({
  code: 'EMV959',
  name: 'redline-is-internal',
  severity: 'info',
  profiles: { submission: 'warning' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: (p) =>
        `${p.files.join(', ')} ${p.files.length === 1 ? 'toont' : 'tonen'} ook de oude tekst en ${p.files.length === 1 ? 'is' : 'zijn'} alleen voor meelezers`,
      en: (p) =>
        `${p.files.join(', ')} ${p.files.length === 1 ? 'shows' : 'show'} the old text too and ${p.files.length === 1 ? 'is' : 'are'} for reviewers only`,
    },
    why: {
      nl: () => 'wie het per ongeluk indient, laat de aanbestedende dienst zien wat er eerst stond',
      en: () => 'whoever hands it in by mistake shows the buyer what stood there before',
    },
    help: {
      nl: () => 'dien het document zonder gemarkeerde wijzigingen in',
      en: () => 'hand in the document without marked changes',
    },
  },
});

function reason(problem: PackageProblem | 'not-made'): { readonly nl: string; readonly en: string } {
  if (problem !== 'not-made') return packageProblems[problem];
  return {
    nl: 'uit die versie van de inschrijving is het niet te maken',
    en: 'that version of the bid does not make it',
  };
}
