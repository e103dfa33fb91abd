import { defineFinding } from '../diagnostics/diagnostic.ts';
import type { InBoth } from '../text/language.ts';
import type { PdfProblem } from './open-pdf.ts';

const problems: Readonly<Record<PdfProblem, InBoth<string>>> = {
  encrypted: { nl: 'het is met een wachtwoord beveiligd', en: 'it is protected with a password' },
  broken: { nl: 'het is beschadigd of niet heel', en: 'it is damaged or not whole' },
  'no-text': {
    nl: 'er staat geen tekst in, alleen beelden van bladzijden, zoals in een scan',
    en: 'it holds no text, only pictures of pages, as a scan does',
  },
  'too-long': { nl: 'het heeft meer dan 3.000 bladzijden', en: 'it has more than 3,000 pages' },
  'too-large': {
    nl: 'het zou uitgepakt groter worden dan 256 MB',
    en: 'unpacked it would be larger than 256 MB',
  },
};

/** The PDF that was to be checked could not be read. */
export const pdfFileUnread = defineFinding<{ path: string; problem: PdfProblem }>({
  code: 'EMV954',
  name: 'pdf-file-unread',
  severity: 'error',
  consequence: 'exclusion',
  source: 'system',
  text: {
    message: {
      nl: ({ path, problem }) => `${path} is niet gecontroleerd: ${problems[problem].nl}`,
      en: ({ path, problem }) => `${path} was not checked: ${problems[problem].en}`,
    },
    why: {
      nl: ({ problem }) =>
        problem === 'no-text'
          ? 'emvi kan er niets in lezen, een schermlezer en een zoekprogramma van de aanbestedende dienst evenmin'
          : 'over dit bestand kan emvi niets zeggen; het kan alles bevatten',
      en: ({ problem }) =>
        problem === 'no-text'
          ? 'emvi can read nothing in it, and neither can a screen reader or a search program of the buyer'
          : 'emvi can say nothing about this file; it can hold anything',
    },
    help: {
      nl: ({ problem }) =>
        problem === 'encrypted'
          ? 'bewaar de PDF zonder wachtwoord en controleer opnieuw'
          : 'maak de PDF opnieuw uit het Word-bestand (Opslaan als PDF, niet printen en scannen), of controleer dat bestand',
      en: ({ problem }) =>
        problem === 'encrypted'
          ? 'save the PDF without a password and check again'
          : 'make the PDF anew from the Word file (save as PDF, not print and scan), or check that file',
    },
  },
});

/** What a PDF must not hold that goes to the buyer. */
type Leftover = 'comments' | 'attachments' | 'scripts' | 'empty-fields';

const leftovers: Readonly<Record<Leftover, InBoth<(count: number, text: string) => string>>> = {
  comments: {
    nl: (count, text) =>
      `er ${count === 1 ? 'staat nog 1 opmerking' : `staan nog ${count} opmerkingen`} in${quoted(text)}`,
    en: (count, text) => `${count === 1 ? '1 comment is' : `${count} comments are`} still in the file${quoted(text)}`,
  },
  attachments: {
    nl: (count, text) =>
      `in de PDF ${count === 1 ? 'zit een ander bestand' : `zitten ${count} andere bestanden`}: ${text}`,
    en: (count, text) => `the PDF holds ${count === 1 ? 'another file' : `${count} other files`}: ${text}`,
  },
  scripts: {
    nl: () => 'in de PDF zit een programma (JavaScript)',
    en: () => 'the PDF holds a program (JavaScript)',
  },
  'empty-fields': {
    nl: (count, text) => `${count === 1 ? '1 invulveld is' : `${count} invulvelden zijn`} leeg in de PDF: ${text}`,
    en: (count, text) => `${count === 1 ? '1 form field is' : `${count} form fields are`} empty in the PDF: ${text}`,
  },
};

/** Comments, attachments, programs and empty form fields in a PDF. */
export const pdfLeftover = defineFinding<{ kind: Leftover; count: number; text: string }>({
  code: 'EMV955',
  name: 'pdf-leftover',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ kind, count, text }) => leftovers[kind].nl(count, text),
      en: ({ kind, count, text }) => leftovers[kind].en(count, text),
    },
    why: {
      nl: () => 'het gaat met het bestand mee naar de aanbestedende dienst',
      en: () => 'it goes to the buyer with the file',
    },
    help: {
      nl: ({ kind }) =>
        kind === 'empty-fields'
          ? 'vul de velden in, of neem ze weg'
          : 'verwijder het, of maak de PDF opnieuw uit het Word-bestand',
      en: ({ kind }) =>
        kind === 'empty-fields'
          ? 'fill in the fields, or take them out'
          : 'remove it, or make the PDF anew from the Word file',
    },
  },
});

function quoted(text: string): string {
  return text === '' ? '' : `: “${text}”`;
}
