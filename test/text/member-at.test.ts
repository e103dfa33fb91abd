import { expect, test } from 'vitest';
import { memberAt } from '../../src/text/member-at.ts';

test('a member is what stands at its place, also where that is nothing', () => {
  expect(memberAt(['a', 'b'], 1)).toBe('b');
  expect(memberAt([undefined], 0)).toBeUndefined();
  expect(memberAt(new Float64Array([1.5]), 0)).toBe(1.5);
});

test.each([-1, 2, 0.5, Number.NaN])('nothing at %s is a bug, and is said', (place) => {
  expect(() => memberAt(['a', 'b'], place)).toThrow(`nothing at ${place} of 2`);
});
