import { beforeAll, expect, test } from 'vitest';
import { type Count, countCommands, judgeCounts } from '../tools/calls/count.mjs';
import budget from './calls.json' with { type: 'json' };

let counted: Record<string, Count> = {};
beforeAll(() => {
  counted = countCommands();
}, 120_000);

/** Ten times the items may take ten times the calls, and what starting takes is taken once. */
const mostGrowth = 10;

test('every command runs as much of the program as was planned', () => {
  expect(judgeCounts(counted, budget), 'node test/tools/calls.mjs renews the plan').toEqual([]);
});

test('what runs grows in step with the items', () => {
  const calls = (items: number): number => counted[`check of ${items} items`]?.calls ?? Number.NaN;
  expect(calls(2_000) / calls(200)).toBeLessThan(mostGrowth);
});

test('a command that runs more or much less than was planned is told apart from one that does not', () => {
  const planned = { check: { functions: 100, calls: 1000 }, build: { functions: 100, calls: 1000 } };
  const judge = (functions: number, calls: number): string[] =>
    judgeCounts({ ...planned, check: { functions, calls } }, planned);
  expect(judge(109, 1090)).toEqual([]);
  expect(judge(81, 810)).toEqual([]);
  expect(judge(100, 1110)).toEqual([expect.stringMatching(/^check: 1110 calls where 1000.*raise/u)]);
  expect(judge(111, 1000)).toEqual([expect.stringMatching(/^check: 111 functions where 100.*raise/u)]);
  expect(judge(100, 790)).toEqual([expect.stringMatching(/^check: 790 calls where 1000.*lower/u)]);
  expect(judgeCounts({ check: planned.check }, planned)).toEqual([expect.stringMatching(/^build: is not/u)]);
});
