import type { SizedPart } from './form-limits.ts';
import type { OpenedElement } from './read-xml.ts';
import {
  type LetterForm,
  type LineForm,
  type ParagraphForm,
  type StyleSheet,
  takeLetters,
  takeParagraph,
} from './style-sheet.ts';

/** How a stretch of text looks, by all that says something of it. */
export interface TextForm {
  readonly part: Exclude<SizedPart, 'pictures'>;
  /** The name of the style of its paragraph, as the file gives it. */
  readonly style: string;
  readonly font: string | undefined;
  /** Half points. */
  readonly size: number;
  readonly isBold: boolean;
  /** `RRGGBB`; undefined where Word chooses it, or nobody can tell. */
  readonly colour: string | undefined;
  readonly ground: string | undefined;
}

/** The space between the lines of a paragraph. */
export interface SpacedLines {
  readonly style: string;
  /** In lines, as Word counts. */
  readonly lines: number;
  /** Whether the file says it in lines; else it is taken from a height in points. */
  readonly isSaid: boolean;
}

/** Forms that were seen, each once, under a number. */
export class SeenForms<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a form, as the note of a mark. */
  note(form: T): string {
    const key = JSON.stringify(form);
    const known = this.#numbers.get(key) ?? this.all.push(form) - 1;
    this.#numbers.set(key, known);
    return String(known);
  }

  /** The form under a number that was noted. */
  of(note: string): T | undefined {
    return this.all[Number(note)];
  }
}

/** All forms of the text of a file. */
export interface FileForms {
  readonly sheet: StyleSheet;
  readonly texts: SeenForms<TextForm>;
  readonly lines: SeenForms<SpacedLines>;
}

interface OpenParagraph {
  style: string | undefined;
  readonly form: ParagraphForm;
}

interface OpenTable {
  style: string | undefined;
  row: number;
  hasFirstRow: boolean;
  cell: string | undefined;
}

const containers = new Set(['w:pPr', 'w:rPr', 'w:tcPr', 'w:tblPr', 'w:trPr', 'w:sectPr']);

/** Follows the reading of a part, so that at each text it can say how that looks. */
export class FormWatch {
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #inside: string[] = [];
  #letters: LetterForm = {};
  #letterStyle: string | undefined;
  #boxes = 0;

  constructor(
    readonly forms: FileForms,
    /** What the part is to the rules of form. */
    readonly part: 'text' | 'margins' | 'notes',
  ) {}

  /** How the text at this place looks, as the note of a mark. */
  noteLetters(): string {
    const { sheet, texts } = this.forms;
    const table = this.#tables.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    const isFirstRow = table?.hasFirstRow === true && table.row === 1;
    const place = {
      style: paragraph?.style,
      letterStyle: this.#letterStyle,
      tableStyle: table?.style,
      isFirstRow,
    };
    const { font, size = 0, isBold = false, colour, ground } = sheet.lettersAt(place, this.#letters);
    const style = sheet.nameOf(place.style);
    const behind =
      [ground, paragraph?.form.ground, sheet.groundOf(place.style)].find(
        (one) => one !== undefined && one !== 'auto',
      ) ?? this.#cellGround(table, isFirstRow);
    return texts.note({
      part: this.#partOf(style),
      style,
      font,
      size,
      isBold,
      colour: hexOf(colour),
      // What shapes and pictures put behind a text stands nowhere with the text.
      ground: this.#boxes > 0 || this.part === 'margins' ? undefined : behind === 'auto' ? 'FFFFFF' : hexOf(behind),
    });
  }

  /** The space between the lines of this paragraph, as the note of a mark; undefined outside running text. */
  noteLines(): string | undefined {
    const paragraph = this.#paragraphs.at(-1);
    if (this.part !== 'text' || this.#tables.length > 0 || this.#boxes > 0 || paragraph === undefined) return undefined;
    const { sheet, lines } = this.forms;
    const { line = 240, rule } = sheet.linesAt(paragraph, lineFormOf(paragraph.form));
    const { size = 20 } = sheet.lettersAt(
      { style: paragraph.style, letterStyle: undefined, tableStyle: undefined, isFirstRow: false },
      {},
    );
    const isSaid = rule === 'auto';
    // A line of usual letters is a fifth higher than they are.
    const counted = isSaid ? line / 240 : line / 20 / ((size / 2) * 1.2);
    const least = rule === 'atLeast' ? Math.max(1, counted) : counted;
    return lines.note({ style: sheet.nameOf(paragraph.style), lines: Math.round(least * 100) / 100, isSaid });
  }

  /** Whether the table that is being read makes its first row look like a head. */
  isHeadShown(): boolean {
    const table = this.#tables.at(-1);
    if (table === undefined || table.row !== 1) return false;
    return (table.hasFirstRow && this.forms.sheet.hasFirstRow(table.style)) || hexOf(table.cell) !== undefined;
  }

  open(element: OpenedElement): void {
    const { name, attribute } = element;
    const value = attribute('w:val');
    const inside = this.#inside.at(-1);
    const [paragraph, table] = [this.#paragraphs.at(-1), this.#tables.at(-1)];
    if (name === 'w:p') this.#paragraphs.push({ style: undefined, form: {} });
    else if (name === 'w:r') {
      this.#letters = {};
      this.#letterStyle = undefined;
    } else if (name === 'w:tbl') this.#tables.push({ style: undefined, row: 0, hasFirstRow: false, cell: undefined });
    else if (name === 'w:txbxContent') this.#boxes += 1;
    else if (name === 'w:tr' && table !== undefined) table.row += 1;
    else if (name === 'w:tc' && table !== undefined) table.cell = undefined;
    else if (name === 'w:tblStyle' && table !== undefined) table.style = value;
    else if (name === 'w:tblLook' && table !== undefined) table.hasFirstRow = isFirstRowOn(element);
    else if (inside === 'w:tcPr' && name === 'w:shd' && table !== undefined) table.cell = attribute('w:fill');
    else if (inside === 'w:pPr' && paragraph !== undefined) {
      if (name === 'w:pStyle') paragraph.style = value;
      else if (name === 'w:shd') paragraph.form.ground = attribute('w:fill') ?? 'auto';
      else takeParagraph(paragraph.form, element);
    } else if (inside === 'w:rPr' && this.#inside.at(-2) !== 'w:pPr') {
      if (name === 'w:rStyle') this.#letterStyle = value;
      else takeLetters(this.#letters, element);
    }
    if (containers.has(name)) this.#inside.push(name);
  }

  close(name: string): void {
    if (name === this.#inside.at(-1)) this.#inside.pop();
    if (name === 'w:p') this.#paragraphs.pop();
    else if (name === 'w:tbl') this.#tables.pop();
    else if (name === 'w:txbxContent') this.#boxes -= 1;
  }

  #partOf(style: string): TextForm['part'] {
    if (this.part !== 'text') return this.part;
    if (this.#tables.length > 0) return 'tables';
    return /^(?:caption|bijschrift)\b/iu.test(style) ? 'captions' : 'text';
  }

  #cellGround(table: OpenTable | undefined, isFirstRow: boolean): string | undefined {
    if (table === undefined) return 'auto';
    const own = table.cell ?? this.forms.sheet.cellGround(table.style, isFirstRow);
    // A table in a cell stands on the ground of that cell.
    return own === 'auto' && this.#tables.length > 1 ? undefined : own;
  }
}

function hexOf(colour: string | undefined): string | undefined {
  return colour !== undefined && /^[0-9a-f]{6}$/iu.test(colour) ? colour.toUpperCase() : undefined;
}

function lineFormOf({ line, rule }: ParagraphForm): LineForm {
  return { ...(line === undefined ? {} : { line }), ...(rule === undefined ? {} : { rule }) };
}

/** Whether a table uses what its style says of the first row (ISO/IEC 29500-1, 17.4.56; the older form is a number). */
function isFirstRowOn({ attribute }: OpenedElement): boolean {
  const said = attribute('w:firstRow');
  if (said !== undefined) return /^(?:1|true|on)$/u.test(said);
  return (Number.parseInt(attribute('w:val') ?? '0', 16) & 0x20) !== 0;
}
