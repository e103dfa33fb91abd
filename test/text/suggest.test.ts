import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '../../src/text/suggest.ts';

test.each([
  ['mesurement', ['target', 'measurement'], 'measurement'],
  ['taregt', ['text', 'target'], 'target'],
  ['TARGET', ['text', 'target'], 'target'],
  ['at-least', ['atLeast', 'atMost'], 'atLeast'],
  ['key_message', ['keyMessage'], 'keyMessage'],
  ['key message', ['keyMessage'], 'keyMessage'],
  ['k-e-y-m-e-s-s-a-g-e', ['keyMessage'], 'keyMessage'],
])('%s was meant to be one of %j: %s', (word, candidates, meant) => {
  expect(suggest(word, candidates)).toBe(meant);
});

test.each([
  ['kleur', ['title', 'text', 'owner']],
  ['per', ['key']],
  ['', ['a', '']],
  ['x'.repeat(5000), ['x'.repeat(5001)]],
])('%s is near to none of %j', (word, candidates) => {
  expect(suggest(word, candidates)).toBeUndefined();
});

test('the nearest comes before the first', () => {
  expect(suggest('atMosts', ['atLeast', 'atMost'])).toBe('atMost');
});

test('the first of two that are equally near is meant', () => {
  expect(suggest('beginn', ['beginx', 'beginy'])).toBe('beginx');
});

test('a word that is known is its own suggestion', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 50 }), fc.array(fc.string({ maxLength: 20 })), (word, others) => {
      expect(suggest(word, [...others, word])).toBe(word);
    }),
    { seed: 20263 },
  );
});

test('only a candidate is ever suggested', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
      const suggestion = suggest(word, candidates);
      expect(suggestion === undefined || candidates.includes(suggestion)).toBe(true);
    }),
    { seed: 20264 },
  );
});
