import type { FileChild } from 'docx';
import type { Inline } from '../../document/tree.ts';
import { bullet } from '../tables/cell-lines.ts';
import { indentOfLine, pointsOf, withSign } from '../tables/cell-points.ts';
import { renderInlines } from './inlines.ts';
import { directionOf, makeParagraph, type ParagraphForm } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';

/** A tab brings the text where its later lines start, in any font. */
const tabbed = `${bullet.trimEnd()}\t`;

/** The content of a cell: one paragraph, or one for each of its points, of which later lines stand under the first. */
export function cellParagraphs(
  children: readonly Inline[],
  form: ParagraphForm,
  place: Place,
  rendering: Rendering,
): FileChild[] {
  return pointsOf(children).map((line) => {
    const width = indentOfLine(line, rendering.look);
    const isPoint = width > 0;
    const own = { ...form, ...(isPoint ? { indent: { left: width, hanging: width } } : {}), ...directionOf(line) };
    const runs = renderInlines(isPoint ? withSign(line, tabbed) : line, place, rendering);
    return makeParagraph(runs, own, place, rendering);
  });
}
