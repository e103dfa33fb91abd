import type { GanttRow, GanttWords } from './gantt-chart.ts';
import type { LegendEntry } from './legend.ts';
import { type Palette, tint } from './palette.ts';
import { element, polygon } from './svg.ts';

/** How much colour a bar without an end has: light, so that dark words stand out on it in print. */
export const openShare = 0.28;

/** A gate as a filled diamond, a milestone as an open circle: apart without colour too. */
export function drawMark(isGate: boolean, x: number, y: number, palette: Palette): string {
  if (!isGate) {
    return element('circle', { cx: x, cy: y, r: 4, fill: palette.white, stroke: palette.accent, 'stroke-width': 2 });
  }
  const size = 5.5;
  const points = [
    [x, y - size],
    [x + size, y],
    [x, y + size],
    [x - size, y],
  ] as const;
  return polygon(points, { fill: palette.accent });
}

/** What the marks and the open ends of the rows mean; nothing where there are none. */
export function ganttLegend(rows: readonly GanttRow[], words: GanttWords, palette: Palette): LegendEntry[] {
  const marks = rows.flatMap((row) => row.marks);
  const entries: LegendEntry[] = [];
  if (marks.some(({ isGate }) => isGate)) {
    entries.push({ text: words.gate, draw: (x, y) => drawMark(true, x, y, palette) });
  }
  if (marks.some(({ isGate }) => !isGate)) {
    entries.push({ text: words.milestone, draw: (x, y) => drawMark(false, x, y, palette) });
  }
  if (rows.some(({ bar }) => bar?.hasOpenEnd === true)) {
    entries.push({ text: words.goesOn, draw: (x, y) => openBar(x, y, palette) });
  }
  return entries;
}

function openBar(x: number, y: number, palette: Palette): string {
  const points = [
    [x - 7, y - 4],
    [x + 3, y - 4],
    [x + 9, y],
    [x + 3, y + 4],
    [x - 7, y + 4],
  ] as const;
  return polygon(points, { fill: tint(palette.primary, openShare), stroke: palette.primary, 'stroke-width': 1 });
}
