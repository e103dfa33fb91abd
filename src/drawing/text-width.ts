import { fontMetrics } from '../generated/font-metrics.ts';

/** How a text is set. In pictures sizes and widths are pixels of 96 to the inch. */
export interface TextStyle {
  readonly size: number;
  readonly isBold?: boolean;
}

type Face = keyof typeof fontMetrics;

/** For a character that the font does not have: as wide as it is high, the width of a sign of East Asia. */
const unknownWidth = 1000;

const tables = new Map<Face, ReadonlyMap<number, number>>();

/** How wide a text is in Carlito and Calibri, which have the same widths; in the unit of its size. */
export function textWidth(text: string, { size, isBold = false }: TextStyle): number {
  const widths = widthsOf(isBold ? 'bold' : 'regular');
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character, widths);
  return (thousandths * size) / 1000;
}

function widthOf(character: string, widths: ReadonlyMap<number, number>): number {
  const known = widths.get(character.codePointAt(0) ?? 0);
  return known ?? (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character) ? 0 : unknownWidth);
}

function widthsOf(face: Face): ReadonlyMap<number, number> {
  const known = tables.get(face);
  if (known !== undefined) return known;
  const widths = new Map<number, number>();
  for (const [first, run] of fontMetrics[face]) {
    for (const [index, width] of run.split(' ').entries()) widths.set(first + index, Number(width));
  }
  tables.set(face, widths);
  return widths;
}
