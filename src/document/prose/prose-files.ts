import type { Bid } from '../../model/bid.ts';
import type { SourceFile } from '../../text/source-file.ts';

/** The section file of a chapter. */
export function sectionOf(bid: Bid, chapterId: string): SourceFile | undefined {
  const file = bid.prose.get(sectionPath(chapterId));
  return file === undefined || isBlank(file.text) ? undefined : file;
}

/** Whether a section holds nothing but comments: it waits for its text. */
export function isBlank(text: string): boolean {
  // Behind the last end no comment can end: not looking there keeps the time in step with the text.
  const end = text.lastIndexOf('-->') + 3;
  return (text.slice(0, end).replace(/<!--[\s\S]*?-->/gu, '') + text.slice(end)).trim() === '';
}

/** Where the section file of a chapter is looked for. */
export function sectionPath(chapterId: string): string {
  return `sections/${chapterId}.md`;
}

const blockStart =
  /^ {0,3}(?:#{1,6}(?:\s|$)|[-*+]\s|\d{1,9}[.)]\s|>|\||`{3}|~{3}|:::|=+\s*$|-{2,}\s*$|<!--|\{\{>)|^(?: {4}|\t)/u;

/** Whether a Markdown text is one plain paragraph, which a cell of a table can hold. */
export function isShortProse(text: string): boolean {
  const lines = text.trim().split(/\r\n?|\n/u);
  return lines.every((line) => line.trim() !== '' && !blockStart.test(line));
}

/** One paragraph of Markdown on one line of a table. */
export function cellText(markdown: string): string {
  return markdown
    .trim()
    .replace(/(?: {2,}|\\)\n/gu, '<br>')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/(\\*)\|/gu, (found, slashes: string) => (slashes.length % 2 === 1 ? found : `${slashes}\\|`));
}
