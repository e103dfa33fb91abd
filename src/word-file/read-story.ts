import { fieldFault, isCount, type OpenField } from './fields.ts';
import { FormNotes } from './form-notes.ts';
import type { FormWatch } from './form-watch.ts';
import { OpenText } from './open-text.ts';
import { type OpenedElement, readXml, type XmlHandler } from './read-xml.ts';
import type { MarkedText, Story } from './story.ts';
import { isOn, type WordStyles } from './styles.ts';

interface OpenParagraph extends OpenText {
  style: string | undefined;
  outlineLevel: number | undefined;
  isListed: boolean;
}

interface OpenTable {
  readonly number: number;
  /** Where its first row comes in the text. */
  readonly start: number;
  row: number;
  columns: readonly string[];
  cells: MarkedText[];
  cell: OpenText | undefined;
}

interface OpenControl {
  tag: string;
  isAsking: boolean;
  /** The paragraph in which it opened and where; undefined around whole paragraphs. */
  readonly paragraph: OpenParagraph | undefined;
  readonly start: number;
}

/** A text of its own: the body, or a box inside a paragraph of another. */
interface Frame {
  readonly region: string;
  readonly tables: OpenTable[];
  paragraph: OpenParagraph | undefined;
}

/** Marks of tracked changes around content; the content of what moved away and was deleted is not read. */
const insertions = new Set(['w:ins', 'w:moveTo']);
const removals = new Set(['w:del', 'w:moveFrom']);

/** What a reader who does not see it has to be told: a picture, a chart, a diagram; the text of a box speaks for itself. */
const drawings = new Set(['pic:pic', 'c:chart', 'dgm:relIds']);

/** What stands in a text as one sign. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
};

/**
 * Reads the text of one part of a Word file: paragraphs, rows of tables, text boxes, content controls; text that was
 * deleted with tracked changes is left out, text that was inserted is not.
 * @param region names the place of a part that is not the body
 * @param watch notes the form of the text too
 * @throws BrokenXml
 */
export function readStory(part: Uint8Array, story: Story, styles: WordStyles, region = '', watch?: FormWatch): void {
  readXml(part, new StoryReader(story, styles, region, watch && new FormNotes(watch)));
}

class StoryReader implements XmlHandler {
  readonly #frames: Frame[];
  readonly #fields: OpenField[] = [];
  readonly #controls: OpenControl[] = [];
  readonly #changes: { readonly name: string; readonly author: string; readonly start: number }[] = [];
  /** The drawing that is being read, until what it draws is known. */
  #drawing: OpenedElement | undefined;
  #skipped = 0;
  #isText = false;
  #isCode = false;
  #isInRunForm = false;
  #isHidden = false;

  constructor(
    readonly story: Story,
    readonly styles: WordStyles,
    region: string,
    readonly form: FormNotes | undefined,
  ) {
    this.#frames = [{ region, tables: [], paragraph: undefined }];
  }

  open(element: OpenedElement): void {
    const { name } = element;
    if (this.#skipped > 0 || isSkipped(name)) {
      if (this.#skipped === 0) this.#note(name, element.attribute('w:author') ?? '');
      this.#skipped += 1;
      return;
    }
    const { paragraph, tables } = this.#frame;
    this.form?.open(element, paragraph);
    if (name === 'w:p') {
      this.#frame.paragraph = Object.assign(new OpenText(), {
        style: undefined,
        outlineLevel: undefined,
        isListed: false,
      });
    } else if (name === 'w:tbl') {
      const number = this.story.startTable();
      tables.push({ number, start: this.story.length, row: 0, columns: [], cells: [], cell: undefined });
    } else if (name === 'w:tc') {
      const table = tables.at(-1);
      if (table !== undefined) table.cell = new OpenText();
    } else if (name === 'w:txbxContent') {
      this.#frames.push({ region: this.story.words.textBox, tables: [], paragraph: undefined });
    } else if (insertions.has(name)) {
      this.#changes.push({ name, author: element.attribute('w:author') ?? '', start: paragraph?.text.length ?? 0 });
    } else if (name === 'w:sdt') {
      this.#controls.push({ tag: '', isAsking: false, paragraph, start: paragraph?.text.length ?? 0 });
    } else if (name === 'w:t') this.#isText = true;
    else if (name === 'w:instrText') this.#isCode = true;
    else if (name === 'w:r') this.#isHidden = false;
    else if (name === 'w:rPr') this.#isInRunForm = true;
    else if (name === 'w:fldChar') this.#turnField(element.attribute('w:fldCharType'));
    else if (name === 'w:fldSimple') {
      const instruction = element.attribute('w:instr') ?? '';
      this.#fields.push({ instruction, resultStart: paragraph?.text.length ?? 0, hasResult: false });
    } else if (name === 'wp:docPr') this.#drawing = element;
    else if (drawings.has(name)) this.#lookAtDrawing();
    else if (name === 'adec:decorative' && isOn(element.attribute('val'))) this.#drawing = undefined;
    else if (signs[name] !== undefined && !this.#isInRunForm) paragraph?.add(signs[name]);
    else this.#readForm(element, paragraph);
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    const field = this.#fields.at(-1);
    if (this.#isCode) {
      if (field !== undefined) field.instruction += text;
    } else if (this.#isText) {
      const { paragraph } = this.#frame;
      if (paragraph === undefined || (field !== undefined && field.resultStart === undefined)) return;
      const start = paragraph.text.length;
      if (!this.#fields.some(isCount)) paragraph.add(text.replace(/[\r\n\t]/gu, ' '));
      if (text.trim() !== '') for (const open of this.#fields) open.hasResult = true;
      if (this.#isHidden && text.trim() !== '') paragraph.mark('hidden', '', start);
      else this.form?.noteText(paragraph, start);
    }
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const { tables, paragraph } = this.#frame;
    const table = tables.at(-1);
    if (name === 'w:t') this.#isText = false;
    else if (name === 'w:instrText') this.#isCode = false;
    else if (name === 'w:rPr') this.#isInRunForm = false;
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tc' && table?.cell !== undefined) {
      this.form?.noteCell(table.cell);
      table.cells.push(table.cell);
      table.cell = undefined;
    } else if (name === 'w:tr' && table !== undefined) this.#closeRow(table);
    else if (name === 'w:tbl') this.#closeTable(tables);
    else if (name === 'w:txbxContent') this.#frames.pop();
    else if (name === 'w:sdt') this.#closeControl();
    else if (name === 'w:fldSimple') this.#closeField();
    else if (insertions.has(name)) {
      const change = this.#changes.pop();
      // A mark in the properties of a paragraph or a row has no text of its own.
      paragraph?.mark('tracked', change?.author ?? '', Math.min(change?.start ?? 0, paragraph.text.length));
    }
    this.form?.close(name, paragraph);
  }

  get #frame(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  #note(name: string, author: string): void {
    if (name === 'mc:Fallback') return;
    const { paragraph } = this.#frame;
    paragraph?.mark('tracked', author, paragraph.text.length);
  }

  #readForm({ name, attribute }: OpenedElement, paragraph: OpenParagraph | undefined): void {
    const value = attribute('w:val');
    const control = this.#controls.at(-1);
    if (name === 'w:tag' && control !== undefined) control.tag = value ?? '';
    else if (name === 'w:alias' && control !== undefined) control.tag ||= value ?? '';
    else if (name === 'w:showingPlcHdr' && control !== undefined) control.isAsking = isOn(value);
    else if (paragraph === undefined) return;
    else if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:outlineLvl') paragraph.outlineLevel = Number(value);
    else if (name === 'w:numPr') paragraph.isListed = true;
    else if (name === 'w:vanish') this.#isHidden = isOn(value);
    else if (name === 'w:rStyle') this.#isHidden ||= this.styles.isHidden(value ?? '');
  }

  #lookAtDrawing(): void {
    const { paragraph } = this.#frame;
    if (this.#drawing === undefined) return;
    const { attribute } = this.#drawing;
    this.#drawing = undefined;
    const described = `${attribute('descr') ?? ''}${attribute('title') ?? ''}`.trim();
    if (described === '') paragraph?.mark('undescribed-picture', attribute('name') ?? '', paragraph.text.length);
  }

  #turnField(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ instruction: '', resultStart: undefined, hasResult: false });
    else if (type === 'separate' && field !== undefined) field.resultStart = this.#frame.paragraph?.text.length ?? 0;
    else if (type === 'end') this.#closeField();
  }

  #closeField(): void {
    const field = this.#fields.pop();
    const { paragraph } = this.#frame;
    if (field === undefined || paragraph === undefined) return;
    const start = Math.min(field.resultStart ?? paragraph.text.length, paragraph.text.length);
    const fault = fieldFault(field, paragraph.text.slice(start));
    if (fault !== undefined) paragraph.mark(fault, field.instruction.trim().replace(/\s+/gu, ' '), start);
  }

  #closeControl(): void {
    const control = this.#controls.pop();
    const { paragraph } = this.#frame;
    if (control === undefined || paragraph === undefined || control.paragraph !== paragraph) return;
    if (control.tag !== '') paragraph.mark('control', control.tag, control.start);
    if (control.isAsking) paragraph.mark('unresolved', control.tag, control.start);
  }

  #closeParagraph(): void {
    const { paragraph, tables, region } = this.#frame;
    if (paragraph === undefined) return;
    this.#frame.paragraph = undefined;
    for (const control of this.#controls) {
      if (control.paragraph !== undefined) continue;
      if (control.tag !== '') paragraph.mark('control', control.tag, 0);
      if (control.isAsking) paragraph.mark('unresolved', control.tag, 0);
    }
    const cell = tables.at(-1)?.cell;
    const form = this.styles.of(paragraph.style);
    const { outlineLevel } = paragraph;
    this.form?.noteParagraph(
      paragraph,
      outlineLevel === undefined ? form.level : outlineLevel < 9 ? outlineLevel + 1 : undefined,
      form.isTitle,
    );
    if (cell !== undefined) cell.append(paragraph);
    else if (!form.isContents) {
      const isHeading = paragraph.outlineLevel === undefined ? form.isHeading : paragraph.outlineLevel < 9;
      const kind = isHeading ? 'heading' : paragraph.isListed || form.isListed ? 'list-item' : 'paragraph';
      this.story.addParagraph(paragraph, kind, region);
    }
  }

  #closeTable(tables: OpenTable[]): void {
    const table = tables.pop();
    const faults = this.form?.tableFaults() ?? [];
    const start = (table?.start ?? 0) + 2;
    for (const kind of faults) this.story.marks.push({ kind, note: String(table?.number ?? 0), start, end: start });
  }

  #closeRow(table: OpenTable): void {
    table.row += 1;
    if (table.row === 1) table.columns = table.cells.map(({ text }) => text.trim());
    this.story.addRow(table.cells, table.number, table.row, table.row === 1 ? [] : table.columns, this.#frame.region);
    table.cells = [];
  }
}

/** Older forms of what was read already, and what a tracked change took away or was before. */
function isSkipped(name: string): boolean {
  return name === 'mc:Fallback' || removals.has(name) || /^w:\w+Change$/u.test(name);
}
