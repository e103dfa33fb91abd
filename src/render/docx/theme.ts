/**
 * The look of the Word documents, as data. Calibri is on every machine with Word or Pages and has a free twin with the
 * same widths (Carlito), so that a page breaks at the same place everywhere. The colours differ in lightness too:
 * they keep their order in a black-and-white print.
 */

/** Twentieths of a point in one centimetre, rounded down: Word counts in whole twips. */
const centimetre = 567;

export const fonts = { text: 'Calibri', code: 'Courier New' } as const;

export const colours = {
  primary: '1B3A57',
  accent: '1F6F78',
  quiet: '5B6770',
  rule: 'BCC7D0',
  headerFill: 'E1E9F0',
  codeFill: 'F3F5F7',
  watermark: 'C0C6CC',
} as const;

/** Half points, as Word counts them. */
export const sizes = {
  text: 21,
  table: 18,
  small: 17,
  title: 46,
  headings: [32, 26, 23, 21, 21, 21],
} as const;

/** Twips. */
export const page = {
  shortSide: 11_906,
  longSide: 16_838,
  margins: { top: 1_474, right: 2 * centimetre, bottom: 1_304, left: 2 * centimetre, header: 624, footer: 567 },
} as const;

/** Twips. */
export const distances = {
  listIndent: 397,
  quoteIndent: 340,
  cellSide: 85,
  cellTop: 45,
  calloutSide: 198,
  calloutTop: 113,
  afterText: 120,
  underBox: 160,
} as const;

/** Twips for the number of a heading, by how deep it counts: 0 for one such as `3`. */
export function headingNumberWidth(depth: number): number {
  return 560 + 200 * depth;
}

/** From line to line in a table, in 240ths of a line. */
export const tableLine = 245;

/** The rule at the left and the ground of each kind of callout. */
export const callouts = {
  message: { rule: colours.primary, fill: 'EDF2F7' },
  benefit: { rule: colours.accent, fill: 'E9F3F2' },
  commitment: { rule: colours.primary, fill: 'FFFFFF' },
  note: { rule: '8A949C', fill: 'F4F5F6' },
  quote: { rule: colours.accent, fill: 'FFFFFF' },
} as const;
