import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import type { YamlNode } from '../../src/yaml/tree.ts';
import { parse, places } from './marked-text.ts';

const runs = { seed: 20_261_122, numRuns: 600 };

/** Bits that bid writers type and that YAML stumbles over, in any order. */
const piece = fc.constantFrom(
  ...['id', 'text', 'Wens', 'a b', 'KPI-01', '99,95%', '1.000', '08', '~', '{{naam}}', '<<', '---', '...', '%YAML 1.1'],
  ...[
    ': ',
    ':',
    '- ',
    '-',
    '? ',
    '# ',
    ' #',
    '#5',
    '> ',
    '|',
    '>=',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '*x',
    '&x ',
    '!!str ',
    '!x ',
  ],
  ...[
    '"',
    "'",
    '\\',
    '@',
    '`',
    '\t',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\n- ',
    '\n  - id: ',
    '\uFEFF',
    '\u0000',
    '\uE03A',
    '\uD800',
    '😀',
  ],
);
const bidLike = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(bidLike, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));

/** Every way in which a tree breaks the laws of positions. */
function broken(text: string, root: YamlNode | undefined): string[] {
  const faults: string[] = [];
  const visit = (node: YamlNode, low: number, high: number): void => {
    if (node.start < low || node.end > high || node.start > node.end) {
      faults.push(`${node.kind} ${node.start}-${node.end} outside ${low}-${high}`);
    }
    if (node.kind === 'list') {
      let from = node.start;
      for (const item of node.items) {
        visit(item, from, node.end);
        from = item.end;
      }
    }
    if (node.kind === 'map') {
      let from = node.start;
      const names = new Set(node.entries.map((entry) => entry.key.value));
      if (names.size !== node.entries.length) faults.push('a name stands twice');
      for (const { key, value } of node.entries) {
        visit(key, from, node.end);
        visit(value, key.end, node.end);
        from = value.end;
      }
    }
  };
  if (root !== undefined) visit(root, 0, text.length);
  return faults;
}

describe('for any text', () => {
  test('parsing never throws, every node lies inside its parent, and siblings stand in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(broken(text, parse(text).document.root)).toEqual([]);
      }),
      runs,
    );
  });

  test('every finding lies in the file, points at something, and has words in both languages', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const diagnostic of parse(text).diagnostics) {
          for (const span of [diagnostic.span, ...diagnostic.related.map((place) => place.span)]) {
            if (span === undefined) throw new Error('a finding without a place');
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThan(span.end);
          }
          for (const language of ['nl', 'en'] as const) {
            const words = Object.values(phrase(diagnostic, language)).join(' ');
            expect(words).not.toMatch(/undefined|NaN|\[object/u);
          }
        }
      }),
      runs,
    );
  });

  test('the same place is never reported twice under one code', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = places(parse(text).diagnostics);
        expect(new Set(found).size).toBe(found.length);
      }),
      runs,
    );
  });
});

describe('for any text that is written with care', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/u).filter((one) => !/^(?:null|true|false)$/iu.test(one));
  const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const fields = fc.uniqueArray(fc.tuple(word, sentence), { minLength: 1, maxLength: 6, selector: ([key]) => key });

  test('keys and plain texts come back from their spans letter for letter', () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (items, end) => {
        const text = items
          .map((item) =>
            item.map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value} # noot`).join(end),
          )
          .join(end);
        const { document, diagnostics } = parse(text);
        expect(diagnostics).toEqual([]);
        const list = document.root?.kind === 'list' ? document.root.items : [];
        const read = list.map((item) =>
          item.kind === 'map'
            ? item.entries.map(({ key, value }) => [text.slice(key.start, key.end), text.slice(value.start, value.end)])
            : [],
        );
        expect(read).toEqual(items);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  test('anything in quotes as JSON writes it comes back whole, with no finding', () => {
    const printable = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(printable, (value) => {
        const { document, diagnostics } = parse(`a: ${JSON.stringify(value)}\nb: x`);
        expect(diagnostics).toEqual([]);
        expect(document.root).toMatchObject({ entries: [{ value: { value, style: 'double' } }, {}] });
      }),
      { ...runs, numRuns: 500 },
    );
  });
});
