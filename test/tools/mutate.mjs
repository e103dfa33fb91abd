/**
 * Proves the checker with mutations: changes one thing at a time in a clean bid and counts what `emvi check` finds,
 * at the profile `submission`. Needs a built emvi; knows nothing of its code.
 *
 *     node test/tools/mutate.mjs                      every clean bid, figures by class
 *     node test/tools/mutate.mjs --bid examples/wegonderhoud
 *     node test/tools/mutate.mjs --class number       one class only (may be repeated)
 *     node test/tools/mutate.mjs --list               also what was missed and what was reported wrongly
 *     node test/tools/mutate.mjs --list-excluded      also what was left out, with the reason
 *     node test/tools/mutate.mjs --seed 7 --limit 80  another choice; at most so many mutants a class and bid
 *     node test/tools/mutate.mjs --package <folder>   another built copy of emvi
 *
 * Harmful: the value stands in a second place or a rule requires it, and the change makes the bid weaker,
 * contradictory or incomplete. Found: a finding that the clean bid does not have points at the changed text or at
 * its counterpart. Same seed, same bids, same emvi: same figures.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openChecker } from './mutate/checker.mjs';
import { classes } from './mutate/index.mjs';
import { describeBid, describeTotals } from './mutate/report.mjs';
import { runBid } from './mutate/run.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    limit: { type: 'string', default: '40' },
    bid: { type: 'string', multiple: true },
    class: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
    'list-excluded': { type: 'boolean', default: false },
    package: { type: 'string', default: root },
  },
});

const names = values.class ?? Object.keys(classes);
const unknown = names.find((name) => !Object.hasOwn(classes, name));
if (unknown !== undefined) throw new Error(`no class ${unknown}; there are ${Object.keys(classes).join(', ')}`);

const check = await openChecker(path.resolve(values.package));
const results = [];
for (const folder of values.bid ?? cleanBids()) {
  const result = await runBid(folder, check, { names, seed: Number(values.seed), limit: Number(values.limit) });
  results.push(result);
  process.stdout.write(describeBid(result, { isListed: values.list, areExcludedListed: values['list-excluded'] }));
}
process.stdout.write(describeTotals(results, names));

/** The examples that check clean, and the bids made for this proof. */
function cleanBids() {
  const made = path.join(root, 'test/mutation/bids');
  const bids = existsSync(made)
    ? readdirSync(made)
        .sort()
        .map((name) => `test/mutation/bids/${name}`)
    : [];
  return ['examples/digitale-dienstverlening-compleet', 'examples/wegonderhoud', ...bids].filter((folder) =>
    existsSync(path.join(root, folder, 'emvi.yaml')),
  );
}
