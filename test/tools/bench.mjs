/**
 * How much emvi takes as a whole process, as ratios in one run: each command in turn with bare node, so that a busy
 * machine slows all. Processor time (user and system, all threads) is what the least busy round took; user time, of
 * which the system only takes samples, is a mean; wall time is a median. Judges nothing.
 *
 *     npm run bench                  15 rounds
 *     npm run bench -- 40            40 rounds
 *     npm run bench -- 15 --large    with bids of 200, 2,000 and 20,000 items
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeBid } from './large-bid.mjs';

const words = process.argv.slice(2);
const rounds = Number(words.find((word) => /^\d+$/u.test(word)) ?? 15);
const example = 'examples/digitale-dienstverlening';
const folder = mkdtempSync(path.join(tmpdir(), 'emvi-bench-'));
const output = path.join(folder, 'output');
const meter = fileURLToPath(new URL('processor-time.cjs', import.meta.url));
// Node 20 reads this file at every start, which would make every ratio look better than it is.
const { NODE_EXTRA_CA_CERTS: _certificates, CI: _server, ...others } = process.env;
// Compiled code is kept as it is for users, but apart from theirs.
const environment = { ...others, NODE_COMPILE_CACHE: folder };

const node = (...parts) => ({ program: process.execPath, words: ['--require', meter, ...parts], isMetered: true });
const emvi = (...parts) => node('bin/emvi.js', ...parts);

const commands = {
  'node -e 0': node('-e', '0'),
  'emvi --version': emvi('--version'),
  'emvi check': emvi('check', example),
  'emvi build, Markdown': emvi('build', example, '--format', 'md', '--out', output),
  'emvi build, both formats': emvi('build', example, '--out', output),
};
run(commands['emvi build, both formats']);
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
if (hasPandoc) {
  run(emvi('build', example, '--only', 'plan', '--format', 'md', '--out', folder));
  commands['pandoc, plan to DOCX'] = {
    program: 'pandoc',
    words: ['-o', path.join(folder, 'plan.docx'), path.join(folder, 'plan-van-aanpak.md')],
  };
}
if (words.includes('--large')) {
  for (const items of [200, 2_000, 20_000]) {
    const bid = path.join(folder, String(items));
    writeLargeBid(items, bid);
    commands[`emvi check, ${items} items`] = emvi('check', bid);
  }
}

const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, command] of Object.entries(commands)) {
    if (name.startsWith('emvi build')) rmSync(output, { recursive: true, force: true });
    const taken = run(command);
    // The first round fills the caches of the system.
    if (round > 0) measured[name].push(taken);
  }
}
rmSync(folder, { recursive: true, force: true });

const bare = summarise(measured['node -e 0']);
process.stdout.write(`node ${process.version}, ${cpus().length} processors, ${rounds} rounds, ${example}\n\n`);
process.stdout.write('| command | user ms | × node | processor ms | × node | wall ms | × node |\n');
process.stdout.write('|---|---:|---:|---:|---:|---:|---:|\n');
for (const [name, list] of Object.entries(measured)) {
  const taken = summarise(list);
  const cells = ['user', 'processor', 'wall'].flatMap((kind) =>
    Number.isNaN(taken[kind]) ? ['', ''] : [taken[kind].toFixed(0), (taken[kind] / bare[kind]).toFixed(1)],
  );
  process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
}
if (!hasPandoc) process.stdout.write('\npandoc is not installed: not compared\n');

/** Milliseconds; user and processor time are not known of other programs than node. */
function run({ program, words: parts, isMetered = false }) {
  const start = process.hrtime.bigint();
  const {
    status,
    stderr,
    output: channels,
  } = spawnSync(program, parts, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${program} ${parts.join(' ')} ended with ${status}\n${stderr}`);
  if (!isMetered) return { user: Number.NaN, processor: Number.NaN, wall };
  const { user, system } = JSON.parse(channels[3].toString());
  return { user: user / 1000, processor: (user + system) / 1000, wall };
}

function summarise(list) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    user: mean(list.map(({ user }) => user)),
    processor: Math.min(...list.map(({ processor }) => processor)),
    wall: median(list.map(({ wall }) => wall)),
  };
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
