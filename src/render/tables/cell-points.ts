import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';
import type { Look } from '../docx/look.ts';
import { bullet, pointIndentOf } from './cell-lines.ts';

/** The lines of a cell where one of them is a point; else all of it. */
export function pointsOf(children: readonly Inline[]): readonly (readonly Inline[])[] {
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

/** Twips between the side of a cell and the text of a line; none for a line that is no point. */
export function indentOfLine(line: readonly Inline[], { sizes }: Look): number {
  return startsPoint(line) ? pointIndentOf(sizes.table) : 0;
}

/** Twips between the side of a cell and the text of its points; none in a cell without any. */
export function pointIndent(children: readonly Inline[], look: Look): number {
  return Math.max(...pointsOf(children).map((line) => indentOfLine(line, look)));
}

/** A point with something else in the place of its sign and the blank after it. */
export function withSign([first, ...others]: readonly Inline[], sign: string): Inline[] {
  if (first === undefined) return [];
  if (first.type === 'text') return [{ ...first, text: first.text.replace(bullet, sign) }, ...others];
  return 'children' in first
    ? [{ ...first, children: withSign(first.children, sign) }, ...others]
    : [first, ...withSign(others, sign)];
}

/** Whether some of a text is bold, and so wider. */
export function hasBold(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'strong' || ('children' in inline && hasBold(inline.children)));
}
