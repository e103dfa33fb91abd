import { describe, expect, test } from 'vitest';
import { settleNotes, takeNotes } from '../../../src/document/markup/notes.ts';
import { readMarkdown } from '../../../src/document/markup/read-markdown.ts';
import { plainText } from '../../../src/document/plain-text.ts';
import { show } from './notation.ts';

function problemsOf(text: string): unknown {
  return settleNotes(text, 1).problems;
}

describe('the text of a footnote', () => {
  test('stands apart and runs on over the lines and indented paragraphs below it', () => {
    const { text, notes } = takeNotes('Een zin.[^a]\n\n[^a]: begin\n  vervolg\n\n    tweede alinea\n\nGewone tekst');
    expect(notes).toEqual([{ label: 'a', text: 'begin vervolg<br>tweede alinea' }]);
    expect(text.replace(/\n+/gu, '|')).toBe('Een zin.[^a]|Gewone tekst');
  });

  test('ends where another block begins', () => {
    expect(takeNotes('[^a]: een\n# Kop\n[^b]: twee\n- punt\n[^c]: drie\n:::callout\n').notes).toEqual([
      { label: 'a', text: 'een' },
      { label: 'b', text: 'twee' },
      { label: 'c', text: 'drie' },
    ]);
  });

  test('is left alone in code', () => {
    const code = '```\n[^a]: geen noot\n```';
    expect(takeNotes(code)).toEqual({ text: code, notes: [] });
  });
});

describe('the footnotes of a file', () => {
  test('get names of their own, so that two files may both have a [^1]', () => {
    expect(settleNotes('Zin.[^1]\n\n[^1]: Tekst.', 3)).toEqual({ text: 'Zin.[^3.1]\n\n[^3.1]: Tekst.', problems: [] });
  });

  test('may be shown twice, but not have two texts', () => {
    expect(problemsOf('a[^1] b[^1]\n\n[^1]: x')).toEqual([]);
    expect(problemsOf('a[^1]\n\n[^1]: x\n[^1]: y')).toEqual([{ kind: 'note-doubled', text: '[^1]:' }]);
  });

  test('without a text stay as written, and a text without a sign goes', () => {
    expect(settleNotes('a[^1]', 1)).toEqual({ text: 'a\\[^1]', problems: [{ kind: 'note-missing', text: '[^1]' }] });
    expect(settleNotes('a\n\n[^x]: tekst', 1)).toEqual({
      text: 'a\n\n',
      problems: [{ kind: 'note-unused', text: '[^x]:' }],
    });
  });

  test('are not looked for in code, in links or behind a backslash', () => {
    expect(problemsOf('`[^1]` \\[^2] [^3](https://example.org)')).toEqual([]);
  });
});

describe('a sign in Markdown', () => {
  test('is the footnote with what its text holds', () => {
    const { blocks, problems } = readMarkdown('Een zin.[^1]\n\n[^1]: met **vet** en [een link](https://example.org)');
    expect(problems).toEqual([]);
    expect(show(blocks)).toBe(
      'p Een zin.<note 1>met <strong>vet</strong> en <link https://example.org>een link</link></note>',
    );
    expect(plainText(blocks)).toBe('Een zin.');
  });

  test('without a text is text, and is reported', () => {
    const { blocks, problems } = readMarkdown('Een zin.[^1]');
    expect([show(blocks), problems]).toEqual(['p Een zin.[^1]', [{ kind: 'note-missing', text: '[^1]' }]]);
  });

  test('in its own text does not go on for ever', () => {
    expect(show(readMarkdown('a[^1]\n\n[^1]: zie [^1]').blocks)).toBe('p a<note 1>zie [^1]</note>');
  });

  test('thousands of them, and as many without an end, take no time', () => {
    const many = Array.from({ length: 5_000 }, (_none, index) => `a[^${index}]\n\n[^${index}]: b`).join('\n\n');
    expect(settleNotes(many, 1).problems).toEqual([]);
    expect(takeNotes('[^'.repeat(20_000) + '`'.repeat(20_000)).notes).toEqual([]);
  });
});
