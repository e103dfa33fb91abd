import { expect, test } from 'vitest';
import { bareText } from '../../src/document/bare-text.ts';
import { readMarkdown } from '../../src/document/markup/read-markdown.ts';
import { plainText } from '../../src/document/plain-text.ts';
import type { Inline } from '../../src/document/tree.ts';

test('all visible text of every kind of block is there, a block a line', () => {
  const markdown = [
    '# Kop :anchor{a}*een*',
    '::contents',
    'regel<br>twee `x` [l](https://x.nl) :field[f]{y}',
    '- a\n- b\n  - c',
    '> q',
    '***',
    ':::callout{title="T"}\ninhoud\n:::',
    ':::callout\n:::',
    ':::landscape\n:::table{caption="C"}\n| k | l |\n| --- | --- |\n| m | n |\n:::\n:::',
    '```\ncode\n```',
  ];
  expect(plainText(readMarkdown(markdown.join('\n\n')).blocks)).toBe(
    'Kop een\nregel\ntwee x l f\na\nb\nc\nq\nT\ninhoud\nC\nk\tl\nm\tn\ncode',
  );
});

test('a picture counts as its alternative text', () => {
  const data = { format: 'png', width: 1, height: 1, bytes: new Uint8Array() } as const;
  expect(plainText([{ type: 'image', source: 'a.png', alt: 'Foto', data }])).toBe('Foto');
});

test('a footnote is no part of the text; where there is no foot it follows in parentheses', () => {
  const noted: Inline[] = [
    { type: 'text', text: 'Norm' },
    { type: 'footnote', name: '1', children: [{ type: 'text', text: 'na gunning' }] },
  ];
  expect([plainText(noted), bareText(noted)]).toEqual(['Norm', 'Norm (na gunning)']);
});
