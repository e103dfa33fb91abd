import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/text/source-file.ts';
import { readEveryday } from '../../src/yaml/everyday.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { readYamlFile } from '../../src/yaml/read-yaml.ts';
import { largeBid } from '../tools/large-bid.mjs';

const library = (text: string) => {
  const { document, diagnostics } = parseYaml(new SourceFile('a.yaml', text));
  return { root: document.root, diagnostics };
};

/** A text that is read without the library is one that the library reads in the same way. */
function expectSame(text: string): void {
  const root = readEveryday(text);
  if (root !== undefined) expect({ root, diagnostics: [] }).toEqual(library(text));
}

const runs = { seed: 20_261_122, numRuns: 3000 };

const value = fc.constantFrom(
  ...[
    'tekst',
    'W-01 t/m W-16',
    '≥99,95% per maand',
    '24/7',
    '2026-11-22',
    'a:b',
    'a#b',
    '{{wens}}',
    'P1 ≤15 min',
    '€ 5',
  ],
  ...[
    '1',
    '0',
    '08',
    '-1',
    '+1',
    '.5',
    '1e3',
    '0x1F',
    '0o7',
    '.inf',
    '.NaN',
    '1_000',
    '12:30',
    '1.000',
    '999999999999',
  ],
  ...['true', 'True', 'no', 'null', 'Null', '~', '=', '<<', '(a)', '…', '/pad', '\u00a0tekst', 'é', '😀', 'a\u2028b'],
  ...[
    '"tekst"',
    "'tekst'",
    '"a" b',
    '"a\\n"',
    "'a''b'",
    '""',
    "''",
    '" a "',
    '"a: b # c"',
    '"open',
    "'s-Hertogenbosch",
  ],
  ...['[A, B]', '[ KPI-01 ,W-2 ]', '[]', '[true]', '[A, B', '[1,5]', '[a b]', '[A,]', '{a: b}', '{}'],
  ...[
    '- a',
    '-a',
    '-',
    '?',
    '? a',
    ': a',
    ',a',
    '&a b',
    '*a',
    '!a b',
    '!!str a',
    '| ',
    '|',
    '>',
    '>5',
    '%a',
    '@a',
    '`a`',
  ],
  ...['a # b', 'a #b', 'a ## b', 'a  # b', '"a" # b', '"a"# b', '# a', 'a: b', 'a:', 'a :b', '---', '...', '', ' '],
);
const key = fc.constantFrom(
  'id',
  'text',
  'a',
  'b',
  'c',
  'W-01',
  'naam_2',
  'true',
  'null',
  'y',
  '1a',
  'a b',
  '"q"',
  '<<',
  '-',
);
const lead = fc.constantFrom(
  '',
  '',
  '  ',
  '  ',
  '    ',
  '      ',
  ' ',
  '   ',
  '- ',
  '  - ',
  '-   ',
  '  -  ',
  '- - ',
  '    - ',
);
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(lead, key, fc.constantFrom(': ', ': ', ':  ', ':', ' : '), value)
      .map((parts) => parts.join('')),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(lead, key, fc.constantFrom(':', ': ', ': # uitleg')).map((parts) => parts.join('')),
  },
  { weight: 3, arbitrary: fc.tuple(lead, value).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '   ', '# uitleg', '      # uitleg', '#', '\t', '%YAML 1.2', '---', '...'),
  },
);
const lineEnd = fc.constantFrom('\n', '\n', '\n', ' \n', '\r\n', '\n\n');
const text = fc.array(fc.tuple(line, lineEnd), { maxLength: 8 }).map((lines) => lines.flat().join(''));

/** A text of the everyday kind with at most one thing changed, so that most of it is read here. */
const nearlyEveryday = fc
  .tuple(
    fc.constantFrom(
      'a:\n  - id: W-01\n    text: "tekst"\n    kpis:\n      - KPI-01\n  - id: W-02\nb: 1\n',
      'a:\n- id: W-01\n  kpis: [A, B]\n  c:\n  - x\n  - y\n- id: W-02 # uitleg\n',
      '# uitleg\na:\n    b:\n        c: tekst\n    d: "x"\ne: f\n',
    ),
    fc.nat(90),
    fc.nat(3),
    fc.oneof(
      fc.constantFrom(' ', '  ', '\n', '\r\n', '- ', ':', ': ', '#', ' # ', '"', "'", ',', '[', '\n  ', 'x'),
      value,
    ),
  )
  .map(([base, at, length, put]) => base.slice(0, at) + put + base.slice(at + length));

describe('what is read without the library is read in the same way', () => {
  test('for lines of all kinds', () => {
    fc.assert(fc.property(text, expectSame), runs);
  });

  test('for everyday texts with a slip', () => {
    fc.assert(fc.property(nearlyEveryday, expectSame), runs);
  });

  test.each(sources('examples', 'templates'))('in %s', (path) => {
    expectSame(readFileSync(path, 'utf8'));
    expectSame(readFileSync(path, 'utf8').replace(/\r?\n/gu, '\r\n'));
  });
});

test('all sources of the examples are everyday YAML', () => {
  const others = sources('examples').filter((path) => readEveryday(readFileSync(path, 'utf8')) === undefined);
  expect(others).toEqual([]);
});

test('a large bid is everyday YAML', () => {
  for (const [path, yaml] of Object.entries(largeBid(100))) {
    if (path.endsWith('.yaml')) expect(readEveryday(yaml)).toEqual(library(yaml).root);
  }
});

test.each([
  ['an empty file', ''],
  ['a tab', 'a:\tb\n'],
  ['a block of text', 'a: |\n  b\n'],
  ['a text over two lines', 'a: b\n  c\n'],
  ['an empty field', 'a:\nb: c\n'],
  ['a name that stands twice', 'a: b\na: c\n'],
  ['two documents', 'a: b\n---\na: c\n'],
  ['very deep nesting', Array.from({ length: 30 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
])('%s is left to the library', (_, yaml) => {
  expect(readEveryday(yaml)).toBeUndefined();
});

test.each([
  ['everyday YAML', 'a: b\n'],
  ['a mistake', 'a: b\na: c\n'],
  ['a sign that no text can hold', 'a: "\u0000"\n'],
])('a file with %s is read as the library would', async (_, yaml) => {
  const file = new SourceFile('a.yaml', yaml);
  expect(await readYamlFile(file)).toEqual(parseYaml(file));
});

function sources(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml') && !path.includes('output'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .sort(),
  );
}
