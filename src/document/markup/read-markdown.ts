import {
  type Block,
  type Callout,
  type Contents,
  calloutKinds,
  type ImageData,
  type Inline,
  type LargePaper,
  type Table,
} from '../tree.ts';
import { cleanText } from './clean-text.ts';
import { parseWidths } from './column-widths.ts';
import { withFilledColumns } from './filled-columns.ts';
import { takeNotes } from './notes.ts';
import type { MarkupProblem } from './problem.ts';
import { placeName, readBlocks } from './read-blocks.ts';
import { type ReadingContext, readInlines } from './read-inlines.ts';
import { type DrawPicture, PictureReader, type PictureRoom } from './read-pictures.ts';
import { resolveLinks, type Targets } from './resolve-links.ts';
import { type ContainerPart, type LeafPart, type Part, splitDirectives } from './split-directives.ts';
import { createTokenSource, type MarkupToken, type TokenSource } from './tokenise.ts';

export interface MarkdownOptions {
  /** The picture behind a source as written in `![…](source)`; without it, or where it gives none, the text stays. */
  readonly loadImage?: (source: string) => ImageData | undefined;
  /** Draws the pictures that directives ask for; without it there are none. */
  readonly drawPicture?: DrawPicture;
  /** What links in the text can lead to; without it those of the text itself. */
  readonly targets?: Targets;
  /** Paper for the pages that lie on their side, where the text does not say it. */
  readonly lyingPaper?: LargePaper | undefined;
}

export interface MarkdownReading {
  readonly blocks: Block[];
  readonly problems: MarkupProblem[];
}

/**
 * Reads composed Markdown (CommonMark, GFM and the directives of docs/markdown.md) into the blocks of a document.
 * No text makes it throw: what cannot be read as written stays as text and is reported.
 */
export function readMarkdown(text: string, options: MarkdownOptions = {}): MarkdownReading {
  const taken = takeNotes(cleanText(text.replace(/\r\n?/gu, '\n')));
  const { parts, problems } = splitDirectives(taken.text);
  const source = createTokenSource(problems);
  const pieces = parts.map((part) => tokenisePart(part, source));
  const notes = new Map(taken.notes.map((note) => [note.label, source.inline(note.text)]));
  source.finish();
  const context = { loadImage: options.loadImage ?? (() => undefined), problems, notes, links: new Map() };
  const reader = new PieceReader(context, new PictureReader(options.drawPicture, problems), options.lyingPaper);
  const blocks = reader.read(pieces, { isNumbered: false, isBoxed: false, page: 'standing' });
  return { blocks: [...resolveLinks(blocks, context.links, options.targets ?? ownPlaces, problems)], problems };
}

const ownPlaces: Targets = { language: 'nl', findItem: () => undefined, isElsewhere: () => false };

/** A part with its tokens: link definitions may stand after their use, so nothing is read before all is tokenised. */
type Piece =
  | { readonly type: 'tokens'; readonly tokens: MarkupToken[] }
  | { readonly type: 'leaf'; readonly part: LeafPart; readonly caption: MarkupToken[] | undefined }
  | {
      readonly type: 'container';
      readonly part: ContainerPart;
      readonly caption: MarkupToken[] | undefined;
      readonly pieces: readonly Piece[];
    };

function tokenisePart(part: Part, source: TokenSource): Piece {
  if (part.type === 'markdown') return { type: 'tokens', tokens: source.blocks(part.text) };
  const written = part.attributes.get(part.name === 'callout' ? 'title' : 'caption');
  const caption = written === undefined || written === '' ? undefined : source.inline(written);
  if (part.type === 'leaf') return { type: 'leaf', part, caption };
  return {
    type: 'container',
    part,
    caption,
    pieces: part.parts.map((inner) => tokenisePart(inner, source)),
  };
}

interface Surroundings {
  readonly isNumbered: boolean;
  /** Inside a landscape section or a callout, where no page can turn. */
  readonly isBoxed: boolean;
  /** What the page is to a picture. */
  readonly page: PictureRoom;
}

/** More columns leave no room for words. */
const mostColumns = 3;

class PieceReader {
  constructor(
    private readonly context: ReadingContext,
    private readonly pictures: PictureReader,
    private readonly lyingPaper: LargePaper | undefined,
  ) {}

  read(pieces: readonly Piece[], around: Surroundings): Block[] {
    return pieces.flatMap((piece) => {
      if (piece.type === 'tokens') return readBlocks(piece.tokens, around.isNumbered, this.context);
      return piece.type === 'leaf' ? this.readLeaf(piece, around) : this.readContainer(piece, around);
    });
  }

  private readLeaf({ part, caption }: Extract<Piece, { type: 'leaf' }>, { page }: Surroundings): Block[] {
    const { name } = part;
    if (name === 'pagebreak') return [{ type: 'page-break' }];
    if (name === 'column') {
      this.context.problems.push({ kind: 'unknown-directive', text: part.line.trim() });
      return [];
    }
    if (name !== 'contents') return this.pictures.read({ ...part, name }, this.captionOf(part, caption), page);
    const of = part.attributes.get('of');
    if (of === 'tables' || of === 'figures') return [{ type: 'caption-list', of }];
    if (of !== undefined) this.reportAttribute(part);
    const depth = Number(part.attributes.get('depth') ?? 2);
    if (depth === 1 || depth === 2 || depth === 3) return [{ type: 'contents', depth } satisfies Contents];
    this.reportAttribute(part);
    return [{ type: 'contents', depth: 2 }];
  }

  private readContainer(piece: Extract<Piece, { type: 'container' }>, around: Surroundings): Block[] {
    const { part, pieces } = piece;
    switch (part.name) {
      case 'numbered':
        return this.read(pieces, { ...around, isNumbered: true });
      case 'landscape':
        return this.readLandscape(piece, around);
      case 'excerpt': {
        const name = part.attributes.get('name') ?? '';
        const children = this.read(pieces, around);
        if (name !== '') return [{ type: 'excerpt', name, children }];
        this.reportAttribute(part);
        return children;
      }
      case 'callout':
        return [
          {
            type: 'callout',
            kind: this.calloutKind(part),
            title: this.caption(piece.caption),
            children: this.read(pieces, { ...around, isBoxed: true }),
          },
        ];
      case 'columns':
        return this.readColumns(piece, around);
      case 'table':
        return this.withTableLooks(this.read(pieces, around), part, this.captionOf(part, piece.caption));
    }
  }

  private readLandscape({ part, pieces }: Extract<Piece, { type: 'container' }>, around: Surroundings): Block[] {
    // No page can turn in a box.
    if (around.isBoxed) return this.read(pieces, around);
    const asked = part.attributes.get('paper')?.toUpperCase();
    if (asked !== undefined && asked !== 'A3' && asked !== 'A4') this.reportAttribute(part);
    const paper = asked === 'A3' ? asked : asked === 'A4' ? undefined : this.lyingPaper;
    const page = paper === undefined ? 'lying' : 'large';
    const children = this.read(pieces, { ...around, isBoxed: true, page });
    return [{ type: 'landscape', ...(paper === undefined ? {} : { paper }), children }];
  }

  private readColumns({ part, pieces }: Extract<Piece, { type: 'container' }>, around: Surroundings): Block[] {
    const groups: Piece[][] = [[]];
    for (const piece of pieces) {
      if (piece.type === 'leaf' && piece.part.name === 'column') groups.push([]);
      else groups.at(-1)?.push(piece);
    }
    const columns = groups.map((group) => ({ children: this.read(group, { ...around, isBoxed: true }) }));
    if (columns.length > 1 && columns.length <= mostColumns) return [{ type: 'columns', parts: columns }];
    this.reportAttribute(part);
    return columns.flatMap(({ children }) => children);
  }

  private calloutKind(part: ContainerPart): Callout['kind'] {
    const kind = part.attributes.get('kind') ?? 'note';
    const known = calloutKinds.find((one) => one === kind);
    if (known !== undefined) return known;
    this.reportAttribute(part);
    return 'note';
  }

  private caption(tokens: MarkupToken[] | undefined): readonly Inline[] | undefined {
    return tokens === undefined ? undefined : readInlines(tokens, this.context);
  }

  /** A caption with the name by which links can lead to it; without a caption there is no number to show. */
  private captionOf(part: LeafPart | ContainerPart, tokens: MarkupToken[] | undefined): readonly Inline[] | undefined {
    const caption = this.caption(tokens);
    const name = part.attributes.get('id');
    if (name === undefined) return caption;
    if (caption !== undefined && placeName.test(name)) return [{ type: 'anchor', name }, ...caption];
    this.reportAttribute(part);
    return caption;
  }

  private withTableLooks(blocks: Block[], part: ContainerPart, caption: readonly Inline[] | undefined): Block[] {
    const index = blocks.findIndex((block) => block.type === 'table');
    const table = blocks[index];
    if (table?.type !== 'table') {
      this.reportAttribute(part);
      return blocks;
    }
    const asked = part.attributes.get('widths');
    const widths = asked === undefined ? undefined : parseWidths(asked, table.columns.length);
    if (asked !== undefined && widths === undefined) this.reportAttribute(part);
    const columns = table.columns.map((column, at) => ({ ...column, width: widths?.[at] ?? column.width }));
    const shown = part.attributes.get('columns');
    if (shown !== undefined && shown !== 'filled') this.reportAttribute(part);
    const whole: Table = { ...table, caption, columns };
    const dressed = shown === 'filled' ? withFilledColumns(whole, widths) : whole;
    return blocks.map((block, at) => (at === index ? dressed : block));
  }

  private reportAttribute(part: LeafPart | ContainerPart): void {
    this.context.problems.push({ kind: 'directive-attribute', text: part.line.trim() });
  }
}
