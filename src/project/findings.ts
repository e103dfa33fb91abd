import { defineFinding } from '../diagnostics/diagnostic.ts';
import { explainTrouble } from '../host/system-trouble.ts';
import type { LeavingProblem, NameProblem } from '../text/bid-path.ts';
import type { InBoth } from '../text/language.ts';
import type { TextFault } from './decode.ts';

/** The folder that was asked for is not there. */
export const folderMissing = defineFinding<{
  path: string;
  isFile: boolean;
  /** The bid that a file stands in. */
  above?: string | undefined;
}>({
  code: 'EMV001',
  name: 'folder-missing',
  severity: 'error',
  consequence: 'exclusion',
  source: 'system',
  text: {
    message: {
      nl: (p) => (p.isFile ? `${p.path} is een bestand, geen map` : `de map ${p.path} bestaat niet`),
      en: (p) => (p.isFile ? `${p.path} is a file, not a folder` : `the folder ${p.path} does not exist`),
    },
    why: {
      nl: () => 'een inschrijving is een map met daarin het bestand emvi.yaml',
      en: () => 'a bid is a folder that holds the file emvi.yaml',
    },
    help: {
      nl: ({ above }) =>
        above === undefined
          ? 'controleer de naam van de map, of maak een nieuwe inschrijving met `emvi init`'
          : `geef de map van de inschrijving op: \`${above}\``,
      en: ({ above }) =>
        above === undefined
          ? 'check the name of the folder, or start a new bid with `emvi init`'
          : `give the folder of the bid: \`${above}\``,
    },
  },
});

/** The folder holds no emvi.yaml. */
export const manifestMissing = defineFinding<{
  folder: string;
  found?: string | undefined;
  /** A folder above it that holds one. */
  above?: string | undefined;
}>({
  code: 'EMV002',
  name: 'manifest-missing',
  severity: 'error',
  consequence: 'exclusion',
  source: 'system',
  text: {
    message: {
      nl: (p) =>
        p.found === undefined
          ? `in de map ${p.folder} staat geen emvi.yaml`
          : `in de map ${p.folder} staat ${p.found}, maar geen emvi.yaml`,
      en: (p) =>
        p.found === undefined
          ? `the folder ${p.folder} holds no emvi.yaml`
          : `the folder ${p.folder} holds ${p.found}, but no emvi.yaml`,
    },
    why: {
      nl: () => 'emvi.yaml zegt welke inschrijving het is en welke documenten ervan gemaakt worden',
      en: () => 'emvi.yaml says which bid this is and which documents are made of it',
    },
    help: {
      nl: (p) => {
        if (p.found !== undefined) return `geef ${p.found} de naam emvi.yaml`;
        return p.above === undefined
          ? 'geef de map van uw inschrijving op, of maak een nieuwe inschrijving met `emvi init`'
          : `emvi.yaml staat hoger: geef de map \`${p.above}\` op`;
      },
      en: (p) => {
        if (p.found !== undefined) return `rename ${p.found} to emvi.yaml`;
        return p.above === undefined
          ? 'give the folder of your bid, or start a new bid with `emvi init`'
          : `emvi.yaml stands higher up: give the folder \`${p.above}\``;
      },
    },
  },
});

/** A file or pattern that the bid names leads to nothing. */
export const sourceMissing = defineFinding<{ path: string; isPattern: boolean; meant?: string | undefined }>({
  code: 'EMV003',
  name: 'source-missing',
  severity: 'error',
  consequence: 'exclusion',
  source: 'system',
  text: {
    message: {
      nl: (p) => (p.isPattern ? `geen enkel bestand past bij ${p.path}` : `het bestand ${p.path} bestaat niet`),
      en: (p) => (p.isPattern ? `no file matches ${p.path}` : `the file ${p.path} does not exist`),
    },
    why: {
      nl: () => 'wat in dit bestand hoort te staan, ontbreekt nu in uw inschrijving',
      en: () => 'what should be in this file is now missing from your bid',
    },
    help: {
      nl: (p) =>
        p.meant === undefined
          ? 'maak het bestand, of verbeter de naam; hoofdletters en kleine letters tellen mee'
          : `bedoelt u ${p.meant}? Hoofdletters en kleine letters tellen mee`,
      en: (p) =>
        p.meant === undefined
          ? 'create the file, or correct the name; upper and lower case matter'
          : `do you mean ${p.meant}? Upper and lower case matter`,
    },
  },
});

/** A file is there, but the system does not let it be read. */
export const sourceUnreadable = defineFinding<{ path: string; trouble: string }>({
  code: 'EMV004',
  name: 'source-unreadable',
  severity: 'error',
  consequence: 'exclusion',
  source: 'system',
  text: {
    message: {
      nl: (p) => `${p.path} kan niet gelezen worden: ${explainTrouble(p.trouble, 'nl')}`,
      en: (p) => `${p.path} cannot be read: ${explainTrouble(p.trouble, 'en')}`,
    },
    why: {
      nl: () => 'wat hierin staat, ontbreekt nu in uw inschrijving',
      en: () => 'what it holds is now missing from your bid',
    },
    help: {
      nl: () => 'sluit het bestand in andere programma’s en controleer of u het zelf kunt openen',
      en: () => 'close the file in other programs and check that you can open it yourself',
    },
  },
});

const ways: Readonly<Record<LeavingProblem, InBoth<string>>> = {
  absolute: { nl: 'het begint bij de hoofdmap van de schijf', en: 'it starts at the root of the disk' },
  drive: { nl: 'het begint met een schijfletter', en: 'it starts with a drive letter' },
  home: { nl: 'het begint met `~`, uw persoonlijke map', en: 'it starts with `~`, your home folder' },
  link: { nl: 'een deel ervan is een koppeling', en: 'a part of it is a link' },
  network: { nl: 'het wijst naar een netwerkmap', en: 'it points at a network folder' },
  parent: { nl: 'het gaat met `..` naar een hogere map', en: 'it goes up a folder with `..`' },
  url: { nl: 'het is een internetadres', en: 'it is an internet address' },
};

/** A path in the bid leads, or can lead, out of the project folder. */
export const pathOutsideProject = defineFinding<{ path: string; reason: LeavingProblem }>({
  code: 'EMV005',
  name: 'path-outside-project',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: {
      nl: (p) => `het pad ${p.path} blijft niet binnen de map van de inschrijving: ${ways[p.reason].nl}`,
      en: (p) => `the path ${p.path} does not stay inside the folder of the bid: ${ways[p.reason].en}`,
    },
    why: {
      nl: () => 'alleen een map die alles zelf bevat, geeft bij iedere collega hetzelfde resultaat',
      en: () => 'only a folder that holds everything itself gives every colleague the same result',
    },
    help: {
      nl: (p) =>
        p.reason === 'link'
          ? 'vervang de koppeling door een kopie van het bestand of de map'
          : 'zet het bestand in de map van de inschrijving en schrijf het pad vanaf die map, met `/`',
      en: (p) =>
        p.reason === 'link'
          ? 'replace the link by a copy of the file or folder'
          : 'put the file in the folder of the bid and write the path from that folder, with `/`',
    },
  },
});

const damage: Readonly<Record<TextFault, InBoth<(character: string) => string>>> = {
  bytes: {
    nl: (c) => `staat een teken dat niet als UTF-8 is opgeslagen${c === '' ? '' : ` (waarschijnlijk ${c})`}`,
    en: (c) => `there is a character that is not saved as UTF-8${c === '' ? '' : ` (probably ${c})`}`,
  },
  utf16: {
    nl: () => 'is de tekst beschadigd: het bestand zegt UTF-16 te zijn, maar is dat niet',
    en: () => 'the text is damaged: the file says that it is UTF-16, but is not',
  },
  binary: {
    nl: () => 'staan tekens die in geen enkele tekst voorkomen; dit is geen tekstbestand',
    en: () => 'there are characters that occur in no text; this is not a text file',
  },
};

/** A file is not text in an encoding that emvi reads. */
export const notUtf8 = defineFinding<{ path: string; line: number; fault: TextFault; character: string }>({
  code: 'EMV006',
  name: 'not-utf8',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: {
      nl: (p) => `op regel ${p.line} van ${p.path} ${damage[p.fault].nl(p.character)}`,
      en: (p) => `on line ${p.line} of ${p.path} ${damage[p.fault].en(p.character)}`,
    },
    why: {
      nl: () => 'anders komen letters als ë en tekens als € verkeerd in uw documenten te staan',
      en: () => 'otherwise letters such as ë and signs such as € come out wrong in your documents',
    },
    help: {
      nl: () =>
        'sla het bestand op als tekst met codering UTF-8: in Kladblok bij Opslaan als, onder Codering; ' +
        'in Word bij Opslaan als, Tekst zonder opmaak, Andere codering, Unicode (UTF-8)',
      en: () =>
        'save the file as text with encoding UTF-8: in Notepad under Save as, Encoding; ' +
        'in Word under Save as, Plain text, Other encoding, Unicode (UTF-8)',
    },
  },
});

const unusable: Readonly<Record<NameProblem, InBoth<string>>> = {
  empty: { nl: 'het is leeg', en: 'it is empty' },
  backslash: { nl: 'er staat een `\\` in', en: 'it holds a `\\`' },
  character: {
    nl: 'er staat een teken in dat Windows niet toestaat (< > : " | ? * of een onzichtbaar teken)',
    en: 'it holds a character that Windows does not allow (< > : " | ? * or an invisible one)',
  },
  ending: { nl: 'een naam eindigt op een punt of spatie', en: 'a name ends in a dot or blank' },
  device: { nl: 'een naam is op Windows een apparaat', en: 'a name is a device on Windows' },
  length: { nl: 'het is te lang', en: 'it is too long' },
};

/** A path in the bid does not work on every system. */
export const unusablePath = defineFinding<{ path: string; reason: NameProblem }>({
  code: 'EMV007',
  name: 'unusable-path',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: {
      nl: (p) => `het pad “${p.path}” is niet bruikbaar: ${unusable[p.reason].nl}`,
      en: (p) => `the path “${p.path}” cannot be used: ${unusable[p.reason].en}`,
    },
    why: {
      nl: () => 'een inschrijving moet op Windows, macOS en Linux hetzelfde gelezen worden',
      en: () => 'a bid must be read in the same way on Windows, macOS and Linux',
    },
    help: {
      nl: (p) =>
        p.reason === 'backslash'
          ? `schrijf ${p.path.replaceAll('\\', '/')}`
          : 'geef het bestand een gewone naam van letters, cijfers en streepjes, en schrijf mappen met `/`',
      en: (p) =>
        p.reason === 'backslash'
          ? `write ${p.path.replaceAll('\\', '/')}`
          : 'give the file a plain name of letters, digits and hyphens, and write folders with `/`',
    },
  },
});

/** A file is larger than any source of a bid. */
export const fileTooLarge = defineFinding<{ path: string; megabytes: number; limit: number }>({
  code: 'EMV008',
  name: 'file-too-large',
  severity: 'error',
  consequence: 'exclusion',
  source: 'system',
  text: {
    message: {
      nl: (p) => `${p.path} is ${p.megabytes} MB; meer dan ${p.limit} MB wordt niet gelezen`,
      en: (p) => `${p.path} is ${p.megabytes} MB; more than ${p.limit} MB is not read`,
    },
    why: {
      nl: () => 'een bestand van deze omvang is bijna altijd een vergissing en kan het geheugen vullen',
      en: () => 'a file of this size is nearly always a mistake and can fill the memory',
    },
    help: {
      nl: () => 'controleer of u het goede bestand noemt; verklein afbeeldingen of splits het bestand',
      en: () => 'check that you name the right file; shrink pictures or split the file',
    },
  },
});

/** A file in the project looks like a source, but nothing reads it. */
export const unreadSource = defineFinding<{ path: string; meant?: string | undefined }>({
  code: 'EMV009',
  name: 'unread-source',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `${p.path} wordt niet gelezen`,
      en: (p) => `${p.path} is not read`,
    },
    why: {
      nl: () => 'wat in dit bestand staat, komt niet in uw documenten en wordt niet gecontroleerd',
      en: () => 'what this file holds does not reach your documents and is not checked',
    },
    help: {
      nl: (p) =>
        p.meant === undefined
          ? 'noem het bestand in emvi.yaml onder `sources`, of haal het uit de map'
          : `geef het de naam ${p.meant}, of noem het in emvi.yaml onder \`sources\``,
      en: (p) =>
        p.meant === undefined
          ? 'name the file in emvi.yaml under `sources`, or take it out of the folder'
          : `rename it to ${p.meant}, or name it in emvi.yaml under \`sources\``,
    },
  },
});
