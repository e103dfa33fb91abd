import { expect, test } from 'vitest';
import { compose } from './support.ts';

/** The codes and places of what is found in the paper of a document with some summary. */
function found(paper: string, summary: string) {
  const manifest = `emvi: 1\ntitle: Plan\ndocuments:\n  - id: plan\n    template: klassiek\n${paper}    chapters: [{ id: summary }]\n`;
  return compose({ 'emvi.yaml': manifest, 'sections/summary.md': summary })
    .diagnostics.filter(({ type }) => type.code === 'EMV991')
    .map(({ span }) => manifest.slice(span?.start, span?.end));
}

const a3 = '    paper: A3\n';

test('A3 for a document in which no page lies on its side changes nothing, and is found', () => {
  expect(found(a3, 'Een zin.\n')).toEqual(['A3']);
});

test('A3 for lying pages, and no word about paper, are as they should be', () => {
  expect(found(a3, ':::landscape\nEen zin.\n:::\n')).toEqual([]);
  expect(found('    paper: A4\n', 'Een zin.\n')).toEqual([]);
  expect(found('', 'Een zin.\n')).toEqual([]);
});
