import { attributeOf, child, elementsOf, everyElement, type XmlElement } from '../house-style/xml-tree.ts';
import type { ComparedDocument } from './compared-document.ts';
import { isUnseen, signs, visibleText } from './visible-text.ts';
import { asCompared, wordPieces } from './word-pieces.ts';

/** The least that can be inserted or deleted for itself: a piece of text or a child of a run, or a whole field. */
export interface Unit {
  /** The run in which it stands; for a simple field or a formula that element itself. */
  readonly run: XmlElement;
  /** The child of the paragraph in which that stands. */
  readonly top: XmlElement;
  /** What it puts into a run: a piece of text, or an element. */
  readonly content: string | XmlElement;
}

/** What is compared as one: a word, a sign, a field, a picture. */
export interface Token {
  /** Equal for what a reader takes for the same. */
  readonly key: string;
  /** What it shows. */
  readonly text: string;
  readonly units: readonly Unit[];
  /** The number of the footnote to which it refers. */
  readonly note?: string;
}

/** In front of a key that is no text, so that no text can be taken for it. */
const special = '\u0000';

/** What holds runs without being text itself. */
const holders = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:ins', 'w:moveTo', 'w:dir', 'w:bdo']);

const pictures = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/** What stands between the items of a list in a sentence. */
const listSigns = new Set([',', ';', 'en', 'and']);

/** The tokens of a paragraph in their order. */
export function readTokens(paragraph: XmlElement, document: ComparedDocument): Token[] {
  return new TokenReader(document).read(paragraph);
}

/** Whether a token shows a picture. */
export function isPicture({ units: [unit] }: Token): boolean {
  return typeof unit?.content === 'object' && pictures.has(unit.content.name);
}

interface OpenField {
  depth: number;
  isResult: boolean;
  code: string;
  text: string;
  readonly units: Unit[];
}

class TokenReader {
  readonly #tokens: Token[] = [];
  #field: OpenField | undefined;
  /** A place where a word may be broken, until it is known what comes after it. */
  #softHyphen: Unit | undefined;

  constructor(readonly document: ComparedDocument) {}

  read(paragraph: XmlElement): Token[] {
    for (const top of elementsOf(paragraph)) this.#readInline(top, top);
    if (this.#field !== undefined) this.#closeField(this.#field);
    return this.#tokens;
  }

  #readInline(element: XmlElement, top: XmlElement): void {
    const { name } = element;
    if (name === 'w:r') for (const content of elementsOf(element)) this.#readContent(content, element, top);
    else if (name === 'w:sdt') for (const one of elementsOf(child(element, 'w:sdtContent'))) this.#readInline(one, top);
    else if (holders.has(name)) for (const one of elementsOf(element)) this.#readInline(one, top);
    else if (name === 'w:fldSimple') {
      const code = attributeOf(element, 'w:instr');
      this.#add(this.#fieldKey(code, visibleText(element)), visibleText(element), {
        run: element,
        top,
        content: element,
      });
    } else if (name.startsWith('m:oMath')) {
      const text = [...everyElement(element)]
        .flatMap((one) => (one.name === 'm:t' ? one.children.filter((part) => typeof part === 'string') : []))
        .join('');
      this.#add(`${special}${text}`, text, { run: element, top, content: element });
    }
  }

  #readContent(content: XmlElement, run: XmlElement, top: XmlElement): void {
    const { name } = content;
    if (isUnseen(name)) return;
    const field = this.#field;
    if (name === 'w:fldChar' || field !== undefined) {
      this.#readField(content, { run, top, content });
      return;
    }
    if (name === 'w:t') {
      for (const piece of wordPieces(visibleText(content))) this.#addPiece(piece, { run, top, content: piece });
      return;
    }
    const unit = { run, top, content };
    if (name === 'w:softHyphen') {
      this.#softHyphen = unit;
      return;
    }
    const sign = signs[name];
    const note = name === 'w:footnoteReference' ? content.attributes.get('w:id') : undefined;
    if (note !== undefined) this.#tokens.push({ key: `${special}note`, text: '', units: [unit], note });
    else if (pictures.has(name)) this.#add(`${special}${this.#pictureKey(content)}`, '', unit);
    else if (sign !== undefined) this.#add(this.#signKey(sign, content), sign, unit);
    else this.#add(`${special}${name} ${[...content.attributes.values()].join(' ')}`, '', unit);
  }

  /** Where a list of ids goes on in a next line depends on the room that it has: that is a blank to its reader. */
  #signKey(sign: string, { name, attributes }: XmlElement): string {
    const type = attributes.get('w:type') ?? '';
    return name === 'w:br' && type === '' && listSigns.has(this.#tokens.at(-1)?.text ?? '') ? ' ' : `${sign}${type}`;
  }

  /** A field from its start to its end, with the fields inside it, is one token. */
  #readField(content: XmlElement, unit: Unit): void {
    const kind = content.name === 'w:fldChar' ? content.attributes.get('w:fldCharType') : undefined;
    this.#field ??= { depth: 0, isResult: false, code: '', text: '', units: [] };
    const field = this.#field;
    field.units.push(unit);
    if (kind === 'begin') field.depth += 1;
    else if (kind === 'separate' && field.depth === 1) field.isResult = true;
    else if (kind === 'end') field.depth -= 1;
    else if (content.name === 'w:instrText' && field.depth === 1 && !field.isResult)
      field.code += content.children.filter((part) => typeof part === 'string').join('');
    else if (field.isResult) field.text += visibleText(content);
    if (field.depth <= 0) this.#closeField(field);
  }

  #closeField({ code, text, units }: OpenField): void {
    this.#field = undefined;
    this.#tokens.push({ key: this.#fieldKey(code, text), text, units });
  }

  /**
   * Two fields are the same when they ask for the same, whatever number that gives: a page that moved is no change. A
   * reference is known by the text to which it leads, because bookmarks of headings are numbered.
   */
  #fieldKey(code: string, text: string): string {
    const [kind = '', ...rest] = code.trim().split(/\s+/u);
    const target = rest.find((word) => !word.startsWith('\\')) ?? '';
    const meant = /^(?:REF|PAGEREF|NOTEREF)$/iu.test(kind)
      ? asCompared(this.document.targets.get(target) ?? text)
      : rest.join(' ');
    return `${special}${kind} ${meant}`;
  }

  #pictureKey(picture: XmlElement): string {
    const shown = [...everyElement(picture)].flatMap(({ attributes }) => {
      const relationship = attributes.get('r:embed') ?? attributes.get('r:id');
      return relationship === undefined ? [] : [this.document.pictureOf(relationship)];
    });
    return shown.length > 0 ? shown.join(' ') : `drawing ${visibleText(picture)}`;
  }

  /** Where a word may be broken depends on the room that it has: it stays one word, and the same. */
  #addPiece(piece: string, unit: Unit): void {
    const last = this.#tokens.at(-1);
    const hyphen = this.#softHyphen;
    this.#softHyphen = undefined;
    if (hyphen === undefined || last === undefined) {
      this.#add(asCompared(piece), piece, unit);
      return;
    }
    const text = last.text + piece;
    this.#tokens.splice(-1, 1, { key: last.key + piece, text, units: [...last.units, hyphen, unit] });
  }

  #add(key: string, text: string, unit: Unit): void {
    this.#softHyphen = undefined;
    this.#tokens.push({ key, text, units: [unit] });
  }
}
