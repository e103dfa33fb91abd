import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createNodeHost } from '../../src/host/node-host.ts';
import { checkBid } from '../../src/pipeline/check-bid.ts';
import { shown } from '../support/bid.ts';

const fixtures = 'test/mutation/bids';
const clean = [
  'examples/digitale-dienstverlening-compleet',
  'examples/technova-compleet',
  'examples/wegonderhoud',
  ...readdirSync(fixtures).map((name) => `${fixtures}/${name}`),
];

test.each(clean)('%s can be handed in: nothing is found at the profile submission', async (folder) => {
  const { diagnostics } = await checkBid(createNodeHost(), path.resolve(folder), {
    isStrict: false,
    profile: 'submission',
  });
  expect(diagnostics.map(shown)).toEqual([]);
});
