import { decodeHTMLStrict } from 'entities';
import { Marked, type MarkedToken, type Token } from 'marked';
import { numberCaptions } from '../../../src/document/numbering.ts';
import type { Block, Inline } from '../../../src/document/tree.ts';

/**
 * What a reader sees, as nested plain data: the shape of the blocks, and each visible character with its marks.
 * White space is left out, because Markdown may break lines elsewhere.
 */
export type Visible = string | number | undefined | readonly Visible[];

/** What the tree says should be seen of the blocks of a Dutch document. */
export function visibleInTree(blocks: readonly Block[]): Visible[] {
  return visible(
    blocks,
    new Map(numberCaptions(blocks).map(({ block, caption, number }) => [block, { caption, number }])),
  );
}

type Captions = ReadonlyMap<Block, { readonly caption: readonly Inline[]; readonly number: number }>;

function visible(blocks: readonly Block[], captions: Captions): Visible[] {
  const visibleInTree = (children: readonly Block[]): Visible[] => visible(children, captions);
  const captionOf = (block: Block): Visible[] => {
    const captioned = captions.get(block);
    if (captioned === undefined) return [];
    const word = block.type === 'table' ? 'Tabel' : 'Figuur';
    const before: Inline = { type: 'text', text: `${word} ${captioned.number} – ` };
    return paragraph(ofInlines([{ type: 'emphasis', children: [before, ...captioned.caption] }]));
  };
  return blocks.flatMap((block): Visible[] => {
    switch (block.type) {
      case 'heading':
        return [['heading', block.level, ofInlines(block.children)]];
      case 'paragraph':
        return paragraph(ofInlines(block.children));
      case 'list':
        return block.items.length === 0
          ? []
          : [
              [
                'list',
                ...numbering(block.isOrdered, block.start),
                ...block.items.map((item) => visibleInTree(item.children)),
              ],
            ];
      case 'table':
        return [
          ...captionOf(block),
          [
            'table',
            block.columns.map((column) => column.align),
            ...[block.header, ...block.rows.map((row) => row.cells)].map((cells) =>
              cells.map((cell) => ofInlines(cell.children)),
            ),
          ],
        ];
      case 'quote':
        return quote(visibleInTree(block.children));
      case 'callout':
        return quote([
          ...paragraph(ofInlines([{ type: 'strong', children: block.title ?? [] }])),
          ...visibleInTree(block.children),
        ]);
      case 'columns':
        return visibleInTree(block.parts.flatMap(({ children }) => children));
      case 'landscape':
      case 'excerpt':
        return visibleInTree(block.children);
      case 'code-block':
        return [['code', block.language, block.text]];
      case 'divider':
        return [['divider']];
      default:
        return [];
    }
  });
}

/** What marked, with no extension of ours, sees in Markdown. */
export function visibleInMarkdown(markdown: string): Visible[] {
  return ofBlockTokens(new Marked().lexer(markdown));
}

function ofBlockTokens(tokens: readonly Token[]): Visible[] {
  return (tokens as MarkedToken[]).flatMap((token): Visible[] => {
    switch (token.type) {
      case 'heading':
        return [['heading', token.depth, ofInlineTokens(token.tokens, [])]];
      case 'paragraph':
      case 'text':
        return paragraph(ofInlineTokens(token.tokens ?? [], []));
      case 'list':
        return [
          [
            'list',
            ...numbering(token.ordered, Number(token.start)),
            ...token.items.map((item) => ofBlockTokens(item.tokens)),
          ],
        ];
      case 'table': {
        const rows = [token.header, ...token.rows];
        return [
          [
            'table',
            token.align.map((align) => align ?? undefined),
            ...rows.map((cells) => cells.map((cell) => ofInlineTokens(cell.tokens, []))),
          ],
        ];
      }
      case 'blockquote':
        return quote(ofBlockTokens(token.tokens));
      case 'code':
        return [['code', token.lang || undefined, token.text.replace(/\n$/u, '')]];
      case 'hr':
        return [['divider']];
      case 'space':
      case 'checkbox':
        return [];
      default:
        return [['unexpected', token.raw]];
    }
  });
}

function numbering(isOrdered: boolean, start: number): Visible[] {
  return isOrdered ? ['ordered', start] : ['bullets'];
}

function paragraph(characters: readonly string[]): Visible[] {
  return characters.length === 0 ? [] : [['paragraph', characters]];
}

function quote(blocks: readonly Visible[]): Visible[] {
  return blocks.length === 0 ? [] : [['quote', ...blocks]];
}

type Marks = readonly string[];

function ofInlines(inlines: readonly Inline[], marks: Marks = []): string[] {
  return inlines.flatMap((inline): string[] => {
    switch (inline.type) {
      case 'text':
        return characters(inline.text, marks);
      case 'inline-code':
        return characters(inline.text, [...marks, 'code']);
      case 'strong':
      case 'emphasis':
      case 'deleted':
        return ofInlines(inline.children, [...marks, inline.type]);
      case 'link':
        return ofInlines(
          inline.children,
          marks.some((mark) => mark.startsWith('link')) ? marks : [...marks, `link ${inline.href}`],
        );
      case 'reference':
      case 'field':
        return ofInlines(inline.children, marks);
      case 'image':
        return characters(inline.alt, [...marks, `image ${inline.source}`]);
      default:
        return [];
    }
  });
}

function ofInlineTokens(tokens: readonly Token[], marks: Marks): string[] {
  return (tokens as MarkedToken[]).flatMap((token) => {
    switch (token.type) {
      case 'text':
        return characters(decodeHTMLStrict(token.raw), marks);
      case 'escape':
        return characters(token.text, marks);
      case 'codespan':
        return characters(token.text, [...marks, 'code']);
      case 'strong':
        return ofInlineTokens(token.tokens, [...marks, 'strong']);
      case 'em':
        return ofInlineTokens(token.tokens, [...marks, 'emphasis']);
      case 'del':
        return ofInlineTokens(token.tokens, [...marks, 'deleted']);
      case 'link':
        // An address that GitHub makes a link of by itself shows the same text.
        if (token.autolink === true) {
          return characters(token.text, token.raw.startsWith('<') ? [...marks, `link ${token.href}`] : marks);
        }
        return ofInlineTokens(token.tokens, token.href.startsWith('#') ? marks : [...marks, `link ${token.href}`]);
      case 'image':
        return ofInlineTokens(token.tokens, [...marks, `image ${token.href}`]);
      case 'html':
        return /^<(?:br|\/a|a id="[^"\s]+"|!-- --)>$/u.test(token.raw) ? [] : characters(token.raw, ['unexpected']);
      case 'checkbox':
      case 'br':
        return [];
      default:
        return [`unexpected ${token.type}`];
    }
  });
}

function characters(text: string, marks: Marks): string[] {
  const sorted = [...new Set(marks)].sort().join(' ');
  return [...text].filter((character) => !/\s/u.test(character)).map((character) => `${character} ${sorted}`.trim());
}
