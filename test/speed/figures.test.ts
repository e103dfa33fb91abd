import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Figure, goalsOf, type WorkloadFigures } from '../tools/bench/goals.mjs';
import { sentence, withFigures } from '../tools/bench/page.mjs';

function figure(processor: number, memory = 50): Figure {
  return { title: 'a command', processor, wall: 2 * processor, memory, rounds: 3 };
}

const figures: readonly WorkloadFigures[] = [
  { items: 16, name: 'small', pieces: { node: figure(20), check: figure(60), both: figure(400) } },
  { items: 167, name: 'with pages', pages: 10, pieces: { md: figure(1_000), first: figure(2_000) } },
  { items: 2_000, name: 'large', pieces: { check: figure(1_000) } },
  { items: 20_000, name: 'huge', pieces: { parse: figure(5_000), check: figure(10_000, 900) } },
];

test('each goal is held against what was measured, as far as it was', () => {
  const measured = goalsOf(figures).map(({ limit, measured }) => [limit, measured]);
  expect(measured.filter((_, at) => at === 0 || at === 2)).toEqual([
    [4, 3],
    [8, 20],
  ]);
  expect(measured).toContainEqual([4, 5]);
  expect(measured).toContainEqual([1.6, 2]);
  expect(measured).toContainEqual([1.1, 1]);
  expect(measured).toContainEqual([700, 900]);
  expect(measured).toContainEqual([1, Number.NaN]);
});

test('the page on speed has a place for the figures, and gets nothing but those renewed', () => {
  const page = readFileSync('docs/benchmarks.md', 'utf8');
  const renewed = withFigures(page, figures, goalsOf(figures));
  expect(renewed).toMatch(/\n\| check of the small bid[^|]*\| ≤ 4 \| 3\.00 \| reached \|\n/u);
  expect(renewed).toMatch(/\n\| its plan[^|]*\| ≤ 8 \| 20 \| not reached \|\n/u);
  expect(renewed).toContain('\n| a command | 60 | 3.00 | 120 | 3.00 | 50 | 3 |\n');
  expect(renewed.split('## Large bids')[1]).toBe(page.split('## Large bids')[1]);
  expect(withFigures(renewed, figures, goalsOf(figures))).toBe(renewed);
  expect(() => withFigures('# Speed\n', figures, [])).toThrow('no place');
});

test('the sentence for the README says what was not measured', () => {
  expect(sentence(figures)).toBe(
    'A plan of sixteen wishes is checked in 0.1 s and built as Markdown and Word in 0.8 s; 20,000 items are checked in 20 s.',
  );
  expect(sentence(figures.slice(0, 1))).toMatch(/checked in \?\.$/u);
});
