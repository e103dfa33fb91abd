import { expect, test } from 'vitest';
import { lintDocx } from '../tools/docx-lint.ts';
import { showAsWord } from './same-as-html.ts';

/** The rules of GitHub for tables, one after the other. */
const examples = [
  '| a | b |\n| --- | --- |\n| c | d |\n',
  '| ab | cde |\n| :-: | ---: |\nfg | hi\n',
  '| a\\|b |\n| --- |\n| `c \\| d` |\n| **e \\| f** |\n',
  '| a | b |\n| --- | --- |\n| c | d |\n> quote\n',
  '| a | b |\n| --- | --- |\n| c | d |\ntext of one cell\n\nparagraph\n',
  '| a | b |\n| --- |\n| c |\n',
  '| a | b |\n| --- | --- |\n| short |\n| long | row | left out |\n',
  '| a | b |\n| --- | --- |\n',
  'text before\n| a | b |\n| - | - |\n| c | d |\n',
  'a | b\n-|-\n\\| | `|`\n',
  '- | a | b |\n  | - | - |\n  | c | d |\n',
  '> | a |\n> | - |\n> | [b](https://example.org) ~~c~~ |\n',
];

test('tables as GitHub has them show the same in Word as on a page', async () => {
  const { docx, shown } = await showAsWord(examples);
  for (const { markdown, html, word } of shown) expect(word, markdown).toBe(html);
  expect(lintDocx(docx)).toEqual([]);
});
