import { memberAt } from '../text/member-at.ts';
import { fitLine, wrapText } from './fit-text.ts';
import { drawLegend, type LegendEntry, legendHeight } from './legend.ts';
import { type Colours, makePalette, type Palette, tint } from './palette.ts';
import { type Drawing, element, lineBetween, makeDrawing, polygon, type Room, rectangle, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';

/** What a coverage picture shows: what is scored, against what the bid sets against it. */
export interface CoverageMatrix {
  readonly groups: readonly CoverageGroup[];
  readonly rows: readonly CoverageLine[];
  readonly words: { readonly missing: string };
}

export interface CoverageGroup {
  readonly title: string;
  readonly columns: readonly string[];
}

export interface CoverageLine {
  readonly id: string;
  readonly text: string;
  /** For each group the columns that are linked, by their place in the group. */
  readonly links: readonly ReadonlySet<number>[];
  /** The groups of which the row lacks any link although it needs one, by their place. */
  readonly gaps: ReadonlySet<number>;
}

/** The part of a matrix that one picture shows, with the places of its rows and columns. */
export interface CoveragePart {
  readonly drawing: Drawing;
  readonly rows: readonly number[];
}

interface Column {
  readonly group: number;
  readonly index: number;
  readonly label: string;
}

const idText = { size: 11, isBold: true } as const;
const small = { size: 10.5 } as const;
const column = { least: 15, usual: 19, most: 26 } as const;
/** The height of a row, by the lines of its longest text. */
const rowHeights = { 1: 17, 2: 26 } as const;
const mostTextLines = 2;
const lineHeight = 11.5;
const groupGap = 8;
const titleHeight = 18;

/** Draws the matrix, divided over pictures by columns and by rows where one would be too wide or too high. */
export function drawCoverage(matrix: CoverageMatrix, room: Room, colours: Colours): CoveragePart[] {
  const palette = makePalette(colours);
  const columns = matrix.groups.flatMap(({ columns: labels }, group) =>
    labels.map((label, index): Column => ({ group, index, label })),
  );
  const layouts = new CoverageLayouts(matrix, room.width);
  const headHeight =
    titleHeight + Math.min(Math.max(...columns.map(({ label }) => textWidth(label, small)), 20), 90) + 8;
  const places = matrix.rows.map((_row, index) => index);
  return chooseColumns(columns, layouts.mostColumns).flatMap((chosen) => {
    const layout = { ...layouts.of(chosen), headHeight };
    const mostRows = Math.max(1, Math.floor((room.height - headHeight - 50) / layout.rowHeight));
    const painter = new CoveragePainter(matrix, room.width, layout, palette);
    return evenly(places, mostRows).map((rows) => ({ drawing: painter.draw(chosen, rows), rows }));
  });
}

/** The columns of each picture: whole groups together as far as there is room, a wider group in pieces of its own. */
function chooseColumns(columns: readonly Column[], most: number): Column[][] {
  const numbers = [...new Set(columns.map(({ group }) => group))];
  const pictures: Column[][] = [];
  for (const group of numbers.map((number) => columns.filter((column) => column.group === number))) {
    const last = pictures.at(-1);
    if (last !== undefined && last.length + group.length <= most) last.push(...group);
    else pictures.push(...evenly(group, most));
  }
  return pictures;
}

/** A list in as few pieces as the limit allows, about equally long. */
function evenly<T>(list: readonly T[], most: number): T[][] {
  const pieces = Math.max(1, Math.ceil(list.length / most));
  const length = Math.ceil(list.length / pieces);
  return Array.from({ length: pieces }, (_none, index) => list.slice(index * length, (index + 1) * length));
}

interface Layout {
  /** Where the columns begin. */
  readonly left: number;
  readonly headHeight: number;
  readonly idWidth: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
}

/** Of the width of a text, what it needs on two lines: words do not fill them. */
const partOnTwoLines = 0.58;
/** Of the width of a picture, what its columns leave to the texts. */
const mostOfWidth = 0.35;

/** How the width of a picture is divided over the texts of its rows and its columns. */
class CoverageLayouts {
  readonly #idWidth: number;
  readonly #texts: readonly number[];

  constructor(
    private readonly matrix: CoverageMatrix,
    private readonly width: number,
  ) {
    const ids = matrix.rows.map(({ id }) => textWidth(id, idText));
    this.#idWidth = Math.min(Math.max(...ids, 20) + 10, width * 0.25);
    this.#texts = matrix.rows.map(({ text }) => textWidth(text, small) + 12);
  }

  /** More would leave too little room for the texts. */
  get mostColumns(): number {
    const gaps = groupGap * (this.matrix.groups.length - 1);
    const room = this.width - this.#idWidth - this.#leastTextRoom - gaps;
    return Math.max(1, Math.floor(room / column.least));
  }

  get #leastTextRoom(): number {
    return Math.min(this.width * mostOfWidth, Math.max(...this.#texts) * partOnTwoLines);
  }

  /** The texts get what the columns leave: on one line if they fit, else on two. */
  of(columns: readonly Column[]): Omit<Layout, 'headHeight'> {
    const groups = new Set(columns.map(({ group }) => group)).size;
    const room = this.width - this.#idWidth - groupGap * (groups - 1) - 4;
    const widest = Math.max(...this.#texts);
    const fits = widest <= room - columns.length * column.least;
    const textRoom = fits ? widest : Math.max(room - columns.length * column.usual, this.#leastTextRoom);
    return {
      idWidth: this.#idWidth,
      left: this.#idWidth + textRoom,
      columnWidth: Math.max(column.least, Math.min(column.most, (room - textRoom) / columns.length)),
      rowHeight: rowHeights[fits ? 1 : 2],
    };
  }
}

class CoveragePainter {
  constructor(
    private readonly matrix: CoverageMatrix,
    private readonly width: number,
    private readonly layout: Layout,
    private readonly palette: Palette,
  ) {}

  draw(columns: readonly Column[], rows: readonly number[]): Drawing {
    const { palette, width } = this;
    const { left, headHeight, columnWidth: each, rowHeight } = this.layout;
    const groups = [...new Set(columns.map(({ group }) => group))];
    const xOf = (at: number): number =>
      left + at * each + groups.indexOf(memberAt(columns, at).group) * groupGap + each / 2;
    const bottom = headHeight + rows.length * rowHeight;
    const edges = groups.map((group) => {
      const first = columns.findIndex((one) => one.group === group);
      const last = columns.findLastIndex((one) => one.group === group);
      return { group, from: xOf(first) - each / 2, to: xOf(last) + each / 2 };
    });
    const right = edges.at(-1)?.to ?? left;
    const parts = [
      ...rows.flatMap((row, at) => this.#row(row, headHeight + at * rowHeight, at, right)),
      ...edges.map((edge) => this.#title(edge)),
      ...columns.map(({ label }, at) => {
        const shown = fitLine(label, headHeight - titleHeight - 8, small);
        return textAt(xOf(at) + 4, headHeight - 6, shown, { ...small, fill: palette.ink, rotate: -90 });
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
    const { idWidth, left, rowHeight } = this.layout;
    const lines = wrapText(row.text, left - idWidth - 8, small, rowHeight === rowHeights[1] ? 1 : mostTextLines);
    const first = top + rowHeight / 2 + 4 - ((lines.length - 1) * lineHeight) / 2;
    return [
      at % 2 === 0 ? rectangle(0, top, right, rowHeight, { fill: this.palette.band }) : '',
      textAt(4, first, fitLine(row.id, idWidth - 8, idText), { ...idText, fill: this.palette.ink }),
      ...lines.map((line, index) =>
        textAt(idWidth, first + index * lineHeight, line, { ...small, fill: this.palette.quiet }),
      ),
    ];
  }

  #title({ group, from, to }: { group: number; from: number; to: number }): string {
    const text = memberAt(this.matrix.groups, group).title;
    const title = { ...small, isBold: true };
    return textAt(from + 1, 12, fitLine(text, Math.max(to - from, 30), title), { ...title, fill: this.palette.ink });
  }

  #edge(x: number, top: number, bottom: number): string {
    return lineBetween(x, top, x, bottom, { stroke: this.palette.rule, 'stroke-width': 0.75 });
  }

  #marks(
    place: number,
    y: number,
    columns: readonly Column[],
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
