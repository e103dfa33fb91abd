import { defineFinding, type FindingDeclaration } from '../diagnostics/diagnostic.ts';
import type { PackageProblem } from './open-package.ts';
import { packageProblems } from './package-problems.ts';

/** The file that was to be checked could not be read. */
export const wordFileUnread = defineFinding<{ path: string; problem: PackageProblem }>({
  code: 'EMV960',
  name: 'word-file-unread',
  severity: 'error',
  consequence: 'exclusion',
  source: 'system',
  text: {
    message: {
      nl: ({ path, problem }) => `${path} is niet gecontroleerd: ${packageProblems[problem].nl}`,
      en: ({ path, problem }) => `${path} was not checked: ${packageProblems[problem].en}`,
    },
    why: {
      nl: () => 'over dit bestand kan emvi niets zeggen; het kan alles bevatten',
      en: () => 'emvi can say nothing about this file; it can hold anything',
    },
    help: {
      nl: ({ problem }) =>
        problem === 'pdf'
          ? 'geef het Word-bestand waarvan de PDF is gemaakt'
          : 'open het in Word, sla het zonder wachtwoord op als .docx en controleer opnieuw',
      en: ({ problem }) =>
        problem === 'pdf'
          ? 'give the Word file from which the PDF was made'
          : 'open it in Word, save it without a password as .docx and check again',
    },
  },
});

/** What a file must not hold that goes to the buyer: a warning until the day of the submission. */
function leftover<P extends Readonly<Record<string, string | number>>>(
  type: Omit<FindingDeclaration<P>, 'severity' | 'profiles' | 'consequence'> & Partial<FindingDeclaration<P>>,
) {
  return defineFinding<P>({
    severity: 'warning',
    profiles: { draft: 'info', submission: 'error' },
    consequence: 'tidiness',
    ...type,
  });
}

/** Changes that somebody has to accept or reject yet. */
export const trackedChanges = leftover<{ count: number; authors: string }>({
  code: 'EMV961',
  name: 'tracked-changes-left',
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ count, authors }) =>
        `er ${count === 1 ? 'staat' : 'staan'} nog ${count} bijgehouden ${count === 1 ? 'wijziging' : 'wijzigingen'} in${authors === '' ? '' : ` (van ${authors})`}`,
      en: ({ count, authors }) =>
        `${count} tracked ${count === 1 ? 'change is' : 'changes are'} still in the file${authors === '' ? '' : ` (by ${authors})`}`,
    },
    why: {
      nl: () => 'de aanbestedende dienst ziet wat er eerst stond en wie het heeft veranderd',
      en: () => 'the buyer sees what stood there before and who changed it',
    },
    help: {
      nl: () => 'kies in Word “Controleren”, “Accepteren”, “Alle wijzigingen accepteren en bijhouden stoppen”',
      en: () => 'choose “Review”, “Accept”, “Accept All Changes and Stop Tracking” in Word',
    },
  },
});

/** Comments in the margin. */
export const commentsLeft = leftover<{ count: number; text: string }>({
  code: 'EMV962',
  name: 'comments-left',
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ count, text }) =>
        `er ${count === 1 ? 'staat nog 1 opmerking' : `staan nog ${count} opmerkingen`} in: “${text}”`,
      en: ({ count, text }) => `${count === 1 ? '1 comment is' : `${count} comments are`} still in the file: “${text}”`,
    },
    why: {
      nl: () => 'opmerkingen voor collega’s gaan met het bestand mee naar de aanbestedende dienst',
      en: () => 'comments for colleagues go to the buyer with the file',
    },
    help: {
      nl: () => 'kies in Word “Controleren”, “Verwijderen”, “Alle opmerkingen verwijderen”',
      en: () => 'choose “Review”, “Delete”, “Delete All Comments in Document” in Word',
    },
  },
});

/** Text that is there and not shown. */
export const hiddenText = leftover<{ text: string }>({
  code: 'EMV963',
  name: 'hidden-text',
  text: {
    message: {
      nl: ({ text }) => `“${text}” is verborgen tekst`,
      en: ({ text }) => `“${text}” is hidden text`,
    },
    why: {
      nl: () => 'wie in Word verborgen tekst toont, leest mee; in een PDF kan zij zichtbaar worden',
      en: () => 'whoever shows hidden text in Word can read it; in a PDF it can become visible',
    },
    help: {
      nl: () => 'verwijder de tekst, of zet “Verborgen” uit bij het lettertype',
      en: () => 'remove the text, or turn off “Hidden” in its font',
    },
  },
});

/** A field that prints nothing, an error, or a question to the writer. */
export const fieldUnresolved = leftover<{ field: string; text: string }>({
  code: 'EMV964',
  name: 'field-unresolved',
  consequence: 'points',
  text: {
    message: {
      nl: ({ field, text }) =>
        text === '' ? `het veld \`${field}\` is leeg` : `het veld met “${text}” is niet ingevuld`,
      en: ({ field, text }) =>
        text === '' ? `the field \`${field}\` is empty` : `the field with “${text}” is not filled in`,
    },
    why: {
      nl: () => 'de beoordelaar leest een zin met een gat of een foutmelding',
      en: () => 'the evaluator reads a sentence with a gap or an error message',
    },
    help: {
      nl: () => 'vul in wat hier hoort te staan; werk velden bij met Ctrl+A en F9',
      en: () => 'fill in what belongs here; update fields with Ctrl+A and F9',
    },
  },
});

/** A link to a file, a template or a picture that the buyer does not have. */
export const outsideContent = leftover<{ target: string; kind: string }>({
  code: 'EMV967',
  name: 'content-from-elsewhere',
  text: {
    message: {
      nl: ({ target, kind }) => `het bestand haalt iets op van elders (${kind}): ${target}`,
      en: ({ target, kind }) => `the file takes something from elsewhere (${kind}): ${target}`,
    },
    why: {
      nl: () => 'bij de aanbestedende dienst is het er niet, en het pad toont mappen en namen van uw organisatie',
      en: () => 'the buyer does not have it, and the path shows folders and names of your organisation',
    },
    help: {
      nl: () => 'plak een kopie in het document en verbreek de koppeling',
      en: () => 'paste a copy into the document and break the link',
    },
  },
});

/** Another file, or a program, inside the file. */
export const embeddedContent = leftover<{ part: string }>({
  code: 'EMV968',
  name: 'embedded-content',
  text: {
    message: {
      nl: ({ part }) => `in het Word-bestand zit een ander bestand of een programma: ${part}`,
      en: ({ part }) => `the Word file holds another file or a program: ${part}`,
    },
    why: {
      nl: () => 'een ingesloten bestand gaat in zijn geheel mee, ook de bladen en prijzen die het document niet toont',
      en: () => 'an embedded file goes along as a whole, also the sheets and prices that the document does not show',
    },
    help: {
      nl: () => 'vervang het door een afbeelding of een tabel; sla een document met macro’s op als .docx',
      en: () => 'replace it by a picture or a table; save a document with macros as .docx',
    },
  },
});

/** A picture that says nothing to who cannot see it. */
export const pictureUndescribed = defineFinding<{ name: string }>({
  code: 'EMV972',
  name: 'picture-without-description',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ name }) => `een afbeelding${name === '' ? '' : ` (${name})`} heeft geen alternatieve tekst`,
      en: ({ name }) => `a picture${name === '' ? '' : ` (${name})`} has no alternative text`,
    },
    why: {
      nl: () => 'wie een schermlezer gebruikt, mist wat de afbeelding zegt',
      en: () => 'who uses a screen reader misses what the picture says',
    },
    help: {
      nl: () => 'geef de afbeelding in Word een alternatieve tekst, of markeer haar als decoratief',
      en: () => 'give the picture an alternative text in Word, or mark it as decorative',
    },
  },
});
