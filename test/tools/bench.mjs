/**
 * How long emvi takes as a whole process, as ratios in one run: each command in turn with bare node, so that a busy
 * machine slows both. Prints medians; judges nothing.
 *
 *     npm run bench            15 rounds
 *     npm run bench -- 40      40 rounds
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

const rounds = Number(process.argv[2] ?? 15);
const example = 'examples/digitale-dienstverlening';
const folder = mkdtempSync(path.join(tmpdir(), 'emvi-bench-'));
const output = path.join(folder, 'output');
// Node 20 reads this file at every start, which would make every ratio look better than it is.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const node = (...words) => ({ program: process.execPath, words });
const emvi = (...words) => node('bin/emvi.js', ...words);

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
  commands['pandoc, plan to DOCX'] = {
    program: 'pandoc',
    words: ['-o', path.join(folder, 'plan.docx'), path.join(output, 'plan-van-aanpak.md')],
  };
}

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, command] of Object.entries(commands)) {
    if (name.startsWith('emvi build')) rmSync(output, { recursive: true, force: true });
    const time = run(command);
    if (round > 0) times[name].push(time);
    if (name.startsWith('emvi build')) run(commands['emvi build, both formats']);
  }
}
rmSync(folder, { recursive: true, force: true });

const bare = median(times['node -e 0']);
process.stdout.write(`node ${process.version}, ${cpus().length} processors, ${rounds} rounds, ${example}\n\n`);
process.stdout.write('| command | median ms | × bare node |\n|---|---:|---:|\n');
for (const [name, list] of Object.entries(times)) {
  const time = median(list);
  process.stdout.write(`| ${name} | ${time.toFixed(0)} | ${(time / bare).toFixed(1)} |\n`);
}
if (!hasPandoc) process.stdout.write('\npandoc is not installed: not compared\n');

function run({ program, words }) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, words, { env: environment });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}\n${stderr}`);
  return time;
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
