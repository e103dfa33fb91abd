/**
 * Tries damaged input until the time is up: every case in a process of its own target, with a limit on its memory and on
 * the time of one case. Prints each case that breaks a law, with how to repeat it; ends with 1 when there is one.
 *
 *     npm run fuzz -- [target …] [--seconds n] [--seed s] [--cases n]
 *
 * `--seconds` is processor time for each target (60); the same seed gives the same case on every machine.
 */
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { fasterDocx } from './build/faster-docx.mjs';
import { fasterLayout } from './build/faster-layout.mjs';
import { fasterYaml } from './build/faster-yaml.mjs';

/** What one case may take: processor seconds, and megabytes of heap for the whole process. */
const mostSeconds = 10;
const mostMegabytes = 700;
/** After so long without a word, by the clock, a case is taken to have no end. */
const patience = 120_000;

/** The libraries that a release changes, which so must be in the program. */
const changed = { docx: 'docx/dist/index.mjs', 'docx/layout': 'docx/dist/layout.mjs', yaml: 'yaml/browser/index.js' };

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, cases: { type: 'string' } },
});
const within = {
  name: 'within',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:docx|docx\/layout|yaml)$/ }, (wanted) => ({
      path: path.join(root, 'node_modules', changed[wanted.path]),
    }));
  },
};
// As deep as the tools that it holds: they find the schemas from where they stand.
const program = path.join(root, 'node_modules/.cache', `emvi-fuzz-${process.pid}.mjs`);

try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/fuzz/campaign.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // As it is released, with what was made faster in the libraries.
    plugins: [within, fasterDocx, fasterLayout, fasterYaml],
    packages: 'external',
    logLevel: 'warning',
  });
  let failures = 0;
  for (const target of positionals.length > 0 ? positionals : await namesOfTargets())
    failures += await tryTarget(target);
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  rmSync(program, { force: true });
}

async function namesOfTargets() {
  let names = [];
  const how = await runCampaign(['?'], (message) => {
    names = message.names;
  });
  if (names.length === 0) throw new Error(`the program ${how}`);
  return names;
}

async function tryTarget(target) {
  const seconds = Number(values.seconds ?? 60);
  const first = Number(values.seed ?? 1);
  const most = values.cases === undefined ? Number.POSITIVE_INFINITY : Number(values.cases);
  const sum = { cases: 0, failures: 0, spent: 0, slowest: 0, slowestSeed: 0 };
  let seed = first;
  while (sum.spent < seconds && seed < first + most) {
    const left = Number.isFinite(most) ? String(first + most - seed) : '0';
    const next = await runCampaign([target, String(seed), String(seconds - sum.spent), left], (message) => {
      if (message.names !== undefined) throw new Error(`there is no ${target}; there are ${message.names.join(', ')}`);
      if (message.begun !== undefined) seed = message.begun;
      if (message.ended === undefined) return;
      const laws = [...message.laws, ...(message.took > mostSeconds ? [`took ${Math.round(message.took)} s`] : [])];
      if (laws.length > 0) tell(target, message.ended, laws, sum);
      if (message.took > sum.slowest) Object.assign(sum, { slowest: message.took, slowestSeed: message.ended });
      sum.spent += message.took;
      sum.cases += 1;
    });
    if (next === 'ended') break;
    tell(target, seed, [next], sum);
    sum.spent += mostSeconds;
    seed += 1;
  }
  process.stdout.write(
    `${target}: ${sum.cases} cases in ${Math.round(sum.spent)} s, ${sum.failures} break a law; ` +
      `the slowest took ${sum.slowest.toFixed(1)} s (--seed ${sum.slowestSeed})\n`,
  );
  return sum.failures;
}

function tell(target, seed, laws, sum) {
  sum.failures += 1;
  process.stdout.write(
    `npm run fuzz -- ${target} --seed ${seed} --cases 1\n${laws.map((law) => `    ${law}\n`).join('')}`,
  );
}

/** Runs the campaign in a process of its own; says how that ended. */
function runCampaign(words, hear) {
  return new Promise((resolve, reject) => {
    const child = fork(program, words, {
      cwd: root,
      execArgv: [`--max-old-space-size=${mostMegabytes}`],
      silent: true,
    });
    let said = '';
    child.stderr.on('data', (text) => {
      said = (said + text).slice(-2000);
    });
    child.stdout.resume();
    const giveUp = () => child.kill('SIGKILL');
    let timer = setTimeout(giveUp, patience);
    child.on('message', (message) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
      try {
        hear(message);
      } catch (error) {
        child.kill();
        reject(error);
      }
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve('ended');
      else resolve(signal === 'SIGKILL' ? 'makes no end' : `ended the process (${signal ?? code}): ${said.trim()}`);
    });
  });
}
