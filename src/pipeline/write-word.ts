import { createHash } from 'node:crypto';
import type { Identity } from '../document/identity.ts';
import type { DocumentTree } from '../document/tree.ts';
import { walkInlines } from '../document/tree-walk.ts';
import type { KeptResults } from '../host/host.ts';
import { nameResult } from '../host/result-name.ts';
import { hashOf } from '../output/output-list.ts';
import type { Look, OwnColours, ThemeName } from '../render/docx/look.ts';
import type { NamedStyle } from '../render/house-style/match-styles.ts';
import type { MissingPagesReason } from '../render/layout/findings.ts';
import type { LaidOutDocument } from '../render/layout/laid-out.ts';
import { findLayout, type Layable, layOut, nameOf } from '../render/layout/layouts.ts';
import { type FormLimits, noLimits } from '../word-file/form-limits.ts';

/** How the Word documents of a bid look. */
export interface Dress {
  readonly theme: ThemeName;
  readonly colours: OwnColours;
  /** The company's Word file in which the documents are put, with what it is told about a document. */
  readonly house?: { readonly bytes: Uint8Array; readonly named: readonly NamedStyle[] };
  /** What the buyer allows of the looks of what is handed in. */
  readonly limits: FormLimits;
  /** What the fields in the company's file say, for a document. */
  readonly fieldsOf: (tree: DocumentTree) => ReadonlyMap<string, string>;
  /** What must not be seen in a document of an anonymous bid; undefined in any other. */
  readonly identityOf?: ((tree: DocumentTree) => Identity) | undefined;
  /** What took long to make in this run and in earlier ones. */
  readonly results: KeptResults;
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

/** What is kept of a Word file that was made: nothing of its text. */
interface KnownWord {
  readonly hash: string;
  readonly missingPages?: MissingPages | undefined;
}

/**
 * The Word file of a document, in the house style where there is one that can be used.
 * @param standing gives what stands where the file is to come: where that is what would be made, it is not made again
 */
export async function renderWord(
  tree: DocumentTree,
  dress: Dress,
  standing?: () => Uint8Array | undefined,
): Promise<WordFile> {
  const layable = await layableOf(tree, dress);
  if (standing === undefined) return makeWord(layable, dress);
  const name = nameResult('word file', nameOf(layable));
  const kept = dress.results.read(name);
  const known = kept === undefined ? undefined : (JSON.parse(kept) as KnownWord);
  const content = known === undefined ? undefined : standing();
  if (content !== undefined && hashOf(content) === known?.hash) return { content, missingPages: known.missingPages };
  const made = await makeWord(layable, dress);
  const { missingPages } = made;
  dress.results.keep(name, JSON.stringify({ hash: hashOf(made.content), missingPages } satisfies KnownWord));
  return made;
}

async function makeWord(layable: Layable, dress: Dress): Promise<WordFile> {
  const { tree } = layable;
  const { zipPackage } = await import('../render/zip-package.ts');
  if (hasMuchText(tree) && (await isTooLong(tree))) {
    const { parts, asksForPages } = await layable.write(undefined);
    return { content: zipPackage(parts()), missingPages: asksForPages ? whyMissing('too-long') : undefined };
  }
  const known = findLayout(layable, dress.results);
  const first = known === undefined ? await layable.write('unmeasured') : undefined;
  if (first?.asksForPages === false) return { content: zipPackage(first.parts()), missingPages: undefined };
  // Whether there are numbers must not depend on what earlier runs left.
  const laidOut = (await isTooLong(tree)) ? 'too-long' : (known ?? (await layOut(layable, dress.results, first)));
  const pages = typeof laidOut === 'object' ? laidOut.pageNumbers : undefined;
  const numbered = pages === undefined ? undefined : first?.numbered?.(pages);
  if (numbered !== undefined) return { content: zipPackage(numbered), missingPages: undefined };
  const written = await layable.write(pages);
  return {
    content: zipPackage(written.parts()),
    missingPages: pages !== undefined || !written.asksForPages ? undefined : whyMissing(laidOut),
  };
}

/** The Word file of a document without the numbers of its pages, for who goes by its text. */
export async function sketchWord(tree: DocumentTree, dress: Dress): Promise<Uint8Array> {
  const [{ zipPackage }, layable] = await Promise.all([import('../render/zip-package.ts'), layableOf(tree, dress)]);
  return zipPackage((await layable.write('unmeasured')).parts());
}

/** The hash of all that decides the Word file of a document, but for the numbers of its pages. */
export async function nameOfWord(tree: DocumentTree, dress: Dress): Promise<string> {
  return nameOf(await layableOf(tree, dress));
}

/** The pages of the Word file of a document. */
export async function layOutWord(tree: DocumentTree, dress: Dress): Promise<LaidOutDocument> {
  return layOut(await layableOf(tree, dress), dress.results);
}

function whyMissing(laidOut: LaidOutDocument | 'too-long'): MissingPages {
  if (laidOut === 'too-long') return { reason: 'too-long', fonts: [] };
  const fonts = laidOut.unknownFonts;
  return { reason: fonts.length > 0 ? 'unknown-font' : 'not-laid-out', fonts };
}

/** Whether a tree is so long that it pays to find out beforehand whether it can be laid out: it is written once less. */
function hasMuchText({ blocks }: DocumentTree): boolean {
  let signs = 0;
  for (const inline of walkInlines(blocks)) {
    if (inline.type === 'text') signs += inline.text.length;
    if (signs > mostSigns / 2) return true;
  }
  return false;
}

async function isTooLong(tree: DocumentTree): Promise<boolean> {
  const { measureTexts } = await import('../render/layout/section-lengths.ts');
  return measureTexts(tree.blocks).whole.characters > mostSigns;
}

/** The look of a document that is not set in a house style. */
async function ownLook({ theme, colours, limits }: Dress, tree: DocumentTree): Promise<Look> {
  const [{ makeLook }, { lookInForm }] = await Promise.all([
    import('../render/docx/look.ts'),
    import('../render/docx/look-in-form.ts'),
  ]);
  return lookInForm(makeLook(theme, colours), limitsFor(tree, limits));
}

/** The look of a document that is set anew: that of the house style, as far as that can be said, else its own. */
export async function printLook(dress: Dress, tree: DocumentTree): Promise<Look> {
  const { house, colours, limits } = dress;
  if (house === undefined) return ownLook(dress, tree);
  const { lookOfHouse } = await import('../render/house-style/look-of-house.ts');
  const look = lookOfHouse(house.bytes, { named: house.named, colours, limits: limitsFor(tree, limits) });
  return look ?? ownLook(dress, tree);
}

/** What stays inside the house follows no rules of the buyer. */
function limitsFor({ properties }: DocumentTree, limits: FormLimits): FormLimits {
  return properties.audience === 'internal' ? noLimits : limits;
}

async function layableOf(tree: DocumentTree, dress: Dress): Promise<Layable> {
  const look = await ownLook(dress, tree);
  const { colours, house, fieldsOf } = dress;
  // Who only asks what was kept pays for no writer.
  const writeOwn: Layable['write'] = async (pages) => {
    const { writeDocx } = await import('../render/docx/render-docx.ts');
    return writeDocx(tree, look, pages);
  };
  if (house === undefined) return { tree, look, write: writeOwn };
  const { bytes, named } = house;
  const identity = dress.identityOf?.(tree);
  const hide = identity && ((text: string) => identity.hide(text));
  const fields = new Map([...fieldsOf(tree)].map(([name, text]) => [name, hide?.(text) ?? text]));
  const limits = limitsFor(tree, dress.limits);
  return {
    tree,
    // The own look too: it is what a file that cannot be used leaves.
    look: {
      own: look,
      house: createHash('sha256').update(bytes).digest('hex'),
      named,
      colours,
      fields: [...fields],
      limits,
      hidden: identity?.replacements ?? [],
    },
    write: async (pages) => {
      const { renderInHouseStyle } = await import('../render/house-style/render-in-house-style.ts');
      return (
        (await renderInHouseStyle(tree, bytes, { named, colours, fields, limits, hide }, pages)) ?? writeOwn(pages)
      );
    },
  };
}
