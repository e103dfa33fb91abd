import { describe, expect, test } from 'vitest';
import { buildBid } from '../../src/pipeline/build-bid.ts';
import { bidFolder, cleanBid, hostWith } from '../support/bid.ts';
import { bundleBid } from '../support/bundle-bid.ts';
import { bareBid, filledBid, manifestOfAll } from '../support/edge-bids.ts';
import { expectReadable } from '../support/readable.ts';

describe.each([
  ['in which everything is filled in', filledBid],
  ['with items that have hardly more than an id', bareBid],
  ['that holds everything', bundleBid],
  ['with one wish', cleanBid],
])('of a bid %s', (_, files) => {
  test.each(['nl', 'en'])('every document can be made as a draft (%s)', async (language) => {
    const parts = /^parties:[\s\S]*/mu.exec(files['emvi.yaml'] ?? '')?.[0] ?? '';
    const host = hostWith({ ...cleanBid, ...files, 'emvi.yaml': `${manifestOfAll(language)}${parts}` });
    const { written, diagnostics } = await buildBid(host, bidFolder, {
      isStrict: false,
      isDraft: true,
      formats: ['md', 'xlsx', 'txt'],
    });
    for (const finding of diagnostics.slice(0, 100)) expectReadable(finding);
    expect(written).toContain('output/klassiek.md');
    for (const path of written.filter((name) => /\.(?:md|txt|svg)$/u.test(name))) {
      const text = new TextDecoder().decode(host.files.contents.get(`${bidFolder}/${path}`));
      expect(text, path).not.toMatch(/undefined|\[object|NaN/u);
      expect(text, path).not.toBe('');
    }
  });
});
