import type { SourceFile } from '../text/source-file.ts';
import { isBlankAt } from './lines.ts';
import { blockSignTrap, commentTrap, mustacheTrap, splitNumberTrap } from './text-traps.ts';
import type { Trap } from './trap.ts';
import type { YamlNode, YamlScalar } from './tree.ts';

/**
 * Finds what YAML reads without complaint but otherwise than the writer meant.
 * @param text the text as it was parsed: signs that are hidden already are no traps any more
 */
export function findSilentTraps(file: SourceFile, text: string, root: YamlNode | undefined): Trap[] {
  const traps: Trap[] = [];
  let splitUntil = 0;

  const visit = (node: YamlNode, isInBrackets: boolean): void => {
    if (node.kind === 'scalar') {
      const hash = swallowingComment(text, node);
      if (hash !== undefined) traps.push(commentTrap(file, node.start === node.end ? hash : node.start, hash));
      else if (isEmptyBlock(text, node)) traps.push(blockSignTrap(file, node.start));
      else if (isInBrackets && node.style === 'plain' && node.start >= splitUntil) {
        const end = endOfSplitNumber(text, node);
        if (end === undefined) return;
        splitUntil = end;
        traps.push(splitNumberTrap(file, node.start, end));
      }
      return;
    }
    const first = text[node.start];
    if (node.kind === 'map' && text.startsWith('{{', node.start)) {
      traps.push(mustacheTrap(file, node.start));
      return;
    }
    if (node.kind === 'list') for (const item of node.items) visit(item, isInBrackets || first === '[');
    else for (const entry of node.entries) visit(entry.value, isInBrackets || first === '{');
  };

  if (root !== undefined) visit(root, false);
  return traps;
}

/** Where ` #` with something directly behind it follows a plain text; `# so` is a comment as people write it. */
function swallowingComment(text: string, node: YamlScalar): number | undefined {
  if (node.style !== 'plain') return undefined;
  let at = node.end;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  if (at === node.end || text[at] !== '#') return undefined;
  return isBlankAt(text, at + 1) || text[at + 1] === '#' ? undefined : at;
}

/** `>5`: the number is an indentation for YAML, and no text follows. */
function isEmptyBlock(text: string, node: YamlScalar): boolean {
  return (
    (node.style === 'folded' || node.style === 'literal') &&
    node.value === '' &&
    /^[>|]\d/u.test(text.slice(node.start, node.start + 2))
  );
}

const restOfNumber = /(?:,\d[^,[\]{}\r\n]*)+/uy;

function endOfSplitNumber(text: string, node: YamlScalar): number | undefined {
  if (!/\d/u.test(text.charAt(node.end - 1))) return undefined;
  restOfNumber.lastIndex = node.end;
  const rest = restOfNumber.exec(text)?.[0];
  return rest === undefined ? undefined : node.end + rest.trimEnd().length;
}
