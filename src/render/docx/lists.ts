import type { FileChild } from 'docx';
import type { Block, List, ListItem } from '../../document/tree.ts';
import { renderInlines } from './inlines.ts';
import { bulletNumbering, indentAtDepth, orderedNumbering } from './numbering.ts';
import { directionOf, makeParagraph, type ParagraphForm } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { styles } from './styles.ts';
import { distances } from './theme.ts';

/** A list by Word's own numbering; every ordered list counts anew. */
export function renderList(list: List, place: Place, rendering: Rendering): FileChild[] {
  const indent = place.indent + distances.listIndent;
  const around: Place = { ...place, indent, listDepth: place.listDepth + 1, textStyle: styles.listContinue };
  const instance = list.isOrdered ? rendering.next.list() : 0;
  return list.items.flatMap((item, index) => {
    const endsList = place.endsList && index === list.items.length - 1;
    const inside: Place = { ...around, endsList };
    const isEnd = endsList && item.children.length <= 1;
    const form: ParagraphForm = {
      style: list.isOrdered ? styles.number : styles.bullet,
      numbering:
        list.isOrdered && item.isChecked === undefined
          ? orderedNumbering(place.listDepth, list.start, instance)
          : bulletNumbering(place.listDepth, item.isChecked),
      ...spacingOf(item, list.isTight && !isEnd, place.listDepth > 0),
      ...(isKeptWithNext(list, index) ? { keepNext: true } : {}),
      ...(indent === indentAtDepth(place.listDepth) ? {} : { indent: { left: indent, hanging: distances.listIndent } }),
    };
    return renderItem(item, form, inside, rendering);
  });
}

/** No item stands alone at the foot or the head of a page, nor at the foot without the list that it announces. */
function isKeptWithNext({ items }: List, index: number): boolean {
  if (items[index]?.children[1]?.type === 'list') return true;
  return index < items.length - 1 && (index === 0 || index === items.length - 2);
}

/**
 * The style leaves out the space between items; the last one keeps it, for what follows. Bullets and numbers have
 * different styles, between which Word would leave space in a list inside a list.
 */
function spacingOf(item: ListItem, isTight: boolean, isNested: boolean): ParagraphForm {
  if (!isTight) return { contextualSpacing: false };
  return isNested || item.children.some(({ type }) => type === 'list') ? { spacing: { after: 0 } } : {};
}

/** The first paragraph carries the sign or the number; what follows stands under its text. */
function renderItem(item: ListItem, form: ParagraphForm, inside: Place, rendering: Rendering): FileChild[] {
  const first = item.children[0];
  if (first === undefined || !isText(first)) {
    return [makeParagraph([], form, inside, rendering), ...rendering.renderBlocks(item.children, inside)];
  }
  const runs = renderInlines(first.children, inside, rendering, { isBold: first.type === 'heading' });
  const marked = makeParagraph(runs, { ...form, ...directionOf(first.children) }, inside, rendering);
  return [marked, ...rendering.renderBlocks(item.children.slice(1), inside)];
}

function isText(block: Block): block is Extract<Block, { type: 'paragraph' | 'heading' }> {
  return block.type === 'paragraph' || block.type === 'heading';
}
