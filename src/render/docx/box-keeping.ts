import { plainText } from '../../document/plain-text.ts';
import type { Block } from '../../document/tree.ts';
import { everyBlock } from '../../document/tree-walk.ts';
import { textWidth } from '../text-width.ts';
import { fontBreadth } from './font-breadth.ts';
import { isKeptWhole } from './keeping.ts';
import type { Look } from './look.ts';
import type { Place } from './rendering.ts';
import { distances } from './theme.ts';

/**
 * Whether a box or a column of text stays on one page: unless it is so high that the page before would be left half
 * empty. One that holds a picture or a table stays whole: its height is not that of its text.
 */
export function keepBox(blocks: readonly Block[], { width, height }: Place, look: Look): boolean {
  for (const { type } of everyBlock(blocks)) if (pictured.has(type)) return true;
  const breadth = fontBreadth(look.fonts.text, false);
  const paragraphs = plainText(blocks).split('\n');
  const lines = paragraphs.reduce(
    (sum, text) =>
      sum + Math.max(1, Math.ceil((textWidth(text, look.sizes.text, false) * breadth) / Math.max(width, 1))),
    0,
  );
  return isKeptWhole(lines * look.sizes.text * 10 * lineBreadth + paragraphs.length * distances.afterText, height);
}

const pictured: ReadonlySet<Block['type']> = new Set(['picture', 'figure', 'table']);

/** From line to line, in sizes of the letters. */
const lineBreadth = 1.34;
