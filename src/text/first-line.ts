/** The first line of a text, without its end. */
export function firstLineOf(text: string): string {
  return text.replace(/\r?\n[\s\S]*$/u, '');
}
