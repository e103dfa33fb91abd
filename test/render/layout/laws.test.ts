import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/render/docx/render-docx.ts';
import { layOutDocument } from '../../../src/render/layout/lay-out-document.ts';
import { anyTree } from '../../tools/docx-arbitrary.ts';

test('any document has its headings on its own pages, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(anyTree, async (tree) => {
      const { pages, sections, lastPageFill, coverPages } = await layOutDocument((await writeDocx(tree)).word());
      expect(pages).toBeGreaterThanOrEqual(1);
      expect(coverPages).toBeLessThanOrEqual(pages);
      expect(lastPageFill).toBeGreaterThanOrEqual(0);
      let last = 0;
      for (const { start, end } of sections) {
        const at = start.page + start.down;
        expect(at).toBeGreaterThanOrEqual(last);
        expect(end.page + end.down).toBeGreaterThanOrEqual(at);
        expect(end.page).toBeLessThanOrEqual(pages);
        last = at;
      }
    }),
    { numRuns: 40, seed: 20_261_122 },
  );
});
