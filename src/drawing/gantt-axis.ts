import type { GanttAxis, GanttPanel, GanttTick } from './gantt-chart.ts';
import type { Palette } from './palette.ts';
import { lineBetween, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';

const tickText = { size: 10.5 } as const;
const titleText = { size: 11, isBold: true } as const;

/** From a moment to its place between the edges of the picture. */
export type TimeScale = (moment: number) => number;

export function timeScale({ start, end }: GanttAxis, left: number, right: number): TimeScale {
  const length = Math.max(end - start, 1e-9);
  return (moment) => left + ((right - left) * (Math.min(Math.max(moment, start), end) - start)) / length;
}

interface AxisPlace {
  readonly top: number;
  readonly lineTop: number;
  readonly bodyTop: number;
  readonly bottom: number;
  readonly width: number;
}

/** The title of a panel, its moments and the lines that lead down from them. */
export function drawAxis(panel: GanttPanel, scale: TimeScale, place: AxisPlace, palette: Palette): string[] {
  const { axis, title } = panel;
  const { top, lineTop, bodyTop, bottom, width } = place;
  const parts = [textAt(scale(axis.start), top + 12, title, { ...titleText, fill: palette.ink })];
  const division = axis.divisions.find((ticks) => hasRoom(ticks, scale)) ?? axis.divisions.at(-1) ?? [];
  for (const tick of division) {
    const x = scale(tick.at);
    const isWide = tick.until - tick.at > 0 && scale(tick.until) - x >= textWidth(tick.label, tickText) + 2;
    const middle = isWide ? (x + scale(tick.until)) / 2 : x + 2;
    parts.push(lineBetween(x, lineTop + 4, x, bottom, { stroke: palette.rule, 'stroke-width': 0.75 }));
    const form = { ...tickText, fill: palette.quiet, anchor: isWide ? ('middle' as const) : ('start' as const) };
    parts.push(textAt(middle, bodyTop - 5, tick.label, form));
  }
  const edge = { stroke: palette.quiet, 'stroke-width': 1 };
  parts.push(lineBetween(0, bodyTop, width, bodyTop, edge), lineBetween(0, bottom, width, bottom, edge));
  return parts;
}

/** Whether no label runs into the next. */
function hasRoom(ticks: readonly GanttTick[], scale: TimeScale): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    const room = next === undefined ? Number.POSITIVE_INFINITY : scale(next.at) - scale(tick.at);
    return room >= textWidth(tick.label, tickText) + 6;
  });
}
