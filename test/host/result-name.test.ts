import { expect, test } from 'vitest';
import { nameResult } from '../../src/host/result-name.ts';

test('a result has a name of its own for what it tells and for what decides it', () => {
  const names = [nameResult('layout', 'a', 'b'), nameResult('looks', 'a', 'b'), nameResult('layout', 'a', 'c')];
  expect(new Set(names).size).toBe(3);
  expect(nameResult('layout', 'a', 'b')).toBe(names[0]);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{40}$/u);
});
