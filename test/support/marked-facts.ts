import { type Fact, factsOf } from '../../src/reading/facts/facts.ts';
import type { BidFiles } from './bid.ts';
import { readingOf } from './reading.ts';

/** The facts of a bid that stand between `⟦` and `⟧`, in the order of the files and their texts. */
export function markedFacts(files: BidFiles): readonly Fact[] {
  const bare = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, String(text).replace(/[⟦⟧]/gu, '')]),
  );
  const facts = factsOf(readingOf(bare));
  return Object.entries(files).flatMap(([path, text]) =>
    [...String(text).matchAll(/⟦/gu)].map(({ index }, before) => {
      // Each mark before it moved it by one, and so did the one that closed it.
      const at = index - 2 * before;
      const found = facts.find(({ claim: { passage, quantity } }) => {
        const { start, end } = passage.span(quantity.start, quantity.end);
        return passage.file.path === path && start <= at && at < end;
      });
      if (found === undefined) throw new Error(`no fact at a mark of ${path}`);
      return found;
    }),
  );
}

/** As `markedFacts`, for two texts of which each marks one number. */
export function twoFacts(one: string, other: string): readonly [Fact, Fact] {
  const [first, second] = markedFacts({ 'sections/a.md': `${one}\n`, 'sections/b.md': `${other}\n` });
  if (first === undefined || second === undefined) throw new Error('fewer than two marks');
  return [first, second];
}
