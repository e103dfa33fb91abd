/** A text of a page as its reader meets it. */
export type PageBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'list-item'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly startsTable: boolean };

/** The texts of a page, and those of its head and foot where the file tells them apart. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly margins: readonly string[];
}

/** Joins lines: a word that was broken at the end of a line is one word again. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\s+/gu, ' '))
    .join('\n')
    .replace(/(\S)(?:\u00ad\s+|- ?\n\s*)(?=(\S+))/gu, (_found, before: string, next: string) => {
      // `in- en verkoop`, `day- and night shifts`: that hyphen stays, and so does the blank.
      if (/^(?:en|of|and|or|dan|noch)$/u.test(next)) return `${before}- `;
      const isOneWord = /[a-zà-ɏ]/u.test(before) && /^[a-zà-ɏ]/u.test(next);
      return isOneWord ? before : `${before}-`;
    })
    .replaceAll('\u00ad', '')
    .replace(/\s+/gu, ' ')
    .trim();
}
