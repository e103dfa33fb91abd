import { describe, expect, test } from 'vitest';
import { entryOf, nodeAt, type YamlNode } from '../../src/yaml/tree.ts';
import { parse, places } from './marked-text.ts';

/** The text under a node. */
function under(text: string, node: YamlNode | undefined): string | undefined {
  return node === undefined ? undefined : text.slice(node.start, node.end);
}

describe('positions', () => {
  const text = [
    '# kop',
    'wishes:',
    '  - id: W-01 # noot',
    '    text: "Wens: snel"   ',
    "    'title': eerste",
    '      en tweede regel',
    '    kpis: [KPI-01, "KPI-02" ]',
    '    body: |',
    '      een',
    '',
    '      twee',
    '',
    '  # slot',
    '  - id: 08',
    '',
  ].join('\n');
  const { document, diagnostics } = parse(text);
  const first = nodeAt(document.root, ['wishes', 0]);

  test('a good file has no findings', () => {
    expect(diagnostics).toEqual([]);
  });

  test.each([
    [['wishes', 0, 'id'], 'W-01'],
    [['wishes', 0, 'text'], '"Wens: snel"'],
    [['wishes', 0, 'title'], 'eerste\n      en tweede regel'],
    [['wishes', 0, 'kpis'], '[KPI-01, "KPI-02" ]'],
    [['wishes', 0, 'kpis', 1], '"KPI-02"'],
    [['wishes', 0, 'body'], '|\n      een\n\n      twee'],
    [['wishes', 1, 'id'], '08'],
    [['wishes', 1], 'id: 08'],
  ] as const)('the span at %j holds exactly the value', (path, source) => {
    expect(under(text, nodeAt(document.root, path))).toBe(source);
  });

  test('a quoted key has its quotes in its span and not in its value', () => {
    const key = entryOf(first, 'title')?.key;
    expect(under(text, key)).toBe("'title'");
    expect(key?.value).toBe('title');
  });

  test('a map runs from its first key to the end of its last value, a list from its first dash', () => {
    expect(under(text, first)?.startsWith('id: W-01')).toBe(true);
    expect(under(text, first)?.endsWith('twee')).toBe(true);
    expect(under(text, nodeAt(document.root, ['wishes']))?.startsWith('- id')).toBe(true);
    expect(under(text, nodeAt(document.root, ['wishes']))?.endsWith('- id: 08')).toBe(true);
  });

  test('scalars know how they were written', () => {
    const styles = ['id', 'text', 'title', 'body'].map((key) => {
      const node = nodeAt(first, [key]);
      return node?.kind === 'scalar' ? node.style : undefined;
    });
    expect(styles).toEqual(['plain', 'double', 'plain', 'literal']);
    const others = parse('a: >-\n  x\nb: y').document.root;
    expect(nodeAt(others, ['a'])).toMatchObject({ style: 'folded', value: 'x' });
    expect(parse("'z'").document.root).toMatchObject({ style: 'single', value: 'z', start: 0, end: 3 });
  });

  test('a number keeps its value, and its source can be read from its span', () => {
    const node = nodeAt(document.root, ['wishes', 1, 'id']);
    expect(node).toMatchObject({ value: 8 });
    expect(under(text, node)).toBe('08');
  });
});

describe('empty places', () => {
  test.each([
    ['key:   \nb: x', 4],
    ['key: # noot\nb: x', 4],
    ['key:\n\n# noot\n', 4],
    ['key:', 4],
  ])('in %j the value has no width and stands just after the colon', (text, offset) => {
    const value = nodeAt(parse(text).document.root, ['key']);
    expect(value).toEqual({ kind: 'scalar', value: null, style: 'plain', start: offset, end: offset });
  });

  test('an empty item stands just after its dash', () => {
    const { document } = parse('- \n- # x\n-');
    expect(document.root).toMatchObject({ kind: 'list', items: [{ start: 1 }, { start: 4 }, { start: 10 }] });
  });

  test('a name in braces without a colon has an empty value right behind it', () => {
    expect(nodeAt(parse('a: {b, c: }').document.root, ['a', 'b'])).toMatchObject({ value: null, start: 5, end: 5 });
  });

  test.each(['', '\n\n', '# alleen een opmerking\n', '---\n', '---\n...\n', '\uFEFF'])(
    'a file that holds just %j has no root and no findings',
    (text) => {
      const { document, diagnostics } = parse(text);
      expect(document.root).toBeUndefined();
      expect(diagnostics).toEqual([]);
    },
  );
});

describe('line ends and byte order marks', () => {
  const text = 'wishes:\n  - id: W-01\n    text: |\n      een\n      twee\n    kpis:\n';

  test('carriage returns move spans but change no value', () => {
    const windows = text.replaceAll('\n', '\r\n');
    const { document, diagnostics } = parse(windows);
    expect(diagnostics).toEqual([]);
    expect(nodeAt(document.root, ['wishes', 0, 'text'])).toMatchObject({ value: 'een\ntwee\n' });
    expect(under(windows, nodeAt(document.root, ['wishes', 0, 'text']))).toBe('|\r\n      een\r\n      twee');
    expect(nodeAt(document.root, ['wishes', 0, 'kpis'])?.start).toBe(windows.indexOf('kpis:') + 5);
  });

  test('a byte order mark that was left in the text belongs to nothing', () => {
    const { document, diagnostics } = parse(`\uFEFF${text}`);
    expect(diagnostics).toEqual([]);
    expect(entryOf(document.root, 'wishes')?.key).toMatchObject({ start: 1, end: 7 });
  });

  test('a trap right behind a byte order mark is found as well', () => {
    expect(places(parse('\uFEFFtitle: Wens: snel').diagnostics)).toEqual(['EMV013 12-13']);
  });
});

test('private-use signs of the writer survive next to a repaired text', () => {
  const { document } = parse('a: \uE03A\uE100 zo\nb: Wens: snel');
  expect(nodeAt(document.root, ['a'])).toMatchObject({ value: '\uE03A\uE100 zo' });
  expect(nodeAt(document.root, ['b'])).toMatchObject({ value: 'Wens: snel' });
});

test('a text that uses every private-use sign is still read', () => {
  const all = Array.from({ length: 0xf900 - 0xe000 }, (_, index) => String.fromCharCode(0xe000 + index)).join('');
  const { document, diagnostics } = parse(`a: ${all}\nb: @naam`);
  expect(nodeAt(document.root, ['a'])).toMatchObject({ value: all });
  expect(diagnostics.map((one) => one.type.code)).toEqual(['EMV015']);
});
