import { decodeHTMLStrict } from 'entities';
import type { Block, Column, Heading, Inline, List, Table, TableCell } from '../tree.ts';
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
        children: withOwnName(inlinesOf(token, context)),
      };
    case 'paragraph':
    case 'text':
      return figure(token, context) ?? paragraph(inlinesOf(token, context));
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

/** A name at the end of a heading, `{#planning}`, is the place to which references lead. */
function withOwnName(inlines: Inline[]): Inline[] {
  const last = inlines.at(-1);
  const match = last?.type === 'text' ? ownName.exec(last.text) : null;
  if (last?.type !== 'text' || match === null) return inlines;
  const words = last.text.slice(0, match.index);
  const kept: Inline[] = words === '' ? [] : [{ type: 'text', text: words }];
  return [{ type: 'anchor', name: match[1] ?? '' }, ...inlines.slice(0, -1), ...kept];
}

/** A name that a writer may give to a place in the text. */
export const placeName = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,60}$/u;

const ownName = /\s*\{#([\p{L}\p{N}][\p{L}\p{N}_-]{0,60})\}\s*$/u;

/** A picture that stands by itself and has a title: `![…](foto.png "Het bijschrift"){#foto}`. */
function figure(token: TokenOf<'paragraph' | 'text'>, context: ReadingContext): Block | undefined {
  const [first, second, ...others] = (token.tokens ?? []) as MarkupToken[];
  if (first?.type !== 'image' || first.title === null || first.title.trim() === '' || others.length > 0)
    return undefined;
  const name = second?.type === 'text' ? ownName.exec(second.raw) : null;
  if (second !== undefined && (name === null || name.index > 0)) return undefined;
  const read = readInlines([first], context);
  const [image] = read;
  if (image?.type !== 'image') return paragraph(read);
  const caption: Inline = { type: 'text', text: decodeHTMLStrict(first.title) };
  return {
    type: 'figure',
    image,
    caption: name === null ? [caption] : [{ type: 'anchor', name: name[1] ?? '' }, caption],
  };
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
  const columns = token.align.map((align): Column => ({ width: undefined, align: align ?? undefined }));
  return { type: 'table', caption: undefined, columns, header, rows };
}

function codeText(token: TokenOf<'code'>): string {
  return token.codeBlockStyle === 'indented' ? token.text.replace(/\n+$/u, '') : token.text.replace(/\n$/u, '');
}

function inlinesOf(token: { tokens?: unknown[] }, context: ReadingContext): Inline[] {
  return readInlines((token.tokens ?? []) as MarkupToken[], context);
}
