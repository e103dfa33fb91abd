import { expect, test } from 'vitest';
import { oncePer, remembering } from '../../src/text/remembering.ts';

test('a function that remembers is asked once for each text, and answers the same', () => {
  const asked: string[] = [];
  const lengths = remembering((text) => {
    asked.push(text);
    return [text.length];
  });
  expect([lengths('a'), lengths('bb'), lengths('a')]).toEqual([[1], [2], [1]]);
  expect(lengths('a')).toBe(lengths('a'));
  expect(asked).toEqual(['a', 'bb']);
});

test('a function that remembers `false` is not asked again', () => {
  let count = 0;
  const isNone = remembering(() => {
    count += 1;
    return false;
  });
  expect([isNone('x'), isNone('x'), count]).toEqual([false, false, 1]);
});

test('a function forgets before it holds more texts than a large bid has, and stays right', () => {
  const same = remembering((text) => text);
  for (let index = 0; index < 45_000; index += 1) same(`text ${index}`);
  expect([same('text 1'), same('text 44999')]).toEqual(['text 1', 'text 44999']);
});

test('what is worked out once for an object is kept for that object, also where it is nothing', () => {
  const asked: object[] = [];
  const nameOf = oncePer((one: { readonly name?: string }) => {
    asked.push(one);
    return one.name;
  });
  const [named, nameless, twin] = [{ name: 'a' }, {}, { name: 'a' }];
  expect([named, nameless, twin, nameless, named].map(nameOf)).toEqual(['a', undefined, 'a', undefined, 'a']);
  expect(asked).toEqual([named, nameless, twin]);
});
