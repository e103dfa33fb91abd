import type { SourceFile } from '../text/source-file.ts';
import { commentsOf } from '../yaml/comments.ts';
import { firstEndingAfter } from '../yaml/node-around.ts';
import type { YamlNode } from '../yaml/tree.ts';
import { admit, type FoundExceptions, mayHoldException, readClaims } from './exception.ts';
import { lineAround, piecesOf } from './pieces.ts';
import type { RuleNames } from './rule-names.ts';

/**
 * The exceptions in the comments of a YAML file. A comment on a line of its own goes for what starts on the next line
 * that is no comment: a whole item of a list, or a field with all that it holds. Behind a text it goes for that line.
 */
export function findYamlExceptions(file: SourceFile, root: YamlNode, names: RuleNames, found: FoundExceptions): void {
  if (!mayHoldException(file.text)) return;
  const { text } = file;
  const pieces = piecesOf(text, commentsOf(text), (start) => ({
    start,
    end: Math.max(endOfWhatStarts(text, root, start), lineAround(text, start).end),
  }));
  for (const { comment, piece } of pieces) {
    const signs = /^[#\s]*/u.exec(text.slice(comment.start, comment.end))?.[0].length ?? 0;
    const remark = { file, start: comment.start + signs, end: comment.end };
    for (const claim of readClaims(remark, { form: 'yaml', ...piece }, names, found)) admit(claim, names, found);
  }
}

/** Where the outermost item or field ends that starts at a place; the place itself when none does. */
function endOfWhatStarts(text: string, root: YamlNode, start: number): number {
  let node: YamlNode | undefined = root;
  while (node !== undefined && node.kind !== 'scalar') {
    const parts: readonly YamlNode[] = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
    const index = firstEndingAfter(parts, start);
    const part: YamlNode | undefined = parts[index];
    if (part === undefined) return start;
    const head = node.kind === 'map' ? node.entries[index]?.key.start : dashBefore(text, part.start);
    if (head === start) return part.end;
    node = part;
  }
  return start;
}

/** The dash of a list item that starts at a place, or that place in a list between brackets. */
function dashBefore(text: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && /\s/u.test(text.charAt(at))) at -= 1;
  return text[at] === '-' ? at : start;
}
