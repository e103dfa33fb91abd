import type { List, ListItem } from '../../document/tree.ts';
import { distances } from '../docx/theme.ts';
import { heightOfBlocks, staysTogether, writeRoom } from './room.ts';
import type { PdfPlace, Writing } from './writing.ts';

const bullets = ['•', '–', '▪'];

/** Numbers as Word sets them, by how deep the list stands. */
const numberings = ['1.', 'a.', 'i.'];

/** A list of more items may be divided over pages. */
const mostItemsKept = 3;

/** A list, of which no item stands alone at the foot of a page. */
export function writeList(list: List, place: PdfPlace, writing: Writing): string {
  const inside = { ...place, indent: place.indent + distances.listIndent, listDepth: place.listDepth + 1 };
  const written = writeItems(list, inside, writing);
  if (place.listDepth > 0 || written === '') return written;
  const blocks = list.items.map(({ children }) => children);
  if (blocks.length <= mostItemsKept)
    return staysTogether(blocks.flat(), inside, writing) ? `#block(breakable: false)[${written}]` : written;
  const start = blocks.slice(0, 2).flat();
  return staysTogether(start, inside, writing)
    ? writeRoom(heightOfBlocks(start, inside, writing), place) + written
    : written;
}

/** Every ordered list counts anew. Tasks have a box for their sign. */
function writeItems(list: List, inside: PdfPlace, writing: Writing): string {
  const depth = inside.listDepth - 1;
  const items = list.items.map((item) => ({ item, content: `[${writing.writeBlocks(item.children, inside)}]` }));
  const isNumbered = list.isOrdered && list.items.every(({ isChecked }) => isChecked === undefined);
  const spacing = `spacing: ${list.isTight ? 'tight' : 'loose'}`;
  const calls = isNumbered
    ? [
        `#numbered(${startOf(list)}, "${numberings[depth % numberings.length]}", ${spacing}, ${items
          .map(({ content }) => content)
          .join(', ')})`,
      ]
    : groups(items).map(
        ({ sign, contents }) =>
          `#bulleted("${sign ?? bullets[depth % bullets.length]}", ${spacing}, ${contents.join(', ')})`,
      );
  if (items.length === 0) return '';
  if (calls.length < 2) return calls.join('');
  return `#spaced(${list.isTight ? 'tight' : 'loose'})[${calls.join('\n\n')}]`;
}

/** Neighbours with the same sign: Typst has one sign for a list. */
function groups(items: readonly { readonly item: ListItem; readonly content: string }[]) {
  const found: { readonly sign: string | undefined; readonly contents: string[] }[] = [];
  for (const { item, content } of items) {
    const sign = signOf(item);
    const last = found.at(-1);
    if (last !== undefined && last.sign === sign) last.contents.push(content);
    else found.push({ sign, contents: [content] });
  }
  return found;
}

function signOf({ isChecked }: ListItem): string | undefined {
  if (isChecked === undefined) return undefined;
  return isChecked ? '☑' : '☐';
}

function startOf({ start }: List): number {
  return Number.isSafeInteger(start) && start >= 0 ? Math.min(start, 32_767) : 1;
}
