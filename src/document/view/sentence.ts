/** A line that ends as a sentence does. */
export function closed(line: string): string {
  // The text of a field stands between the bracket and the address that end its directive.
  const words = line.replace(/(?:\]\{[^{}]*\})+$/u, '');
  return line === '' || /(?:[.…]|&#33;|[?])$/u.test(words) ? line : `${line}.`;
}
