import { nameResult } from '../host/result-name.ts';
import type { Bid } from '../model/bid.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { LoadedBid } from './load-bid.ts';

const names = new WeakMap<Bid, string>();

/** The hash of all that was read of a bid: every text, which annexes are there, and whether it is read as anonymous. */
export function nameOfBid(bid: Bid, loaded: Pick<LoadedBid, 'sources'>): string {
  const known = names.get(bid);
  if (known !== undefined) return known;
  const facts = JSON.stringify([
    loaded.sources.map(({ name }) => name),
    [...bid.prose.keys()],
    bid.manifest.formRules,
    [...bid.missingFiles],
  ]);
  const texts = [...textsOf(bid, loaded).values()].map(({ path, text }) => JSON.stringify([path, text]));
  const name = nameResult('bid', facts, ...texts);
  names.set(bid, name);
  return name;
}

/** The texts of a bid by their paths. */
export function textsOf(bid: Bid, { sources }: Pick<LoadedBid, 'sources'>): ReadonlyMap<string, SourceFile> {
  return new Map([...sources.map(({ file }) => file), ...bid.prose.values()].map((file) => [file.path, file]));
}
