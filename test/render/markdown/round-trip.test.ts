import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/document/tree.ts';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts';
import { blockTrees, inlines } from './arbitrary-trees.ts';
import { visibleInMarkdown, visibleInTree } from './visible.ts';

const properties = { title: 'T', author: undefined, language: 'nl', audience: 'submission', isDraft: false } as const;

function render(...blocks: Block[]): string {
  return renderMarkdown({ properties, blocks });
}

function expectSameView(blocks: Block[]): void {
  const markdown = render(...blocks);
  expect(visibleInMarkdown(markdown), markdown).toEqual(visibleInTree(blocks));
}

test('any line of text reads back the same in a paragraph', () => {
  fc.assert(
    fc.property(inlines, (children) => expectSameView([{ type: 'paragraph', children }])),
    { seed: 1, numRuns: 1500 },
  );
});

test('any line of text reads back the same in a heading', () => {
  fc.assert(
    fc.property(inlines, (children) => expectSameView([{ type: 'heading', level: 2, isNumbered: false, children }])),
    { seed: 2, numRuns: 700 },
  );
});

test('any line of text reads back the same in a table cell', () => {
  const table = (children: readonly Inline[]): Block => ({
    type: 'table',
    caption: undefined,
    columns: [
      { width: 0.5, align: undefined },
      { width: 0.5, align: 'right' },
    ],
    header: [{ children }, { children: [] }],
    rows: [{ cells: [{ children: [] }, { children }] }],
  });
  fc.assert(
    fc.property(inlines, (children) => expectSameView([table(children)])),
    { seed: 3, numRuns: 700 },
  );
});

test('any tree reads back with the same text, marks and blocks', () => {
  fc.assert(
    fc.property(blockTrees, (blocks) => expectSameView(blocks)),
    { seed: 4, numRuns: 700 },
  );
});
