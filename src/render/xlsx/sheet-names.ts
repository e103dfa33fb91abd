import { collisionKey } from '../../text/file-names.ts';
import type { Language } from '../../text/language.ts';
import { labels } from '../labels.ts';
import type { Sheet } from '../sheets.ts';

/** What Excel takes for the name of a worksheet, in UTF-16 units. */
const longest = 31;

/** A name that Excel keeps for itself. */
const reserved = 'history';

/**
 * A name for every worksheet, made from its title: at most 31 characters, without `: \ / ? * [ ]`, no apostrophe at an
 * end, and none twice, whatever the case. Source: Microsoft, "Rename a worksheet".
 */
export function nameSheets(sheets: readonly Sheet[], language: Language): string[] {
  const taken = new Set<string>([reserved]);
  return sheets.map(({ title }, index) => {
    const wanted = tidy(title) || `${labels[language].table} ${index + 1}`;
    let name = cut(wanted, longest);
    for (let number = 2; taken.has(collisionKey(name)); number += 1) {
      const suffix = ` (${number})`;
      name = cut(wanted, longest - suffix.length) + suffix;
    }
    taken.add(collisionKey(name));
    return name;
  });
}

function tidy(title: string): string {
  return title
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/ ?[:\\/?*[\]][ :\\/?*[\]]*/gu, (found) => (found.includes(' ') ? ' ' : '-'))
    .replace(/^[-' ]+|[-' ]+$/gu, '');
}

function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const short = name.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
  // Whole words, unless that leaves next to nothing.
  const words = name.charAt(short.length) === ' ' ? short : short.replace(/\s+\S*$/u, '');
  return (words.length > length / 2 ? words : short).replace(/[-' ]+$/u, '');
}
