import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/document/markup/read-markdown.ts';
import { plainText } from '../../../src/document/plain-text.ts';
import { naughtyText } from '../../render/markdown/arbitrary-trees.ts';

const pieces = fc.oneof(
  naughtyText,
  fc.constantFrom(
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n  ',
    '\n:::',
    '\n:::callout\n',
    ':field[',
    ']{x}',
    ':anchor{',
    '| a |\n|---|\n',
    '\n```\n',
    '<!--',
    '-->',
    '[^a]',
    '\n[^a]: noot\n',
    '[](#kop){page}',
    '\n# Kop {#kop}\n',
    '\n:::columns\n',
    '\n::column\n',
    '\n:::table{id=t caption="T"}\n',
    '\n::contents{of=tables}\n',
  ),
);

test('no text makes the reader throw, and each text is read the same twice', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(readMarkdown(text)).toEqual(readMarkdown(text));
    }),
    { seed: 31, numRuns: 1000 },
  );
});

test.each([
  ['>'.repeat(10_000), '>'],
  ['> '.repeat(5_000), '> a\nlui'],
  ['- '.repeat(5_000), 'a'],
  ['1. '.repeat(5_000), 'a'],
  ['> - '.repeat(3_000), 'a'],
])('deep nesting (%#) becomes text below the ninth level', (nesting, end) => {
  const { blocks, problems } = readMarkdown(nesting + end);
  expect(problems.some((problem) => problem.kind === 'too-deep')).toBe(true);
  expect(JSON.stringify(blocks).match(/"type":"(?:quote|list)"/gu)?.length).toBeLessThanOrEqual(9);
});

test('containers inside one another become text below the sixteenth', () => {
  const { blocks, problems } = readMarkdown(`${':::callout\n'.repeat(1_000)}a`);
  expect(JSON.stringify(blocks).match(/"type":"callout"/gu)).toHaveLength(16);
  expect(problems.filter((problem) => problem.kind === 'too-deep')).toHaveLength(984);
});

test('marks inside one another become text below some depth', () => {
  const { blocks } = readMarkdown(`${'*a _b '.repeat(500)}x${' b_ a*'.repeat(500)}`);
  expect(JSON.stringify(blocks).match(/"type":"(?:strong|emphasis)"/gu)?.length).toBeLessThan(1_000);
  expect(plainText(blocks)).toContain('x');
});

test.each([
  ['brackets', '['.repeat(5_000)],
  ['unfinished links', '[a]('.repeat(5_000)],
  ['unfinished fields', ':field['.repeat(5_000)],
  ['unfinished anchors', ':anchor{'.repeat(5_000)],
  ['stars', '*a '.repeat(5_000)],
  ['backticks', '`'.repeat(20_000)],
  ['angle brackets', '<a b="'.repeat(5_000)],
  ['lazy quotes', `${'>'.repeat(9)} a\nb\n`.repeat(300)],
])('a text of only %s is read in time', (_, text) => {
  const { blocks } = readMarkdown(text);
  expect(blocks.length).toBeGreaterThan(0);
});

test('a paragraph so long that marked runs out of stack keeps its text', () => {
  const { blocks } = readMarkdown(`${'a\n'.repeat(3_000_000)}\n::pagebreak\n`);
  expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'page-break']);
  expect(plainText(blocks).slice(0, 7)).toBe('a a a a');
  expect(plainText(blocks)).toHaveLength(5_999_999);
});

test('a table of 5,000 rows is read in time', () => {
  const row = '| :anchor{kpis/KPI-1}KPI-1 | :field[binnen 6 weken&#58; 99,9%]{kpis/KPI-1#target} | tekst |\n';
  const [table] = readMarkdown(`| a | b | c |\n|---|---|---|\n${row.repeat(5_000)}`).blocks;
  expect(table?.type === 'table' ? table.rows.length : 0).toBe(5_000);
});
