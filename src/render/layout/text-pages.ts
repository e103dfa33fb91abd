import type { BlockLayout, PageLayout } from 'docx/layout';

/** A paragraph or table, or the part of one that stands on a page. */
export interface TextBlock {
  /** Its place among all paragraphs and tables of the body, from zero. */
  readonly index: number;
  readonly isTable: boolean;
  /** Lines of text, or rows. */
  readonly lines: number;
  /** Whether it shows nothing: the low paragraph under a table. */
  readonly isEmpty: boolean;
  /** Where it begins in the room for text, 0 at the top of that room and 1 at its bottom. */
  readonly top: number;
  readonly bottom: number;
}

/** A page as far as its text goes. */
export interface TextPage {
  readonly blocks: readonly TextBlock[];
  /** How far down its text reaches, 0 to 1. */
  readonly fill: number;
  /** Width and height in pixels, to tell where pages turn or change their paper. */
  readonly size: string;
}

/** Pixels in an inch against twips in an inch. */
const twipsInPixel = 1_440 / 96;

/** The pages with every height as a share of the room between the margins. */
export function readPages(
  layouts: readonly PageLayout[],
  margins: { readonly top: number; readonly bottom: number },
): TextPage[] {
  return layouts.map((layout) => {
    const top = margins.top / twipsInPixel;
    const room = Math.max(layout.height - top - margins.bottom / twipsInPixel, 1);
    const share = (y: number): number => Math.min(Math.max((y - top) / room, 0), 1);
    const blocks = layout.body.map((block) => readBlock(block, share));
    return {
      blocks,
      fill: Math.max(0, ...blocks.filter(({ isEmpty }) => !isEmpty).map(({ bottom }) => bottom)),
      size: `${layout.width} × ${layout.height}`,
    };
  });
}

function readBlock(block: BlockLayout, share: (y: number) => number): TextBlock {
  const isTable = block.type === 'table';
  const parts = block.type === 'table' ? block.rows : block.lines;
  const [first] = parts;
  const last = parts.at(-1);
  // A line without text may hold a picture: that is taller than any line.
  const isEmpty =
    block.type === 'paragraph' && block.lines.every(({ text, height }) => text.trim() === '' && height < 40);
  return {
    index: block.index,
    isTable,
    lines: parts.length,
    isEmpty,
    top: first === undefined ? 0 : share(first.y),
    bottom: last === undefined ? 0 : share(last.y + last.height),
  };
}

/** How many lines and rows of the wanted blocks stand on a page. */
export function linesOn(page: TextPage | undefined, isWanted: (index: number) => boolean): number {
  const wanted = (page?.blocks ?? []).filter(({ index, isEmpty }) => !isEmpty && isWanted(index));
  return wanted.reduce((sum, { lines }) => sum + lines, 0);
}
