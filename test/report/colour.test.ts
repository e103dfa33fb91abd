import { expect, test } from 'vitest';
import { coloured } from '../../src/report/colour.ts';
import { uncoloured, wantsColour } from '../../src/report/paint.ts';

test.each([
  { title: 'a terminal is coloured', environment: {}, flag: undefined, isTerminal: true, expected: true },
  { title: 'a pipe is not', environment: {}, flag: undefined, isTerminal: false, expected: false },
  {
    title: 'a dumb terminal is not',
    environment: { TERM: 'dumb' },
    flag: undefined,
    isTerminal: true,
    expected: false,
  },
  {
    title: 'NO_COLOR takes it away',
    environment: { NO_COLOR: '1' },
    flag: undefined,
    isTerminal: true,
    expected: false,
  },
  {
    title: 'an empty NO_COLOR does not',
    environment: { NO_COLOR: '' },
    flag: undefined,
    isTerminal: true,
    expected: true,
  },
  {
    title: '--color goes before NO_COLOR',
    environment: { NO_COLOR: '1' },
    flag: true,
    isTerminal: false,
    expected: true,
  },
  { title: '--no-color goes before a terminal', environment: {}, flag: false, isTerminal: true, expected: false },
  {
    title: 'FORCE_COLOR goes before --no-color',
    environment: { FORCE_COLOR: '1' },
    flag: false,
    isTerminal: false,
    expected: true,
  },
  {
    title: 'FORCE_COLOR=0 goes before --color',
    environment: { FORCE_COLOR: '0' },
    flag: true,
    isTerminal: true,
    expected: false,
  },
])('$title', ({ environment, flag, isTerminal, expected }) => {
  expect(wantsColour({ environment, flag, isTerminal })).toBe(expected);
});

test('without colour every ink leaves the text as it is', () => {
  expect(Object.values(uncoloured).map((ink) => ink('woord'))).toEqual(Array(7).fill('woord'));
});

test('with colour every ink is different', () => {
  expect(new Set(Object.values(coloured).map((ink) => ink('woord'))).size).toBe(7);
});
