import { describe, expect, test } from 'vitest';
import { entryOf, headOf, nodeAt, plainValue, spanAt, type YamlPath } from '../../src/yaml/tree.ts';
import { parse } from './marked-text.ts';

const text = 'wishes:\n  - text: x\n    id: W-01\n    kpis: [KPI-01]\n    body:\n  - text: y\n  - {}\n';
const { document } = parse(text);
const { file, root } = document;
if (root === undefined) throw new Error('the text has no root');
const tree = root;

/** The text of the span at a path. */
function spanned(path: YamlPath, part?: 'key' | 'value'): string {
  const { start, end } = spanAt(file, tree, path, part);
  return text.slice(start, end);
}

describe('the span at a path', () => {
  test.each([
    [['wishes', 0, 'id'], 'value', 'W-01'],
    [['wishes', 0, 'id'], 'key', 'id'],
    [['wishes', 0, 'kpis', 0], 'value', 'KPI-01'],
    [['wishes', 0, 'kpis', 0], 'key', 'KPI-01'],
    [['wishes', 0, 'body'], 'value', 'body'],
    [['wishes', 0, 'title'], 'key', 'W-01'],
    [['wishes', 1, 'id'], 'value', 'text'],
    [['wishes', 2, 'id'], 'value', '{}'],
    [['wishes', 0, 'id', 'deeper'], 'value', 'W-01'],
    [['kpis'], 'value', 'wishes'],
  ] as const)('%j as %s is %j', (path, part, expected) => {
    expect(spanned(path, part)).toBe(expected);
  });
});

test('a path that leads nowhere has no node', () => {
  expect(nodeAt(tree, ['wishes', 9])).toBeUndefined();
  expect(nodeAt(tree, ['wishes', 0, 'id', 'deeper'])).toBeUndefined();
  expect(nodeAt(undefined, ['wishes'])).toBeUndefined();
  expect(entryOf(nodeAt(tree, ['wishes']), 'id')).toBeUndefined();
});

test('the head of a scalar or list is the thing itself', () => {
  const kpis = nodeAt(tree, ['wishes', 0, 'kpis']);
  if (kpis === undefined) throw new Error('the list is not there');
  const { start, end } = headOf(file, kpis);
  expect(text.slice(start, end)).toBe('[KPI-01]');
});

test('the plain value holds what the text says', () => {
  expect(plainValue(tree)).toEqual({
    wishes: [{ text: 'x', id: 'W-01', kpis: ['KPI-01'], body: null }, { text: 'y' }, {}],
  });
  expect(plainValue(undefined)).toBeUndefined();
});
