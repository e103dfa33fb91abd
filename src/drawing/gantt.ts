import { wrapText } from './fit-text.ts';
import { drawAxis, type TimeScale, timeScale } from './gantt-axis.ts';
import type { GanttBar, GanttChart, GanttMark, GanttPanel, GanttRow } from './gantt-chart.ts';
import { drawMark, ganttLegend, openShare } from './gantt-marks.ts';
import { drawLegend, legendHeight } from './legend.ts';
import { type Colours, inkOn, makePalette, type Palette, tint } from './palette.ts';
import { type Drawing, makeDrawing, polygon, type Room, rectangle, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';

const label = { size: 12, isBold: true } as const;
const small = { size: 11 } as const;
const lineHeight = 14;
const barHeight = 16;
const padding = 6;
const titleHeight = 18;
const axisHeight = 20;
const panelGap = 14;
const roomForLegend = 20;

/** A row, laid out: its lines are known, so its height is. */
interface LaidRow {
  readonly row: GanttRow;
  readonly labelLines: readonly string[];
  readonly activityLines: readonly string[];
  readonly height: number;
}

interface LaidPanel {
  readonly panel: GanttPanel;
  readonly rows: readonly LaidRow[];
}

/**
 * Phases as bars on a time axis, with what is done, milestones and gates. What does not fit in the height loses its
 * activities first, and is then divided over several pictures.
 */
export function drawGantt(chart: GanttChart, room: Room, colours: Colours): Drawing[] {
  const painter = new GanttPainter(chart, room, makePalette(colours));
  return painter.draw();
}

class GanttPainter {
  readonly #left: number;
  readonly #right: number;

  constructor(
    private readonly chart: GanttChart,
    private readonly room: Room,
    private readonly palette: Palette,
  ) {
    const widest = Math.max(...chart.panels.flatMap(({ rows }) => rows.map((row) => textWidth(row.label, label))), 60);
    this.#left = Math.min(widest + 16, room.width * 0.3);
    this.#right = room.width - 8;
  }

  draw(): Drawing[] {
    const whole = this.#lay(true);
    const pages = heightOf(whole) <= this.room.height ? [whole] : divide(this.#lay(false), this.room.height);
    return pages.map((panels) => this.#page(panels));
  }

  #lay(withActivities: boolean): LaidPanel[] {
    return this.chart.panels.map((panel) => ({ panel, rows: panel.rows.map((row) => this.#row(row, withActivities)) }));
  }

  #row(row: GanttRow, withActivities: boolean): LaidRow {
    const labelLines = wrapText(row.label, this.#left - 12, label, 3);
    const width = this.#right - this.#left - 8;
    const activityLines = withActivities ? wrapText(row.activities, width, small, 3) : [];
    const beside = barHeight + (row.marks.length + activityLines.length) * lineHeight;
    return {
      row,
      labelLines,
      activityLines,
      height: Math.max(labelLines.length * lineHeight, beside + (beside > barHeight ? 2 : 0)) + 2 * padding,
    };
  }

  #page(panels: readonly LaidPanel[]): Drawing {
    const parts: string[] = [];
    let y = 4;
    for (const laid of panels) {
      parts.push(...this.#panel(laid, y));
      y += panelHeight(laid) + panelGap;
    }
    const shown = panels.flatMap(({ rows }) => rows.map(({ row }) => row));
    const legend = ganttLegend(shown, this.chart.words, this.palette);
    const top = y - panelGap + 4;
    parts.push(drawLegend(legend, { left: this.#left, top, width: this.#right }, this.palette));
    const height = top + legendHeight(legend, this.#right - this.#left) + 4;
    return makeDrawing(this.room.width, height, this.palette, parts);
  }

  #panel({ panel, rows }: LaidPanel, top: number): string[] {
    const { palette } = this;
    const scale = timeScale(panel.axis, this.#left, this.#right);
    const bodyTop = top + headHeight(panel);
    const bottom = bodyTop + rows.reduce((sum, { height }) => sum + height, 0);
    const bands: string[] = [];
    const content: string[] = [];
    let y = bodyTop;
    for (const [index, laid] of rows.entries()) {
      if (index % 2 === 0) bands.push(rectangle(0, y, this.room.width, laid.height, { fill: palette.band }));
      content.push(...this.#drawRow(laid, y, scale));
      y += laid.height;
    }
    const axis = drawAxis(
      panel,
      scale,
      { top, lineTop: bodyTop - axisHeight, bodyTop, bottom, width: this.room.width },
      palette,
    );
    return [...bands, ...axis, ...content];
  }

  #drawRow({ row, labelLines, activityLines }: LaidRow, top: number, scale: TimeScale): string[] {
    const { palette } = this;
    const parts = labelLines.map((line, index) =>
      textAt(4, top + padding + 12 + index * lineHeight, line, { ...label, fill: palette.ink }),
    );
    parts.push(...(row.bar === undefined ? [this.#unplanned(row, top)] : this.#bar(row, row.bar, top, scale)));
    let y = top + padding + barHeight + 2;
    for (const mark of row.marks) {
      parts.push(...this.#mark(mark, y, scale));
      y += lineHeight;
    }
    const start = row.bar === undefined ? this.#left : scale(row.bar.start);
    for (const line of activityLines) {
      const x = Math.max(this.#left + 4, Math.min(start, this.#right - textWidth(activityLines[0] ?? line, small) - 2));
      parts.push(textAt(x, y + 10, line, { ...small, fill: palette.quiet }));
      y += lineHeight;
    }
    return parts;
  }

  #unplanned(row: GanttRow, top: number): string {
    const text = row.period === '' ? this.chart.words.unplanned : row.period;
    const [line = ''] = wrapText(text, this.#right - this.#left - 8, small, 1);
    return textAt(this.#left + 4, top + padding + 12, line, { ...small, fill: this.palette.quiet });
  }

  #bar(row: GanttRow, bar: GanttBar, top: number, scale: TimeScale): string[] {
    const { palette } = this;
    const y = top + padding;
    const x1 = bar.hasOpenStart ? this.#left : scale(bar.start);
    const x2 = bar.hasOpenEnd ? this.#right : Math.max(scale(bar.end), x1 + 4);
    const fill = bar.hasOpenEnd || bar.hasOpenStart ? tint(palette.primary, openShare) : palette.primary;
    const shape = polygon(barPoints(x1, x2, y, bar), { fill, stroke: palette.primary, 'stroke-width': 1 });
    return [shape, this.#barText(row.period, { x1, x2, y, fill })];
  }

  /** The period stands in its bar, else right of it, else left; where nothing has room, above nothing else, it is cut. */
  #barText(text: string, bar: { x1: number; x2: number; y: number; fill: string }): string {
    const { palette } = this;
    const width = textWidth(text, small);
    const y = bar.y + 12;
    if (width <= bar.x2 - bar.x1 - 16) {
      const fill = inkOn(bar.fill, palette.white);
      return textAt((bar.x1 + bar.x2) / 2, y, text, { ...small, fill, anchor: 'middle' });
    }
    const fill = palette.ink;
    if (bar.x2 + 6 + width <= this.#right) return textAt(bar.x2 + 6, y, text, { ...small, fill });
    if (bar.x1 - 6 - width >= this.#left) return textAt(bar.x1 - 6, y, text, { ...small, fill, anchor: 'end' });
    const [isRight, room] =
      this.#right - bar.x2 >= bar.x1 - this.#left ? [true, this.#right - bar.x2] : [false, bar.x1 - this.#left];
    if (room < 30) return '';
    const [line = ''] = wrapText(text, room - 8, small, 1);
    return isRight
      ? textAt(bar.x2 + 6, y, line, { ...small, fill })
      : textAt(bar.x1 - 6, y, line, { ...small, fill, anchor: 'end' });
  }

  /** A mark with its text behind it, or before it where that has more room. */
  #mark(mark: GanttMark, top: number, scale: TimeScale): string[] {
    const { palette } = this;
    const x = Math.min(Math.max(scale(mark.at), this.#left + 6), this.#right - 6);
    const behind = this.#right - x - 10;
    const before = x - this.#left - 12;
    const isBehind = textWidth(mark.text, small) <= behind || behind >= before;
    const [line = ''] = wrapText(mark.text, isBehind ? behind : before, small, 1);
    const text = isBehind
      ? textAt(x + 9, top + 10, line, { ...small, fill: palette.ink })
      : textAt(x - 9, top + 10, line, { ...small, fill: palette.ink, anchor: 'end' });
    return [drawMark(mark.isGate, x, top + 7, palette), text];
  }
}

function barPoints(x1: number, x2: number, y: number, bar: GanttBar): [number, number][] {
  const tip = Math.min(10, (x2 - x1) / 2);
  const middle = y + barHeight / 2;
  const left: [number, number][] = bar.hasOpenStart
    ? [
        [x1 + tip, y + barHeight],
        [x1, middle],
        [x1 + tip, y],
      ]
    : [
        [x1, y + barHeight],
        [x1, y],
      ];
  const right: [number, number][] = bar.hasOpenEnd
    ? [
        [x2 - tip, y],
        [x2, middle],
        [x2 - tip, y + barHeight],
      ]
    : [
        [x2, y],
        [x2, y + barHeight],
      ];
  return [...left, ...right];
}

function headHeight({ title }: GanttPanel): number {
  return (title === '' ? 0 : titleHeight) + axisHeight;
}

function panelHeight({ panel, rows }: LaidPanel): number {
  return headHeight(panel) + rows.reduce((sum, { height }) => sum + height, 0);
}

function heightOf(panels: readonly LaidPanel[]): number {
  const bodies = panels.reduce((sum, panel) => sum + panelHeight(panel) + panelGap, 0) - panelGap;
  return bodies + 12 + roomForLegend;
}

/** Pages of panels that are no higher than the room, each with one row at least. */
function divide(panels: readonly LaidPanel[], height: number): LaidPanel[][] {
  const pages: LaidPanel[][] = [];
  for (const { panel, rows } of panels) {
    for (const row of rows) {
      const page = pages.at(-1);
      const last = page?.at(-1);
      const isSame = last?.panel === panel;
      const joined = { panel, rows: [...(isSame ? last.rows : []), row] };
      const grown = page === undefined ? [joined] : [...(isSame ? page.slice(0, -1) : page), joined];
      if (page === undefined || heightOf(grown) > height) pages.push([{ panel, rows: [row] }]);
      else pages[pages.length - 1] = grown;
    }
  }
  return pages;
}
