import type { BlockLayout, LineLayout, PageLayout } from 'docx/layout';
import { expect, test } from 'vitest';
import type { BodyBlock, PlacedBookmark } from '../../../src/render/docx/body-blocks.ts';
import { findPageNumbers } from '../../../src/render/layout/body-places.ts';

const line = (text: string): LineLayout => ({ text, x: 0, y: 0, width: 100, height: 10, textWidth: 50 });
const lines = (index: number, ...texts: string[]): BlockLayout => ({
  type: 'paragraph',
  index,
  lines: texts.map(line),
});
const rows = (index: number, ...indices: number[]): BlockLayout => ({
  type: 'table',
  index,
  rows: indices.map((row) => ({ index: row, y: 0, height: 10 })),
});
const page = (pageNumber: string, ...body: BlockLayout[]): PageLayout => ({
  pageNumber,
  section: 0,
  width: 800,
  height: 1_000,
  body,
  footnotes: [],
  endnotes: [],
});
const block = (...bookmarks: Partial<PlacedBookmark>[]): BodyBlock => ({
  style: undefined,
  isContents: false,
  bookmarks: bookmarks.map((one, at) => ({ name: `b${at}`, offset: 0, row: undefined, ...one })),
});

test('a bookmark is on the page of its line', () => {
  const layouts = [page('1', lines(0, 'tien teken')), page('2', lines(0, 'tien meer.'))];
  const numbers = findPageNumbers(layouts, [block({ offset: 0 }, { offset: 9 }, { offset: 10 }, { offset: 20 })]);
  expect([...(numbers ?? [])]).toEqual([
    ['b0', 1],
    ['b1', 1],
    ['b2', 2],
    ['b3', 2],
  ]);
});

test('a bookmark in a table is on the page where its row begins, where the header is repeated too', () => {
  const layouts = [page('4', rows(0, 0, 1, 2)), page('5', rows(0, 0, 2, 3))];
  const numbers = findPageNumbers(layouts, [block({ row: 0 }, { row: 2 }, { row: 3 })]);
  expect([...(numbers?.values() ?? [])]).toEqual([4, 4, 5]);
});

test('what stands on no page has no number', () => {
  expect(findPageNumbers([page('1', lines(0, 'a'))], [block(), block({ name: 'nergens' })])?.has('nergens')).toBe(
    false,
  );
});

test('with numbers in other signs nothing is known', () => {
  expect(findPageNumbers([page('iv', lines(0, 'a'))], [block({})])).toBeUndefined();
});
