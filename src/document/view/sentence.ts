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

/** Fewer words make a name as often as a phrase. */
const wordsOfPhrase = 3;

/**
 * Phrases in a row, such as what is done in a phase: with full stops where each was written with a capital, for nobody can
 * tell which of those capitals belong to a name; else as a list in a sentence.
 */
export function phrases(items: readonly string[]): string {
  const texts = items.map((item) => withoutField(withoutInlineDirectives(item)));
  const areOpened = texts.every((text) => /^["“‘'(]?[A-ZÀ-ÖØ-Þ0-9]/u.test(text));
  const long = texts.filter((text) => text.split(/\s+/u).length >= wordsOfPhrase);
  return areOpened && long.length * 2 > texts.length ? items.map(closed).join(' ') : listed(items);
}

/** The text of a field stands between the name and the address of its directive. */
function withoutField(line: string): string {
  return line.replace(/^(?::field\[)+/u, '').replace(/(?:\]\{[^{}]*\})+$/u, '');
}
