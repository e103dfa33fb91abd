import { type FileChild, Paragraph } from 'docx';
import type { OutlineEntry } from './outline.ts';
import type { Rendering } from './rendering.ts';

/**
 * Where the headings and the tables of contents stand among the paragraphs and tables of the body, counted from zero
 * over all sections: every block counts for one, a table of contents for each of its lines.
 */
export function findBlocks(
  sections: readonly { readonly children: readonly FileChild[] }[],
  { headingParagraphs, contentsLengths }: Rendering,
): { headingsByBlock: ReadonlyMap<number, OutlineEntry>; contentsBlocks: ReadonlySet<number> } {
  const headingsByBlock = new Map<number, OutlineEntry>();
  const contentsBlocks = new Set<number>();
  let block = 0;
  for (const [index, { children }] of sections.entries()) {
    for (const child of children) {
      const heading = headingParagraphs.get(child);
      if (heading !== undefined) headingsByBlock.set(block, heading);
      const lines = contentsLengths.get(child);
      for (let line = 0; line < (lines ?? 0); line += 1) contentsBlocks.add(block + line);
      block += lines ?? 1;
    }
    // The docx package ends a section with an empty paragraph where its last block cannot carry the turn of the page.
    if (index < sections.length - 1 && !(children.at(-1) instanceof Paragraph)) block += 1;
  }
  return { headingsByBlock, contentsBlocks };
}
