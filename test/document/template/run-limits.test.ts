import { describe, expect, test } from 'vitest';
import { Endless, RunLimits } from '../../../src/document/template/run-limits.ts';
import { codesIn, runOn, writtenBy } from '../../cli/bad-input/bid.ts';

const folder = 'templates/klassiek';

const buildWith = (text: string, partials: Readonly<Record<string, string>> = {}) =>
  runOn('build --draft --format md', {
    [`${folder}/document.hbs`]: text,
    'wishes.yaml': `wishes:\n${Array.from({ length: 20 }, (_, at) => `  - id: W-${at + 10}\n    text: Snel.\n`).join('')}`,
    ...Object.fromEntries(Object.entries(partials).map(([name, partial]) => [`${folder}/${name}.hbs`, partial])),
  });

/** Partials that each call the next twice, or with something that is twice as long. */
function doubling(times: number, call: (next: string) => string, last: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: times + 1 }, (_, at) => [`p${at}`, at === times ? last : call(`p${at + 1}`)]),
  );
}

/** A list in a list in a list: a round for every combination. */
const nested = (depth: number, inside: string): string =>
  '{{#each @root.wishes}}'.repeat(depth) + inside + '{{/each}}'.repeat(depth);

const long = 'x'.repeat(1000);

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['makes its text longer and longer', '{{> p0}}', doubling(12, (next) => `{{> ${next}}}{{> ${next}}}`, long)],
  [
    'makes a list longer and longer',
    '{{> p0 list=wishes}}',
    doubling(30, (next) => `{{> ${next} list=(concat list list)}}`, '{{#each list}}x{{/each}}'),
  ],
  ['has lists in lists in lists', nested(9, 'x'), {}],
  ['looks at thousands of things in every round', nested(4, '{{@root.title}}'.repeat(3000)), {}],
])('a template that %s is stopped', async (_, text, partials) => {
  const outcome = await buildWith(text, partials);
  expect(codesIn(outcome)).toContain('EMV913');
  expect([outcome.exitCode, writtenBy(outcome)]).toEqual([1, []]);
});

describe('what a run may cost', () => {
  const inside = (limits: RunLimits, depth: number): string =>
    depth === 0 ? '' : limits.within(1, () => inside(limits, depth - 1));

  test('forty partials inside one another, any number of times', () => {
    const limits = new RunLimits(0);
    for (let time = 0; time < 1000; time += 1) expect(inside(limits, 40)).toBe('');
    expect(() => inside(limits, 41)).toThrow(Endless);
    expect(inside(limits, 40)).toBe('');
  });

  test('rounds, fewer where a round is long and more for a large bid', () => {
    const rounds = (weight: number, size = 0): number => {
      const limits = new RunLimits(size);
      let count = 0;
      const run = () => {
        for (;;) {
          limits.countRound();
          count += 1;
        }
      };
      expect(() => limits.within(weight, run)).toThrow(Endless);
      return count;
    };
    expect([rounds(1), rounds(1, 1000), rounds(1000), rounds(1000, 1000)]).toEqual([199_999, 200_999, 999, 1049]);
  });

  test('two million signs in one text, and more for a large bid', () => {
    const text = 'x'.repeat(2_000_001);
    expect(() => new RunLimits(0).countSize(text)).toThrow(Endless);
    expect(() => new RunLimits(0).within(1, () => text)).toThrow(Endless);
    expect(() => new RunLimits(100).countSize(text)).not.toThrow();
    expect(() => new RunLimits(100).countSize(text, text)).toThrow(Endless);
  });

  test('what a template calls does not make what follows dearer', () => {
    const limits = new RunLimits(0);
    limits.within(1, () => {
      limits.within(900_000, () => '');
      for (let round = 0; round < 1000; round += 1) limits.countRound();
      return '';
    });
    expect(() => limits.within(900_000, () => '')).toThrow(Endless);
  });
});
