import { expect, test } from 'vitest';
import { topicOf } from '../../src/reading/words/topic.ts';
import { findNames } from '../../src/rules/governance/find-names.ts';

// A loop in a pattern remembers each time that it goes round; four million times is more than there is room for.
test.each([
  ['its topic', 'a/', topicOf],
  ['the names in it', "a'", findNames],
])('a word of millions of joined letters has an end for %s', (_, piece, read) => {
  expect(() => read(piece.repeat(4_000_000))).not.toThrow();
});
