import type { Footnote, Inline } from './tree.ts';

/** What cannot be seen and only gets in the way outside a document: soft hyphens, joiners, marks of direction. */
const unseen = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;

/**
 * Text within a paragraph or cell as it can stand anywhere, line by line: without looks, without what is struck out,
 * every stretch of white space as one space, at most one empty line together.
 * @param noteText what a footnote becomes; else it follows in parentheses
 */
export function bareText(
  inlines: readonly Inline[],
  noteText: (note: Footnote) => string = ({ children }) => ` (${bareText(children)})`,
): string {
  return inlines
    .map((inline) => rawText(inline, noteText))
    .join('')
    .replace(unseen, '')
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function rawText(inline: Inline, noteText: (note: Footnote) => string): string {
  switch (inline.type) {
    case 'text':
      // A line end in a text is white space; only a line break is a line end.
      return inline.text.replace(/\s+/gu, ' ');
    case 'inline-code':
      return inline.text;
    case 'image':
      return inline.alt;
    case 'line-break':
      return '\n';
    case 'footnote':
      return noteText(inline);
    case 'anchor':
    case 'deleted':
      return '';
    default:
      return inline.children.map((child) => rawText(child, noteText)).join('');
  }
}
