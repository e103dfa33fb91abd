/** Where a link of composed Markdown leads: out of the document, to an anchor in it, or nowhere that is allowed. */
export type LinkTarget =
  | { readonly type: 'outside'; readonly href: string }
  | { readonly type: 'anchor'; readonly name: string };

/**
 * Sorts the destination of a link (entities decoded). Only `http:`, `https:`, `mailto:`, `tel:` and `#anchor` pass:
 * a file on the writer's machine is not on the evaluator's, and `javascript:` or `data:` never belong in a bid.
 */
export function sortLink(destination: string): LinkTarget | undefined {
  if (destination.startsWith('#') && destination.length > 1) {
    return { type: 'anchor', name: decodePercents(destination.slice(1)) };
  }
  if (!/^(?:https?:\/\/|mailto:|tel:)\S/iu.test(destination)) return undefined;
  // Word calls a file with an impossible address corrupt.
  const href = encodeURI(destination).replace(/%25(?=[\da-f]{2})/giu, '%');
  return URL.canParse(href) ? { type: 'outside', href } : undefined;
}

/** Percent-encoding undone where it is sound. */
export function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
