/**
 * Kills whole builds of an example, and lets two builds write to one folder at once. Prints the figures of
 * docs/reliability.md; ends with 1 when a document is neither old nor new, or when the next build does not complete.
 *
 *     npm run build && node test/tools/reliability.mjs [times]
 */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compare, countCalls, hashesIn, run, runKilledAt, temporariesIn } from './reliability/killing.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const emvi = path.join(root, 'bin/emvi.js');
const times = Number(process.argv[2] ?? 250);
const contests = Math.max(1, Math.round(times / 10));
const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'emvi-reliability-')));
const bid = path.join(home, 'bid');
const output = path.join(bid, 'output');

/** Without Word files, which take most of the time and are written like all others. */
const asOld = [emvi, 'build', bid, '--all', ...['md', 'csv', 'xlsx', 'txt'].flatMap((format) => ['--format', format])];
/** A draft has another text in every document. */
const asNew = [...asOld, '--draft'];

try {
  cpSync(path.join(root, 'examples/digitale-dienstverlening'), bid, {
    recursive: true,
    filter: (file) => path.basename(file) !== 'output',
  });
  await mustEnd(asNew);
  const after = hashesIn(output);
  rmSync(output, { recursive: true });
  await mustEnd(asOld);
  const before = hashesIn(output);
  cpSync(output, path.join(home, 'old'), { recursive: true });
  const calls = await countCalls(asNew, output, path.join(home, 'count'));
  const failures = [...(await killBuilds(before, after, calls)), ...(await contest(before, after))];
  for (const failure of failures) process.stdout.write(`WRONG: ${failure}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function killBuilds(before, after, calls) {
  const failures = [];
  const counts = { killed: 0, torn: 0, told: 0 };
  const start = performance.now();
  await mustEnd(asNew);
  const whole = performance.now() - start;
  const random = randomFrom(20261122);
  for (let time = 0; time < times; time += 1) {
    rmSync(output, { recursive: true });
    cpSync(path.join(home, 'old'), output, { recursive: true });
    const isAtCall = time < calls;
    const moment = random() * whole;
    const ended = isAtCall ? await runKilledAt(time, asNew, output) : await run(asNew, { killAfter: moment });
    const how = isAtCall ? `killed at call ${time}` : `killed after ${Math.round(moment)} ms`;
    if (!ended.isKilled && isAtCall) failures.push(`${how}: was not killed`);
    counts.killed += ended.isKilled ? 1 : 0;
    const { old, renewed, broken } = compare(output, before, after);
    if (broken.length > 0) failures.push(`${how}: ${broken.join(', ')} is neither old nor new`);
    const isTorn = old.length > 0 && renewed.length > 0;
    if (isTorn) {
      counts.torn += 1;
      const { text } = await run([emvi, 'check', bid, '--all']);
      if (text.includes('EMV931')) counts.told += 1;
      else failures.push(`${how}: check says nothing`);
    }
    const { text } = await mustEnd(asNew);
    if (text.includes('EMV932') !== isTorn || text.includes('EMV930')) failures.push(`${how}: build says ${text}`);
    if (!isSame(hashesIn(output), after)) failures.push(`${how}: the next build did not complete it`);
    if (temporariesIn(output).length > 0) failures.push(`${how}: ${temporariesIn(output).join(', ')} stays behind`);
  }
  process.stdout.write(
    `${times} builds of ${after.size} documents: ${counts.killed} killed, of which ${Math.min(times, calls)} at each of ` +
      `${calls} calls on the file system in the output folder and the others at a random moment\n` +
      `${counts.torn} left new and old documents side by side; check told ${counts.told} of them\n`,
  );
  return failures;
}

async function contest(before, after) {
  const failures = [];
  let told = 0;
  for (let time = 0; time < contests; time += 1) {
    rmSync(output, { recursive: true });
    const ended = await Promise.all([run(asOld), run(asNew)]);
    const { old, renewed, broken } = compare(output, before, after);
    if (broken.length > 0) failures.push(`two at once: ${broken.join(', ')} is of neither build`);
    const isTold = ended.some(({ text }) => text.includes('EMV933'));
    told += isTold ? 1 : 0;
    if (!isTold && old.length > 0 && renewed.length > 0) failures.push('two at once: documents of both builds');
    if (temporariesIn(output).length > 0)
      failures.push(`two at once: ${temporariesIn(output).join(', ')} stays behind`);
  }
  process.stdout.write(`${contests} times two builds at once in one folder; ${told} ended with EMV933\n`);
  return failures;
}

async function mustEnd(words) {
  const ended = await run(words);
  if (ended.exitCode !== 0) throw new Error(`${words.join(' ')} ended with ${ended.exitCode}\n${ended.text}`);
  return ended;
}

function isSame(a, b) {
  return a.size === b.size && [...a].every(([name, hash]) => b.get(name) === hash);
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
