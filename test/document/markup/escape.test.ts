import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldMarkup } from '../../../src/document/markup/directives.ts';
import { escapeText } from '../../../src/document/markup/escape.ts';
import { readMarkdown } from '../../../src/document/markup/read-markdown.ts';
import { plainText } from '../../../src/document/plain-text.ts';
import type { Block } from '../../../src/document/tree.ts';
import { naughtyText } from '../../render/markdown/arbitrary-trees.ts';

/** The text of the first block, with nothing but text and line breaks in it. */
function readOnlyText(markdown: string): string | undefined {
  const { blocks, problems } = readMarkdown(markdown);
  expect(problems).toEqual([]);
  const [block] = blocks;
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return undefined;
  const types = new Set(block.children.map((child) => child.type));
  return types.size > 0 && [...types].every((type) => type === 'text' || type === 'line-break')
    ? plainText(block.children)
    : undefined;
}

function firstCell(block: Block | undefined, row: number): string | undefined {
  const cell = block?.type === 'table' ? block.rows[row]?.cells[0] : undefined;
  return cell === undefined ? undefined : plainText(cell.children);
}

const writersText = fc
  .oneof(
    naughtyText,
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({ minLength: 1, maxLength: 12 }),
  )
  .map((text) =>
    text
      .replace(/\r\n?/gu, '\n')
      .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : '')),
  )
  .filter((text) => text !== '' && !/[\ufffe\uffff]/u.test(text));

test('any text comes out of a paragraph as it was written', () => {
  fc.assert(
    fc.property(writersText, (text) => {
      expect(readOnlyText(escapeText(text))).toBe(text);
    }),
    { seed: 11, numRuns: 1500 },
  );
});

test('any text comes out of a heading as it was written', () => {
  fc.assert(
    fc.property(writersText, (text) => {
      expect(readOnlyText(`## ${escapeText(text)}`)).toBe(text);
    }),
    { seed: 12, numRuns: 500 },
  );
});

test('any text comes out of a table cell as it was written', () => {
  fc.assert(
    fc.property(writersText, (text) => {
      const escaped = escapeText(text);
      const { blocks } = readMarkdown(`| a | b |\n| --- | --- |\n| ${escaped} | ${escaped} |\n|${escaped}|x|\n`);
      expect([firstCell(blocks[0], 0), firstCell(blocks[0], 1)]).toEqual([text, text]);
    }),
    { seed: 13, numRuns: 500 },
  );
});

test('any text comes out of a list item, a quote, a field and a mark as it was written', () => {
  fc.assert(
    fc.property(writersText, (text) => {
      const escaped = escapeText(text);
      const marked = `- ${escaped}\n\n> ${escaped}\n\n${fieldMarkup('a/b#c', escaped)}\n\n**${escaped}**`;
      const { blocks } = readMarkdown(marked);
      expect(blocks.map((block) => plainText([block]))).toEqual([text, text, text, text]);
      expect(blocks.map((block) => block.type)).toEqual(['list', 'quote', 'paragraph', 'paragraph']);
    }),
    { seed: 14, numRuns: 500 },
  );
});

test('any text comes out of the text of a link as it was written', () => {
  fc.assert(
    fc.property(writersText, (text) => {
      const [block] = readMarkdown(`[${escapeText(text)}](https://example.org)`).blocks;
      const link = block?.type === 'paragraph' ? block.children[0] : undefined;
      expect(link?.type === 'link' ? plainText(link.children) : undefined).toBe(text);
    }),
    { seed: 15, numRuns: 500 },
  );
});

test('any text comes out of the title of a callout and the caption of a table as it was written', () => {
  fc.assert(
    fc.property(writersText, (text) => {
      const quoted = `"${escapeText(text)}"`;
      const markdown = `:::callout{title=${quoted}}\n:::\n:::table{caption=${quoted}}\n| a |\n| --- |\n:::\n`;
      const [callout, table] = readMarkdown(markdown).blocks;
      expect(callout?.type === 'callout' ? plainText(callout.title ?? []) : undefined).toBe(text);
      expect(table?.type === 'table' ? plainText(table.caption ?? []) : undefined).toBe(text);
    }),
    { seed: 16, numRuns: 500 },
  );
});

test('texts that stand against each other do not become Markdown together', () => {
  const beginnings = ['www', '1', '!', '#', 'a@b', 'http', '\\', '&am', ':field', '`', '[x]', '<'];
  const ends = ['.nl', '. een', '[x](y)', ' kop', '.nl', '://x.nl', '*', 'p;', '[x]{y}', '`', '(y)', 'b>'];
  for (const [index, beginning] of beginnings.entries()) {
    const end = ends[index] ?? '';
    expect(readOnlyText(escapeText(beginning) + escapeText(end))).toBe(beginning + end);
  }
});

test('every kind of line end becomes a line break', () => {
  expect(escapeText('a\nb\r\nc\rd')).toBe('a<br>b<br>c<br>d');
});

test('characters that no format can show become visible as a replacement character', () => {
  expect(escapeText('a\u0000b\u001fc\u009fd\ud800e\udc00f\uffffg')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg');
});

test('a character beyond the basic plane stays whole', () => {
  expect(escapeText('😀')).toBe('😀');
});

test('ordinary text needs no escape', () => {
  const text = 'Go-live ≤8 weken (incl. migratie), 99,9% juist; zie ook bijlage 3.';
  expect(escapeText(text)).toBe(text);
});

test('an empty text stays empty', () => {
  expect(escapeText('')).toBe('');
});
