/**
 * A text in the pieces in which it is compared: words (with the points and hyphens inside them, so that `99,5`,
 * `KPI-03` and `werkdag` are one piece), blanks, and every other sign for itself.
 */
export function wordPieces(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[.,:'’\-–/][\p{L}\p{N}\p{M}]+)*|\s+|./gsu) ?? [];
}

/** Whether a piece is a word or a number: what makes two texts alike. */
export function isWord(piece: string): boolean {
  return /^[\p{L}\p{N}]/u.test(piece);
}

/** A text as it is compared: a blank at which no line ends is a blank to its reader. */
export function asCompared(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, ' ');
}
