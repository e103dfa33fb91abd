import { type FileChild, Paragraph } from 'docx';
import type { Callout } from '../../document/tree.ts';
import { keepBox } from './box-keeping.ts';
import { renderInlines } from './inlines.ts';
import { directionOf, makeParagraph, makeSpacer } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { styles } from './styles.ts';
import { cellElement, rowElement, tableElement } from './table-grid.ts';
import { tableStyles } from './table-styles.ts';
import { distances } from './theme.ts';

/**
 * A box with a coloured rule at its left, around it, or above and below it: a table of one cell, because the borders of
 * paragraphs move with the indent of each list item inside.
 */
export function renderCallout(callout: Callout, place: Place, rendering: Rendering): FileChild[] {
  const opening = rendering.isPageBreakDue && !place.isInCell ? [makeSpacer(place, rendering)] : [];
  const width = place.width - place.indent;
  const inside: Place = {
    ...place,
    width: width - 2 * distances.calloutSide,
    indent: 0,
    textStyle: callout.kind === 'quote' ? styles.pullQuote : styles.calloutText,
    isInCell: true,
  };
  const title = () =>
    callout.title === undefined ? [] : [renderTitle(callout.kind, callout.title, inside, rendering)];
  const text = () => rendering.renderBlocks(callout.children, inside);
  // What comes first is rendered first: footnotes are numbered on the way.
  const children = (callout.kind === 'quote' ? [text, title] : [title, text]).flatMap((render) => render());
  const content = children.at(-1) instanceof Paragraph ? children : [...children, makeSpacer(inside, rendering)];
  const frame = { style: tableStyles[callout.kind], columns: [width], indent: place.indent, hasHeader: false };
  const box = tableElement(frame, [
    rowElement({ isWhole: keepBox(callout.children, inside, rendering.look) }, [cellElement(width, content)]),
  ]);
  return [...opening, box, makeSpacer(place, rendering)];
}

function renderTitle(
  kind: Callout['kind'],
  title: NonNullable<Callout['title']>,
  place: Place,
  rendering: Rendering,
): FileChild {
  const style = kind === 'quote' ? styles.pullQuoteSource : styles.calloutTitle;
  return makeParagraph(renderInlines(title, place, rendering), { style, ...directionOf(title) }, place, rendering);
}
