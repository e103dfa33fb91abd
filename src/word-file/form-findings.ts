import { defineFinding, type FindingDeclaration, type Parameters } from '../diagnostics/diagnostic.ts';
import type { InBoth, Language } from '../text/language.ts';
import type { PageSide, SizedPart } from './form-limits.ts';

/** A form rule of the buyer that the file does not keep: what costs a bid its place on the last day. */
function brokenRule<P extends Parameters>(type: Omit<FindingDeclaration<P>, 'severity' | 'profiles' | 'consequence'>) {
  return defineFinding<P>({
    severity: 'warning',
    profiles: { draft: 'info', submission: 'error' },
    consequence: 'exclusion',
    ...type,
  });
}

const excluded: InBoth<() => string> = {
  nl: () => 'een aanbestedende dienst mag een stuk dat niet aan de vormeisen voldoet terzijde leggen',
  en: () => 'a buyer may set aside a document that does not follow the rules of form',
};

const parts: InBoth<Readonly<Record<SizedPart, string>>> = {
  nl: {
    text: 'de tekst',
    tables: 'tabellen',
    captions: 'bijschriften',
    margins: 'kop- en voetteksten',
    notes: 'noten',
    pictures: 'een afbeelding',
  },
  en: {
    text: 'the text',
    tables: 'tables',
    captions: 'captions',
    margins: 'headers and footers',
    notes: 'notes',
    pictures: 'a picture',
  },
};

const sides: InBoth<Readonly<Record<PageSide, string>>> = {
  nl: { top: 'boven', right: 'rechts', bottom: 'onder', left: 'links' },
  en: { top: 'top', right: 'right', bottom: 'bottom', left: 'left' },
};

export const fontNotAllowed = brokenRule<{ font: string; styles: readonly string[]; allowed: string; count: number }>({
  code: 'EMV977',
  name: 'font-not-allowed',
  text: {
    message: {
      nl: ({ font, styles, allowed }) =>
        `lettertype ${font}${inStyles.nl(styles)} is niet toegestaan; wel toegestaan: ${allowed}`,
      en: ({ font, styles, allowed }) => `font ${font}${inStyles.en(styles)} is not allowed; allowed: ${allowed}`,
    },
    why: excluded,
    help: {
      nl: ({ count }) =>
        `geef de stijl een toegestaan lettertype, en haal afwijkende opmaak weg met Ctrl+spatie (${places.nl(count)})`,
      en: ({ count }) =>
        `give the style a font that is allowed, and clear other formatting with Ctrl+Space (${places.en(count)})`,
    },
  },
});

export const lettersTooSmall = brokenRule<{
  part: SizedPart;
  styles: readonly string[];
  points: number;
  least: number;
  count: number;
}>({
  code: 'EMV978',
  name: 'letters-too-small',
  text: {
    message: {
      nl: ({ part, styles, points, least }) =>
        `letters van ${decimal(points, 'nl')} pt in ${parts.nl[part]}${inStyles.nl(styles)} zijn te klein; minimaal ${decimal(least, 'nl')} pt`,
      en: ({ part, styles, points, least }) =>
        `letters of ${decimal(points, 'en')} pt in ${parts.en[part]}${inStyles.en(styles)} are too small; at least ${decimal(least, 'en')} pt`,
    },
    why: excluded,
    help: {
      nl: ({ part, count }) =>
        part === 'pictures'
          ? `maak de afbeelding breder, of toon minder erin (${places.nl(count)})`
          : `maak de letters van de stijl groter, en haal afwijkende opmaak weg met Ctrl+spatie (${places.nl(count)})`,
      en: ({ part, count }) =>
        part === 'pictures'
          ? `make the picture wider, or show less in it (${places.en(count)})`
          : `make the letters of the style larger, and clear other formatting with Ctrl+Space (${places.en(count)})`,
    },
  },
});

export const linesTooClose = brokenRule<{ style: string; lines: number; least: number; count: number }>({
  code: 'EMV979',
  name: 'lines-too-close',
  text: {
    message: {
      nl: ({ style, lines, least }) =>
        `regelafstand ${decimal(lines, 'nl')} in stijl “${style}” is te klein; minimaal ${decimal(least, 'nl')}`,
      en: ({ style, lines, least }) =>
        `line spacing ${decimal(lines, 'en')} in style “${style}” is too small; at least ${decimal(least, 'en')}`,
    },
    why: excluded,
    help: {
      nl: ({ style, least, count }) =>
        `zet de regelafstand van stijl “${style}” op “Meerdere” en ${decimal(least, 'nl')} (${count === 1 ? '1 alinea' : `${count} alinea’s`})`,
      en: ({ style, least, count }) =>
        `set the line spacing of style “${style}” to “Multiple” and ${decimal(least, 'en')} (${count === 1 ? '1 paragraph' : `${count} paragraphs`})`,
    },
  },
});

export const marginTooNarrow = brokenRule<{ side: PageSide; millimetres: number; least: number }>({
  code: 'EMV980',
  name: 'margin-too-narrow',
  text: {
    message: {
      nl: ({ side, millimetres, least }) =>
        `marge ${sides.nl[side]} van ${decimal(millimetres, 'nl')} mm is te smal; minimaal ${decimal(least, 'nl')} mm`,
      en: ({ side, millimetres, least }) =>
        `margin of ${decimal(millimetres, 'en')} mm (${sides.en[side]}) is too narrow; at least ${decimal(least, 'en')} mm`,
    },
    why: excluded,
    help: {
      nl: () => 'kies in Word “Indeling”, “Marges”, en stel de marge in alle secties in',
      en: () => 'choose “Layout”, “Margins” in Word, and set the margin in every section',
    },
  },
});

export const paperNotAllowed = brokenRule<{ width: number; height: number; allowed: string }>({
  code: 'EMV981',
  name: 'paper-not-allowed',
  text: {
    message: {
      nl: ({ width, height, allowed }) =>
        `papier van ${width} × ${height} mm is niet toegestaan; wel toegestaan: ${allowed}`,
      en: ({ width, height, allowed }) => `paper of ${width} × ${height} mm is not allowed; allowed: ${allowed}`,
    },
    why: excluded,
    help: {
      nl: ({ allowed }) =>
        `zet alle pagina’s op ${allowed}: haal \`paper\` weg bij \`:::landscape\` of bij het document in emvi.yaml, of kies in Word “Indeling”, “Formaat”`,
      en: ({ allowed }) =>
        `set every page to ${allowed}: remove \`paper\` from \`:::landscape\` or from the document in emvi.yaml, or choose “Layout”, “Size” in Word`,
    },
  },
});

const mostStyles = 4;

function named(styles: readonly string[], more: (count: number) => string): string {
  const shown = styles.slice(0, mostStyles).map((style) => `“${style}”`);
  const left = styles.length - shown.length;
  return [...shown, ...(left > 0 ? [more(left)] : [])].join(', ');
}

const inStyles: InBoth<(styles: readonly string[]) => string> = {
  nl: (styles) => (styles.length === 0 ? '' : ` (stijl ${named(styles, (count) => `en nog ${count}`)})`),
  en: (styles) => (styles.length === 0 ? '' : ` (style ${named(styles, (count) => `and ${count} more`)})`),
};

const places: InBoth<(count: number) => string> = {
  nl: (count) => (count === 1 ? '1 plaats' : `${count} plaatsen`),
  en: (count) => (count === 1 ? '1 place' : `${count} places`),
};

/** A number with at most two decimals, as it is written in a language. */
function decimal(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return language === 'nl' ? text.replace('.', ',') : text;
}
