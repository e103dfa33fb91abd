import { setProperty } from '../house-style/element-order.ts';
import { attributeOf, child, elementsOf, makeElement, valueIn, type XmlElement } from '../house-style/xml-tree.ts';
import { type Block, cellsOf, readBlocks, rowsOf } from './blocks.ts';
import type { ChangeMarks } from './change-marks.ts';
import type { ComparedDocument } from './compared-document.ts';
import { EarlierLists, numberingOf } from './earlier-lists.ts';
import { fitTable } from './fit-table.ts';
import type { PackageAdditions } from './package-additions.ts';
import { isPicture, readTokens, type Token } from './tokens.ts';

/** The properties that an earlier paragraph brings along: its looks, and not where its page turns. */
const looks = new Set([
  'w:pStyle',
  'w:pBdr',
  'w:shd',
  'w:tabs',
  'w:bidi',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:jc',
]);
const rowLooks = new Set(['w:cantSplit', 'w:trHeight', 'w:tblHeader', 'w:jc']);
const runMarks = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);

/** Writes what was deleted into the new file: the text of the earlier one, in the styles of the new. */
export class EarlierText {
  readonly #lists: EarlierLists;
  /** The highest number that a footnote of the new file has. */
  #lastNote: number;

  constructor(
    readonly earlier: ComparedDocument,
    readonly now: ComparedDocument,
    readonly marks: ChangeMarks,
    readonly additions: PackageAdditions,
  ) {
    this.#lists = new EarlierLists(earlier, now);
    this.#lastNote = [...now.notes.keys()].reduce((last, id) => Math.max(last, Number(id) || 0), 0);
  }

  /** Tokens as deleted runs; nothing where they show nothing. */
  deleteTokens(tokens: readonly Token[]): XmlElement[] {
    const runs: XmlElement[] = [];
    let last: XmlElement | undefined;
    for (const token of tokens) {
      const [unit] = token.units;
      const content = this.#contentOf(token);
      if (unit === undefined || content.length === 0) continue;
      const run = runs.at(-1);
      if (run !== undefined && unit.run === last) appendContent(run, content);
      else runs.push(makeElement('w:r', {}, [...this.#runLooks(unit.run), ...content]));
      last = unit.run;
    }
    return runs.length === 0 ? [] : [this.marks.mark('del', runs)];
  }

  /**
   * A block as a deleted one.
   * @param place the block of the new body at which it comes to stand; left out inside a cell or a note
   */
  deleteBlock({ kind, element }: Block, place?: XmlElement): XmlElement {
    return kind === 'paragraph' ? this.#deleteParagraph(element) : this.deleteTable(element, place);
  }

  /** A table as a deleted one, as wide as the page on which it comes to stand. */
  deleteTable(table: XmlElement, place: XmlElement | undefined): XmlElement {
    const properties = elementsOf(child(table, 'w:tblPr')).filter(
      (one) => one.name !== 'w:tblPrChange' && this.#hasStyle(one, 'w:tblStyle'),
    );
    const columns = elementsOf(child(table, 'w:tblGrid')).filter(({ name }) => name === 'w:gridCol');
    const copy = makeElement('w:tbl', {}, [
      makeElement('w:tblPr', {}, structuredClone(properties)),
      makeElement('w:tblGrid', {}, structuredClone(columns)),
      ...rowsOf(table).map((row) => this.deleteRow(row)),
    ]);
    const [width, newWidth] = [this.earlier.widths.get(table), place && this.now.widths.get(place)];
    if (width !== undefined && newWidth !== undefined && width !== newWidth) fitTable(copy, newWidth / width);
    return copy;
  }

  /** A row as a deleted one. */
  deleteRow(row: XmlElement): XmlElement {
    const properties = elementsOf(child(row, 'w:trPr')).filter(({ name }) => rowLooks.has(name));
    const copy = makeElement('w:tr', {}, [
      ...(properties.length === 0 ? [] : [makeElement('w:trPr', {}, structuredClone(properties))]),
      ...cellsOf(row).map((cell) => this.#deleteCell(cell)),
    ]);
    this.marks.markRow(copy, 'del');
    return copy;
  }

  #deleteCell(cell: XmlElement): XmlElement {
    const properties = child(cell, 'w:tcPr');
    const kept = elementsOf(properties).filter(
      ({ name }) => !/^w:(?:cellIns|cellDel|cellMerge|tcPrChange)$/u.test(name),
    );
    const blocks = readBlocks(cell, this.earlier).map((block) => this.deleteBlock(block));
    const isClosed = blocks.at(-1)?.name === 'w:p';
    return makeElement('w:tc', {}, [
      ...(properties === undefined ? [] : [makeElement('w:tcPr', {}, structuredClone(kept))]),
      ...blocks,
      ...(isClosed ? [] : [makeElement('w:p')]),
    ]);
  }

  #deleteParagraph(paragraph: XmlElement): XmlElement {
    const copy = makeElement('w:p', {}, [this.#paragraphLooks(child(paragraph, 'w:pPr'))]);
    this.marks.markEnd(copy, 'del');
    copy.children.push(...this.deleteTokens(readTokens(paragraph, this.earlier)));
    return copy;
  }

  #paragraphLooks(properties: XmlElement | undefined): XmlElement {
    const kept = elementsOf(properties).filter((one) => looks.has(one.name) && this.#hasStyle(one, 'w:pStyle'));
    const made = makeElement('w:pPr', {}, structuredClone(kept));
    const numbering = child(properties, 'w:numPr');
    if (numbering !== undefined) {
      const form = this.#lists.formOf(numbering);
      setProperty(made, form.numbering, 'paragraph');
      if (form.indent !== undefined && child(made, 'w:ind') === undefined)
        setProperty(made, structuredClone(form.indent), 'paragraph');
    } else if (this.earlier.styles.of(valueIn(properties, 'w:pStyle')).isListed)
      setProperty(made, numberingOf('0', '0'), 'paragraph');
    return made;
  }

  #runLooks(run: XmlElement): XmlElement[] {
    const properties = elementsOf(child(run, 'w:rPr')).filter(
      (one) => !runMarks.has(one.name) && this.#hasStyle(one, 'w:rStyle'),
    );
    return properties.length === 0 ? [] : [makeElement('w:rPr', {}, structuredClone(properties))];
  }

  #hasStyle(element: XmlElement, asked: string): boolean {
    return element.name !== asked || this.now.styleIds.has(attributeOf(element, 'w:val'));
  }

  #contentOf(token: Token): XmlElement[] {
    const { text, units, note } = token;
    if (note !== undefined) return this.#deleteNote(note);
    const [unit] = units;
    // The sign in front of a note, which Word fills in.
    if (typeof unit?.content === 'object' && unit.content.name === 'w:footnoteRef')
      return [structuredClone(unit.content)];
    if (isPicture(token) && typeof unit?.content === 'object') {
      const picture = this.additions.copyPicture(unit.content);
      return picture === undefined ? [] : [picture];
    }
    return text.split(/([\t\n])/u).flatMap((part) => {
      if (part === '\t') return [makeElement('w:tab')];
      if (part === '\n') return [makeElement('w:br')];
      return part === '' ? [] : [makeElement('w:delText', { 'xml:space': 'preserve' }, [part])];
    });
  }

  /** The earlier note among the new ones, all of it deleted. */
  #deleteNote(id: string): XmlElement[] {
    const { footnotes } = this.now;
    const note = this.earlier.notes.get(id);
    if (footnotes === undefined || note === undefined) return [];
    this.#lastNote += 1;
    const number = String(this.#lastNote);
    const blocks = readBlocks(note, this.earlier).map((block) => this.deleteBlock(block));
    const last = blocks.at(-1);
    if (last !== undefined) this.marks.unmarkEnd(last, 'del');
    footnotes.children.push(makeElement('w:footnote', { 'w:id': number }, blocks));
    return [makeElement('w:footnoteReference', { 'w:id': number })];
  }
}

function appendContent(run: XmlElement, content: readonly XmlElement[]): void {
  for (const one of content) {
    const last = elementsOf(run).at(-1);
    if (one.name === 'w:delText' && last?.name === 'w:delText') last.children.push(...one.children);
    else run.children.push(one);
  }
}
