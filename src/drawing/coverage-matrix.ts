import { memberAt } from '../text/member-at.ts';
import type { CoverageMatrix } from './coverage-chart.ts';
import {
  type CoverageColumn,
  type CoverageLayout,
  groupGap,
  idText,
  planPictures,
  smallText,
  titleHeight,
  titleText,
} from './coverage-layout.ts';
import { fitLine, wrapText } from './fit-text.ts';
import { drawLegend, type LegendEntry, legendHeight } from './legend.ts';
import { type Colours, makePalette, type Palette, tint } from './palette.ts';
import { type Drawing, element, lineBetween, makeDrawing, polygon, type Room, rectangle, textAt } from './svg.ts';

/** The part of a matrix that one picture shows, with the places of its rows and columns. */
export interface CoveragePart {
  readonly drawing: Drawing;
  readonly rows: readonly number[];
}

const lineHeight = 11.5;

/** Draws the matrix, divided over pictures by columns and by rows where one would be too wide or too high. */
export function drawCoverage(matrix: CoverageMatrix, room: Room, colours: Colours): CoveragePart[] {
  const palette = makePalette(colours);
  return planPictures(matrix, room).map(({ columns, rows, layout }) => ({
    drawing: new CoveragePainter(matrix, room.width, layout, palette).draw(columns, rows),
    rows,
  }));
}

class CoveragePainter {
  constructor(
    private readonly matrix: CoverageMatrix,
    private readonly width: number,
    private readonly layout: CoverageLayout,
    private readonly palette: Palette,
  ) {}

  draw(columns: readonly CoverageColumn[], rows: readonly number[]): Drawing {
    const { palette, width } = this;
    const { left, headHeight, rowHeight, groups: edges } = this.layout;
    const groups = edges.map(({ group }) => group);
    const places = edges.flatMap(({ count, from, to }) =>
      Array.from({ length: count }, (_none, at) => from + ((at + 0.5) * (to - from)) / count),
    );
    const xOf = (at: number): number => memberAt(places, at);
    const bottom = headHeight + rows.length * rowHeight;
    const right = edges.at(-1)?.to ?? left;
    const parts = [
      ...rows.flatMap((row, at) => this.#row(row, headHeight + at * rowHeight, at, right)),
      ...edges.map((edge) => this.#title(edge)),
      ...columns.map(({ label }, at) => {
        const shown = fitLine(label, headHeight - titleHeight - 8, smallText);
        return textAt(xOf(at) + 4, headHeight - 6, shown, { ...smallText, fill: palette.ink, rotate: -90 });
      }),
      ...edges.flatMap(({ from, to }) => [from, to].map((x) => this.#edge(x, headHeight, bottom))),
      ...rows.flatMap((row, at) => this.#marks(row, headHeight + (at + 0.5) * rowHeight, columns, edges, xOf)),
      lineBetween(0, headHeight, right, headHeight, { stroke: palette.quiet }),
      lineBetween(0, bottom, right, bottom, { stroke: palette.quiet }),
    ];
    const entries = this.#legend(groups, rows);
    parts.push(drawLegend(entries, { left: 4, top: bottom + 8, width }, palette));
    return makeDrawing(width, bottom + 12 + legendHeight(entries, width - 4), palette, parts);
  }

  #row(place: number, top: number, at: number, right: number): string[] {
    const row = this.matrix.rows[place];
    if (row === undefined) return [];
    const { idWidth, left, rowHeight, textLines } = this.layout;
    const lines = textLines === 0 ? [] : wrapText(row.text, left - idWidth - 8, smallText, textLines);
    const first = top + rowHeight / 2 + 4 - (Math.max(0, lines.length - 1) * lineHeight) / 2;
    return [
      at % 2 === 0 ? rectangle(0, top, right, rowHeight, { fill: this.palette.band }) : '',
      textAt(4, first, fitLine(row.id, idWidth - 8, idText), { ...idText, fill: this.palette.ink }),
      ...lines.map((line, index) =>
        textAt(idWidth, first + index * lineHeight, line, { ...smallText, fill: this.palette.quiet }),
      ),
    ];
  }

  #title({ group, from, to }: { group: number; from: number; to: number }): string {
    const text = memberAt(this.matrix.groups, group).title;
    const shown = fitLine(text, to - from + groupGap - 2, titleText);
    return textAt(from + 1, 12, shown, { ...titleText, fill: this.palette.ink });
  }

  #edge(x: number, top: number, bottom: number): string {
    return lineBetween(x, top, x, bottom, { stroke: this.palette.rule, 'stroke-width': 0.75 });
  }

  #marks(
    place: number,
    y: number,
    columns: readonly CoverageColumn[],
    edges: readonly { readonly group: number; readonly from: number; readonly to: number }[],
    xOf: (at: number) => number,
  ): string[] {
    const row = memberAt(this.matrix.rows, place);
    const linked = columns.flatMap(({ group, index }, at) =>
      memberAt(row.links, group).has(index) ? [drawSign(group, xOf(at), y, this.palette)] : [],
    );
    const missing = edges.flatMap(({ group, from, to }) =>
      row.gaps.has(group) ? [gapBand(from, to, y, this.palette)] : [],
    );
    return [...missing, ...linked];
  }

  #legend(groups: readonly number[], rows: readonly number[]): LegendEntry[] {
    const signs = groups.map(
      (group): LegendEntry => ({
        text: memberAt(this.matrix.groups, group).title,
        draw: (x, y) => drawSign(group, x, y, this.palette),
      }),
    );
    const hasGap = rows.some((row) => groups.some((group) => memberAt(this.matrix.rows, row).gaps.has(group)));
    if (!hasGap) return signs;
    return [...signs, { text: this.matrix.words.missing, draw: (x, y) => gapBand(x - 8, x + 10, y, this.palette) }];
  }
}

/** Each group has its own shape, so that they differ without colour. */
function drawSign(group: number, x: number, y: number, palette: Palette): string {
  const fill = group % 2 === 0 ? palette.primary : palette.accent;
  if (group % 4 === 0) return element('circle', { cx: x, cy: y, r: 4.2, fill });
  if (group % 4 === 1) return rectangle(x - 3.8, y - 3.8, 7.6, 7.6, { fill });
  const points: [number, number][] =
    group % 4 === 2
      ? [
          [x, y - 4.6],
          [x + 4.8, y + 3.8],
          [x - 4.8, y + 3.8],
        ]
      : [
          [x, y - 5],
          [x + 5, y],
          [x, y + 5],
          [x - 5, y],
        ];
  return polygon(points, { fill });
}

/** A dashed frame with a bar in it: nothing stands here, and something should. */
function gapBand(from: number, to: number, y: number, palette: Palette): string {
  const frame = { fill: tint(palette.accent, 0.12), stroke: palette.accent, 'stroke-dasharray': '3 2' };
  return (
    rectangle(from + 1, y - 6, to - from - 2, 12, frame) +
    lineBetween((from + to) / 2 - 4, y, (from + to) / 2 + 4, y, { stroke: palette.accent, 'stroke-width': 2 })
  );
}
