import type { Identity } from './identity.ts';
import { plainImage } from './plain-image.ts';
import type { DocumentTree, ImageData } from './tree.ts';

/** Strings of a tree that say what a node is, not what it shows. */
const fixed = new Set(['type', 'kind', 'language', 'audience', 'format', 'align', 'shows', 'of']);

/**
 * A document tree in which no text names the bidder: names get the word for their part, links whose address names the
 * bidder become plain text, and the way back to the sources goes, because ids often hold names. The author goes too, and
 * what pictures say beside their pixels.
 */
export function anonymiseTree(tree: DocumentTree, identity: Identity): DocumentTree {
  const { properties, blocks } = tree;
  return {
    properties: { ...properties, title: identity.hide(properties.title), author: undefined },
    // The shape of a tree stays as it is: only texts change, and wrappers around inlines go.
    blocks: hideIn(blocks, identity) as DocumentTree['blocks'],
  };
}

function hideIn(value: unknown, identity: Identity): unknown {
  if (typeof value === 'string') return identity.hide(value);
  if (Array.isArray(value)) return value.flatMap((child) => unwrap(child, identity));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (isImageData(value)) return plainImage(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, fixed.has(name) ? child : hideIn(child, identity)]),
  );
}

function isImageData(value: object): value is ImageData {
  return 'format' in value && 'bytes' in value && value.bytes instanceof Uint8Array;
}

/** A node of a list, or in its place its children. */
function unwrap(child: unknown, identity: Identity): unknown[] {
  const { type, href, children } = child as { type?: unknown; href?: unknown; children?: unknown };
  const isNaming = type === 'link' && typeof href === 'string' && namesIn(href, identity);
  const hidden = hideIn(type === 'field' || isNaming ? children : child, identity);
  return Array.isArray(hidden) ? hidden : [hidden];
}

/** Addresses run names together: `www.zuidrandbeheer.nl`. */
function namesIn(href: string, identity: Identity): boolean {
  const address = href.toLowerCase().replace(/[^a-z0-9]/gu, '');
  return identity.names.some((name) => {
    const letters = name.replace(/[^a-z0-9]/gu, '');
    return letters.length > 3 && address.includes(letters);
  });
}
