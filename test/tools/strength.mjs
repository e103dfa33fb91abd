/**
 * How strong the tests are: Stryker changes the code of the heart of emvi, one place at a time, and counts the changes
 * that some test notices. Hours for all of it, so a seeded choice of lines is tried.
 *
 *     npm run strength                            a twentieth of the lines of each area
 *     npm run strength -- quantities --share 4    a quarter of the lines of one area
 *     npm run strength -- --seed 7                another choice
 *     npm run strength -- --list                  also the changes that no test noticed
 *
 * Stryker is fetched at its first use, into node_modules/.cache, and is no dependency: it would triple the packages that a
 * first `npm ci` brings.
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { areas } from './strength/areas.mjs';
import { chooseLines } from './strength/choose-lines.mjs';
import { fetchStryker } from './strength/fetch-stryker.mjs';
import { describeScores, describeSurvivors } from './strength/report.mjs';
import { tryChanges } from './strength/try-changes.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(areas);
const unknown = names.find((name) => !Object.hasOwn(areas, name));
if (unknown !== undefined) throw new Error(`no area ${unknown}; there are ${Object.keys(areas).join(', ')}`);

const stryker = fetchStryker(root);
const results = [];
for (const name of names) {
  const lines = chooseLines(root, areas[name].code, { share: Number(values.share), seed: Number(values.seed) });
  results.push({ name, changes: tryChanges(root, stryker, { name, lines, tests: areas[name].tests }) });
}
process.stdout.write(describeScores(results));
if (values.list) process.stdout.write(describeSurvivors(results));
