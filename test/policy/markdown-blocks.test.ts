import { describe, expect, test } from 'vitest';
import { blockAt, fencesOf } from '../../src/policy/markdown-blocks.ts';

/** The block that starts where a text says ▶, as it is written. */
function blockIn(marked: string): string {
  const start = marked.indexOf('▶');
  const text = marked.replace('▶', '');
  const { start: from, end } = blockAt(text, start);
  return text.slice(from, end);
}

describe('code between fences', () => {
  test.each([
    ['is closed by the same sign', '```\na\n```\nb', ['```\na\n```']],
    ['is not closed by another sign', '```\na\n~~~\nb\n```', ['```\na\n~~~\nb\n```']],
    ['is not closed by a shorter fence', '````\na\n```\nb\n````\nc', ['````\na\n```\nb\n````']],
    ['goes on to the end where nothing closes it', 'a\n~~~\nb\nc', ['~~~\nb\nc']],
    ['may stand more than once', '```\na\n```\nb\n```\nc\n```', ['```\na\n```', '```\nc\n```']],
  ])('%s', (_, text, fences) => {
    expect(fencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(fences);
  });
});

describe('a block', () => {
  test.each([
    ['of text ends at a blank line', '▶a\nb\n\nc', 'a\nb'],
    ['of text ends with the file', 'x\n\n▶a\nb', 'a\nb'],
    ['of code ends with its fence', '▶```yaml\na: 1\n\nb: 2\n```\nc', '```yaml\na: 1\n\nb: 2\n```'],
    ['of code without an end goes on to the end', '▶~~~\na\n\nb', '~~~\na\n\nb'],
    [
      'under a heading ends at the next of its level',
      '▶## A\n\na\n\n### B\n\nb\n\n## C\n',
      '## A\n\na\n\n### B\n\nb\n\n',
    ],
    [
      'under a heading does not end within code',
      '▶# A\n\n```\n# no heading\n```\n\nb',
      '# A\n\n```\n# no heading\n```\n\nb',
    ],
    ['under a heading at the end is that heading', 'a\n\n▶# B', '# B'],
    ['under an underlined heading ends at the next one', '▶A\n=\n\na\n\nB\n=\n\nb', 'A\n=\n\na\n\n'],
    ['under an underlined heading holds lower ones', '▶A\n=\n\na\n\nB\n---\n\nb', 'A\n=\n\na\n\nB\n---\n\nb'],
    ['of a list ends at the next item', '▶- a\n  b\n- c', '- a\n  b'],
    ['of a list holds what stands deeper after a blank line', '▶- a\n\n  b\n\nc', '- a\n\n  b\n'],
    ['of a list holds a line that goes on without a blank one', '▶1. a\nb\n\nc', '1. a\nb\n'],
    ['of a list ends at a heading', '▶- a\n# B', '- a'],
    ['after the end of the text is empty', 'a\n▶', ''],
  ])('%s', (_, marked, block) => {
    expect(blockIn(marked)).toBe(block);
  });
});
