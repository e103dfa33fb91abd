import { nodeAround } from '../../yaml/node-around.ts';
import type { Fixer } from './fixer.ts';

/**
 * Quotes around a text that YAML took for something else. The tree holds the text as the writer meant it, with its
 * place; where the tree has no such text the mistake is one that only the writer can solve.
 */
export const quoteText: Fixer = ({ span }, { file, root }) => {
  if (span === undefined) return undefined;
  const node = nodeAround(root, span.start);
  if (node?.kind !== 'scalar' || node.style !== 'plain' || typeof node.value !== 'string') return undefined;
  const text = file.text.slice(node.start, node.end);
  if (text === '') return undefined;
  return { edits: [{ span: file.span(node.start, node.end), text: quoted(text) }], isSafe: true };
};

/** Single quotes hold every sign as it is; double ones are what the examples use, so they go first. */
function quoted(text: string): string {
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
