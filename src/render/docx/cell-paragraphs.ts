import type { FileChild } from 'docx';
import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';
import { bullet, pointIndentOf } from '../tables/cell-lines.ts';
import { renderInlines } from './inlines.ts';
import type { Look } from './look.ts';
import { directionOf, makeParagraph, type ParagraphForm } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';

/** The content of a cell: one paragraph, or one for each of its points, of which later lines stand under the first. */
export function cellParagraphs(
  children: readonly Inline[],
  form: ParagraphForm,
  place: Place,
  rendering: Rendering,
): FileChild[] {
  return pointsOf(children).map((line) => {
    const width = indentOf(line, rendering.look);
    const isPoint = width > 0;
    const own = { ...form, ...(isPoint ? { indent: { left: width, hanging: width } } : {}), ...directionOf(line) };
    const runs = renderInlines(isPoint ? withTab(line) : line, place, rendering);
    return makeParagraph(runs, own, place, rendering);
  });
}

/** Twips between the side of a cell and the text of its points; none in a cell without any. */
export function pointIndent(children: readonly Inline[], look: Look): number {
  return Math.max(...pointsOf(children).map((line) => indentOf(line, look)));
}

/** The lines of a cell where one of them is a point; else all of it. */
function pointsOf(children: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of children) {
    if (inline.type === 'line-break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.some(startsPoint) ? lines : [children];
}

function startsPoint(line: readonly Inline[]): boolean {
  return plainText(line).startsWith(bullet);
}

function indentOf(line: readonly Inline[], { sizes }: Look): number {
  return startsPoint(line) ? pointIndentOf(sizes.table) : 0;
}

/** The sign with a tab after it, which brings the text where its later lines start, in any font. */
function withTab([first, ...others]: readonly Inline[]): Inline[] {
  if (first === undefined) return [];
  if (first.type === 'text')
    return [{ ...first, text: first.text.replace(bullet, `${bullet.trimEnd()}\t`) }, ...others];
  return 'children' in first
    ? [{ ...first, children: withTab(first.children) }, ...others]
    : [first, ...withTab(others)];
}
