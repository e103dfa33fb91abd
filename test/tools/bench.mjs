/**
 * How much emvi takes as a whole process, beside what other programs take in the same run. Judges nothing: it tells
 * which goals are reached, and ends with 0.
 *
 *     npm run build && npm run bench       all, in some seven minutes on a machine with nothing else to do
 *     npm run bench -- --write             also puts the figures in docs/benchmarks.md
 *     npm run bench -- --most 2000         no larger bids
 *     npm run bench -- --rounds 40         so often with the small bid
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { figuresOf } from './bench/figures.mjs';
import { goalsOf } from './bench/goals.mjs';
import { describe, sentence, withFigures } from './bench/page.mjs';
import { workloads } from './bench/workloads.mjs';

const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    most: { type: 'string', default: '20000' },
    write: { type: 'boolean', default: false },
  },
});
// Node 20 reads the file of that name at every start, which would make every ratio look better than it is.
const { NODE_EXTRA_CA_CERTS: _certificates, CI: _server, ...others } = process.env;
const folder = mkdtempSync(path.join(tmpdir(), 'emvi-bench-'));
try {
  const wanted = workloads({ folder, rounds: Number(values.rounds), most: Number(values.most) });
  // What is kept between runs is kept as it is for users, but apart from theirs.
  const environment = { ...others, NODE_COMPILE_CACHE: folder };
  const figures = await figuresOf(wanted, environment, (words) => process.stderr.write(`${words}\n`));
  const goals = goalsOf(figures);
  process.stdout.write(`${describe(figures, goals)}\n\n${sentence(figures)}\n`);
  if (values.write) writeFileSync(page, withFigures(readFileSync(page, 'utf8'), figures, goals));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
