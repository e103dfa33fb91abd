import type { Mark, MarkedText, MarkKind } from './story.ts';

/** The text of a paragraph or a cell while it is read. */
export class OpenText {
  text = '';
  readonly marks: Mark[] = [];

  /** Adds a piece of text. */
  add(text: string): void {
    this.text += text;
  }

  /** Adds a text that was read apart, behind a blank. */
  append({ text, marks }: MarkedText): void {
    if (this.text !== '' && text !== '') this.text += ' ';
    const offset = this.text.length;
    this.text += text;
    for (const mark of marks) this.marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset });
  }

  /** Notes something of the text from an offset to where it ends now. */
  mark(kind: MarkKind, note: string, start: number): void {
    this.marks.push({ kind, note, start, end: this.text.length });
  }
}
