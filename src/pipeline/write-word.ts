import { createHash } from 'node:crypto';
import type { DocumentTree } from '../document/tree.ts';
import type { OwnColours, ThemeName } from '../render/docx/look.ts';
import type { NamedStyle } from '../render/house-style/match-styles.ts';
import type { MissingPagesReason } from '../render/layout/findings.ts';
import type { LaidOutDocument } from '../render/layout/laid-out.ts';
import type { Layable, Layouts } from '../render/layout/layouts.ts';

/** How the Word documents of a bid look. */
export interface Dress {
  readonly theme: ThemeName;
  readonly colours: OwnColours;
  /** The company's Word file in which the documents are put, with what it is told about a document. */
  readonly house?: { readonly bytes: Uint8Array; readonly named: readonly NamedStyle[] };
  /** What the fields in the company's file say, for a document. */
  readonly fieldsOf: (tree: DocumentTree) => ReadonlyMap<string, string>;
  readonly layouts: Layouts;
}

/** Why a document that shows the numbers of its pages is written without them. */
export interface MissingPages {
  readonly reason: MissingPagesReason;
  readonly fonts: readonly string[];
}

/** A Word file, and why it shows no numbers of pages where it would. */
export interface WordFile {
  readonly content: Uint8Array;
  readonly missingPages: MissingPages | undefined;
}

/** Signs of text: some hundred and fifty pages, which take a quarter of a minute to lay out. */
const mostSigns = 450_000;

/** The Word file of a document, in the house style where there is one that can be used. */
export async function renderWord(tree: DocumentTree, dress: Dress): Promise<WordFile> {
  const { zipPackage } = await import('../render/zip-package.ts');
  const layable = await layableOf(tree, dress);
  const known = dress.layouts.find(layable);
  const first = known === undefined ? await layable.write('unmeasured') : undefined;
  if (first?.asksForPages === false) return { content: zipPackage(first.parts()), missingPages: undefined };
  const laidOut = known ?? ((await isTooLong(tree)) ? 'too-long' : await dress.layouts.layOut(layable, first));
  const pages = typeof laidOut === 'object' ? laidOut.pageNumbers : undefined;
  const written = await layable.write(pages);
  return {
    content: zipPackage(written.parts()),
    missingPages: pages !== undefined || !written.asksForPages ? undefined : whyMissing(laidOut),
  };
}

/** The pages of the Word file of a document; undefined when it cannot be laid out. */
export async function layOutWord(tree: DocumentTree, dress: Dress): Promise<LaidOutDocument | undefined> {
  return dress.layouts.layOut(await layableOf(tree, dress));
}

function whyMissing(laidOut: LaidOutDocument | 'too-long' | undefined): MissingPages {
  if (laidOut === 'too-long') return { reason: 'too-long', fonts: [] };
  const fonts = laidOut?.unknownFonts ?? [];
  return { reason: fonts.length > 0 ? 'unknown-font' : 'not-laid-out', fonts };
}

async function isTooLong(tree: DocumentTree): Promise<boolean> {
  const { measureTexts } = await import('../render/layout/section-lengths.ts');
  return measureTexts(tree.blocks).whole.characters > mostSigns;
}

async function layableOf(tree: DocumentTree, { theme, colours, house, fieldsOf }: Dress): Promise<Layable> {
  const [{ writeDocx }, { makeLook }] = await Promise.all([
    import('../render/docx/render-docx.ts'),
    import('../render/docx/look.ts'),
  ]);
  const look = makeLook(theme, colours);
  const writeOwn: Layable['write'] = (pages) => writeDocx(tree, look, pages);
  if (house === undefined) return { tree, look, write: writeOwn };
  const { renderInHouseStyle } = await import('../render/house-style/render-in-house-style.ts');
  const { bytes, named } = house;
  const fields = fieldsOf(tree);
  return {
    tree,
    look: { house: createHash('sha256').update(bytes).digest('hex'), named, colours, fields: [...fields] },
    write: async (pages) =>
      (await renderInHouseStyle(tree, bytes, { named, colours, fields }, pages)) ?? writeOwn(pages),
  };
}
