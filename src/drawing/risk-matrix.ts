import { memberAt } from '../text/member-at.ts';
import { fitLine, wrapText } from './fit-text.ts';
import { drawLegend, type LegendEntry, legendHeight } from './legend.ts';
import { type Colours, lightnessSteps, makePalette, type Palette } from './palette.ts';
import { type Drawing, makeDrawing, type Room, rectangle, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';

/** What a risk matrix shows; levels are counted from 0, the lowest. */
export interface RiskMatrix {
  readonly probability: readonly string[];
  readonly impact: readonly string[];
  /** The class of each cell, by level of probability and then of impact; counted from 0, the lowest. */
  readonly classOf: readonly (readonly number[])[];
  /** The names of the classes, from low to high. */
  readonly classes: readonly string[];
  /** The same risks at several moments: before and after the measures. */
  readonly states: readonly RiskState[];
  readonly words: { readonly probability: string; readonly impact: string };
  /** What the matrix does not show; empty when it shows all. */
  readonly note: string;
}

export interface RiskState {
  readonly title: string;
  readonly marks: readonly RiskMark[];
}

export interface RiskMark {
  readonly label: string;
  readonly probability: number;
  readonly impact: number;
}

const label = { size: 11 } as const;
const title = { size: 12, isBold: true } as const;
const markText = { size: 10.5, isBold: true } as const;
const mark = { height: 16, gap: 3, most: 74 } as const;
const cell = { least: 34, padding: 4, widest: 150 } as const;
const lineHeight = 13;
const gap = 18;
/** The share of the page that two matrices side by side may take where marks share a cell: each needs the width then. */
const highest = 0.65;
const axisTitle = 18;

/** Where the risks stand, before and after the measures: side by side where the cells are wide enough, else one picture each. */
export function drawRiskMatrix(matrix: RiskMatrix, room: Room, colours: Colours): Drawing[] {
  const palette = makePalette(colours);
  const together = new MatrixPainter(matrix, matrix.states, room.width, palette);
  const drawing = together.draw();
  const isReadable = together.hasRoom && drawing.height <= room.height * (together.isCrowded ? highest : 1);
  if (matrix.states.length < 2 || isReadable) return [drawing];
  return matrix.states.map((state) => new MatrixPainter(matrix, [state], room.width, palette).draw());
}

class MatrixPainter {
  readonly #steps: readonly string[];
  readonly #left: number;
  readonly #cellWidth: number;
  readonly #markWidth: number;
  readonly #columnLabels: readonly (readonly string[])[];
  readonly #rowHeights: readonly number[];
  /** Whether marks stand above each other, so that cells are higher than they have to be. */
  readonly isCrowded: boolean;

  constructor(
    private readonly matrix: RiskMatrix,
    private readonly states: readonly RiskState[],
    private readonly width: number,
    private readonly palette: Palette,
  ) {
    const columns = matrix.impact.length * states.length;
    const widestLabel = Math.max(...matrix.probability.map((text) => textWidth(text, label)));
    this.#left = axisTitle + Math.min(widestLabel, width * 0.18) + 8;
    const room = (width - this.#left - 2 - gap * (states.length - 1)) / columns;
    this.#cellWidth = Math.min(cell.widest, room);
    const labels = matrix.states.flatMap(({ marks }) => marks.map((one) => textWidth(one.label, markText)));
    this.#markWidth = Math.min(Math.max(...labels, 12) + 8, mark.most);
    this.#steps = lightnessSteps(palette.primary, matrix.classes.length);
    this.#columnLabels = matrix.impact.map((text) => wrapText(text, this.#cellWidth - 4, label, 3));
    const markLines = matrix.probability.map((_text, level) =>
      Math.max(...this.states.flatMap((_state, at) => matrix.impact.map((_i, to) => this.#lines(at, level, to)))),
    );
    this.isCrowded = markLines.some((lines) => lines > 1);
    this.#rowHeights = matrix.probability.map((text, level) => {
      const lines = memberAt(markLines, level);
      const labelLines = wrapText(text, this.#left - axisTitle - 8, label, 3).length;
      const marks = lines * (mark.height + mark.gap) - mark.gap + 2 * cell.padding;
      return Math.max(cell.least, labelLines * lineHeight + 6, marks);
    });
  }

  /** Whether neither a mark nor a word at the foot of a column has to be broken. */
  get hasRoom(): boolean {
    const words = this.matrix.impact.flatMap((text) => text.split(' '));
    const widest = Math.max(...words.map((word) => textWidth(word, label)));
    return Math.max(this.#markWidth + 2 * cell.padding, widest + 4) <= this.#cellWidth;
  }

  draw(): Drawing {
    const { matrix, palette, states, width } = this;
    const top = states.some((state) => state.title !== '') ? 24 : 4;
    const gridHeight = this.#rowHeights.reduce((sum, height) => sum + height, 0);
    const labelHeight = Math.max(...this.#columnLabels.map((lines) => lines.length)) * lineHeight + 4;
    const bottom = top + gridHeight;
    const parts = [
      textAt(12, top + gridHeight / 2, matrix.words.probability, {
        ...title,
        fill: palette.ink,
        anchor: 'middle',
        rotate: -90,
      }),
      ...this.#rowLabels(top),
      ...states.flatMap((_state, at) => this.#state(at, top, bottom, labelHeight)),
    ];
    const entries = matrix.classes.map(
      (text, index): LegendEntry => ({ text, draw: (x, y) => this.#swatch(x, y, index) }),
    );
    const legendTop = bottom + labelHeight + axisTitle + 8;
    parts.push(drawLegend(entries, { left: this.#left, top: legendTop, width }, palette));
    const noteTop = legendTop + legendHeight(entries, width - this.#left);
    const note = wrapText(matrix.note, width - this.#left - 4, label);
    parts.push(
      ...note.map((line, at) =>
        textAt(this.#left, noteTop + 12 + at * lineHeight, line, { ...label, fill: palette.quiet }),
      ),
    );
    return makeDrawing(this.width, noteTop + note.length * lineHeight + 6, palette, parts);
  }

  #state(at: number, top: number, bottom: number, labelHeight: number): string[] {
    const { matrix, palette } = this;
    const left = this.#leftOf(at);
    const middle = left + (this.#cellWidth * matrix.impact.length) / 2;
    const centred = { fill: palette.ink, anchor: 'middle' as const };
    const heading = fitLine(memberAt(this.states, at).title, this.#cellWidth * matrix.impact.length, title);
    return [
      textAt(middle, top - 9, heading, { ...title, ...centred }),
      ...this.#cells(at, top),
      ...this.#columnLabels.flatMap((lines, column) =>
        lines.map((line, index) => {
          const x = left + this.#cellWidth * (column + 0.5);
          return textAt(x, bottom + 13 + index * lineHeight, line, { ...label, ...centred });
        }),
      ),
      textAt(middle, bottom + labelHeight + 13, matrix.words.impact, { ...title, ...centred }),
    ];
  }

  #rowLabels(top: number): string[] {
    return this.matrix.probability.flatMap((text, level) => {
      const lines = wrapText(text, this.#left - axisTitle - 8, label, 3);
      const middle = this.#topOf(level, top) + memberAt(this.#rowHeights, level) / 2;
      const first = middle - ((lines.length - 1) * lineHeight) / 2 + 4;
      return lines.map((line, index) =>
        textAt(this.#left - 6, first + index * lineHeight, line, { ...label, fill: this.palette.ink, anchor: 'end' }),
      );
    });
  }

  #cells(at: number, top: number): string[] {
    const { matrix, palette } = this;
    return matrix.probability.flatMap((_text, level) =>
      matrix.impact.flatMap((_impact, column) => {
        const x = this.#leftOf(at) + column * this.#cellWidth;
        const y = this.#topOf(level, top);
        const height = memberAt(this.#rowHeights, level);
        const fill = this.#fillOf(memberAt(memberAt(matrix.classOf, level), column));
        const ground = rectangle(x, y, this.#cellWidth, height, { fill, stroke: palette.white, 'stroke-width': 2 });
        return [ground, ...this.#marks(this.#marksIn(at, level, column), x, y, height)];
      }),
    );
  }

  /** The marks of a cell in lines, together in its middle. */
  #marks(marks: readonly RiskMark[], left: number, top: number, height: number): string[] {
    const { palette } = this;
    const each = this.#perLine();
    const lines = Math.ceil(marks.length / each);
    const first = top + (height - lines * (mark.height + mark.gap) + mark.gap) / 2;
    const slot = Math.min(this.#markWidth, this.#cellWidth - 4);
    return marks.map((one, index) => {
      const line = Math.floor(index / each);
      const count = Math.min(each, marks.length - line * each);
      const width = Math.min(textWidth(one.label, markText) + 8, slot);
      const start = left + (this.#cellWidth - count * (slot + mark.gap) + mark.gap) / 2;
      const x = start + (index % each) * (slot + mark.gap) + (slot - width) / 2;
      const y = first + line * (mark.height + mark.gap);
      const shape = { rx: 8, fill: palette.white, stroke: palette.ink, 'stroke-width': 1 };
      const text = fitLine(one.label, width - 6, markText);
      return (
        rectangle(x, y, width, mark.height, shape) +
        textAt(x + width / 2, y + 12, text, { ...markText, fill: palette.ink, anchor: 'middle' })
      );
    });
  }

  #swatch(x: number, y: number, index: number): string {
    const fill = this.#fillOf(index);
    return rectangle(x - 8, y - 6, 18, 12, { fill, stroke: this.palette.rule, 'stroke-width': 0.75 });
  }

  #fillOf(index: number): string {
    return this.#steps[Math.min(index, this.#steps.length - 1)] ?? this.palette.band;
  }

  #lines(at: number, level: number, column: number): number {
    return Math.ceil(this.#marksIn(at, level, column).length / this.#perLine());
  }

  #perLine(): number {
    return Math.max(1, Math.floor((this.#cellWidth - 2 * cell.padding + mark.gap) / (this.#markWidth + mark.gap)));
  }

  #marksIn(at: number, level: number, column: number): readonly RiskMark[] {
    return memberAt(this.states, at).marks.filter(
      ({ probability, impact }) => probability === level && impact === column,
    );
  }

  #leftOf(at: number): number {
    return this.#left + at * (this.#cellWidth * this.matrix.impact.length + gap);
  }

  /** The highest level of probability stands at the top. */
  #topOf(level: number, top: number): number {
    return this.#rowHeights.slice(level + 1).reduce((sum, height) => sum + height, top);
  }
}
