import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/document/markup/read-markdown.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { rivalriesOf } from '../../src/reading/facts/fact-rivals.ts';
import { growth, nearSquare } from '../support/cpu-time.ts';
import { readingOf } from '../support/reading.ts';
import { smallBid } from './base-bids.ts';
import { brokenLaws } from './broken-laws.ts';

/** What fuzzing found: each took minutes. */
test.each([
  ['marks of which none ends another', '*a_', 50_000, 1],
  ['marks in brackets that stay open', '[*a', 50_000, 1],
  ['marks in one long word', 'a*b', 50_000, 0],
  ['headings that are underlined', 'a\n---\n', 50_000, 0],
])('%s are read in time, and nothing gets lost', (_, unit, times, unread) => {
  const { blocks, problems } = readMarkdown(unit.repeat(times));
  expect(plainText(blocks).match(/a/gu)).toHaveLength(times);
  expect(problems.filter(({ kind }) => kind === 'unreadable')).toHaveLength(unread);
});

test.each(['<!--', '[]()', '[a](b)', '--><!--'])('four times as many “%s” take about four times as long', (unit) => {
  const workOf = (times: number) => () => {
    readMarkdown(unit.repeat(times));
  };
  expect(growth(workOf, [15_000, 60_000])).toBeLessThan(nearSquare);
});

test.each(['KPI-01/02', 'a'])('a word of five thousand times “%s” is built for Word in time', async (unit) => {
  const response = `wishes:\n  - id: W-01\n    kpis: [KPI-01]\n    response: "${unit.repeat(5_000)}"\n    text: "a"\n`;
  const files = { ...smallBid, 'wishes.yaml': response };
  expect(await brokenLaws({ files, words: ['build', '--draft', '--format', 'docx'] })).toEqual([]);
});

test('four times as many numbers in one answer are compared in about four times as long', () => {
  let round = 0;
  const workOf = (times: number) => () => {
    round += 1;
    const response = `${'binnen ≤4 uur '.repeat(times)}${' '.repeat(round)}`;
    const wishes = `wishes:\n  - id: W-01\n    kpis: [KPI-01]\n    response: "${response}"\n    text: "a"\n`;
    rivalriesOf(readingOf({ 'wishes.yaml': wishes }));
  };
  expect(growth(workOf, [600, 2400])).toBeLessThan(nearSquare);
});
