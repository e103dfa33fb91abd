import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createNodeHost } from '../../src/host/node-host.ts';
import { checkBid } from '../../src/pipeline/check-bid.ts';
import { shown } from '../support/bid.ts';

const folder = 'test/mutation/other-bids';

/**
 * Bids as teams write them. A reader calls them consistent, so that most of what is found there is a false alarm: the list
 * is to grow shorter, and whoever makes it longer sees by what.
 */
test('what is found in bids that a reader calls consistent is known', async () => {
  const lines: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const { diagnostics } = await checkBid(createNodeHost(), path.resolve(folder, name), {
      isStrict: false,
      profile: 'submission',
    });
    lines.push(`${name}: ${diagnostics.length}`);
    for (const diagnostic of diagnostics) lines.push(`  ${diagnostic.certainty} ${shown(diagnostic)}`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('other-bids.txt');
}, 60_000);
