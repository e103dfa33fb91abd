import { defineFinding } from '../diagnostics/diagnostic.ts';
import type { Language } from '../text/language.ts';

export * from './syntax-finding.ts';
export * from './text-findings.ts';

export const tabIndentation = defineFinding<Record<never, never>>({
  code: 'EMV011',
  name: 'tab-indentation',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: {
      nl: () => 'deze regel springt in met een tab',
      en: () => 'this line is indented with a tab',
    },
    why: {
      nl: () => 'YAML kent alleen spaties om te laten zien wat bij wat hoort; een tab heeft geen vaste breedte',
      en: () => 'YAML knows only spaces to show what belongs to what; a tab has no fixed width',
    },
    help: {
      nl: () => 'vervang in het hele bestand de tabs aan het begin van regels door spaties, twee voor elke stap',
      en: () => 'replace the tabs at the start of lines by spaces in the whole file, two for each step',
    },
  },
});

export const duplicateKey = defineFinding<{ key: string }>({
  code: 'EMV014',
  name: 'duplicate-key',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `het veld \`${p.key}\` staat twee keer in hetzelfde onderdeel`,
      en: (p) => `the field \`${p.key}\` stands twice in the same item`,
    },
    why: {
      nl: () => 'van de twee telt er maar één: alleen de eerste wordt gelezen',
      en: () => 'only one of the two counts: just the first is read',
    },
    help: {
      nl: (p) => `haal een van de twee velden \`${p.key}\` weg, of voeg de inhoud samen`,
      en: (p) => `remove one of the two fields \`${p.key}\`, or join what they hold`,
    },
  },
});

export const aliasOrAnchor = defineFinding<{ mark: string }>({
  code: 'EMV018',
  name: 'alias-or-anchor',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `\`${p.mark}\` is voor YAML een verwijzing naar een ander stuk van het bestand`,
      en: (p) => `\`${p.mark}\` is a reference to another piece of the file for YAML`,
    },
    why: {
      nl: () => 'elk gegeven moet op de plaats staan waar het hoort, zodat een bevinding precies één plek aanwijst',
      en: () => 'each fact has to stand where it belongs, so that a finding points at exactly one place',
    },
    help: {
      nl: (p) =>
        `schrijf de gegevens voluit en haal \`${p.mark}\` weg; is het tekst, zet de hele tekst dan tussen aanhalingstekens`,
      en: (p) => `write the facts in full and remove \`${p.mark}\`; if it is text, put the whole text in quotes`,
    },
  },
});

export const severalDocuments = defineFinding<Record<never, never>>({
  code: 'EMV019',
  name: 'several-documents',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: () => 'hier begint voor YAML een tweede document; wat volgt wordt niet gelezen',
      en: () => 'to YAML a second document starts here; what follows is not read',
    },
    why: {
      nl: () => 'een regel met alleen `---` of `...` scheidt documenten, en van elk bestand telt alleen het eerste',
      en: () => 'a line with only `---` or `...` separates documents, and only the first of each file counts',
    },
    help: {
      nl: () => 'haal de regel met streepjes of puntjes weg, of zet het tweede deel in een eigen bestand',
      en: () => 'remove the line of dashes or dots, or put the second part in a file of its own',
    },
  },
});

export const yamlDirective = defineFinding<{ line: string }>({
  code: 'EMV020',
  name: 'yaml-directive',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `\`${p.line}\` is een opdracht aan YAML zelf, en die wordt niet gevolgd`,
      en: (p) => `\`${p.line}\` is an instruction to YAML itself, and it is not followed`,
    },
    why: {
      nl: () =>
        'zo’n regel kan veranderen wat de rest van het bestand betekent; in oude YAML is `nee` bijvoorbeeld iets anders dan tekst',
      en: () => 'such a line can change what the rest of the file means; in old YAML `no` is something else than text',
    },
    help: {
      nl: () => 'haal de regel weg; bestanden worden altijd als YAML 1.2 gelezen',
      en: () => 'remove the line; files are always read as YAML 1.2',
    },
  },
});

export const tagUsed = defineFinding<{ tag: string }>({
  code: 'EMV021',
  name: 'tag-used',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `\`${p.tag}\` wordt niet als tekst gelezen maar als aanduiding van een soort gegeven`,
      en: (p) => `\`${p.tag}\` is not read as text but as the mark of a kind of value`,
    },
    why: {
      nl: () => 'welke soort gegeven een veld krijgt ligt al vast; een eigen aanduiding kan dat alleen verstoren',
      en: () => 'what kind of value a field takes is fixed already; a mark of one’s own can only disturb that',
    },
    help: {
      nl: (p) => `haal \`${p.tag}\` weg; hoort het bij de tekst, zet de hele tekst dan tussen aanhalingstekens`,
      en: (p) => `remove \`${p.tag}\`; if it belongs to the text, put the whole text in quotes`,
    },
  },
});

export const keyNotText = defineFinding<{ key: string; isPlain: boolean }>({
  code: 'EMV022',
  name: 'key-not-text',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        `\`${p.key}\` staat op de plaats van een veldnaam, maar is ${p.isPlain ? 'geen tekst' : 'een lijst of groep'}`,
      en: (p) =>
        `\`${p.key}\` stands in the place of a field name, but is ${p.isPlain ? 'no text' : 'a list or group'}`,
    },
    why: {
      nl: () => 'een veld zonder leesbare naam wordt overgeslagen, met alles wat erin staat',
      en: () => 'a field without a readable name is skipped, with all that it holds',
    },
    help: {
      nl: () =>
        'begin de regel met de naam van een veld; moet het echt een getal of teken zijn, zet het dan tussen aanhalingstekens',
      en: () => 'start the line with the name of a field; if it really has to be a number or sign, put it in quotes',
    },
  },
});

export const controlCharacter = defineFinding<{ character: string; count: number; isEscaped: boolean }>({
  code: 'EMV025',
  name: 'control-character',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        p.isEscaped
          ? `deze tekst levert het onzichtbare teken ${p.character} op`
          : `hier staat het onzichtbare teken ${p.character}${timesIn(p.count, 'nl')}`,
      en: (p) =>
        p.isEscaped
          ? `this text yields the invisible character ${p.character}`
          : `the invisible character ${p.character} stands here${timesIn(p.count, 'en')}`,
    },
    why: {
      nl: () =>
        'zulke tekens komen mee bij kopiëren of door een verkeerde tekencodering; Word weigert een document waar er een in staat',
      en: () =>
        'such characters come along when copying or through a wrong encoding; Word refuses a document that holds one',
    },
    help: {
      nl: () =>
        'haal het teken weg: wis de tekst op deze plek en typ hem opnieuw; zijn het er veel, bewaar het bestand dan als UTF-8',
      en: () =>
        'remove the character: delete the text at this place and type it again; if there are many, save the file as UTF-8',
    },
  },
});

export const tooDeep = defineFinding<{ limit: number }>({
  code: 'EMV026',
  name: 'too-deep',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `hier staan meer dan ${p.limit} lijsten of groepen in elkaar; dieper wordt niet gelezen`,
      en: (p) => `more than ${p.limit} lists or groups stand inside each other here; nothing deeper is read`,
    },
    why: {
      nl: () =>
        'geen enkel bestand van een inschrijving is zo diep; meestal staat er een rij haakjes of streepjes te veel',
      en: () => 'no file of a bid is that deep; mostly there is a row of brackets or dashes too many',
    },
    help: {
      nl: () => 'haal de overtollige haakjes, streepjes of inspringingen weg',
      en: () => 'remove the superfluous brackets, dashes or indentation',
    },
  },
});

export const unclosedBracket = defineFinding<{ open: string; close: string }>({
  code: 'EMV029',
  name: 'unclosed-bracket',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `het haakje \`${p.open}\` wordt nergens gesloten met \`${p.close}\``,
      en: (p) => `the bracket \`${p.open}\` is never closed with \`${p.close}\``,
    },
    why: {
      nl: () => 'YAML weet niet waar de lijst of groep ophoudt en kan velden eronder erbij rekenen',
      en: () => 'YAML cannot tell where the list or group ends and may take fields below for part of it',
    },
    help: {
      nl: (p) =>
        `zet \`${p.close}\` achter het laatste onderdeel, op een regel die minstens zo ver inspringt; hoort \`${p.open}\` bij de tekst, zet die dan tussen aanhalingstekens`,
      en: (p) =>
        `put \`${p.close}\` after the last part, on a line indented at least as far; if \`${p.open}\` belongs to the text, put that in quotes`,
    },
  },
});

function timesIn(count: number, language: Language): string {
  if (count === 1) return '';
  return language === 'nl' ? ` (${count} keer in dit bestand)` : ` (${count} times in this file)`;
}
