import fc from 'fast-check';
import { type Block, calloutKinds, type DocumentTree, type Inline, type Table } from '../../src/document/tree.ts';
import { image } from './docx-trees.ts';

/** Text that XML can hold and that stands on one line. */
const words = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));
const names = fc.constantFrom(
  'wishes/W-01',
  'wishes/w-01',
  'kpis/KPI-02',
  'wishes/W_01',
  '1',
  `risks/${'R'.repeat(60)}`,
);

/** Signs of the same name have the same text. */
const footnote = fc
  .constantFrom('1', '2', '3')
  .map((name): Inline => ({ type: 'footnote', name, children: [{ type: 'text', text: `noot ${name}` }] }));

const { inline } = fc.letrec<{ inline: Inline; children: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text'), text: words }),
    fc.record({ type: fc.constant('inline-code'), text: words }),
    fc.record({ type: fc.constant('anchor'), name: names }),
    fc.constant({ type: 'line-break' } as const),
    fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 })).map(([w, h]) => image(w, h)),
    fc.record({ type: fc.constantFrom('strong', 'emphasis', 'deleted'), children: tie('children') }),
    fc.record({ type: fc.constant('link'), href: fc.webUrl(), children: tie('children') }),
    fc.record({ type: fc.constant('reference'), target: names, children: tie('children') }),
    fc.record({
      type: fc.constant('reference'),
      target: names,
      children: tie('children'),
      shows: fc.constantFrom('heading-number', 'heading-text', 'caption-number'),
      hasPage: fc.constant(true),
    }),
    footnote,
    fc.record({ type: fc.constant('field'), address: names.map((name) => `${name}#text`), children: tie('children') }),
  ),
  children: fc.array(tie('inline'), { maxLength: 3 }),
}));

const inlines = fc.array(inline, { maxLength: 3 });
const cells = (count: number) => fc.array(fc.record({ children: inlines }), { minLength: count, maxLength: count });

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    type: fc.constant('table'),
    caption: fc.option(inlines, { nil: undefined }),
    columns: fc.array(
      fc.record({
        width: fc.double({ min: 0, max: 1, noNaN: true }),
        align: fc.constantFrom('left', 'center', 'right', undefined),
      }),
      { minLength: count, maxLength: count },
    ),
    header: cells(count),
    rows: fc.array(fc.record({ cells: cells(count) }), { maxLength: 3 }),
  }),
);

const { block } = fc.letrec<{
  block: Block;
  children: Block[];
  item: { isChecked: boolean | undefined; children: Block[] };
}>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph'), children: inlines }),
    fc.record({
      type: fc.constant('heading'),
      level: fc.constantFrom(1, 2, 3, 4, 5, 6),
      isNumbered: fc.boolean(),
      children: inlines,
    }),
    table,
    fc.record({ type: fc.constant('code-block'), language: fc.constant(undefined), text: words }),
    fc.constantFrom({ type: 'divider' } as const, { type: 'page-break' } as const),
    fc.record({ type: fc.constant('contents'), depth: fc.constantFrom(1, 2, 3) }),
    fc.record({
      type: fc.constant('list'),
      isOrdered: fc.boolean(),
      start: fc.nat(),
      isTight: fc.boolean(),
      items: fc.array(tie('item'), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('caption-list'), of: fc.constantFrom('tables', 'figures') }),
    fc.record({ type: fc.constant('figure'), image: fc.constant(image(30, 20)), caption: inlines }),
    fc.record({
      type: fc.constant('columns'),
      parts: fc.array(fc.record({ children: tie('children') }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ type: fc.constantFrom('quote', 'landscape'), children: tie('children') }),
    fc.record({ type: fc.constant('excerpt'), name: fc.constant('V-1'), children: tie('children') }),
    fc.record({
      type: fc.constant('callout'),
      kind: fc.constantFrom(...calloutKinds),
      title: fc.option(inlines, { nil: undefined }),
      children: tie('children'),
    }),
  ),
  children: fc.array(tie('block'), { maxLength: 3 }),
  item: fc.record({ isChecked: fc.constantFrom(true, false, undefined), children: tie('children') }),
}));

/** Any tree that the model of documents allows, nonsensical ones included. */
export const anyTree: fc.Arbitrary<DocumentTree> = fc.record({
  properties: fc.record({
    title: words,
    author: fc.option(words, { nil: undefined }),
    language: fc.constantFrom('nl', 'en'),
    audience: fc.constantFrom('internal', 'submission'),
    isDraft: fc.boolean(),
  }),
  blocks: fc.array(block, { maxLength: 8 }),
});
