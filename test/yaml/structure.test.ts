import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import type { SyntaxKind } from '../../src/yaml/syntax-finding.ts';
import { plainValue } from '../../src/yaml/tree.ts';
import { parse, places, unmark } from './marked-text.ts';

function expectFindings(marked: string, value: unknown): void {
  const { text, expected } = unmark(marked);
  const { document, diagnostics } = parse(text);
  expect(places(diagnostics)).toEqual(expected);
  expect(plainValue(document.root)).toEqual(value);
}

describe('EMV010 yaml-syntax', () => {
  const cases: readonly (readonly [SyntaxKind, string, unknown])[] = [
    ['indentation', 'a:\n  b: x\n ⟦EMV010:c:⟧ y', { a: { b: 'x' }, c: 'y' }],
    ['indentation', 'a: "b"\n  ⟦EMV010:c⟧', { a: 'b' }],
    ['unexpected', '- a\n⟦EMV010:b⟧: c', ['a']],
    ['missing-colon', '⟦EMV010:a b c⟧\nd: e', { d: 'e' }],
    ['missing-colon', '⟦EMV010:a⟧\nb\nc: d', { c: 'd' }],
    ['missing-colon', 'a: |\n x\n  y\n⟦EMV010:z⟧', { a: 'x\n y\n' }],
    ['missing-colon', '- ⟦EMV010:a b⟧\n  c: d', [{ c: 'd' }]],
    ['no-space-after-colon', '⟦EMV010:title:Wens⟧\nid: x', { id: 'x' }],
    [
      'field-or-text',
      '- text: foo\n    ⟦EMV010:kpis⟧: [x]\n    b: c\n  d: e',
      [{ text: 'foo kpis: [x] b: c', d: 'e' }],
    ],
    ['stray-item', 'a: b\n⟦EMV010:- c⟧', { a: 'b' }],
    ['missing-sign', 'a: [x: y, "p" ⟦EMV010:q⟧]\nb: z', { a: [{ x: 'y' }, { p: 'q' }], b: 'z' }],
    ['space-before-comment', 'a: ["x"⟦EMV010:#y⟧\n  ]\nb: z', { a: ['x'], b: 'z' }],
    ['missing-sign', "a: ['it''s'⟦EMV010:x⟧]", { a: [{ "it's": 'x' }] }],
    ['missing-sign', 'a: ["\\\\"⟦EMV010:x⟧]', { a: [{ '\\': 'x' }] }],
    ['backslash', 'a: "x⟦EMV010:\\p⟧y"', { a: 'x\\py' }],
    ['block-in-brackets', 'a: [b: ⟦EMV010:c: d⟧]', { a: [{ b: { c: 'd' } }] }],
    ['misplaced-mark', 'a: ⟦EMV010:!foo!bar⟧ x', { a: 'x' }],
  ];
  test.each(cases)('%s: %j', (kind, marked, value) => {
    const { text, expected } = unmark(marked);
    const { document, diagnostics } = parse(text);
    const own = diagnostics.filter((one) => one.type.code === 'EMV010');
    expect(places(own)).toEqual(expected);
    expect(own[0]?.parameters['kind']).toBe(kind);
    expect(plainValue(document.root)).toEqual(value);
  });

  test('each kind has its own words in both languages', () => {
    const said = new Map<string, string>();
    for (const [kind, marked] of cases) {
      const found = parse(unmark(marked).text).diagnostics.find((one) => one.type.code === 'EMV010');
      if (found === undefined) throw new Error(`no finding of kind ${kind}`);
      const help = [phrase(found, 'nl').help, phrase(found, 'en').help];
      said.set(kind, help.join());
      expect([phrase(found, 'nl').message, phrase(found, 'en').message, ...help]).not.toContain('');
    }
    expect(new Set(said.values()).size).toBe(said.size);
  });

  test('errors that follow from the first on the next lines are folded into it', () => {
    const { diagnostics } = parse('a: x\n] b\n] c\n] d\ne: f');
    expect(diagnostics).toHaveLength(1);
  });

  test('two mistakes far apart are two findings', () => {
    expectFindings('a:\n  b: x\n ⟦EMV010:c:⟧ y\nd: z\ne:\n  f: x\n ⟦EMV010:g:⟧ y', {
      a: { b: 'x' },
      c: 'y',
      d: 'z',
      e: { f: 'x' },
      g: 'y',
    });
  });
});

describe('EMV011 tab-indentation', () => {
  test('a file indented with tabs gives one finding and is read as it looks', () => {
    expectFindings('a:\n⟦EMV011:\t⟧- b: c\n\t  d: e\n\t- f: g\nh:\n\ti: j', {
      a: [{ b: 'c', d: 'e' }, { f: 'g' }],
      h: { i: 'j' },
    });
  });

  test('what a tab leads to on its own line is not reported once more', () => {
    expect(places(parse('a: b\n\tc: x').diagnostics)).toEqual(['EMV011 5-6']);
  });

  test('tabs inside and behind texts are fine', () => {
    expectFindings('a: b\tc\nd: e\t# x', { a: 'b\tc', d: 'e' });
  });
});

describe('EMV014 duplicate-key', () => {
  test('the second key is reported with the first beside it, and the first counts', () => {
    expectFindings('a: x\n⟦EMV014:a⟧: y\nb: {c: d, ⟦EMV014:"c"⟧: e}', { a: 'x', b: { c: 'd' } });
    const [diagnostic] = parse('a: x\na: y').diagnostics;
    expect(diagnostic?.related.map((place) => [place.span.start, place.span.end])).toEqual([[0, 1]]);
  });

  test('the same key in two items is fine', () => {
    expectFindings('- id: x\n- id: y', [{ id: 'x' }, { id: 'y' }]);
  });
});

describe('EMV018 alias-or-anchor', () => {
  test('an anchor is reported once, with the places that refer to it', () => {
    expectFindings('a: ⟦EMV018:&x⟧ [y]\nb: *x\nc: *x', { a: ['y'], b: '*x', c: '*x' });
    expect(parse('a: &x [y]\nb: *x\nc: *x').diagnostics[0]?.related).toHaveLength(2);
  });

  test('an anchor on an empty place or a second one of the same name', () => {
    expectFindings('a: ⟦EMV018:&x⟧\nb: &x c', { a: null, b: 'c' });
  });

  test('merge keys are refused and not merged', () => {
    expectFindings('a: ⟦EMV018:&x⟧ {b: c}\nd:\n  <<: *x\n  e: f', { a: { b: 'c' }, d: { e: 'f' } });
    expectFindings('⟦EMV018:<<⟧: {a: b}\nc: d', { c: 'd' });
  });

  test('an alias in the place of a name is no entry', () => {
    expectFindings('⟦EMV018:&x⟧ a: b\n*x : c', { a: 'b' });
  });
});

describe('EMV019 several-documents', () => {
  test('the mark of the second document is reported, and only the first is read', () => {
    expectFindings('a: b\n⟦EMV019:---⟧\nc: d\n---\ne: f', { a: 'b' });
    expectFindings('a: b\n...\n⟦EMV019:c⟧: d', { a: 'b' });
  });
});

describe('EMV020 yaml-directive', () => {
  test('directives are reported and change nothing', () => {
    expectFindings('# kop\n⟦EMV020:%YAML 1.1⟧\n⟦EMV020:%TAG ! x:⟧\n---\na: no\nb: 010', { a: 'no', b: 10 });
    expectFindings('⟦EMV020:%YAML 1.2⟧', undefined);
  });

  test('a percent sign further on is no directive', () => {
    expectFindings('a: 5%\nb: |\n  %YAML', { a: '5%', b: '%YAML\n' });
  });
});

describe('EMV021 tag-used', () => {
  test('tags are reported wherever they stand', () => {
    expectFindings('a: ⟦EMV021:!!str⟧ 5\nb: [⟦EMV021:!!int⟧ x, ⟦EMV021:!<q>⟧ r]\nc: ⟦EMV021:!!set⟧ {x}', {
      a: '5',
      b: ['x', 'r'],
      c: { x: null },
    });
    expectFindings('⟦EMV021:!!map⟧\na: ⟦EMV021:!!str⟧\nb: ⟦EMV021:!!binary⟧ aGk=', { a: '', b: 'aGk=' });
  });
});

describe('EMV022 key-not-text', () => {
  test('numbers, truth values, nothing and collections are no names', () => {
    expectFindings('⟦EMV022:2026⟧: a\n⟦EMV022:true⟧: b\n⟦EMV022:~⟧: c\n⟦EMV022::⟧ d\n⟦EMV022:[x]⟧: e\nf: g', {
      f: 'g',
    });
    expectFindings('? ⟦EMV022:{a: b}⟧\n: c\nd: e', { d: 'e' });
  });

  test('a quoted number is a name, and so is `__proto__`', () => {
    expectFindings('"2026": a\n? b\n: c', { '2026': 'a', b: 'c' });
    expect(Object.keys(plainValue(parse('__proto__: a').document.root) as object)).toEqual(['__proto__']);
  });
});

describe('EMV025 control-character', () => {
  test('each kind is reported once, with its name and the other places', () => {
    const { document, diagnostics } = parse('a: x\u0000y\u0007\nb: \u0000');
    expect(places(diagnostics)).toEqual(['EMV025 4-5', 'EMV025 6-7']);
    expect(diagnostics[0]?.parameters).toMatchObject({ character: 'U+0000', count: 2 });
    expect(diagnostics[0]?.related.map((place) => place.span.start)).toEqual([11]);
    expect(plainValue(document.root)).toEqual({ a: 'x\uFFFDy\uFFFD', b: '\uFFFD' });
  });

  test.each([
    ['\u0085', 'U+0085'],
    ['\u007F', 'U+007F'],
    ['\uD800', 'U+D800'],
    ['\uDC00', 'U+DC00'],
    ['\uFFFE', 'U+FFFE'],
    ['\r', 'U+000D'],
  ])('%j is refused as %s', (character, name) => {
    const { diagnostics } = parse(`a: x${character}y`);
    expect(places(diagnostics)).toEqual(['EMV025 4-5']);
    expect(diagnostics[0]?.parameters['character']).toBe(name);
  });

  test('an escape cannot bring one in either', () => {
    const { document, diagnostics } = parse('a: "x\\0"');
    expect(places(diagnostics)).toEqual(['EMV025 3-8']);
    expect(plainValue(document.root)).toEqual({ a: 'x\uFFFD' });
  });

  test('tabs, line ends, emoji, soft hyphens and no-break spaces are fine', () => {
    expect(parse('a: x\ty 😀 z\u00A0z\u00AD\r\nb: c').diagnostics).toEqual([]);
  });
});
