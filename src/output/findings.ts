import { defineFinding } from '../diagnostics/diagnostic.ts';
import { explainTrouble } from '../host/system-trouble.ts';
import type { NameProblem } from '../text/bid-path.ts';
import type { InBoth } from '../text/language.ts';

/** Where the output folder should be stands a file. */
export const outputFolderIsFile = defineFinding<{ folder: string }>({
  code: 'EMV920',
  name: 'output-folder-is-file',
  severity: 'error',
  consequence: 'tidiness',
  source: 'system',
  text: {
    message: {
      nl: (p) => `${p.folder} is een bestand en kan geen map voor de documenten zijn`,
      en: (p) => `${p.folder} is a file and cannot be the folder for the documents`,
    },
    why: {
      nl: () => 'er is niets geschreven: de documenten hebben een map nodig',
      en: () => 'nothing was written: the documents need a folder',
    },
    help: {
      nl: () => 'kies een andere map bij `output` in emvi.yaml of met --out, of verplaats het bestand',
      en: () => 'choose another folder under `output` in emvi.yaml or with --out, or move the file',
    },
  },
});

/** The system does not let a document or its folder be written. */
export const outputNotWritable = defineFinding<{ path: string; trouble: string }>({
  code: 'EMV921',
  name: 'output-not-writable',
  severity: 'error',
  consequence: 'tidiness',
  source: 'system',
  text: {
    message: {
      nl: (p) => `${p.path} kan niet geschreven worden: ${explainTrouble(p.trouble, 'nl')}`,
      en: (p) => `${p.path} cannot be written: ${explainTrouble(p.trouble, 'en')}`,
    },
    why: {
      nl: () => 'er is geen nieuw document geschreven; wat er stond, is bewaard',
      en: () => 'no new document was written; what was there has been kept',
    },
    help: {
      nl: () => 'controleer of u in deze map een bestand kunt maken, of kies met --out een andere map',
      en: () => 'check that you can create a file in this folder, or choose another one with --out',
    },
  },
});

/** A document is held by another program, nearly always Word. */
export const outputLocked = defineFinding<{ path: string; trouble: string }>({
  code: 'EMV922',
  name: 'output-locked',
  severity: 'error',
  consequence: 'tidiness',
  source: 'system',
  text: {
    message: {
      nl: (p) => `${p.path} kan niet vervangen worden: ${explainTrouble(p.trouble, 'nl')}`,
      en: (p) => `${p.path} cannot be replaced: ${explainTrouble(p.trouble, 'en')}`,
    },
    why: {
      nl: () => 'staat het bestand open in Word? De oude versie is bewaard',
      en: () => 'is the file open in Word? The old version has been kept',
    },
    help: {
      nl: () => 'sluit het bestand en bouw opnieuw; is het alleen-lezen, haal dat kenmerk dan weg',
      en: () => 'close the file and build again; if it is read-only, take that attribute away',
    },
  },
});

/** There is no room for the documents. */
export const diskFull = defineFinding<{ path: string; trouble: string }>({
  code: 'EMV923',
  name: 'disk-full',
  severity: 'error',
  consequence: 'tidiness',
  source: 'system',
  text: {
    message: {
      nl: (p) => `er is geen ruimte voor ${p.path}: ${explainTrouble(p.trouble, 'nl')}`,
      en: (p) => `there is no room for ${p.path}: ${explainTrouble(p.trouble, 'en')}`,
    },
    why: {
      nl: () => 'er is geen nieuw document geschreven; wat er stond, is bewaard',
      en: () => 'no new document was written; what was there has been kept',
    },
    help: {
      nl: () => 'maak ruimte op de schijf en bouw opnieuw, of kies met --out een andere schijf',
      en: () => 'make room on the disk and build again, or choose another disk with --out',
    },
  },
});

/** Some documents are new, others old, and the old state could not be brought back. */
export const outputHalfWritten = defineFinding<{ folder: string; files: readonly string[] }>({
  code: 'EMV924',
  name: 'output-half-written',
  severity: 'error',
  consequence: 'points',
  source: 'system',
  text: {
    message: {
      nl: (p) => `in ${p.folder} zijn alleen deze documenten vernieuwd: ${p.files.join(', ')}`,
      en: (p) => `in ${p.folder} only these documents are new: ${p.files.join(', ')}`,
    },
    why: {
      nl: () => 'nieuwe en oude documenten naast elkaar kunnen elkaar tegenspreken',
      en: () => 'new and old documents side by side can contradict each other',
    },
    help: {
      nl: () => 'los de andere meldingen op en bouw opnieuw; dien deze documenten zo niet in',
      en: () => 'solve the other findings and build again; do not submit these documents as they are',
    },
  },
});

/** Why the name of a document is refused: a problem of the name itself, or that systems hide such a file. */
export type OutputNameProblem = NameProblem | 'hidden';

const nameProblems: Readonly<Record<OutputNameProblem, InBoth<string>>> = {
  empty: { nl: 'hij is leeg', en: 'it is empty' },
  character: {
    nl: 'er staat een teken in dat niet mag (< > : " / \\ | ? * of een onzichtbaar teken)',
    en: 'it holds a character that is not allowed (< > : " / \\ | ? * or an invisible one)',
  },
  backslash: { nl: 'er staat een `\\` in', en: 'it holds a `\\`' },
  ending: { nl: 'hij eindigt op een punt of spatie', en: 'it ends in a dot or blank' },
  device: { nl: 'op Windows is dit de naam van een apparaat', en: 'on Windows this is the name of a device' },
  length: { nl: 'hij is te lang', en: 'it is too long' },
  hidden: {
    nl: 'een bestand waarvan de naam met een punt begint, is verborgen',
    en: 'a file whose name starts with a dot is hidden',
  },
};

/** The name of a document, or of the folder for the documents, does not work on every system. */
export const unsafeOutputName = defineFinding<{ name: string; problem: OutputNameProblem; better: string }>({
  code: 'EMV925',
  name: 'unsafe-output-name',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `de naam “${p.name}” is niet bruikbaar: ${nameProblems[p.problem].nl}`,
      en: (p) => `the name “${p.name}” cannot be used: ${nameProblems[p.problem].en}`,
    },
    why: {
      nl: () => 'de opdrachtgever moet het document op ieder systeem kunnen opslaan en openen',
      en: () => 'the buyer must be able to save and open the document on every system',
    },
    help: {
      nl: (p) => `gebruik bijvoorbeeld ${p.better}`,
      en: (p) => `use ${p.better}, for instance`,
    },
  },
});

/** Two documents would be written to one file. */
export const outputNameCollision = defineFinding<{ name: string; other: string }>({
  code: 'EMV926',
  name: 'output-name-collision',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        p.name === p.other
          ? `twee documenten krijgen de bestandsnaam ${p.name}`
          : `de bestandsnamen ${p.name} en ${p.other} zijn op Windows en macOS dezelfde`,
      en: (p) =>
        p.name === p.other
          ? `two documents get the file name ${p.name}`
          : `the file names ${p.name} and ${p.other} are the same on Windows and macOS`,
    },
    why: {
      nl: () => 'het ene document zou het andere overschrijven',
      en: () => 'one document would overwrite the other',
    },
    help: {
      nl: () => 'geef een van beide documenten een andere naam bij `file`',
      en: () => 'give one of the two documents another name under `file`',
    },
  },
});

/** The manifest's output folder leads out of the project. */
export const outputOutsideProject = defineFinding<{ folder: string; isLink: boolean }>({
  code: 'EMV927',
  name: 'output-outside-project',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) =>
        p.isLink
          ? `de map “${p.folder}” voor de documenten is een koppeling of ligt achter een koppeling`
          : `de map “${p.folder}” voor de documenten ligt niet binnen de map van de inschrijving`,
      en: (p) =>
        p.isLink
          ? `the folder “${p.folder}” for the documents is a link or stands behind a link`
          : `the folder “${p.folder}” for the documents is not inside the folder of the bid`,
    },
    why: {
      nl: () => 'een inschrijving van een collega mag op uw computer niets buiten haar eigen map overschrijven',
      en: () => 'a bid from a colleague must not overwrite anything outside its own folder on your computer',
    },
    help: {
      nl: () => 'schrijf een map binnen de inschrijving, zoals output, of kies zelf een map met --out',
      en: () => 'write a folder inside the bid, such as output, or choose a folder yourself with --out',
    },
  },
});

/** A document would be written where the bid keeps its sources. */
export const outputAmongSources = defineFinding<{ path: string }>({
  code: 'EMV929',
  name: 'output-among-sources',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `het document ${p.path} komt tussen uw eigen teksten te staan`,
      en: (p) => `the document ${p.path} would stand among your own texts`,
    },
    why: {
      nl: () => 'de volgende keer leest emvi het als tekst van uw inschrijving; er is niets geschreven',
      en: () => 'the next time emvi reads it as a text of your bid; nothing was written',
    },
    help: {
      nl: () => 'kies een andere map bij `output` of met --out, zoals output',
      en: () => 'choose another folder under `output` or with --out, such as output',
    },
  },
});

/** A document would be written over a file of the bid itself. */
export const outputOverSource = defineFinding<{ path: string }>({
  code: 'EMV928',
  name: 'output-over-source',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `het document zou ${p.path} overschrijven, een bestand van de inschrijving zelf`,
      en: (p) => `the document would overwrite ${p.path}, a file of the bid itself`,
    },
    why: {
      nl: () => 'wat u zelf geschreven hebt, zou verloren gaan; er is niets geschreven',
      en: () => 'what you wrote yourself would be lost; nothing was written',
    },
    help: {
      nl: () => 'kies een andere map bij `output` of met --out, of een andere naam bij `file`',
      en: () => 'choose another folder under `output` or with --out, or another name under `file`',
    },
  },
});

/** A format that holds nothing but tables is asked of a document without one. */
export const documentWithoutTable = defineFinding<{ document: string; format: string }>({
  code: 'EMV935',
  name: 'document-without-table',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `document ${p.document} heeft geen tabel en wordt dus niet als ${p.format} gemaakt`,
      en: (p) => `document ${p.document} has no table, so it is not made as ${p.format}`,
    },
    why: {
      nl: () => 'een rekenblad bevat alleen de tabellen van een document; zonder tabel zou het leeg zijn',
      en: () => 'a spreadsheet holds only the tables of a document; without one it would be empty',
    },
    help: {
      nl: (p) => `haal ${p.format} weg bij \`formats\` van dit document, of bouw met --format alleen de andere vormen`,
      en: (p) => `remove ${p.format} from the \`formats\` of this document, or build only the others with --format`,
    },
  },
});

/** A name that shows the bidder is left in a file of an anonymous bid; that file is not written. */
export const identityLeft = defineFinding<{ file: string; part: string; name: string }>({
  code: 'EMV975',
  name: 'identity-left-in-file',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: {
      nl: (p) => `in ${p.file} staat nog “${p.name}” (${p.part}); het bestand is niet geschreven`,
      en: (p) => `${p.file} still holds “${p.name}” (${p.part}); the file was not written`,
    },
    why: {
      nl: () => 'een stuk waaruit de inschrijver blijkt, wordt bij een anonieme beoordeling terzijde gelegd',
      en: () => 'in an anonymous evaluation a document that shows the bidder is set aside',
    },
    help: {
      nl: () =>
        'haal de naam weg op de plaats waar het document hem vandaan heeft: een tekst, een afbeelding, de huisstijl',
      en: () => 'remove the name where the document has it from: a text, a picture, the house style',
    },
  },
});

/** Nothing reads what is drawn in a picture. */
export const picturesUnread = defineFinding<{ file: string; count: number }>({
  code: 'EMV976',
  name: 'pictures-not-read',
  severity: 'info',
  consequence: 'exclusion',
  text: {
    message: {
      nl: (p) =>
        `${p.count === 1 ? 'in 1 afbeelding' : `in ${p.count} afbeeldingen`} van ${p.file} is geen getekende tekst gelezen`,
      en: (p) => `the text drawn in ${p.count === 1 ? '1 picture' : `${p.count} pictures`} of ${p.file} was not read`,
    },
    why: {
      nl: () => 'een logo of een naam in een foto of schermafdruk verraadt de inschrijver ook',
      en: () => 'a logo or a name in a photo or screen shot shows the bidder too',
    },
    help: {
      nl: () => 'bekijk elke afbeelding zelf voordat u indient',
      en: () => 'look at every picture yourself before you hand in',
    },
  },
});
