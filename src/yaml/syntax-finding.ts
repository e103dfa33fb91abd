import { defineFinding } from '../diagnostics/diagnostic.ts';
import type { InBoth } from '../text/language.ts';

/** What can be wrong with the form of a file where no better-known mistake explains it. */
export type SyntaxKind =
  | 'unexpected'
  | 'indentation'
  | 'missing-colon'
  | 'no-space-after-colon'
  | 'field-or-text'
  | 'stray-item'
  | 'missing-sign'
  | 'space-before-comment'
  | 'backslash'
  | 'nested'
  | 'block-in-brackets'
  | 'misplaced-mark';

interface Words {
  readonly message: InBoth<(text: string) => string>;
  readonly help: InBoth<string>;
}

const words: Readonly<Record<SyntaxKind, Words>> = {
  unexpected: {
    message: {
      nl: (text) => `\`${text}\` staat op een plaats waar YAML iets anders verwacht`,
      en: (text) => `\`${text}\` stands where YAML expects something else`,
    },
    help: {
      nl: 'kijk naar de tekens vlak ervoor: vaak ontbreekt een komma, of staat een tekst met leestekens niet tussen aanhalingstekens',
      en: 'look at the signs just before it: often a comma is missing, or a text with punctuation is not in quotes',
    },
  },
  indentation: {
    message: {
      nl: () => 'deze regel begint niet recht onder de regels waar hij bij hoort',
      en: () => 'this line does not start right below the lines that it belongs to',
    },
    help: {
      nl: 'geef alle velden van één onderdeel precies evenveel spaties aan het begin van de regel',
      en: 'give all fields of one item exactly the same number of spaces at the start of the line',
    },
  },
  'missing-colon': {
    message: {
      nl: (text) => `\`${text}\` is geen veld: er staat geen dubbele punt met een spatie in de regel`,
      en: (text) => `\`${text}\` is not a field: the line has no colon with a space`,
    },
    help: {
      nl: 'schrijf `naam: tekst`, of laat de regel verder naar rechts beginnen als hij bij de tekst erboven hoort',
      en: 'write `name: text`, or start the line further to the right if it belongs to the text above it',
    },
  },
  'no-space-after-colon': {
    message: {
      nl: (text) => `in \`${text}\` staat geen spatie achter de dubbele punt`,
      en: (text) => `in \`${text}\` there is no space after the colon`,
    },
    help: { nl: 'zet een spatie achter de dubbele punt', en: 'put a space after the colon' },
  },
  'field-or-text': {
    message: {
      nl: (text) => `\`${text}:\` staat zo ver naar rechts dat het bij de tekst erboven hoort`,
      en: (text) => `\`${text}:\` stands so far to the right that it belongs to the text above it`,
    },
    help: {
      nl: 'is het een veld, zet het dan recht onder het veld erboven; is het tekst, zet de hele tekst dan tussen aanhalingstekens',
      en: 'if it is a field, put it right below the field above it; if it is text, put the whole text in quotes',
    },
  },
  'stray-item': {
    message: {
      nl: (text) => `\`${text}\` begint met een streepje, maar staat tussen velden en niet in een lijst`,
      en: (text) => `\`${text}\` starts with a dash, but stands between fields and not in a list`,
    },
    help: {
      nl: 'zet de regel onder het veld waarvan dit een onderdeel is, en haal daar de tekst achter de dubbele punt weg; of haal het streepje weg',
      en: 'put the line below the field that it is a part of, and remove the text after the colon there; or remove the dash',
    },
  },
  'missing-sign': {
    message: {
      nl: () => 'hier ontbreekt een teken: een komma, een dubbele punt, een spatie of een sluitend haakje',
      en: () => 'a sign is missing here: a comma, a colon, a space or a closing bracket',
    },
    help: {
      nl: 'vergelijk deze regel met een regel die wel goed is, en vul het teken aan',
      en: 'compare this line with one that is right, and add the sign',
    },
  },
  'space-before-comment': {
    message: {
      nl: () => 'er staat geen spatie voor het `#` van de opmerking',
      en: () => 'there is no space before the `#` of the comment',
    },
    help: {
      nl: 'zet een spatie voor `#`, of zet de hele tekst tussen aanhalingstekens als `#` erbij hoort',
      en: 'put a space before `#`, or put the whole text in quotes if `#` belongs to it',
    },
  },
  backslash: {
    message: {
      nl: (text) =>
        `\`${text}\` is geen teken dat YAML kent: binnen dubbele aanhalingstekens heeft \`\\\` een eigen betekenis`,
      en: (text) => `\`${text}\` is not a sign that YAML knows: within double quotes \`\\\` has a meaning of its own`,
    },
    help: {
      nl: 'zet de tekst tussen enkele aanhalingstekens, en schrijf een pad naar een bestand met `/`',
      en: 'put the text in single quotes, and write a path to a file with `/`',
    },
  },
  nested: {
    message: {
      nl: () => 'op één regel staan twee velden of een lijst achter elkaar',
      en: () => 'one line holds two fields, or a field and a list, one after the other',
    },
    help: {
      nl: 'geef elk veld een eigen regel, en laat een lijst op de volgende regel beginnen',
      en: 'give each field a line of its own, and start a list on the next line',
    },
  },
  'block-in-brackets': {
    message: {
      nl: () => 'tussen haakjes staat een lijst of veld in een vorm die alleen op eigen regels kan',
      en: () => 'a list or field stands between brackets in a form that needs lines of its own',
    },
    help: {
      nl: 'geef elk onderdeel een eigen regel met `-` en laat de haakjes weg; is het tekst, zet die dan tussen aanhalingstekens',
      en: 'give each part a line of its own with `-` and leave out the brackets; if it is text, put that in quotes',
    },
  },
  'misplaced-mark': {
    message: {
      nl: (text) => `\`${text}\` is voor YAML een kenmerk, en dat kan hier niet staan`,
      en: (text) => `\`${text}\` is a mark for YAML, and it cannot stand here`,
    },
    help: {
      nl: 'zet de tekst tussen aanhalingstekens als de tekens erbij horen; haal ze anders weg',
      en: 'put the text in quotes if the signs belong to it; otherwise remove them',
    },
  },
};

export const yamlSyntax = defineFinding<{ kind: SyntaxKind; text: string }>({
  code: 'EMV010',
  name: 'yaml-syntax',
  severity: 'error',
  consequence: 'points',
  text: {
    message: { nl: (p) => words[p.kind].message.nl(p.text), en: (p) => words[p.kind].message.en(p.text) },
    why: {
      nl: () =>
        'zolang de vorm van het bestand niet klopt, kan wat hier en hieronder staat verkeerd of helemaal niet gelezen worden',
      en: () =>
        'as long as the form of the file is wrong, what stands here and below may be read wrongly or not at all',
    },
    help: { nl: (p) => words[p.kind].help.nl, en: (p) => words[p.kind].help.en },
  },
});
