import { withoutInlineDirectives } from '../markup/directives.ts';

/** A line that ends as a sentence does. */
export function closed(line: string): string {
  const words = withoutField(line);
  return line === '' || /(?:[.…]|&#33;|[?])$/u.test(words) ? line : `${line}.`;
}

/** So many words and a capital make a sentence. */
const wordsOfSentence = 5;

/** Several lines as one: sentences behind each other, mere phrases with semicolons between them. */
export function inOneLine(lines: readonly string[]): string {
  const areSentences = lines
    .map(withoutInlineDirectives)
    .every((line) => /^["“‘']?[A-ZÀ-ÖØ-Þ]/u.test(withoutField(line)) && line.split(/\s+/u).length >= wordsOfSentence);
  return areSentences ? lines.map(closed).join(' ') : closed(lines.join('; '));
}

/**
 * A list in a sentence: with commas between its items, or with semicolons where an item has a comma of its own. One between
 * brackets parts nothing: `fijnregeling (incident, change), quick wins`.
 */
export function listed(items: readonly string[]): string {
  const hasComma = (item: string): boolean =>
    withoutInlineDirectives(item)
      .replace(/\([^()]*\)/gu, '')
      .includes(', ');
  const hasCommas = items.length > 1 && items.some(hasComma);
  return items.join(hasCommas ? '; ' : ', ');
}

/** The text of a field stands between the name and the address of its directive. */
function withoutField(line: string): string {
  return line.replace(/^(?::field\[)+/u, '').replace(/(?:\]\{[^{}]*\})+$/u, '');
}
