import { attributeOf, child, elementsOf, makeElement, type XmlElement } from '../house-style/xml-tree.ts';
import type { ChangeMarks } from './change-marks.ts';
import type { Stretch } from './compare-tokens.ts';
import type { EarlierText } from './earlier-text.ts';
import type { Token, Unit } from './tokens.ts';

/** What becomes of a piece of the new paragraph: whether it is new, and what was deleted before it. */
interface Piece {
  readonly unit: Unit;
  readonly isNew: boolean;
  readonly deleted: readonly Token[];
}

/** Writes what changed into a paragraph of the new file, in its own runs, links and content controls. */
export function rewriteParagraph(
  paragraph: XmlElement,
  stretches: readonly Stretch[],
  earlier: EarlierText,
  marks: ChangeMarks,
): void {
  const writer = new ParagraphWriter(earlier, marks);
  writer.plan(stretches);
  writer.write(paragraph);
}

class ParagraphWriter {
  readonly #pieces = new Map<XmlElement, Piece[]>();
  /** What was deleted in front of a child of the paragraph. */
  readonly #before = new Map<XmlElement, readonly Token[]>();
  #atEnd: readonly Token[] = [];

  constructor(
    readonly earlier: EarlierText,
    readonly marks: ChangeMarks,
  ) {}

  /** Settles for each unit what becomes of it. */
  plan(stretches: readonly Stretch[]): void {
    let pending: readonly Token[] = [];
    let previousTop: XmlElement | undefined;
    for (const stretch of stretches) {
      if (!stretch.isSame) pending = [...pending, ...stretch.deleted];
      const tokens = stretch.isSame ? stretch.pairs.map(([, now]) => now) : stretch.inserted;
      for (const unit of tokens.flatMap(({ units }) => units)) {
        // Inside a link or a content control only what was deleted inside it.
        const isInside = unit.top === previousTop;
        if (!isInside && pending.length > 0) this.#before.set(unit.top, pending);
        const piece = { unit, isNew: !stretch.isSame, deleted: isInside ? pending : [] };
        const known = this.#pieces.get(unit.run);
        if (known === undefined) this.#pieces.set(unit.run, [piece]);
        else known.push(piece);
        pending = [];
        previousTop = unit.top;
      }
    }
    this.#atEnd = pending;
  }

  write(paragraph: XmlElement): void {
    const children = elementsOf(paragraph).flatMap((top) => [
      ...this.earlier.deleteTokens(this.#before.get(top) ?? []),
      ...this.#rewrite(top),
    ]);
    paragraph.children = [...children, ...this.earlier.deleteTokens(this.#atEnd)];
  }

  #rewrite(element: XmlElement): XmlElement[] {
    const pieces = this.#pieces.get(element);
    if (pieces !== undefined) return this.#writePieces(element, pieces);
    if (element.name === 'w:r' || !this.#holdsPieces(element)) return [element];
    // A content control whose whole text is new would stay behind empty when the change is rejected.
    if (element.name === 'w:sdt' && this.#isAllNew(element))
      return elementsOf(child(element, 'w:sdtContent')).flatMap((one) => this.#rewrite(one));
    element.children = elementsOf(element).flatMap((one) => this.#rewrite(one));
    return [element];
  }

  #holdsPieces(element: XmlElement): boolean {
    return this.#pieces.has(element) || elementsOf(element).some((one) => this.#holdsPieces(one));
  }

  #isAllNew(element: XmlElement): boolean {
    const pieces = this.#pieces.get(element);
    if (pieces !== undefined) return pieces.every(({ isNew }) => isNew);
    return elementsOf(element).every((one) => this.#isAllNew(one));
  }

  #writePieces(element: XmlElement, pieces: readonly Piece[]): XmlElement[] {
    if (pieces.every(({ isNew, deleted }) => !isNew && deleted.length === 0)) return [element];
    if (element.name !== 'w:r') return this.#writeWhole(element, pieces);
    const written: XmlElement[] = [];
    let runs: { readonly isNew: boolean; readonly content: XmlElement[] } | undefined;
    const close = (): void => {
      if (runs === undefined) return;
      const properties = child(element, 'w:rPr');
      const own = properties === undefined ? [] : [structuredClone(properties)];
      const run = makeElement('w:r', {}, [...own, ...runs.content]);
      written.push(runs.isNew ? this.marks.mark('ins', [run]) : run);
      runs = undefined;
    };
    for (const { unit, isNew, deleted } of pieces) {
      if (runs?.isNew !== isNew || deleted.length > 0) close();
      if (deleted.length > 0) written.push(...this.earlier.deleteTokens(deleted));
      runs ??= { isNew, content: [] };
      addContent(runs.content, unit.content);
    }
    close();
    return written;
  }

  /** A simple field or a formula. */
  #writeWhole(element: XmlElement, pieces: readonly Piece[]): XmlElement[] {
    const deleted = pieces.flatMap((piece) => this.earlier.deleteTokens(piece.deleted));
    if (pieces.some(({ isNew }) => !isNew)) return [...deleted, element];
    const runs = element.name === 'w:fldSimple' ? asRuns(element) : [element];
    return [...deleted, this.marks.mark('ins', runs)];
  }
}

function addContent(content: XmlElement[], one: string | XmlElement): void {
  const last = content.at(-1);
  if (typeof one !== 'string') content.push(one);
  else if (last?.name === 'w:t') last.children.push(one);
  else content.push(makeElement('w:t', { 'xml:space': 'preserve' }, [one]));
}

/** A simple field as the runs of a field: a mark of an insertion cannot hold it otherwise. */
function asRuns(field: XmlElement): XmlElement[] {
  const sign = (kind: string): XmlElement =>
    makeElement('w:r', {}, [makeElement('w:fldChar', { 'w:fldCharType': kind })]);
  const code = makeElement('w:instrText', { 'xml:space': 'preserve' }, [attributeOf(field, 'w:instr')]);
  return [
    sign('begin'),
    makeElement('w:r', {}, [code]),
    sign('separate'),
    ...elementsOf(field).filter(({ name }) => name === 'w:r'),
    sign('end'),
  ];
}
