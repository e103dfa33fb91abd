import { fitLine } from './fit-text.ts';
import type { Palette } from './palette.ts';
import { textAt } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A sign with its meaning; `draw` puts the sign around a point. */
export interface LegendEntry {
  readonly text: string;
  readonly draw: (x: number, y: number) => string;
}

interface LegendPlace {
  readonly left: number;
  readonly top: number;
  /** The right edge. */
  readonly width: number;
}

const small = { size: 10.5 } as const;
const lineHeight = 20;
const signRoom = 22;
const gap = 18;

/** How high a legend is that may take `room` pixels from left to right. */
export function legendHeight(entries: readonly LegendEntry[], room: number): number {
  return linesOf(entries, room).length * lineHeight;
}

/** Signs with their meaning, one after the other on as many lines as they need. */
export function drawLegend(entries: readonly LegendEntry[], place: LegendPlace, palette: Palette): string {
  const room = place.width - place.left;
  return linesOf(entries, room)
    .flatMap((line, row) => {
      let x = place.left;
      const y = place.top + row * lineHeight + 10;
      return line.map(({ text, draw }) => {
        const shown = fitLine(text, room - signRoom, small);
        const part = draw(x + 8, y) + textAt(x + signRoom, y + 4, shown, { ...small, fill: palette.quiet });
        x += widthOf(text) + gap;
        return part;
      });
    })
    .join('');
}

function linesOf(entries: readonly LegendEntry[], room: number): LegendEntry[][] {
  const lines: LegendEntry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const width = widthOf(entry.text);
    if (used + gap + width > room) {
      lines.push([entry]);
      used = width;
    } else {
      lines.at(-1)?.push(entry);
      used += gap + width;
    }
  }
  return lines;
}

function widthOf(text: string): number {
  return signRoom + textWidth(text, small);
}
