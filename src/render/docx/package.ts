import { type Document, type IXmlableObject, Packer } from 'docx';
import { finishParts } from './finish-parts.ts';
import { writeBlockByBlock } from './written-blocks.ts';

/** What takes the place of a file that docx would make. */
interface Override {
  readonly path: string;
  readonly data: string;
}

/** The compiler inside docx: from a document to the files of its package, by path. */
interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly Override[]): Parts;
}

/** The files of a package by path. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * The parts of a DOCX. What docx packs differs from one time to the next; so its compiler, private by name, is asked
 * for the parts, which spares zipping twice, the slowest step of all.
 * @param prepared the blocks of its body, where those were prepared before: to prepare them once more takes as long
 */
export function compileParts(
  document: Document,
  overrides: readonly Override[],
  prepared?: readonly IXmlableObject[],
): Parts {
  const compiler = Packer['compiler'] as Compiler;
  writeBlockByBlock(document, prepared);
  return finishParts(compiler.compile(document, undefined, overrides));
}
