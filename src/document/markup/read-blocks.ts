import type { Block, Column, Heading, Inline, List, Table, TableCell } from '../tree.ts';
import { measureWidths } from './column-widths.ts';
import { type ReadingContext, readInlines } from './read-inlines.ts';
import type { MarkupToken } from './tokenise.ts';

type TokenOf<T extends MarkupToken['type']> = Extract<MarkupToken, { readonly type: T }>;

/** Block tokens as the blocks of the tree. */
export function readBlocks(tokens: readonly MarkupToken[], isNumbered: boolean, context: ReadingContext): Block[] {
  return tokens.flatMap((token) => readBlock(token, isNumbered, context) ?? []);
}

function readBlock(token: MarkupToken, isNumbered: boolean, context: ReadingContext): Block | undefined {
  switch (token.type) {
    case 'heading':
      return {
        type: 'heading',
        level: Math.min(6, Math.max(1, token.depth)) as Heading['level'],
        isNumbered,
        children: inlinesOf(token, context),
      };
    case 'paragraph':
    case 'text':
      return paragraph(inlinesOf(token, context));
    case 'escape':
      return paragraph(readInlines([token], context));
    case 'blockquote':
      return { type: 'quote', children: readBlocks(token.tokens as MarkupToken[], isNumbered, context) };
    case 'list':
      return readList(token, isNumbered, context);
    case 'table':
      return readTable(token, context);
    case 'code':
      return { type: 'code-block', language: /^\S+/u.exec(token.lang ?? '')?.[0], text: codeText(token) };
    case 'hr':
      return { type: 'divider' };
    default:
      return undefined;
  }
}

function paragraph(children: readonly Inline[]): Block | undefined {
  return children.length === 0 ? undefined : { type: 'paragraph', children };
}

function readList(token: TokenOf<'list'>, isNumbered: boolean, context: ReadingContext): List {
  return {
    type: 'list',
    isOrdered: token.ordered,
    start: token.start === '' ? 1 : token.start,
    isTight: !token.loose,
    items: token.items.map((item) => ({
      isChecked: item.task ? item.checked === true : undefined,
      children: readBlocks(item.tokens as MarkupToken[], isNumbered, context),
    })),
  };
}

function readTable(token: TokenOf<'table'>, context: ReadingContext): Table {
  const readCell = (cell: { tokens: unknown[] }): TableCell => ({
    children: readInlines(cell.tokens as MarkupToken[], context),
  });
  const header = token.header.map(readCell);
  const rows = token.rows.map((cells) => ({ cells: cells.map(readCell) }));
  const widths = measureWidths([header, ...rows.map((row) => row.cells)], header.length);
  const columns = token.align.map((align, index): Column => ({ width: widths[index] ?? 0, align: align ?? undefined }));
  return { type: 'table', caption: undefined, columns, header, rows };
}

function codeText(token: TokenOf<'code'>): string {
  return token.codeBlockStyle === 'indented' ? token.text.replace(/\n+$/u, '') : token.text.replace(/\n$/u, '');
}

function inlinesOf(token: { tokens?: unknown[] }, context: ReadingContext): Inline[] {
  return readInlines((token.tokens ?? []) as MarkupToken[], context);
}
