import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fflate from 'fflate';
import { expect, test } from 'vitest';
import { withoutTable } from '../tools/build/faster-zip.mjs';

const source = readFileSync(
  path.join(path.dirname(createRequire(import.meta.url).resolve('fflate')), '../esm/index.mjs'),
  'utf8',
);

test('fflate without its table packs and unpacks the same', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'emvi-zip-'));
  try {
    const file = path.join(folder, 'fflate.mjs');
    writeFileSync(file, withoutTable(source));
    const faster: typeof fflate = await import(pathToFileURL(file).href);
    const text = new TextEncoder().encode(source.repeat(2));
    const noise = Uint8Array.from({ length: 70_000 }, (_, at) => (at * at * 2_654_435_761) >>> 24);
    for (const data of [text, noise, new Uint8Array(5_000), new Uint8Array()]) {
      const packed = fflate.deflateSync(data, { level: 6 });
      expect(Buffer.compare(faster.deflateSync(data, { level: 6 }), packed)).toBe(0);
      expect(Buffer.compare(faster.inflateSync(packed), data)).toBe(0);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('fflate of another make is refused', () => {
  expect(() => withoutTable(source.replace('var rev = new u16', 'var back = new u16'))).toThrow('in another way');
  expect(() => withoutTable(source.replace('co[rev[v] >> rvb]', 'co[rev[w] >> rvb]'))).toThrow('in another way');
});
