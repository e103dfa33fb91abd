import type { SourceFile } from '../text/source-file.ts';
import { admit, type FoundExceptions, mayHoldException, readClaims } from './exception.ts';
import { blockAt, fencesOf } from './markdown-blocks.ts';
import { type PlacedComment, piecesOf } from './pieces.ts';
import type { RuleNames } from './rule-names.ts';

/**
 * The exceptions in the comments of a Markdown file. A comment on lines of its own goes for the block that follows it:
 * a paragraph, an item of a list, or a heading with its whole section. Within a text it goes for that line.
 */
export function findMarkdownExceptions(file: SourceFile, names: RuleNames, found: FoundExceptions): void {
  if (!mayHoldException(file.text)) return;
  const { text } = file;
  for (const { comment, piece } of piecesOf(text, commentsOf(text), (start) => blockAt(text, start))) {
    const inner = text.slice(comment.start + '<!--'.length, comment.end - '-->'.length);
    const start = comment.start + '<!--'.length + (inner.length - inner.trimStart().length);
    const remark = { file, start, end: start + inner.trim().length };
    for (const claim of readClaims(remark, { form: 'markdown', ...piece }, names, found)) admit(claim, names, found);
  }
}

/** The comments of a Markdown text; what stands in a block of code is none. */
function commentsOf(text: string): PlacedComment[] {
  const comments: PlacedComment[] = [];
  const fences = fencesOf(text);
  let fence = 0;
  for (let start = text.indexOf('<!--'); start !== -1; ) {
    while ((fences[fence]?.end ?? start) < start) fence += 1;
    const around = fences[fence];
    const close = text.indexOf('-->', start + '<!--'.length);
    if (close === -1) break;
    const end = close + '-->'.length;
    const isCode = around !== undefined && around.start <= start && start < around.end;
    if (!isCode) comments.push({ start, end, isAlone: isAlone(text, start, end) });
    start = text.indexOf('<!--', isCode ? start + 1 : end);
  }
  return comments;
}

function isAlone(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const rest = text.slice(end, newline === -1 ? text.length : newline);
  return text.slice(lineStart, start).trim() === '' && rest.trim() === '';
}
