import type { Span } from '../text/source-file.ts';
import { entryOf, type YamlNode } from '../yaml/tree.ts';
import type { Item } from './item.ts';

/** A Markdown file that a field of an item names. */
export interface BodyReference {
  readonly path: string;
  readonly span: Span;
}

/** The Markdown files that answers and chapters name with `body:`, in the order of the items. */
export function bodyReferences(items: readonly Item[]): BodyReference[] {
  return items.flatMap((item) => {
    const chapters = entryOf(item.node, 'chapters')?.value;
    const holders: readonly YamlNode[] = [item.node, ...(chapters?.kind === 'list' ? chapters.items : [])];
    return holders.flatMap((holder) => {
      const body = entryOf(holder, 'body')?.value;
      return body?.kind === 'scalar' && typeof body.value === 'string'
        ? [{ path: body.value, span: item.file.span(body.start, body.end) }]
        : [];
    });
  });
}
