import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/document/markup/read-markdown.ts';
import { numberHeadings } from '../../src/document/numbering.ts';
import { plainText } from '../../src/document/plain-text.ts';

function numbers(markdown: string): string[] {
  const found = numberHeadings(readMarkdown(markdown).blocks);
  return [...found].map(([heading, number]) => `${number} ${plainText(heading.children)}`);
}

test('chapters and sections are counted, the title above them is not', () => {
  expect(numbers('# T\n:::numbered\n## a\n### b\n### c\n#### d\n## e\n### f\n:::\n## g')).toEqual([
    '1 a',
    '1.1 b',
    '1.2 c',
    '1.2.1 d',
    '2 e',
    '2.1 f',
  ]);
});

test('a skipped level does not count, and no number is given twice', () => {
  expect(numbers(':::numbered\n## a\n#### b\n### c\n# d\n## e\n:::')).toEqual([
    '1 a',
    '1.1 b',
    '1.2 c',
    '2 d',
    '2.1 e',
  ]);
});

test('headings inside quotes, lists, callouts and landscape sections are counted', () => {
  expect(numbers(':::numbered\n# a\n> ## b\n\n- ## c\n\n:::landscape\n:::callout\n## d\n:::\n:::\n:::')).toEqual([
    '1 a',
    '1.1 b',
    '1.2 c',
    '1.3 d',
  ]);
});

test('a document without numbered headings has no numbers', () => {
  expect(numbers('# a')).toEqual([]);
});
