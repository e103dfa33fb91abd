import type { Bid } from '../../model/bid.ts';

/** Legal forms are no part of a name: the text says `Zuidrand`, the register `Zuidrand B.V.`. */
const legalForm =
  /[,\s]+(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|u\.?a\.?|holding|groep|group|stichting|co[öo]peratie|ltd\.?|limited|gmbh|inc\.?)$/iu;

/** The words that show who the bidder is: names of the bidding parties, the author, and what the manifest forbids. */
export function bidderNames({ manifest }: Bid): readonly string[] {
  const parties = (manifest.parties ?? []).flatMap(({ name, role }) =>
    name === undefined || role === 'buyer' || role === 'other' ? [] : [name],
  );
  const author = manifest.author === undefined ? [] : [manifest.author];
  const names = [...parties, ...author].map((name) => withoutLegalForm(name.trim()));
  return [...new Set([...names, ...(manifest.formRules?.forbiddenWords ?? [])])].filter((name) => name.length > 1);
}

function withoutLegalForm(name: string): string {
  const shorter = name.replace(legalForm, '');
  return shorter === name ? name : withoutLegalForm(shorter);
}

/** Names as whole words, whatever their capitals, with the endings that names take (`Zuidrands`, `Zuidrand's`). */
export function namePattern(names: readonly string[]): RegExp | undefined {
  const sources = names
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) =>
      name
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replace(/\s+/gu, '\\s+'),
    );
  if (sources.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu');
}
