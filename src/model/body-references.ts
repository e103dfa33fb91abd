import type { Span } from '../text/source-file.ts';
import { entryOf, type YamlNode } from '../yaml/tree.ts';
import type { Item } from './item.ts';

/** A file that a field of an item names. */
export interface FileReference {
  readonly path: string;
  readonly span: Span;
}

/** The Markdown files that answers and chapters name with `body:`, in the order of the items. */
export function bodyReferences(items: readonly Item[]): FileReference[] {
  return items.flatMap((item) => {
    const chapters = entryOf(item.node, 'chapters')?.value;
    const holders: readonly YamlNode[] = [item.node, ...(chapters?.kind === 'list' ? chapters.items : [])];
    return holders.flatMap((holder) => fileNamed(item, holder, 'body'));
  });
}

/** The annexes that pieces of evidence name with `file:`. */
export function evidenceFiles(items: readonly Item[]): FileReference[] {
  return items.flatMap((item) => (item.kind === 'evidence' ? fileNamed(item, item.node, 'file') : []));
}

function fileNamed(item: Item, holder: YamlNode, field: string): FileReference[] {
  const path = entryOf(holder, field)?.value;
  return path?.kind === 'scalar' && typeof path.value === 'string'
    ? [{ path: path.value, span: item.file.span(path.start, path.end) }]
    : [];
}

/** A path as the files of a bid are known by, however a bid writer writes it: `./sections/a.md`, `sections\\a.md`. */
export function plainPath(path: string): string {
  return path.replace(/\\/gu, '/').replace(/^(?:\.\/)+/u, '');
}
