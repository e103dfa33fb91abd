import { textWidth as widthInPixels } from '../drawing/text-width.ts';

/** How wide Word sets a text in Calibri, in twips; `size` in half points. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  return widthInPixels(text, { size: size * 10, isBold });
}
