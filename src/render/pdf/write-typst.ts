import type { DocumentTree } from '../../document/tree.ts';
import { type Look, usualLook } from '../docx/look.ts';
import { planSections } from '../docx/sections.ts';
import { writePreamble } from './preamble.ts';
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
  const { shortSide, longSide, margins } = look.page;
  const sections = planSections(tree.blocks).map(({ isLandscape, blocks }) => {
    const [width, height] = isLandscape ? [longSide, shortSide] : [shortSide, longSide];
    const text = writing.writeBlocks(blocks, {
      width: width - margins.left - margins.right,
      height: height - margins.top - margins.bottom,
      indent: 0,
      listDepth: 0,
      isAnnouncing: false,
    });
    return `#set page(flipped: ${isLandscape})\n\n${text}\n`;
  });
  const hasTitle = writing.outline[0]?.level === 0;
  const preamble = writePreamble(tree.properties, look, writing.labels, hasTitle);
  return { source: `${preamble}\n\n${sections.join('\n')}`, files: writing.files, sources: writing.sources };
}
