import { memberAt } from '../text/member-at.ts';
import type { YamlNode } from './tree.ts';

/** The innermost node that a place in the text lies in, keys not counted; undefined between nodes. */
export function nodeAround(root: YamlNode, offset: number): YamlNode | undefined {
  let node: YamlNode = root;
  while (node.kind !== 'scalar') {
    const parts: readonly YamlNode[] = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
    const part = parts[firstEndingAfter(parts, offset)];
    if (part === undefined || part.start > offset) return undefined;
    node = part;
  }
  return node;
}

/** Of nodes in the order of the text, the first that does not end before a place; their number when there is none. */
export function firstEndingAfter(nodes: readonly YamlNode[], offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (memberAt(nodes, middle).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
