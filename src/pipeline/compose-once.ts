import type { ComposedDocument } from '../document/compose.ts';
import type { ImageData } from '../document/tree.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import type { Language } from '../text/language.ts';
import type { LoadedBid } from './load-bid.ts';

/** How a document is composed. */
interface ComposeOptions {
  /** Whether it is built in spite of errors. */
  readonly isDraft?: boolean;
  /** The language of documents for which the manifest does not say one; else that of the bid. */
  readonly language?: Language | undefined;
}

/** By bid, since an item may belong to two of them: one with the texts of a finished file. */
const composed = new WeakMap<Bid, WeakMap<Item, Map<string, ComposedDocument>>>();

const pictures = new WeakMap<Bid, Map<string, ImageData | undefined>>();

/** The pictures that documents of a bid asked for, by path; undefined for one that was not there. */
export function picturesOf(bid: Bid): ReadonlyMap<string, ImageData | undefined> {
  return pictures.get(bid) ?? new Map();
}

/** Loads the pictures of a bid, each once in a run. */
export async function pictureLoader(
  { project }: Pick<LoadedBid, 'project'>,
  bid: Bid,
): Promise<(path: string) => ImageData | undefined> {
  const { loadImage } = await import('../document/load-image.ts');
  const known = pictures.get(bid) ?? new Map<string, ImageData | undefined>();
  pictures.set(bid, known);
  return (path) => {
    if (!known.has(path)) known.set(path, loadImage(project, path));
    return known.get(path);
  };
}

/**
 * Composes a document of a bid, once in a run: a check that counts pages, reads the looks and counts what is pasted wants
 * the same document three times, and a build once more. Templates and Markdown are loaded by who asks for a document.
 */
export async function composeOnce(
  { project, templates }: Pick<LoadedBid, 'project' | 'templates'>,
  bid: Bid,
  document: Item<'document'>,
  { isDraft = false, language }: ComposeOptions = {},
): Promise<ComposedDocument> {
  const ofBid = composed.get(bid) ?? new WeakMap<Item, Map<string, ComposedDocument>>();
  composed.set(bid, ofBid);
  const known = ofBid.get(document) ?? new Map<string, ComposedDocument>();
  ofBid.set(document, known);
  const key = `${isDraft} ${language ?? ''}`;
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const [{ composeDocument }, loadImage] = await Promise.all([
    import('../document/compose.ts'),
    pictureLoader({ project }, bid),
  ]);
  const made = composeDocument(bid, document, {
    templates,
    loadImage,
    isDraft,
    ...(language === undefined ? {} : { language }),
  });
  known.set(key, made);
  return made;
}
