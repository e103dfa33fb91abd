import { defineFinding } from '../diagnostics/diagnostic.ts';
import type { TextForm } from '../generated/shapes.ts';
import { formHelp, formNames } from './form-words.ts';

/** A field and the thing it belongs to: an id, or the file when the field stands at its top. */
type Where = { readonly field: string; readonly item: string };

/** A field that holds something unfit, with what was written. */
type Written = Where & { readonly written: string };

/** Written the way that works: the field or the dash, and the text in quotes. */
type Quotable = Written & { readonly quoted: string };

export const unknownField = defineFinding<Where & { hint: string | undefined; known: readonly string[] }>({
  code: 'EMV101',
  name: 'unknown-field',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ field, item }) => `onbekend veld \`${field}\` in ${item}`,
      en: ({ field, item }) => `unknown field \`${field}\` in ${item}`,
    },
    label: {
      nl: ({ hint }) => (hint === undefined ? 'dit veld bestaat niet' : `bedoelde u \`${hint}\`?`),
      en: ({ hint }) => (hint === undefined ? 'there is no such field' : `did you mean \`${hint}\`?`),
    },
    why: {
      nl: () => 'een veld met een onbekende naam wordt niet gelezen: wat erin staat, komt in geen enkel document',
      en: () => 'a field with an unknown name is not read: what it holds reaches no document',
    },
    help: {
      nl: ({ hint, known }) =>
        hint === undefined ? `gebruik een van deze velden: ${known.join(', ')}` : `hernoem het veld naar \`${hint}\``,
      en: ({ hint, known }) =>
        hint === undefined ? `use one of these fields: ${known.join(', ')}` : `rename the field to \`${hint}\``,
    },
  },
});

export const missingField = defineFinding<{ fields: readonly string[]; item: string; isEmpty: boolean }>({
  code: 'EMV102',
  name: 'missing-field',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ fields, item, isEmpty }) =>
        isEmpty
          ? `het verplichte veld ${oneOf(fields, 'of')} van ${item} is leeg`
          : `in ${item} ontbreekt ${oneOf(fields, 'of')}`,
      en: ({ fields, item, isEmpty }) =>
        isEmpty
          ? `the required field ${oneOf(fields, 'or')} of ${item} is empty`
          : `${oneOf(fields, 'or')} is missing in ${item}`,
    },
    why: {
      nl: () => 'zonder dit veld is het onderdeel niet te gebruiken',
      en: () => 'without this field the item cannot be used',
    },
    help: {
      nl: ({ fields }) => `vul ${oneOf(fields, 'of')} in`,
      en: ({ fields }) => `fill in ${oneOf(fields, 'or')}`,
    },
  },
});

export const textExpected = defineFinding<Quotable & { found: 'number' | 'truth' | 'fields' | 'colon' }>({
  code: 'EMV103',
  name: 'text-expected',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ field, item, written, found }) =>
        found === 'colon'
          ? `een dubbele punt maakt van de tekst bij \`${field}\` van ${item} een veld`
          : found === 'fields'
            ? `\`${field}\` van ${item} bevat velden in plaats van tekst`
            : `\`${field}\` van ${item} is geen tekst maar ${found === 'number' ? 'het getal' : 'de waarde'} ${written}`,
      en: ({ field, item, written, found }) =>
        found === 'colon'
          ? `a colon makes a field of the text at \`${field}\` of ${item}`
          : found === 'fields'
            ? `\`${field}\` of ${item} holds fields instead of text`
            : `\`${field}\` of ${item} is not a text but the ${found === 'number' ? 'number' : 'value'} ${written}`,
    },
    why: {
      nl: () =>
        'alles wat wordt afgedrukt is tekst; alleen met aanhalingstekens staat vast dat er geen teken verandert',
      en: () => 'all that is printed is text; only quotes make sure that no sign of it changes',
    },
    help: {
      nl: ({ found, quoted, field }) =>
        found === 'fields'
          ? `schrijf bij \`${field}\` één tekst tussen aanhalingstekens`
          : `zet aanhalingstekens: \`${quoted}\``,
      en: ({ found, quoted, field }) =>
        found === 'fields' ? `write one text in quotes at \`${field}\`` : `put quotes: \`${quoted}\``,
    },
  },
});

export const numberReadDifferently = defineFinding<Quotable & { readAs: string }>({
  code: 'EMV104',
  name: 'number-read-differently',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ field, item, written, readAs }) =>
        `\`${written}\` bij \`${field}\` van ${item} wordt gelezen als het getal ${readAs}`,
      en: ({ field, item, written, readAs }) =>
        `\`${written}\` at \`${field}\` of ${item} is read as the number ${readAs}`,
    },
    why: {
      nl: () => 'zonder aanhalingstekens is dit een getal, en dan verdwijnen punten, plustekens en nullen',
      en: () => 'without quotes this is a number, and then points, plus signs and zeros vanish',
    },
    help: {
      nl: ({ quoted }) => `zet aanhalingstekens: \`${quoted}\``,
      en: ({ quoted }) => `put quotes: \`${quoted}\``,
    },
  },
});

export const textNotList = defineFinding<Where>({
  code: 'EMV105',
  name: 'text-not-list',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ field, item }) => `\`${field}\` van ${item} bevat een lijst in plaats van één tekst`,
      en: ({ field, item }) => `\`${field}\` of ${item} holds a list instead of one text`,
    },
    why: {
      nl: () => 'dit veld wordt als één tekst afgedrukt',
      en: () => 'this field is printed as one text',
    },
    help: {
      nl: () => 'maak er één tekst van, tussen aanhalingstekens en zonder streepjes ervoor of rechte haken eromheen',
      en: () => 'make it one text, in quotes and without dashes before it or square brackets around it',
    },
  },
});

export const listExpected = defineFinding<Where & { example: string }>({
  code: 'EMV106',
  name: 'list-expected',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ field, item }) => `\`${field}\` van ${item} is geen lijst`,
      en: ({ field, item }) => `\`${field}\` of ${item} is not a list`,
    },
    why: {
      nl: () => 'hier kan meer dan één ding staan; daarom is het ook met één ding een lijst',
      en: () => 'more than one thing may stand here; therefore it is a list even with one',
    },
    help: {
      nl: ({ example }) => `zet elk ding op een eigen regel, met een streepje ervoor: \`${example}\``,
      en: ({ example }) => `put each thing on a line of its own, with a dash before it: \`${example}\``,
    },
  },
});

export const mappingExpected = defineFinding<Where & { known: readonly string[] }>({
  code: 'EMV107',
  name: 'mapping-expected',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ field, item }) => `hier horen velden te staan, bij \`${field}\` van ${item}`,
      en: ({ field, item }) => `fields belong here, at \`${field}\` of ${item}`,
    },
    why: {
      nl: () => 'dit onderdeel bestaat uit velden met een naam; losse tekst of een lijst is niet te plaatsen',
      en: () => 'this item is made of fields with a name; loose text or a list has no place in it',
    },
    help: {
      nl: ({ known }) =>
        known.length === 0
          ? 'schrijf velden als `naam: waarde`'
          : `schrijf velden met een naam; mogelijk zijn: ${known.join(', ')}`,
      en: ({ known }) =>
        known.length === 0
          ? 'write fields as `name: value`'
          : `write fields with a name; possible are: ${known.join(', ')}`,
    },
  },
});

export const topLevelNotMapping = defineFinding<{ file: string; known: readonly string[]; isList: boolean }>({
  code: 'EMV108',
  name: 'top-level-not-a-mapping',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ file, isList }) => `${file} begint met ${isList ? 'een lijst' : 'losse tekst'} in plaats van een veld`,
      en: ({ file, isList }) => `${file} starts with ${isList ? 'a list' : 'loose text'} instead of a field`,
    },
    why: {
      nl: () => 'aan het veld bovenaan ziet emvi wat er in het bestand staat',
      en: () => 'the field at the top tells emvi what the file holds',
    },
    help: {
      nl: ({ known, isList }) =>
        known.length === 1 && isList
          ? `zet \`${known[0]}:\` op een eigen regel boven de lijst`
          : `begin met een van deze velden: ${known.map((field) => `\`${field}:\``).join(', ')}`,
      en: ({ known, isList }) =>
        known.length === 1 && isList
          ? `put \`${known[0]}:\` on a line of its own above the list`
          : `start with one of these fields: ${known.map((field) => `\`${field}:\``).join(', ')}`,
    },
  },
});

export const unknownValue = defineFinding<Written & { hint: string | undefined; allowed: readonly string[] }>({
  code: 'EMV109',
  name: 'unknown-value',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ field, item, written }) => `onbekende waarde \`${written}\` bij \`${field}\` van ${item}`,
      en: ({ field, item, written }) => `unknown value \`${written}\` at \`${field}\` of ${item}`,
    },
    label: {
      nl: ({ hint, allowed }) => (hint === undefined ? `kies uit: ${allowed.join(', ')}` : `bedoelde u \`${hint}\`?`),
      en: ({ hint, allowed }) =>
        hint === undefined ? `choose from: ${allowed.join(', ')}` : `did you mean \`${hint}\`?`,
    },
    why: {
      nl: () => 'dit veld kent een vast aantal waarden; met een andere kan emvi niets',
      en: () => 'this field knows a fixed set of values; emvi can do nothing with another',
    },
    help: {
      nl: ({ hint, allowed }) =>
        hint === undefined
          ? `kies een van deze waarden: ${allowed.join(', ')}`
          : `schrijf \`${hint}\`; mogelijk: ${allowed.join(', ')}`,
      en: ({ hint, allowed }) =>
        hint === undefined
          ? `choose one of these values: ${allowed.join(', ')}`
          : `write \`${hint}\`; possible: ${allowed.join(', ')}`,
    },
  },
});

export const wrongForm = defineFinding<Written & { form: TextForm; better: string | undefined }>({
  code: 'EMV110',
  name: 'wrong-form',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ field, item, written, form }) => `\`${written}\` bij \`${field}\` van ${item} is ${formNames[form].nl}`,
      en: ({ field, item, written, form }) => `\`${written}\` at \`${field}\` of ${item} is ${formNames[form].en}`,
    },
    why: {
      nl: () => 'emvi herkent en vergelijkt deze tekst alleen in de afgesproken vorm',
      en: () => 'emvi recognises and compares this text only in the agreed form',
    },
    help: {
      nl: ({ form, better }) => (better === undefined ? formHelp[form].nl : `schrijf \`${better}\``),
      en: ({ form, better }) => (better === undefined ? formHelp[form].en : `write \`${better}\``),
    },
  },
});

export const emptyField = defineFinding<Where & { what: 'field' | 'line' | 'file' }>({
  code: 'EMV111',
  name: 'empty-field',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ field, item, what }) =>
        what === 'file'
          ? `${item} is leeg`
          : `${what === 'line' ? 'een regel van ' : ''}\`${field}\` van ${item} is leeg`,
      en: ({ field, item, what }) =>
        what === 'file' ? `${item} is empty` : `${what === 'line' ? 'a line of ' : ''}\`${field}\` of ${item} is empty`,
    },
    why: {
      nl: () => 'wat leeg is, telt niet mee: emvi doet alsof het er niet staat',
      en: () => 'what is empty does not count: emvi takes it as not there',
    },
    help: {
      nl: ({ what }) => (what === 'file' ? 'vul het bestand, of haal het weg' : 'vul het in, of haal het weg'),
      en: ({ what }) => (what === 'file' ? 'fill the file, or remove it' : 'fill it in, or remove it'),
    },
  },
});

export const emptyList = defineFinding<Where>({
  code: 'EMV112',
  name: 'empty-list',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ field, item }) => `de lijst \`${field}\` van ${item} is leeg`,
      en: ({ field, item }) => `the list \`${field}\` of ${item} is empty`,
    },
    why: {
      nl: () => 'een lege lijst zegt hier niets: emvi doet alsof het veld er niet staat',
      en: () => 'an empty list says nothing here: emvi takes the field as not there',
    },
    help: {
      nl: ({ field }) => `vul de lijst, of haal het veld \`${field}\` weg`,
      en: ({ field }) => `fill the list, or remove the field \`${field}\``,
    },
  },
});

export const wrongVersion = defineFinding<Written & { expected: number }>({
  code: 'EMV113',
  name: 'wrong-version',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ field, written }) => `\`${field}: ${written}\` is een versie die deze emvi niet kent`,
      en: ({ field, written }) => `\`${field}: ${written}\` is a version that this emvi does not know`,
    },
    why: {
      nl: () => 'aan de versie ziet emvi hoe de bestanden zijn geschreven',
      en: () => 'the version tells emvi how the files are written',
    },
    help: {
      nl: ({ field, expected }) => `schrijf \`${field}: ${expected}\`, of gebruik een nieuwere emvi`,
      en: ({ field, expected }) => `write \`${field}: ${expected}\`, or use a newer emvi`,
    },
  },
});

function oneOf(fields: readonly string[], or: string): string {
  const quoted = fields.map((field) => `\`${field}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${or} ${last}`;
}
