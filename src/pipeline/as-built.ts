import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { readingOf } from '../reading/texts/reading.ts';
import type { Span } from '../text/source-file.ts';
import { readWordFile } from '../word-file/read-word-file.ts';
import type { WordBlock, WordText } from '../word-file/word-text.ts';
import { composeOnce } from './compose-once.ts';
import { dressOf } from './house-style.ts';
import type { LoadedBid } from './load-bid.ts';
import { maskFor } from './mask-identity.ts';
import { renderDocument } from './render-document.ts';

/**
 * What of a Word file stands in it as the sources say it, or as a build of the same document prints it. That was
 * judged where it is written; of the file only the rest is news.
 */
export class AsBuilt {
  readonly #texts = new Set<string>();
  readonly #rows = new Set<string>();
  readonly #own: ReadonlySet<string>;

  constructor(bid: Bid, built: WordText | undefined) {
    const passages = readingOf(bid).passages();
    for (const { text } of passages) this.#texts.add(bare(text));
    this.#own = new Set(
      readingOf(bid)
        .ownPassages()
        .map(({ text }) => bare(text)),
    );
    for (const block of built?.blocks ?? []) {
      if (block.kind === 'cell') this.#rows.add(cellKey(built, block));
      // A PDF without structure has the texts of cells, and says nothing of rows.
      this.#texts.add(bare(textOf(built, block)));
    }
  }

  /** Whether a place lies in a text that the build or the sources have just so. */
  holds({ file, start }: Span & { readonly file: WordText }): boolean {
    const block = blockAt(file, start);
    if (block === undefined) return false;
    return block.kind === 'cell'
      ? this.#rows.has(cellKey(file, block))
      : this.#texts.has(bare(file.text.slice(block.start, block.end)));
  }

  /** Whether the text at a place is one that the sources say in our name, and not one of a template. */
  isWritten({ file, start }: Span & { readonly file: WordText }): boolean {
    const block = blockAt(file, start);
    return block !== undefined && this.#own.has(bare(textOf(file, block)));
  }
}

/** The document as a build makes it now, read back; undefined when it cannot be made. */
export async function readAsBuilt(
  { project, templates, results }: LoadedBid,
  bid: Bid,
  document: Item<'document'>,
): Promise<WordText | undefined> {
  if (project === undefined) return undefined;
  const { tree } = await composeOnce({ project, templates }, bid, document);
  if (tree === undefined) return undefined;
  const mask = await maskFor(bid, document, tree);
  const { files } = await renderDocument(document, mask.tree, 'docx', await dressOf(bid, { project, results }));
  const [file] = files;
  if (file === undefined) return undefined;
  return readWordFile(file.content, { path: document.id, language: bid.language, isForSubmission: false }).file;
}

/** A cell is known by its row and its column: the same norm in the row of another KPI is another statement. */
function cellKey(file: WordText | undefined, block: WordBlock): string {
  if (file === undefined) return '';
  const line = file.lineText(file.position(block.start).line);
  const [, first = ''] = line.split('|');
  return [first, block.column, textOf(file, block)].map(bare).join('\n');
}

function textOf(file: WordText | undefined, { start, end }: WordBlock): string {
  return file?.text.slice(start, end) ?? '';
}

function blockAt({ blocks }: WordText, offset: number): WordBlock | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block !== undefined && offset <= block.end ? block : undefined;
}

/** The signs of a text: a PDF breaks words at the ends of lines and says little of blanks. */
function bare(text: string): string {
  return text.replace(/[*_`\\\s\u00ad]/gu, '').replace(/(?<=[a-zà-ɏ])-(?=[a-zà-ɏ])/gu, '');
}
