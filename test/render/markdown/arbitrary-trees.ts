import fc from 'fast-check';
import type { Block, Inline, TableCell } from '../../../src/document/tree.ts';

const naughty = [
  'gewone tekst',
  'KPI-03: ≥99,9% juist',
  '😀👩‍👩‍👧',
  'שלום עולם',
  'a\u200bb',
  ']]>',
  '<script>alert(1)</script>',
  '{{x}}',
  'a|b',
  '|',
  '*',
  '**vet**',
  '_x_',
  'snake_case',
  '__',
  '\\',
  'C:\\map\\*',
  '\\|',
  '# kop',
  '#',
  'foo #',
  '1. een',
  '2) twee',
  '12',
  '.',
  '+ plus',
  '- min',
  '-',
  '--',
  '---',
  '===',
  '    code',
  '\t',
  'https://example.org/a_b',
  'https://example.org/a_b*c',
  'www.voorbeeld.nl',
  'info@voorbeeld.nl',
  ':field[x]{y}',
  ':::callout',
  '[x]',
  '[ ] taak',
  '[x](y)',
  '[a]: b',
  '[^1]',
  '[^1]: noot',
  '](',
  '![x](y)',
  '!',
  '[',
  ']',
  '`code`',
  '``',
  '~5 weken',
  '~~weg~~',
  '~~~',
  '&amp;',
  '&',
  '&#65;',
  'amp;',
  '<',
  '< 5',
  '<b>',
  '<!-- x -->',
  '<br>',
  '>',
  '> citaat',
  '(',
  ')',
  '"',
  '“tekst”',
  '€',
  ' ',
  '  twee  blanks  ',
  'a\nb',
  'é',
];

/** Text of the kind that breaks Markdown. */
export const naughtyText = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...naughty) }, fc.string({ unit: 'grapheme', maxLength: 4 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));

// GFM cannot write a backslash before a pipe in the code of a cell, and marked loses its way in a link's text that
// holds code with backticks.
const code = naughtyText.map((content) => content.replace(/\s+/gu, ' ').replace(/`|\\+(?=\||`*$)/gu, ''));
const text = naughtyText.map((content): Inline => ({ type: 'text', text: content }));
const leaf = fc.oneof(
  { weight: 6, arbitrary: text },
  code.map((content): Inline => ({ type: 'inline-code', text: content })),
  fc.constant<Inline>({ type: 'line-break' }),
  fc.constantFrom('wishes/W-03', 'kpis/KPI-03').map((name): Inline => ({ type: 'anchor', name })),
);

const inline = fc.letrec<{ node: Inline; nodes: Inline[] }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 3 }),
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: leaf },
    fc
      .tuple(fc.constantFrom('strong' as const, 'emphasis' as const, 'deleted' as const), tie('nodes'))
      .map(([type, children]): Inline => ({ type, children })),
    tie('nodes').map((children): Inline => ({ type: 'field', address: 'kpis/KPI-03#target', children })),
    tie('nodes').map((children): Inline => ({ type: 'link', href: 'https://example.org/a?b=1&c=2', children })),
    fc
      .array(leaf, { maxLength: 2 })
      .map((children): Inline => ({ type: 'reference', target: 'wishes/W-03', children })),
  ),
}));

/** A line of text with marks, links and fields. */
export const inlines = fc.array(inline.node, { maxLength: 4 });

const cell = inlines.map((children): TableCell => ({ children }));
const align = fc.constantFrom(undefined, 'left' as const, 'center' as const, 'right' as const);

const table = fc.integer({ min: 1, max: 3 }).chain((width) => {
  const cells = fc.array(cell, { minLength: width, maxLength: width });
  return fc
    .record({
      caption: fc.option(inlines, { nil: undefined }),
      columns: fc.array(
        align.map((side) => ({ width: 1 / width, align: side })),
        { minLength: width, maxLength: width },
      ),
      header: cells,
      rows: fc.array(
        cells.map((row) => ({ cells: row })),
        { maxLength: 2 },
      ),
    })
    .map((content): Block => ({ type: 'table', ...content }));
});

const paragraph = inlines.map((children): Block => ({ type: 'paragraph', children }));
const sayingParagraph = naughtyText.map(
  (content): Block => ({ type: 'paragraph', children: [{ type: 'text', text: `x${content}` }] }),
);

const tree = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 4, arbitrary: paragraph },
    fc
      .tuple(fc.constantFrom(1 as const, 2 as const, 6 as const), inlines)
      .map(([level, children]): Block => ({ type: 'heading', level, isNumbered: false, children })),
    table,
    naughtyText.map(
      (content): Block => ({ type: 'code-block', language: undefined, text: content.replace(/\t/gu, ' ') }),
    ),
    fc.constantFrom<Block>({ type: 'divider' }, { type: 'page-break' }),
    fc
      .record({
        isOrdered: fc.boolean(),
        start: fc.integer({ min: 0, max: 12 }),
        isTight: fc.boolean(),
        items: fc.array(
          fc
            .tuple(sayingParagraph, tie('blocks'))
            .map(([first, rest]) => ({ isChecked: undefined, children: [first, ...rest] })),
          { minLength: 1, maxLength: 3 },
        ),
      })
      .map((content): Block => ({ type: 'list', ...content })),
    tie('blocks').map((children): Block => ({ type: 'quote', children })),
    tie('blocks').map((children): Block => ({ type: 'landscape', children })),
    tie('blocks').map((children): Block => ({ type: 'excerpt', name: 'V-1', children })),
    fc
      .tuple(tie('blocks'), tie('blocks'))
      .map(([left, right]): Block => ({ type: 'columns', parts: [{ children: left }, { children: right }] })),
    fc
      .tuple(fc.option(inlines, { nil: undefined }), tie('blocks'))
      .map(([title, children]): Block => ({ type: 'callout', kind: 'note', title, children })),
  ),
}));

/** Documents of every kind of block, nested two deep. */
export const blockTrees: fc.Arbitrary<Block[]> = fc.array(tree.block, { maxLength: 4 });
