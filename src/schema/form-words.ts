import type { TextForm } from '../generated/shapes.ts';
import type { InBoth } from '../text/language.ts';

/** What a text is not when it does not have its form. */
export const formNames: Readonly<Record<TextForm, InBoth<string>>> = {
  text: { nl: 'geen bruikbare tekst', en: 'not a usable text' },
  cell: { nl: 'geen bruikbare cel', en: 'not a usable cell' },
  path: { nl: 'geen bruikbare bestandsnaam', en: 'not a usable file name' },
  id: { nl: 'geen bruikbaar nummer', en: 'not a usable id' },
  name: { nl: 'geen bruikbare korte naam', en: 'not a usable short name' },
  prefix: { nl: 'geen geldig begin van een nummer', en: 'not a valid prefix' },
  colour: { nl: 'geen kleur', en: 'not a colour' },
  date: { nl: 'geen datum in de vorm jaar-maand-dag', en: 'not a date in the form year-month-day' },
};

/** How to write a text of each form. */
export const formHelp: Readonly<Record<TextForm, InBoth<string>>> = {
  text: { nl: 'schrijf ten minste één teken', en: 'write at least one sign' },
  cell: { nl: 'schrijf de letters, of `""` voor een lege cel', en: 'write the letters, or `""` for an empty cell' },
  path: {
    nl: 'schrijf een bestand in de projectmap, zoals `teksten/aanpak.md`',
    en: 'write a file in the project folder, such as `teksten/aanpak.md`',
  },
  id: {
    nl: 'schrijf ten hoogste 60 tekens op één regel, zonder spaties vooraan of achteraan',
    en: 'write at most 60 signs on one line, without blanks at the start or end',
  },
  name: {
    nl: 'gebruik ten hoogste 60 kleine letters, cijfers en streepjes, en begin met een letter',
    en: 'use at most 60 small letters, digits and hyphens, and start with a letter',
  },
  prefix: { nl: 'gebruik één tot tien letters, zonder streepje', en: 'use one to ten letters, without a hyphen' },
  colour: {
    nl: 'schrijf `#` met zes tekens tussen aanhalingstekens, zoals `"#1f4e79"`',
    en: 'write `#` with six signs between quotes, such as `"#1f4e79"`',
  },
  date: {
    nl: 'schrijf het jaar in vier cijfers, dan de maand en de dag in twee, zoals `2026-12-31`',
    en: 'write the year in four digits, then the month and the day in two, such as `2026-12-31`',
  },
};
