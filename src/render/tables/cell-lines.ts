import type { Inline } from '../../document/tree.ts';
import { bindSigns } from '../bind-signs.ts';
import { division, shortestDivided, type WordDivider } from '../docx/divide-words.ts';
import { keepIdsWhole } from './id-lines.ts';
import { isId, type Setting, type WordMeasure } from './word-measure.ts';

/** What no line ends in, unless it is divided; widths in twips. */
export interface Piece {
  readonly width: number;
  /** The widths of the parts in which it may be divided, with their hyphens: the better ways first. */
  readonly ways: () => Ways;
}

/** Most words are never divided: what it would take is found out late. */
type Ways = readonly (readonly number[])[];

/** Pieces between which a line may end, such as those of `kwaliteits-borging`. */
export type Word = readonly Piece[];

/** What stands between two line breaks of a text as it is written. */
export interface CellLine {
  readonly words: readonly Word[];
  /** Where a point starts that has its sign at the left: how far its text stands from the side. */
  readonly indent: number;
}

/** The sign with which a cell of several points has each of them start; Markdown has no lists in tables. */
export const bullet = '• ';

/** Twips between that sign and the text, at a size in half points: room for the sign in every font. */
export function pointIndentOf(size: number): number {
  return Math.round(size * 7.5);
}

/** A picture becomes as small as its column, down to this: two centimetres. */
const leastPicture = 1_134;
const footnoteSign = 80;
const twipsPerPixel = 15;

const blanks = /([^\S\u00a0]+)/u;

/** After a hyphen between letters; an id, a period and a date stay whole. */
const afterHyphen = /(?<=\p{L}{2}[-–—])(?=\p{L})/u;

/** The lines of a cell as written, with all that decides how they are broken in a narrow column. */
export class CellReader {
  constructor(
    private readonly measure: WordMeasure,
    private readonly divider: WordDivider,
  ) {}

  /** @param isHeader whether all of the text is bold */
  read(inlines: readonly Inline[], isHeader: boolean): CellLine[] {
    const lines = new OpenLines();
    this.#readAll(keepIdsWhole(inlines), { isBold: isHeader, isCode: false }, lines);
    const indent = pointIndentOf(this.measure.size);
    return lines.all.map(({ words, isPoint }) => (isPoint ? { words: words.slice(1), indent } : { words, indent: 0 }));
  }

  #readAll(inlines: readonly Inline[], setting: Setting, lines: OpenLines): void {
    for (const inline of inlines) this.#readOne(inline, setting, lines);
  }

  #readOne(inline: Inline, setting: Setting, lines: OpenLines): void {
    switch (inline.type) {
      case 'text':
        this.#readText(inline.text, setting, lines);
        break;
      case 'inline-code':
        this.#readText(inline.text, { ...setting, isCode: true }, lines);
        break;
      case 'line-break':
        lines.breakLine();
        break;
      case 'footnote':
        lines.add({ width: footnoteSign, ways: none });
        break;
      case 'image':
        lines.add({ width: Math.min(inline.data.width * twipsPerPixel, leastPicture), ways: none });
        break;
      case 'anchor':
        break;
      case 'strong':
        this.#readAll(inline.children, { ...setting, isBold: true }, lines);
        break;
      default:
        this.#readAll(inline.children, setting, lines);
    }
  }

  #readText(text: string, setting: Setting, lines: OpenLines): void {
    bindSigns(text)
      .split(blanks)
      .forEach((part, index) => {
        if (index % 2 === 1) lines.endWord();
        else if (part !== '') this.#readWord(part, setting, lines);
      });
  }

  #readWord(word: string, setting: Setting, lines: OpenLines): void {
    const pieces = isId(word) ? [word] : word.split(afterHyphen);
    pieces.forEach((piece, index) => {
      if (index > 0) lines.endPiece();
      if (piece === bullet.trimEnd()) lines.markPoint();
      lines.add({ width: this.measure.width(piece, setting), ways: this.#waysOf(piece, setting) });
    });
  }

  #waysOf(piece: string, setting: Setting): () => Ways {
    if (setting.isCode || piece.length < shortestDivided) return none;
    return once(() =>
      this.divider.waysOf(piece).map((way) => {
        const parts = way.split(division);
        return parts.map((part, index) => this.measure.width(index < parts.length - 1 ? `${part}-` : part, setting));
      }),
    );
  }
}

function none(): Ways {
  return [];
}

function once(find: () => Ways): () => Ways {
  let found: Ways | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** Lines while they are read: pieces that stand against each other are one. */
class OpenLines {
  readonly all: { readonly words: Piece[][]; isPoint: boolean }[] = [{ words: [], isPoint: false }];
  #isInWord = false;
  /** What the piece that is still open is joined of. */
  #parts: Piece[] = [];

  add(piece: Piece): void {
    const words = this.all.at(-1)?.words ?? [];
    if (!this.#isInWord) words.push([]);
    const word = words.at(-1) ?? [];
    const open = this.#parts.length > 0 ? word.pop() : undefined;
    this.#parts.push(piece);
    word.push(open === undefined ? piece : joined(this.#parts, open.width + piece.width));
    this.#isInWord = true;
  }

  /** Called before the sign of a point is added. */
  markPoint(): void {
    const line = this.all.at(-1);
    if (line?.words.length === 0) line.isPoint = true;
  }

  endPiece(): void {
    this.#parts = [];
  }

  endWord(): void {
    this.#isInWord = false;
    this.endPiece();
  }

  breakLine(): void {
    this.endWord();
    this.all.push({ words: [], isPoint: false });
  }
}

/** In each way the end of a part and the start of the next stay together. */
function joined(parts: readonly Piece[], width: number): Piece {
  const ways = (): Ways => {
    const found = parts.map((part) => ({ width: part.width, ways: part.ways() }));
    const count = found.reduce((most, part) => Math.max(most, part.ways.length), 0);
    return Array.from({ length: count }, (_none, index) => {
      const widths = [0];
      for (const part of found) {
        const [next = 0, ...others] = wayAt(part.ways, index, part.width);
        widths.push((widths.pop() ?? 0) + next, ...others);
      }
      return widths;
    });
  };
  return { width, ways: once(ways) };
}

/** What has no ways stays whole in each. */
function wayAt(ways: Ways, index: number, width: number): readonly number[] {
  return ways[Math.min(index, ways.length - 1)] ?? [width];
}
