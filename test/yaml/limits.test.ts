import { describe, expect, test } from 'vitest';
import { deepestNesting } from '../../src/yaml/library.ts';
import { nodeAt, plainValue, type YamlNode } from '../../src/yaml/tree.ts';
import { parse, places } from './marked-text.ts';

function codes(text: string): string[] {
  return parse(text).diagnostics.map((one) => one.type.code);
}

describe('EMV026 too-deep', () => {
  const nested = (depth: number): string => `a: ${'['.repeat(depth)}x${']'.repeat(depth)}`;

  test('nesting up to the limit is fine', () => {
    expect(codes(nested(deepestNesting - 1))).toEqual([]);
  });

  test('one level more is reported where it starts, and the rest is read', () => {
    const { document, diagnostics } = parse(`${nested(deepestNesting)}\nb: y`);
    expect(places(diagnostics)).toEqual([`EMV026 ${3 + deepestNesting - 1}-${3 + deepestNesting}`]);
    expect(nodeAt(document.root, ['b'])).toMatchObject({ value: 'y' });
  });

  test.each([
    ['brackets', '['.repeat(20_000)],
    ['a great many brackets', '['.repeat(200_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(20_000)],
    ['indented fields', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('20,000 nested %s give one finding and no crash', (_name, text) => {
    expect(codes(text)).toEqual(['EMV026']);
  });
});

test('20,000 nested question marks are reported once as too deep and once as a name that is no text', () => {
  expect(codes('? '.repeat(20_000)).sort()).toEqual(['EMV022', 'EMV026']);
});

describe('size', () => {
  test('a billion laughs are not expanded', () => {
    const lines = ['a0: &a0 [lol, lol]'];
    for (let level = 1; level < 40; level += 1) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const { document, diagnostics } = parse(lines.join('\n'));
    expect(new Set(diagnostics.map((one) => one.type.code))).toEqual(new Set(['EMV018']));
    expect(JSON.stringify(plainValue(document.root)).length).toBeLessThan(5_000);
  });

  test('5,000 keys, each twice, give 5,000 findings', () => {
    const keys = Array.from({ length: 5_000 }, (_, index) => `key${index}: x`).join('\n');
    expect(codes(`${keys}\n${keys}`)).toEqual(Array(5_000).fill('EMV014'));
  });

  test('20,000 items with a mistake each are all found in one run', () => {
    const { document, diagnostics } = parse('- id: x\n  text: > 5\n'.repeat(10_000) + '- id: Wens: x\n'.repeat(10_000));
    expect(diagnostics).toHaveLength(20_000);
    expect(nodeAt(document.root, [19_999, 'id'])).toMatchObject({ value: 'Wens: x' });
  });

  test('a line with 20,000 traps is read in one go', () => {
    const { diagnostics } = parse(`a: [${Array(20_000).fill('1,5').join(', ')}]`);
    expect(diagnostics).toHaveLength(20_000);
  });

  test('findings and repairs in the hundred thousands do not overflow anything', () => {
    expect(codes('a: x\n'.repeat(130_000))).toHaveLength(129_999);
    expect(codes(`a: x\n  b${' y:'.repeat(130_000)}`)).toEqual(['EMV013']);
  });

  test('a line that is broken 20,000 times gives one finding', () => {
    expect(codes('[]'.repeat(20_000))).toHaveLength(1);
  });

  test('a file of nothing but control characters gives one finding', () => {
    expect(codes('\u0000'.repeat(100_000))).toEqual(['EMV025']);
  });

  test('fields that are too far to the right in great number are one mistake', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `  field${index}: x`).join('\n');
    expect(codes(`a: text\n${lines}`)).toEqual(['EMV010']);
  });
});

test('a tree is never deeper than the limit', () => {
  const depthOf = (node: YamlNode): number => {
    if (node.kind === 'scalar') return 0;
    const below = node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value);
    return 1 + Math.max(0, ...below.map(depthOf));
  };
  const { document } = parse('- '.repeat(1_000));
  expect(document.root === undefined ? 0 : depthOf(document.root)).toBe(deepestNesting);
});
