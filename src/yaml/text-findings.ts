import { defineFinding } from '../diagnostics/diagnostic.ts';

/*
 * Mistakes in which a text without quotes is taken for something else. Each knows what the writer can type instead
 * (`suggestion`).
 */

interface Suggested {
  readonly [name: string]: string;
  readonly suggestion: string;
}

/** Signs stand between backticks, but a backtick itself cannot. */
function named(sign: string): string {
  return sign === '`' ? `"${sign}"` : `\`${sign}\``;
}

const quoteHelp = {
  nl: (p: { suggestion: string }) => `zet de tekst tussen aanhalingstekens: ${p.suggestion}`,
  en: (p: { suggestion: string }) => `put the text in quotes: ${p.suggestion}`,
};

export const blockSign = defineFinding<Suggested & { sign: string }>({
  code: 'EMV012',
  name: 'block-sign',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `deze tekst begint met \`${p.sign}\` en wordt daarom niet gelezen`,
      en: (p) => `this text starts with \`${p.sign}\` and is therefore not read`,
    },
    why: {
      nl: () =>
        'aan het begin van een tekst betekenen `>` en `|` voor YAML dat er op de volgende regels een blok tekst komt',
      en: () => 'at the start of a text `>` and `|` tell YAML that a block of text follows on the next lines',
    },
    help: {
      nl: (p) =>
        `zet de tekst tussen aanhalingstekens: ${p.suggestion}; of schrijf het teken in woorden, zoals "meer dan" of "minimaal"`,
      en: (p) =>
        `put the text in quotes: ${p.suggestion}; or write the sign in words, such as "more than" or "at least"`,
    },
  },
});

export const colonInText = defineFinding<Suggested>({
  code: 'EMV013',
  name: 'colon-in-text',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: () => 'in deze tekst staat een dubbele punt met een spatie erachter',
      en: () => 'this text holds a colon with a space after it',
    },
    why: {
      nl: () => 'voor YAML eindigt daar de naam van een veld, dus de tekst wordt in stukken gelezen',
      en: () => 'to YAML the name of a field ends there, so the text is read in pieces',
    },
    help: quoteHelp,
  },
});

export const reservedStart = defineFinding<Suggested & { sign: string }>({
  code: 'EMV015',
  name: 'reserved-start',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `deze tekst begint met ${named(p.sign)}, een teken dat in YAML een eigen betekenis heeft`,
      en: (p) => `this text starts with ${named(p.sign)}, a sign that has a meaning of its own in YAML`,
    },
    why: {
      nl: () => 'zonder aanhalingstekens leest YAML hier geen tekst, en valt er een deel weg of mislukt het lezen',
      en: () => 'without quotes YAML does not read text here: a part is lost or reading fails',
    },
    help: quoteHelp,
  },
});

export const mustacheUnquoted = defineFinding<Suggested>({
  code: 'EMV016',
  name: 'mustache-unquoted',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: () => 'deze tekst begint met dubbele accolades en staat niet tussen aanhalingstekens',
      en: () => 'this text starts with double braces and is not in quotes',
    },
    why: {
      nl: () => 'YAML leest accolades als het begin van een groep velden, niet als tekst',
      en: () => 'YAML reads braces as the start of a group of fields, not as text',
    },
    help: quoteHelp,
  },
});

export const commentSwallowsText = defineFinding<Suggested & { lost: string }>({
  code: 'EMV017',
  name: 'comment-swallows-text',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `\`${p.lost}\` wordt niet gelezen`,
      en: (p) => `\`${p.lost}\` is not read`,
    },
    why: {
      nl: () => 'voor YAML begint na een spatie en `#` een opmerking: de rest van de regel valt stil weg',
      en: () => 'to YAML a space and `#` start a comment: the rest of the line is silently lost',
    },
    help: {
      nl: (p) =>
        `hoort dit bij de tekst, schrijf dan ${p.suggestion}; is het een opmerking, zet dan een spatie achter \`#\``,
      en: (p) => `if this belongs to the text, write ${p.suggestion}; if it is a comment, put a space after \`#\``,
    },
  },
});

export const flowListSplits = defineFinding<{ text: string; parts: readonly string[]; suggestion: string }>({
  code: 'EMV023',
  name: 'flow-list-splits',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `\`${p.text}\` wordt op de komma gesplitst en gelezen als ${p.parts.join(' en ')}`,
      en: (p) => `\`${p.text}\` is split at the comma and read as ${p.parts.join(' and ')}`,
    },
    why: {
      nl: () => 'tussen haakjes scheidt elke komma twee onderdelen, ook de komma in een getal',
      en: () => 'between brackets every comma separates two parts, also the comma within a number',
    },
    help: {
      nl: (p) =>
        `hoort het bij elkaar, schrijf dan ${p.suggestion}; zijn het losse onderdelen, zet dan een spatie achter elke komma`,
      en: (p) =>
        `if it belongs together, write ${p.suggestion}; if these are separate parts, put a space after each comma`,
    },
  },
});

export const flowListWithPhrases = defineFinding<{ count: number; first: string }>({
  code: 'EMV024',
  name: 'flow-list-with-phrases',
  severity: 'warning',
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: (p) => `deze tekst tussen haakjes wordt gelezen als ${p.count} losse onderdelen`,
      en: (p) => `this text between brackets is read as ${p.count} separate parts`,
    },
    why: {
      nl: (p) =>
        `tussen haakjes scheidt elke komma twee onderdelen; \`${p.first}\` lijkt een stuk van een langere tekst`,
      en: (p) => `between brackets every comma separates two parts; \`${p.first}\` looks like a piece of a longer text`,
    },
    help: {
      nl: () =>
        'is het één tekst, zet die dan tussen aanhalingstekens; zijn het losse onderdelen, geef ze dan elk een eigen regel met `-`',
      en: () => 'if it is one text, put it in quotes; if these are separate parts, give each its own line with `-`',
    },
  },
});

export const unclosedQuote = defineFinding<Suggested & { quote: string }>({
  code: 'EMV027',
  name: 'unclosed-quote',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `de tekst begint met het aanhalingsteken \`${p.quote}\`, maar dat wordt nergens gesloten`,
      en: (p) => `the text starts with the quote \`${p.quote}\`, but that is never closed`,
    },
    why: {
      nl: () =>
        "YAML leest door tot het sluitende teken en neemt zo de velden eronder in de tekst op; een apostrof vooraan (`'s`) werkt net zo",
      en: () =>
        "YAML reads on up to the closing sign and so takes the fields below into the text; a leading apostrophe (`'s`) works the same",
    },
    help: {
      nl: (p) => `sluit het aanhalingsteken, of hoort het bij de tekst, schrijf dan ${p.suggestion}`,
      en: (p) => `close the quote, or if it belongs to the text, write ${p.suggestion}`,
    },
  },
});

export const textAfterQuote = defineFinding<Suggested & { quoted: string }>({
  code: 'EMV028',
  name: 'text-after-quote',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `achter ${p.quoted} staat nog tekst`,
      en: (p) => `there is more text after ${p.quoted}`,
    },
    why: {
      nl: () =>
        'begint een tekst met een aanhalingsteken, dan eindigt hij voor YAML bij het volgende; wat erachter staat past nergens',
      en: () => 'when a text starts with a quote, to YAML it ends at the next one; what stands behind it fits nowhere',
    },
    help: {
      nl: (p) => `zet de hele tekst tussen aanhalingstekens van de andere soort: ${p.suggestion}`,
      en: (p) => `put the whole text in quotes of the other kind: ${p.suggestion}`,
    },
  },
});
