import type { Block, Inline, Table } from '../../../src/document/tree.ts';

/** Blocks of a tree in a short notation: a line a block, children indented, marks as tags, `⏎` for a line break. */
export function show(blocks: readonly Block[]): string {
  return blocks.flatMap(lines).join('\n');
}

/** Inlines of a tree in the same notation. */
function showInlines(inlines: readonly Inline[]): string {
  return inlines.map(showInline).join('');
}

function lines(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`h${block.level}${block.isNumbered ? ' numbered' : ''} ${showInlines(block.children)}`];
    case 'paragraph':
      return [`p ${showInlines(block.children)}`];
    case 'list': {
      const kind = block.isOrdered ? `ol ${block.start}` : 'ul';
      const items = block.items.flatMap((item) => {
        const task = item.isChecked === undefined ? '-' : item.isChecked ? '[x]' : '[ ]';
        return [`  ${task}`, ...indented(item.children, '    ')];
      });
      return [`${kind} ${block.isTight ? 'tight' : 'loose'}`, ...items];
    }
    case 'table':
      return tableLines(block);
    case 'code-block':
      return [`code ${block.language ?? '-'} ${JSON.stringify(block.text)}`];
    case 'contents':
      return [`contents ${block.depth}`];
    case 'caption-list':
      return [`list of ${block.of}`];
    case 'figure':
      return [`figure ${block.image.source} ${block.image.alt} ¦ ${showInlines(block.caption)}`];
    case 'columns':
      return ['columns', ...block.parts.flatMap(({ children }) => ['  column', ...indented(children, '    ')])];
    case 'callout':
      return [`callout ${block.kind} ${showInlines(block.title ?? [])}`, ...indented(block.children, '  ')];
    case 'quote':
    case 'landscape':
      return [block.type, ...indented(block.children, '  ')];
    default:
      return [block.type];
  }
}

function tableLines(table: Table): string[] {
  const columns = table.columns.map(({ width, align }) =>
    width === undefined ? (align ?? 'auto') : `${Math.round(width * 100)}%${align ?? ''}`,
  );
  const rows = [table.header, ...table.rows.map((row) => row.cells)];
  return [
    `table ${columns.join(' ')} ${showInlines(table.caption ?? [])}`.trim(),
    ...rows.map((cells) => `  ${cells.map((cell) => showInlines(cell.children)).join(' ¦ ')}`),
  ];
}

function indented(blocks: readonly Block[], indent: string): string[] {
  return blocks.flatMap(lines).map((line) => indent + line);
}

function showInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'inline-code':
      return `<code>${inline.text}</code>`;
    case 'link':
      return `<link ${inline.href}>${showInlines(inline.children)}</link>`;
    case 'reference': {
      const marks = [inline.target, inline.shows, inline.hasPage ? 'page' : undefined];
      const shown = marks.filter((mark) => mark !== undefined).join(' ');
      return `<ref ${shown}>${showInlines(inline.children)}</ref>`;
    }
    case 'footnote':
      return `<note ${inline.name}>${showInlines(inline.children)}</note>`;
    case 'field':
      return `<field ${inline.address}>${showInlines(inline.children)}</field>`;
    case 'anchor':
      return `<anchor ${inline.name}/>`;
    case 'line-break':
      return '⏎';
    case 'image':
      return `<image ${inline.source} ${inline.alt}/>`;
    default:
      return `<${inline.type}>${showInlines(inline.children)}</${inline.type}>`;
  }
}
