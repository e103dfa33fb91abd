import { expect, test } from 'vitest';
import { readBundledFile } from '../../src/host/bundled-files.ts';

test('the renderer of pictures and both faces of its font come with emvi', () => {
  const start = (bytes: Uint8Array) => [...bytes.subarray(0, 4)];
  expect(start(readBundledFile('rasteriser'))).toEqual([0x00, 0x61, 0x73, 0x6d]);
  expect(start(readBundledFile('regularFont'))).toEqual([0, 1, 0, 0]);
  expect(start(readBundledFile('boldFont'))).toEqual([0, 1, 0, 0]);
});
