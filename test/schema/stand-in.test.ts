import { describe, expect, test } from 'vitest';
import type { Shape } from '../../src/generated/shapes.ts';
import { standIn } from '../../src/schema/stand-in.ts';
import { plainValue } from '../../src/yaml/tree.ts';

const text: Shape = { kind: 'text', form: 'text' };

describe('what stands in for a required field that is missing', () => {
  test.each<[string, Shape, unknown]>([
    ['a text', text, '…'],
    ['a choice', { kind: 'choice', values: ['KO', 'REQ'] }, 'KO'],
    ['a yes or no', { kind: 'boolean' }, false],
    ['a number', { kind: 'number', lowest: 1, highest: 5 }, 1],
    ['a constant', { kind: 'constant', value: 1 }, 1],
    ['fields of any name', { kind: 'free' }, {}],
    ['a list', { kind: 'list', items: text }, []],
    ['a list that holds something', { kind: 'list', items: text, isFilled: true }, ['…']],
    ['fields with a required one', { kind: 'part', name: 'WishesFile' }, { wishes: [] }],
  ])('%s is the least that is allowed, at its place', (_, shape, value) => {
    const node = standIn(shape, 7);
    expect(plainValue(node)).toEqual(value);
    expect([node.start, node.end]).toEqual([7, 7]);
  });
});
