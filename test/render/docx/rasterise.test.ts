import { expect, test } from 'vitest';
import type { Picture } from '../../../src/document/tree.ts';
import { rasterise } from '../../../src/render/docx/rasterise.ts';

const picture = (name: string, width: number): Picture => ({
  type: 'picture',
  name,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="4"><rect width="${width}" height="4"/></svg>`,
  width,
  height: 4,
  alt: name,
  caption: undefined,
});

test('pictures that are the same are drawn once, however often a document shows them', async () => {
  const [first, other, again] = [picture('gantt', 8), picture('coverage', 6), picture('gantt-2', 8)];
  const pngs = await rasterise([first, other, again]);
  expect(pngs.get(again)).toBe(pngs.get(first));
  expect(pngs.get(other)).not.toEqual(pngs.get(first));
  expect(pngs.get(first)?.slice(1, 4)).toEqual(Uint8Array.of(0x50, 0x4e, 0x47));
});
