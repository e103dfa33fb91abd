import { describe, expect, test } from 'vitest';
import { collectText } from '../../src/pdf-file/collect-text.ts';
import type { PageBlock } from '../../src/pdf-file/page-blocks.ts';
import { type PageItem, readTaggedPage, type StructureNode } from '../../src/pdf-file/tagged-page.ts';

const node = (role: string, ...children: readonly StructureNode[]): StructureNode => ({ role, children });
const mark = (id: string): StructureNode => ({ type: 'content', id });
/** The pieces of a page, each marked with its own text. */
const items = (...texts: readonly string[]): PageItem[] =>
  texts.flatMap((str) => [{ type: 'beginMarkedContentProps', id: str }, { str }, { type: 'endMarkedContent' }]);
const read = (root: StructureNode, ...texts: readonly string[]) => readTaggedPage(root, items(...texts))?.blocks;

describe('a tagged page', () => {
  test('has a row only where it has text, which starts a table where it is a head or other text stands above it', () => {
    const row = (role: string, text: string): StructureNode => node('TR', node(role, mark(text)));
    expect(
      read(
        node('Root', node('Table', row('TD', 'van hiervoor')), node('Table', row('TH', 'Norm'))),
        'van hiervoor',
        'Norm',
      ),
    ).toEqual([
      { kind: 'row', cells: ['van hiervoor'], startsTable: false },
      { kind: 'row', cells: ['Norm'], startsTable: true },
    ]);
    expect(
      read(
        node('Root', node('Table', node('TR', node('TD')), node('TR', node('TD', mark('a')))), node('P', mark('b'))),
        'a',
        'b',
      ),
    ).toEqual([
      { kind: 'row', cells: ['a'], startsTable: false },
      { kind: 'paragraph', text: 'b' },
    ]);
  });

  test('has a space between the paragraphs of a cell, and none of the sign of an item', () => {
    const cell = node(
      'TD',
      node('P', mark('een')),
      node('P', mark('twee')),
      node('LI', node('Lbl', mark('•')), node('LBody', mark('drie'))),
    );
    expect(read(node('Root', node('TR', cell)), 'een', 'twee', 'drie')).toEqual([
      { kind: 'row', cells: ['een twee drie'], startsTable: false },
    ]);
  });

  test('may point at content that is not there, or at none', () => {
    const root = node('Root', { role: 'P', children: [mark('a'), mark('weg'), { type: 'content' }] }, { role: 'P' });
    expect(read(root, 'a')).toEqual([{ kind: 'paragraph', text: 'a' }]);
    expect(readTaggedPage(root, [...items('a'), { hasEOL: true }, { str: 'los' }])?.margins).toEqual(['los']);
  });
});

describe('all pages', () => {
  const row = (cells: readonly string[], startsTable = false): PageBlock => ({ kind: 'row', cells, startsTable });
  const text = (...pages: readonly (readonly PageBlock[])[]): string[] =>
    collectText(
      pages.map((blocks) => ({ blocks, margins: [] })),
      'nl',
    ).lines.map((line) => line.text);

  test('have a head of a table once, and rows that go on together', () => {
    const head = row(['Nr', 'Norm'], true);
    expect(
      text(
        [head, row(['1', 'binnen vier'])],
        [row(['', 'uur']), row(['2', 'elke'])],
        [head, row(['', 'maand', 'extra'])],
      ),
    ).toEqual(['| Nr | Norm |', '| 1 | binnen vier uur |', '| 2 | elke |', '|  | maand | extra |']);
  });

  test('know no column for a cell beside the head', () => {
    const { blocks } = collectText([{ blocks: [row(['Nr'], true), row(['1', 'los'])], margins: [] }], 'nl');
    expect(blocks.map(({ column }) => column)).toEqual(['', 'Nr', '']);
  });
});
