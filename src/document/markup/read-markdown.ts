import type { Block, Callout, Contents, ImageData, Inline, Table } from '../tree.ts';
import { cleanText } from './clean-text.ts';
import { parseWidths } from './column-widths.ts';
import { withFilledColumns } from './filled-columns.ts';
import type { MarkupProblem } from './problem.ts';
import { readBlocks } from './read-blocks.ts';
import { type ReadingContext, readInlines } from './read-inlines.ts';
import { type DrawPicture, PictureReader } from './read-pictures.ts';
import { type ContainerPart, type LeafPart, type Part, splitDirectives } from './split-directives.ts';
import { createTokenSource, type MarkupToken, type TokenSource } from './tokenise.ts';

export interface MarkdownOptions {
  /** The picture behind a source as written in `![…](source)`; without it, or where it gives none, the text stays. */
  readonly loadImage?: (source: string) => ImageData | undefined;
  /** Draws the pictures that directives ask for; without it there are none. */
  readonly drawPicture?: DrawPicture;
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
  const { parts, problems } = splitDirectives(cleanText(text.replace(/\r\n?/gu, '\n')));
  const source = createTokenSource(problems);
  const pieces = parts.map((part) => tokenisePart(part, source));
  source.finish();
  const context = { loadImage: options.loadImage ?? (() => undefined), problems };
  const reader = new PieceReader(context, new PictureReader(options.drawPicture, problems));
  return { blocks: reader.read(pieces, { isNumbered: false, isBoxed: false, isLying: false }), problems };
}

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
  /** On a page that lies on its side. */
  readonly isLying: boolean;
}

class PieceReader {
  constructor(
    private readonly context: ReadingContext,
    private readonly pictures: PictureReader,
  ) {}

  read(pieces: readonly Piece[], around: Surroundings): Block[] {
    return pieces.flatMap((piece) => {
      if (piece.type === 'tokens') return readBlocks(piece.tokens, around.isNumbered, this.context);
      return piece.type === 'leaf' ? this.readLeaf(piece, around) : this.readContainer(piece, around);
    });
  }

  private readLeaf({ part, caption }: Extract<Piece, { type: 'leaf' }>, { isLying }: Surroundings): Block[] {
    const { name } = part;
    if (name === 'pagebreak') return [{ type: 'page-break' }];
    if (name !== 'contents') return this.pictures.read({ ...part, name }, this.caption(caption), isLying);
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
      case 'landscape': {
        const children = this.read(pieces, { ...around, isBoxed: true, isLying: around.isLying || !around.isBoxed });
        return around.isBoxed ? children : [{ type: 'landscape', children }];
      }
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
      case 'table':
        return this.withTableLooks(this.read(pieces, around), part, this.caption(piece.caption));
    }
  }

  private calloutKind(part: ContainerPart): Callout['kind'] {
    const kind = part.attributes.get('kind') ?? 'note';
    if (kind === 'message' || kind === 'benefit' || kind === 'note') return kind;
    this.reportAttribute(part);
    return 'note';
  }

  private caption(tokens: MarkupToken[] | undefined): readonly Inline[] | undefined {
    return tokens === undefined ? undefined : readInlines(tokens, this.context);
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
