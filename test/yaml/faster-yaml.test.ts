import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lexer, Parser } from 'yaml';
import { withoutGenerators } from '../tools/build/faster-yaml.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const library = path.join(path.dirname(createRequire(import.meta.url).resolve('yaml/package.json')), 'browser/dist');
const folder = mkdtempSync(path.join(tmpdir(), 'emvi-yaml-'));
let faster: { Lexer: typeof Lexer; Parser: typeof Parser };

beforeAll(async () => {
  cpSync(library, folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of ['lexer.js', 'parser.js'] as const) {
    const file = path.join(folder, 'parse', name);
    writeFileSync(file, withoutGenerators(readFileSync(file, 'utf8'), name));
  }
  faster = await import(pathToFileURL(path.join(folder, 'index.js')).href);
});

afterAll(() => rmSync(folder, { recursive: true }));

function expectSameReading(text: string): void {
  expect([...new faster.Lexer().lex(text)]).toEqual([...new Lexer().lex(text)]);
  expect([...new faster.Parser().parse(text)]).toEqual([...new Parser().parse(text)]);
}

test('the library without generators reads the sources of the examples as it does with them', () => {
  const examples = path.join(root, 'examples');
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/u.test(name));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) expectSameReading(readFileSync(path.join(examples, name), 'utf8'));
});

test('the library without generators reads anything as it does with them', () => {
  const pieces = fc.constantFrom(
    ...['a', 'wens', ' ', '  ', '\t', '\n', '\n  ', '\r\n', '\r', ': ', ':', '::', '- ', '-', '? ', '#', ' # x', ','],
    ...[
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '\\',
      '|',
      '>-',
      '|2+',
      '|\n  x\n',
      '---',
      '---\n',
      '...',
      '\n...\n',
      '%YAML 1.2\n',
    ],
    ...[
      '%TAG ! x # y\n',
      '&a',
      '*a',
      '!t ',
      '!<t> ',
      '!e%21',
      '\u00A0',
      '\u2265 3',
      '😀',
      '\uFEFF',
      '\u0002',
      '\u001F',
      '=',
      '.',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => expectSameReading(parts.join(''))),
    { seed: 20_261, numRuns: 1_500 },
  );
});

test('a library of another make is refused', () => {
  const lexer = readFileSync(path.join(library, 'parse/lexer.js'), 'utf8');
  expect(() => withoutGenerators(lexer.replace('\nclass Lexer {', '\nclass Words {'), 'lexer.js')).toThrow(
    'class Lexer',
  );
  expect(() => withoutGenerators(lexer.replace('yield SCALAR;', 'yield* all;'), 'lexer.js')).toThrow('another way');
});
