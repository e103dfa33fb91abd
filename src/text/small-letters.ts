/** A text in small letters, each sign where it was: `İ` alone would become two. */
export function inSmallLetters(text: string): string {
  return (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase();
}
