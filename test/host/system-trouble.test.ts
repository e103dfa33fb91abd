import { expect, test } from 'vitest';
import { HostError } from '../../src/host/host.ts';
import { attempt, explainTrouble } from '../../src/host/system-trouble.ts';

test('known trouble is explained in both languages, with the word of the system', () => {
  expect(explainTrouble('EBUSY', 'nl')).toBe('een ander programma houdt het bezet (EBUSY)');
  expect(explainTrouble('EBUSY', 'en')).toBe('another program holds it (EBUSY)');
});

test('unknown trouble is passed on', () => {
  expect(explainTrouble('EWHAT', 'nl')).toBe('het systeem meldt EWHAT');
  expect(explainTrouble('EWHAT', 'en')).toBe('the system reports EWHAT');
});

test('an attempt gives the result or the trouble', () => {
  expect(attempt(() => 7)).toEqual({ value: 7 });
  expect(
    attempt(() => {
      throw new HostError('ENOENT', 'a');
    }),
  ).toEqual({ trouble: 'ENOENT' });
});

test('an attempt does not hide our own mistakes', () => {
  expect(() =>
    attempt(() => {
      throw new TypeError('our bug');
    }),
  ).toThrow('our bug');
});
