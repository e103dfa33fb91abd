import type { Passage } from './passage.ts';
import { type Topic, topicOf } from './topic.ts';

/** The cells of the row in which a cell stands, in their order; empty for any other text. */
export function cellsOf(passage: Passage): readonly string[] {
  const { kind, file } = passage;
  if (kind !== 'cell') return [];
  const line = file.lineText(file.position(passage.span().start).line);
  return line
    .replace(/^\s*\|/u, '')
    .replace(/\|\s*$/u, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** What a row is about: the words of its first cell, unless the text is that cell itself. */
export function rowName(passage: Passage): Topic {
  const [first = ''] = cellsOf(passage);
  return first === passage.text.trim() ? none : topicOf(first);
}

const none: Topic = new Set();
