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
  let text = '';
  for (const line of lines.map((one) => one.replace(/\s+/gu, ' '))) {
    if (/\u00ad\s*$/u.test(text)) text = text.replace(/\u00ad\s*$/u, '') + line.trimStart();
    else if (/[a-zà-ɏ]-\s*$/u.test(text) && /^\s*[a-zà-ɏ]{2}/u.test(line) && !isSuspended(line)) {
      text = text.replace(/-\s*$/u, '') + line.trimStart();
    } else text += (text === '' || /\s$/u.test(text) ? '' : ' ') + line;
  }
  return text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();
}

/** `in- en verkoop`, `day- and night shifts`: that hyphen stays. */
function isSuspended(line: string): boolean {
  return /^\s*(?:en|of|and|or|dan|noch)\s/u.test(line);
}
