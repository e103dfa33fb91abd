import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/tree.ts';
import { everyBlock, walkInlines } from '../document/tree-walk.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { identityLeft, picturesUnread } from '../output/findings.ts';
import type { OutputFile } from '../output/writing-run.ts';
import type { NameSearch } from '../word-file/find-names.ts';

/** What makes a document anonymous and proves that it is; in a bid that is not anonymous it changes nothing. */
export interface Mask {
  readonly tree: DocumentTree;
  /** The name of a file, without the names in it. */
  name(name: string): string;
  /** The files in which no name was left; of the others, and of pictures that nothing here can read, a finding. */
  prove(files: readonly OutputFile[], diagnostics: Diagnostic[]): Promise<readonly OutputFile[]>;
}

/** Makes a document of an anonymous bid anonymous. */
export async function maskFor(bid: Bid, document: Item<'document'>, tree: DocumentTree): Promise<Mask> {
  if (bid.manifest.formRules?.isAnonymous !== true)
    return { tree, name: (name) => name, prove: async (files) => files };
  const [{ Identity }, { anonymiseTree }, { findNames }, { picturesOf }] = await Promise.all([
    import('../document/identity.ts'),
    import('../document/anonymise-tree.ts'),
    import('../word-file/find-names.ts'),
    import('../render/pictures-of.ts'),
  ]);
  const identity = new Identity(bid, tree.properties.language);
  const place = document.span(['id']);
  return {
    tree: anonymiseTree(tree, identity),
    name: (name) => identity.hide(name).replace(/\s+/gu, '-'),
    prove: async (files, diagnostics) => {
      const proven: OutputFile[] = [];
      for (const file of files) {
        const { found, unreadPictures } = file.name.endsWith('.pdf')
          ? await searchPdf(file, identity.names)
          : findNames(file.name, file.content, identity.names);
        const left = new Map(found.map((one) => [`${one.part} ${one.name}`, one]));
        for (const { part, name } of left.values())
          diagnostics.push(diagnose(identityLeft, place, { file: file.name, part, name }));
        // What emvi draws itself, it draws from texts in which names were replaced.
        const count = file.name.endsWith('.pdf')
          ? Math.min(unreadPictures, imageCount(tree))
          : unreadPictures - picturesOf(tree.blocks).length;
        if (count > 0) diagnostics.push(diagnose(picturesUnread, place, { file: file.name, count }));
        if (left.size === 0) proven.push(file);
      }
      return proven;
    },
  };
}

/** The pictures of the project in a document: in a PDF nothing tells them from those that emvi draws. */
function imageCount({ blocks }: DocumentTree): number {
  const figures = [...everyBlock(blocks)].filter(({ type }) => type === 'figure');
  return figures.length + [...walkInlines(blocks)].filter(({ type }) => type === 'image').length;
}

/** @throws Error when what was just made cannot be read: then nothing is proven */
async function searchPdf({ name, content }: OutputFile, names: readonly string[]): Promise<NameSearch> {
  const { findNamesInPdf } = await import('../pdf-file/find-names-in-pdf.ts');
  const search = await findNamesInPdf(name, content, names);
  if (search === undefined) throw new Error(`${name} cannot be read back`);
  return search;
}
