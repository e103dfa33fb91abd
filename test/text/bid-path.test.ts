import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLeaving, isPattern, readBidPath, readBidPattern } from '../../src/text/bid-path.ts';

describe('a path is refused before anything is opened', () => {
  test.each([
    ['../a.md', 'parent'],
    ['a/../b.md', 'parent'],
    ['a/..', 'parent'],
    ['..\\a.md', 'parent'],
    ['./../a.md', 'parent'],
    ['/etc/passwd', 'absolute'],
    ['\\a.md', 'absolute'],
    ['//server/share/a.md', 'network'],
    ['\\\\server\\share\\a.md', 'network'],
    ['\\\\?\\C:\\a.md', 'network'],
    ['C:\\bid\\a.md', 'drive'],
    ['c:a.md', 'drive'],
    ['https://example.nl/a.md', 'url'],
    ['file:///etc/passwd', 'url'],
    ['data:text/plain,a', 'url'],
    ['~/a.md', 'home'],
    ['~', 'home'],
    ['~\\a.md', 'home'],
    ['sections\\a.md', 'backslash'],
    ['', 'empty'],
    ['.', 'empty'],
    ['a\0.md', 'character'],
    ['eis 8: a.md', 'character'],
    ['bijlage:1.md', 'character'],
    ['a*.md', 'character'],
    ['emvi.yaml::$DATA', 'character'],
    ['sections/nul.md', 'device'],
    ['con/a.md', 'device'],
    ['a./b.md', 'ending'],
    ['.../b.md', 'ending'],
    ['a /b.md', 'ending'],
    ['a/'.repeat(600), 'length'],
  ])('%j: %s', (path, problem) => {
    expect(readBidPath(path).problem).toBe(problem);
  });
});

test('what leaves the project is told from what cannot be stored', () => {
  expect(isLeaving('parent')).toBe(true);
  expect(isLeaving('backslash')).toBe(false);
});

test.each([
  ['wishes.yaml', ['wishes.yaml']],
  ['./sections//a.md', ['sections', 'a.md']],
  ['bijlagen/', ['bijlagen']],
  ['~plan.md', ['~plan.md']],
  ['a..b/c..md', ['a..b', 'c..md']],
  ['cafe\u0301.md', ['café.md']],
])('%j is read as names', (path, names) => {
  expect(readBidPath(path).names).toEqual(names);
});

test('a pattern may hold signs that a name may not', () => {
  expect(readBidPattern('wishes/*.y?ml').names).toEqual(['wishes', '*.y?ml']);
  expect(readBidPattern('../*.yaml').problem).toBe('parent');
  expect(readBidPattern('a|b/*').problem).toBe('character');
  expect(isPattern('wishes/{a,b}.yaml')).toBe(true);
  expect(isPattern('wishes (2).yaml')).toBe(false);
});

test('no accepted path can lead up or be absolute on any system', () => {
  const part = fc.constantFrom('..', '.', '/', '\\', 'a', ':', '~', ' ', 'C', '%2e', '\u2024', 'é', '\0');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const { names } = readBidPath(parts.join(''));
      for (const name of names ?? []) expect(name).toMatch(/^(?!\.{1,2}$)[^/\\:\0]+$/u);
    }),
    { seed: 4713, numRuns: 3000 },
  );
});
