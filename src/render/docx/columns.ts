import { type FileChild, Paragraph } from 'docx';
import type { Columns } from '../../document/tree.ts';
import { keepBox } from './box-keeping.ts';
import { makeSpacer } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { cellElement, rowElement, tableElement } from './table-grid.ts';
import { tableStyles } from './table-styles.ts';
import { distances } from './theme.ts';

/**
 * Blocks side by side: a table of one row without lines, which stands the same in every office program. Sections with
 * columns would let the text flow from one into the other, and turn the page where the paper turns.
 */
export function renderColumns({ parts }: Columns, place: Place, rendering: Rendering): FileChild[] {
  const opening = rendering.isPageBreakDue && !place.isInCell ? [makeSpacer(place, rendering)] : [];
  const total = place.width - place.indent;
  const widths = parts.map((_part, index) => part(total, index + 1, parts.length) - part(total, index, parts.length));
  const columns = parts.map(({ children }, index) => {
    const width = widths[index] ?? 0;
    // Half the gap at every side that has a neighbour; the outer sides stay in line with the text around.
    const margins = { left: index === 0 ? 0 : gap / 2, right: index === parts.length - 1 ? 0 : gap / 2 };
    const inside: Place = { ...place, width: width - margins.left - margins.right, indent: 0, isInCell: true };
    return { children, width, margins, inside };
  });
  const isWhole = columns.every(({ children, inside }) => keepBox(children, inside, rendering.look));
  const cells = columns.map(({ children, width, margins, inside }) => {
    const content = rendering.renderBlocks(children, inside);
    const isEndedByText = content.at(-1) instanceof Paragraph;
    return cellElement(width, isEndedByText ? content : [...content, makeSpacer(inside, rendering)], margins);
  });
  const frame = { style: tableStyles.columns, columns: widths, indent: place.indent, hasHeader: false };
  return [...opening, tableElement(frame, [rowElement({ isWhole }, cells)]), makeSpacer(place, rendering)];
}

const gap = 2 * distances.calloutSide;

/** The right-hand side of a column, in whole twips. */
function part(total: number, index: number, count: number): number {
  return Math.round((total * index) / count);
}
