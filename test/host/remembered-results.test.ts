import { expect, test } from 'vitest';
import { rememberResults } from '../../src/host/remembered-results.ts';

test('a run finds what it made, and what earlier runs kept', () => {
  const earlier = rememberResults(undefined);
  earlier.keep('a', 'eerder');
  const results = rememberResults(earlier);
  results.keep('b', 'nu');
  expect([results.read('a'), results.read('b'), earlier.read('b'), results.read('c')]).toEqual([
    'eerder',
    'nu',
    'nu',
    undefined,
  ]);
});
