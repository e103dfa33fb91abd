import { defineFinding } from '../diagnostics/diagnostic.ts';

/** Somebody changed a document since emvi wrote it, or it came from elsewhere; that version is kept beside the new one. */
export const editedOutputKept = defineFinding<{ path: string; copy: string }>({
  code: 'EMV930',
  name: 'edited-output-kept',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `${p.path} was niet meer zoals emvi het maakt; uw versie is bewaard als ${p.copy}`,
      en: (p) => `${p.path} was no longer as emvi makes it; your version has been kept as ${p.copy}`,
    },
    why: {
      nl: () => 'emvi maakt een document altijd opnieuw uit uw bronnen; wat in Word is gewijzigd, staat daar niet in',
      en: () => 'emvi always makes a document anew from your sources; what was changed in Word is not in it',
    },
    help: {
      nl: () => 'neem uw wijzigingen over in de teksten van de inschrijving, bouw opnieuw en verwijder dan de kopie',
      en: () => 'carry your changes over into the texts of the bid, build again and then remove the copy',
    },
  },
});

/** A build was killed halfway: new and old documents stand side by side. */
export const outputTorn = defineFinding<{ folder: string; renewed: readonly string[]; old: readonly string[] }>({
  code: 'EMV931',
  name: 'output-torn',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        `een build is halverwege afgebroken; in ${p.folder} zijn vernieuwd: ${p.renewed.join(', ')}, en nog niet: ${p.old.join(', ')}`,
      en: (p) =>
        `a build was broken off halfway; in ${p.folder} these are new: ${p.renewed.join(', ')}, and these are not: ${p.old.join(', ')}`,
    },
    why: {
      nl: () => 'nieuwe en oude documenten naast elkaar kunnen elkaar tegenspreken; elk document op zich is heel',
      en: () => 'new and old documents side by side can contradict each other; each document by itself is whole',
    },
    help: {
      nl: () => 'bouw opnieuw, dan horen alle documenten weer bij elkaar; dien tot dan niets uit deze map in',
      en: () => 'build again, and all documents belong together; until then submit nothing from this folder',
    },
  },
});

/** The documents of a build that was killed halfway belong together again. */
export const outputCompleted = defineFinding<{ folder: string }>({
  code: 'EMV932',
  name: 'output-completed',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `een eerdere build was halverwege afgebroken; de documenten in ${p.folder} horen nu weer bij elkaar`,
      en: (p) => `an earlier build was broken off halfway; the documents in ${p.folder} belong together again`,
    },
    why: {
      nl: () => 'wat u daarvoor uit deze map hebt gehaald, kan uit twee builds bestaan',
      en: () => 'what you took from this folder before may come from two builds',
    },
    help: {
      nl: () => 'hebt u al documenten verstuurd of geüpload, vervang die dan door deze',
      en: () => 'if you have sent or uploaded documents already, replace them by these',
    },
  },
});

/** Two builds write to one folder, and neither gets its documents to stay. */
export const outputContested = defineFinding<{ folder: string }>({
  code: 'EMV933',
  name: 'output-contested',
  severity: 'error',
  consequence: 'points',
  source: 'system',
  text: {
    message: {
      nl: (p) => `een ander programma schrijft op hetzelfde moment in ${p.folder}`,
      en: (p) => `another program is writing to ${p.folder} at the same moment`,
    },
    why: {
      nl: () => 'de documenten in deze map kunnen uit twee verschillende builds komen',
      en: () => 'the documents in this folder can come from two different builds',
    },
    help: {
      nl: () => 'wacht tot de andere build klaar is en bouw opnieuw, of kies met --out een eigen map',
      en: () => 'wait until the other build is done and build again, or choose a folder of your own with --out',
    },
  },
});

/** A file of Word or LibreOffice says that a document that was replaced is open there. */
export const openOutputReplaced = defineFinding<{ path: string }>({
  code: 'EMV934',
  name: 'open-output-replaced',
  severity: 'warning',
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: (p) => `${p.path} is vernieuwd terwijl het bij iemand open lijkt te staan`,
      en: (p) => `${p.path} was renewed while somebody seems to have it open`,
    },
    why: {
      nl: () => 'wie het daar opslaat, zet de oude versie weer over de nieuwe heen',
      en: () => 'whoever saves it there puts the old version back over the new one',
    },
    help: {
      nl: () => 'sluit het document zonder op te slaan en open het opnieuw',
      en: () => 'close the document without saving and open it again',
    },
  },
});
