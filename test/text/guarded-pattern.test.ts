import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardPattern } from '../../src/text/guarded-pattern.ts';
import { inSmallLetters } from '../../src/text/small-letters.ts';

test('a guarded pattern answers as the pattern does', () => {
  const pattern = guardPattern('malus|boete', /(?:malus|boetes?)/giu);
  expect([...pattern.matchAll('Geen MALUS, wel boetes')].map(([found, ...rest]) => [found, rest])).toEqual([
    ['MALUS', []],
    ['boetes', []],
  ]);
  expect([...pattern.matchAll('bonus')]).toEqual([]);
  const single = guardPattern('uur', /(\d+) uur/iu);
  expect(single.exec('binnen 4 UUR')?.[1]).toBe('4');
  expect(single.exec('binnen 4 dagen')).toBeNull();
  expect(single.test('4 uur')).toBe(true);
  expect(single.test('uur')).toBe(false);
});

test('without the flag that ignores case the pieces are looked for as written', () => {
  expect(guardPattern('RPN', /RPN/u).test('volgens RPN')).toBe(true);
  expect(guardPattern('RPN', /RPN/u).test('volgens rpn')).toBe(false);
});

const source = path.resolve(import.meta.dirname, '../../src');
const call = /guardPattern\(\s*'((?:[^'\\]|\\.)*)',\s*(\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/)([a-z]*),?\s*\)/gu;

const guards = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    [...readFileSync(path.join(source, name), 'utf8').matchAll(call)].map(
      ([, pieces = '', pattern = '', flags = '']) => ({
        name: `${name.replaceAll('\\', '/')} ${pieces.slice(0, 40)}`,
        pieces: pieces.split('|'),
        pattern: pattern.slice(1, -1),
        flags,
      }),
    ),
  );

test('every guard of the sources is held against its pattern', () => {
  const calls = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('guarded-pattern.ts'))
    .flatMap((name) => [...readFileSync(path.join(source, name), 'utf8').matchAll(/(?<!\w)guardPattern\(/gu)]);
  expect(guards.length).toBe(calls.length);
  expect(guards.length).toBeGreaterThan(40);
});

test.each(guards)('every match holds a piece of its guard: $name', ({ pieces, pattern, flags }) => {
  const wide = new RegExp(withoutBorders(pattern), 'u');
  const ignoresCase = flags.includes('i');
  fc.assert(
    fc.property(fc.stringMatching(wide, { maxLength: 60 }), (text) => {
      const said = ignoresCase ? inSmallLetters(text) : text;
      expect(pieces.some((piece) => said.includes(piece))).toBe(true);
    }),
    { seed: 20_262, numRuns: 300 },
  );
});

/** The pattern without what it asks of the text around a match: it matches all that it did, and more. */
function withoutBorders(pattern: string): string {
  let rest = pattern;
  for (let start = rest.search(/\(\?(?:=|!|<=|<!)/u); start >= 0; start = rest.search(/\(\?(?:=|!|<=|<!)/u)) {
    rest = rest.slice(0, start) + rest.slice(endOfGroup(rest, start));
  }
  // Marks of the border of a word, and groups with a name, are none of what is made here.
  return rest.replace(/\\b/gu, '').replace(/\(\?<\w+>/gu, '(');
}

function endOfGroup(pattern: string, start: number): number {
  let depth = 0;
  let isClass = false;
  for (let at = start; at < pattern.length; at += 1) {
    const sign = pattern[at];
    if (sign === '\\') at += 1;
    else if (isClass) isClass = sign !== ']';
    else if (sign === '[') isClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return pattern.length;
}
