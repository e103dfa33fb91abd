import { memberAt } from '../text/member-at.ts';
import type { CoverageMatrix } from './coverage-chart.ts';
import type { Room } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A column of a coverage picture: its group, its place in that group and what stands above it. */
export interface CoverageColumn {
  readonly group: number;
  readonly index: number;
  readonly label: string;
}

/** How the room of a coverage picture is divided over the texts of its rows and its columns, in pixels. */
export interface CoverageLayout {
  /** Where the columns begin. */
  readonly left: number;
  readonly headHeight: number;
  readonly idWidth: number;
  /** The groups from left to right, each as wide as its columns and, where there is room, as its title. */
  readonly groups: readonly GroupPlace[];
  readonly rowHeight: number;
  /** How many lines the text of a row may take; none where a picture before it has shown the texts. */
  readonly textLines: TextLines;
}

/** Where the columns of a group stand. */
export interface GroupPlace {
  readonly group: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** What one picture shows of a matrix: its columns, and its rows by their places. */
export interface PlannedPicture {
  readonly columns: readonly CoverageColumn[];
  readonly rows: readonly number[];
  readonly layout: CoverageLayout;
}

type TextLines = 0 | 1 | 2;

export const idText = { size: 11, isBold: true } as const;
export const smallText = { size: 10.5 } as const;
export const titleText = { size: 10.5, isBold: true } as const;
/** Between two groups. */
export const groupGap = 8;
export const titleHeight = 18;

const column = { least: 15, usual: 19, most: 26 } as const;
/** The height of a row, by the lines of its text. */
const rowHeights: Readonly<Record<TextLines, number>> = { 0: 15, 1: 17, 2: 26 };
/** What a legend and the blank around it take at most. */
const footHeight = 50;
/** What stays free at the right. */
const slack = 4;
/** Of the width of a text, what it needs on two lines: words do not fill them. */
const partOnTwoLines = 0.58;
/** Of the width of a picture, what its columns leave to the texts. */
const mostOfWidth = 0.35;

/**
 * Divides a matrix over pictures by columns and by rows where one would be too wide or too high. Where they need more
 * than a page together, only the first columns have the texts of the rows beside them: the others then show the ids.
 */
export function planPictures(matrix: CoverageMatrix, room: Room): PlannedPicture[] {
  const columns = matrix.groups.flatMap(({ columns: labels }, group) =>
    labels.map((label, index): CoverageColumn => ({ group, index, label })),
  );
  const layouts = new CoverageLayouts(matrix, columns, room);
  const [first = [], ...others] = chooseColumns(columns, layouts.mostBesideTexts);
  const start = layouts.picturesOf(first, true);
  const whole = [...start, ...others.flatMap((chosen) => layouts.picturesOf(chosen, true))];
  if (heightOf(whole) <= room.height) return whole;
  const rest = chooseColumns(others.flat(), layouts.mostBesideIds);
  const brief = [...start, ...rest.flatMap((chosen) => layouts.picturesOf(chosen, false))];
  return heightOf(brief) < heightOf(whole) ? brief : whole;
}

function heightOf(pictures: readonly PlannedPicture[]): number {
  return pictures.reduce(
    (sum, { layout, rows }) => sum + layout.headHeight + rows.length * layout.rowHeight + footHeight,
    0,
  );
}

/** The columns of each picture: whole groups together as far as there is room, a wider group in pieces of its own. */
function chooseColumns(columns: readonly CoverageColumn[], most: number): CoverageColumn[][] {
  const numbers = [...new Set(columns.map(({ group }) => group))];
  const pictures: CoverageColumn[][] = [];
  for (const group of numbers.map((number) => columns.filter((one) => one.group === number))) {
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

/** What the pictures of one matrix share. */
class CoverageLayouts {
  readonly #idWidth: number;
  readonly #texts: readonly number[];
  readonly #headHeight: number;

  constructor(
    private readonly matrix: CoverageMatrix,
    columns: readonly CoverageColumn[],
    private readonly room: Room,
  ) {
    const ids = matrix.rows.map(({ id }) => textWidth(id, idText));
    this.#idWidth = Math.min(Math.max(...ids, 20) + 10, room.width * 0.25);
    this.#texts = matrix.rows.map(({ text }) => textWidth(text, smallText) + 12);
    const labels = columns.map(({ label }) => textWidth(label, smallText));
    this.#headHeight = titleHeight + Math.min(Math.max(...labels, 20), 90) + 8;
  }

  /** More columns would leave too little room for the texts. */
  get mostBesideTexts(): number {
    return this.#mostBeside(this.#leastTextRoom);
  }

  get mostBesideIds(): number {
    return this.#mostBeside(0);
  }

  picturesOf(columns: readonly CoverageColumn[], hasTexts: boolean): PlannedPicture[] {
    const layout = this.#layoutOf(columns, hasTexts);
    const mostRows = Math.floor((this.room.height - this.#headHeight - footHeight) / layout.rowHeight);
    const places = this.matrix.rows.map((_row, index) => index);
    return evenly(places, Math.max(1, mostRows)).map((rows) => ({ columns, rows, layout }));
  }

  get #leastTextRoom(): number {
    return Math.min(this.room.width * mostOfWidth, Math.max(...this.#texts) * partOnTwoLines);
  }

  #mostBeside(textRoom: number): number {
    const gaps = groupGap * (this.matrix.groups.length - 1);
    const room = this.room.width - this.#idWidth - textRoom - gaps;
    return Math.max(1, Math.floor(room / column.least));
  }

  /** The texts get what the columns leave: on one line if they fit, else on two. */
  #layoutOf(columns: readonly CoverageColumn[], hasTexts: boolean): CoverageLayout {
    const groups = this.#groupsOf(columns);
    const room = this.room.width - this.#idWidth - groupGap * (groups.length - 1) - slack;
    const widest = Math.max(...this.#texts);
    const fits = widest <= room - sumOf(widthsOf(groups, column.least));
    const textLines = fits ? 1 : hasTexts ? 2 : 0;
    const onTwo = Math.max(room - sumOf(widthsOf(groups, column.usual)), this.#leastTextRoom);
    const left = this.#idWidth + { 0: 0, 1: widest, 2: onTwo }[textLines];
    return {
      idWidth: this.#idWidth,
      left,
      groups: placesOf(groups, left, room + this.#idWidth - left),
      headHeight: this.#headHeight,
      rowHeight: rowHeights[textLines],
      textLines,
    };
  }

  #groupsOf(columns: readonly CoverageColumn[]): GroupNeed[] {
    return [...new Set(columns.map(({ group }) => group))].map((group) => ({
      group,
      count: columns.filter((one) => one.group === group).length,
      title: textWidth(memberAt(this.matrix.groups, group).title, titleText) + slack,
    }));
  }
}

/** How many columns a group has in a picture, and how wide its title is. */
interface GroupNeed {
  readonly group: number;
  readonly count: number;
  readonly title: number;
}

/** How wide groups are with columns of at least this width. */
function widthsOf(groups: readonly GroupNeed[], each: number): number[] {
  return groups.map(({ count, title }) => Math.max(count * each, title));
}

/** Columns are as wide as the room allows; where there is too little for the titles, those are cut. */
function placesOf(groups: readonly GroupNeed[], left: number, room: number): GroupPlace[] {
  let each: number = column.most;
  while (each > column.least && sumOf(widthsOf(groups, each)) > room) each -= 0.25;
  const widths = widthsOf(groups, each);
  const count = sumOf(groups.map((group) => group.count));
  const bare = Math.max(column.least, room / count);
  const chosen = sumOf(widths) <= room ? widths : groups.map((group) => group.count * bare);
  let from = left - groupGap;
  return groups.map((group, at) => {
    const start = from + groupGap;
    from = start + memberAt(chosen, at);
    return { group: group.group, count: group.count, from: start, to: from };
  });
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
