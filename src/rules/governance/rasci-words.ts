/** The letters that a matrix without a legend may use, and what each of them stands for. */
export const usualLetters = ['R', 'A', 'S', 'C', 'I'] as const;

export type RasciPart = (typeof usualLetters)[number];

/** Words in a legend that say which part a letter stands for; the first that fits counts. */
export const partWords: readonly (readonly [RasciPart, RegExp])[] = [
  ['A', /accountable|approve|eindverantwoordelijk|aansprakelijk|goedkeur/iu],
  ['R', /responsible|uitvoer|verantwoordelijk/iu],
  ['S', /support|ondersteun/iu],
  ['C', /consult|geraadpleegd|raadpleg/iu],
  ['I', /inform/iu],
];

/** What people write in a cell that has no letter, in small letters without points and blanks. */
export const emptyCells: ReadonlySet<string> = new Set(['', '-', '–', '—', 'nvt', 'n/a', 'na', 'geen', 'none']);
