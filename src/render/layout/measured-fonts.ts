/** Fonts whose widths the layout engine knows, in small letters: those of Word that are used most, and their twins. */
const measured: ReadonlySet<string> = new Set([
  'aptos',
  'arial',
  'book antiqua',
  'calibri',
  'calibri light',
  'cambria',
  'candara',
  'carlito',
  'century gothic',
  'consolas',
  'constantia',
  'corbel',
  'courier new',
  'franklin gothic book',
  'georgia',
  'helvetica',
  'liberation sans',
  'liberation serif',
  'tahoma',
  'times new roman',
  'trebuchet ms',
  'verdana',
]);

/** What the engine says of a text in another font. */
export const fontGuess = 'a font not in the width tables';

/** What it says of a sign without a known width, such as an arrow in Georgia; it takes that of a letter. */
export const characterGuess = "a character whose width in its font isn't known";

/** What it says of a word that Word may divide at the end of a line, which it leaves whole itself. */
export const divisionGuess = "a word Word may hyphenate, whose parts the layout can't know";

/** The fonts among these that are measured as another one that looks like it. */
export function unmeasuredFonts(names: Iterable<string>): string[] {
  return [...new Set(names)].filter((name) => !measured.has(name.toLowerCase()));
}
