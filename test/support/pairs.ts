import { describe, expect, test } from 'vitest';
import { type BidFiles, checkMarked } from './bid.ts';

/** Good texts that look like a mistake, and the mistakes beside them, with a mark around what is found. */
export interface Pair {
  /** The findings that the texts are about; a bid may have others. */
  readonly codes: RegExp;
  readonly good: readonly BidFiles[];
  readonly bad: readonly BidFiles[];
}

/** Tests that the good texts of each pair are left alone, and that of the others just what is marked is found. */
export function testPairs(pairs: Readonly<Record<string, Pair>>): void {
  describe.each(Object.entries(pairs))('%s', (_name, { codes, good, bad }) => {
    const ofCodes = (finding: string): boolean => codes.test(finding);
    test.each(numbered(good))('good text %i is silent', async (_index, files) => {
      const { found } = await checkMarked(files, { profile: 'submission' });
      expect(found.filter(ofCodes)).toEqual([]);
    });
    test.each(numbered(bad))('mistake %i is found', async (_index, files) => {
      const { found, announced } = await checkMarked(files, { profile: 'submission' });
      expect(announced).not.toEqual([]);
      expect(found.filter(ofCodes)).toEqual(announced);
    });
  });
}

function numbered(bids: readonly BidFiles[]): (readonly [number, BidFiles])[] {
  return bids.map((files, index) => [index + 1, files]);
}
