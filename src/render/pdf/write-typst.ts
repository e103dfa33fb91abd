import type { DocumentTree } from '../../document/tree.ts';
import { type Look, usualLook } from '../docx/look.ts';
import { planSections, sizeOfSection } from '../docx/sections.ts';
import { writePreamble } from './preamble.ts';
import { points } from './typst-text.ts';
import { writeBlocks } from './write-blocks.ts';
import { startWriting } from './writing.ts';

/** A document as the built-in engine reads it. */
export interface TypstDocument {
  readonly source: string;
  /** The pictures, by the path at which the source asks for them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What each picture is called in the bid, by the same path. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Writes a document tree as Typst source. No text of a bid is ever read as Typst: every one is a string. The look is
 * that of the Word file, but for its fonts.
 */
export function writeTypst(tree: DocumentTree, look: Look = usualLook): TypstDocument {
  const writing = startWriting(tree, look, writeBlocks);
  const { margins } = look.page;
  const sections = planSections(tree.blocks).map((plan) => {
    const { width, height } = sizeOfSection(plan, look.page);
    const text = writing.writeBlocks(plan.blocks, {
      width: width - margins.left - margins.right,
      height: height - margins.top - margins.bottom,
      indent: 0,
      listDepth: 0,
      size: look.sizes.text,
      isAnnouncing: false,
    });
    return `#set page(width: ${points(width)}, height: ${points(height)})\n\n${text}\n`;
  });
  const hasTitle = writing.outline[0]?.level === 0;
  const preamble = writePreamble(tree.properties, look, writing.labels, hasTitle);
  return { source: `${preamble}\n\n${sections.join('\n')}`, files: writing.files, sources: writing.sources };
}
