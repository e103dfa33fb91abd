/** A line that ends as a sentence does. */
export function closed(line: string): string {
  // The text of a field stands between the bracket and the address that end its directive.
  const words = line.replace(/(?:\]\{[^{}]*\})+$/u, '');
  return line === '' || /(?:[.…]|&#33;|[?])$/u.test(words) ? line : `${line}.`;
}

/** So many words and a capital make a sentence. */
const wordsOfSentence = 5;

/** Several lines as one: sentences behind each other, mere phrases with semicolons between them. */
export function inOneLine(lines: readonly string[]): string {
  const areSentences = lines.every(
    (line) => /^["“‘']?[A-ZÀ-ÖØ-Þ]/u.test(line) && line.split(/\s+/u).length >= wordsOfSentence,
  );
  return areSentences ? lines.map(closed).join(' ') : closed(lines.join('; '));
}
