/** Longer than any real chain: one that leads back to itself ends too. */
const longestChain = 20;

/** A style with those that it is based on, the nearest first; empty for one that is not there. */
export function styleChain<Style extends { readonly basedOn: string | undefined }>(
  styles: ReadonlyMap<string, Style>,
  id: string | undefined,
): Style[] {
  const chain: Style[] = [];
  for (let next = id; next !== undefined && chain.length < longestChain; ) {
    const style = styles.get(next);
    if (style === undefined) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}
