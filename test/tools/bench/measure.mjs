/** What whole processes take. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const meter = fileURLToPath(new URL('meter.cjs', import.meta.url));

/** Milliseconds between two looks at the memory of a program that cannot tell by itself what it takes. */
const pause = 10;

/** What Linux counts processor time in, in milliseconds. */
const tick = 10;

/**
 * Runs processes one after the other, as one piece of work.
 * @param steps the words of each, for Node.js or for the program that is named
 * @returns milliseconds by the clock and of all processors (user and system), and the most memory in MB; NaN where the
 *   system does not tell
 * @throws when one of them does not end with 0
 */
export async function measure(steps, environment) {
  const total = { wall: 0, processor: 0, memory: 0 };
  for (const { program, words } of steps) {
    const start = process.hrtime.bigint();
    const taken =
      program === undefined ? await measureNode(words, environment) : await measureOther(program, words, environment);
    total.wall += Number(process.hrtime.bigint() - start) / 1e6;
    total.processor += taken.processor;
    total.memory = Math.max(total.memory, taken.memory);
  }
  return total;
}

async function measureNode(words, environment) {
  const child = start(process.execPath, ['--require', meter, ...words], environment);
  let told = '';
  child.stdio[3].on('data', (part) => (told += part));
  await end(child, words);
  return JSON.parse(told);
}

/** Linux alone tells of other programs, in whole ticks and when asked. */
async function measureOther(program, words, environment) {
  const before = timeOfChildren();
  const child = start(program, words, environment);
  let memory = Number.NaN;
  const look = setInterval(() => {
    memory = peakOf(child.pid) ?? memory;
  }, pause);
  await end(child, words);
  clearInterval(look);
  return { processor: timeOfChildren() - before, memory };
}

function start(program, words, environment) {
  return spawn(program, words, { env: environment, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
}

async function end(child, words) {
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${child.spawnfile} ${words.join(' ')} ended with ${status}\n${said}`);
}

/** What processes that were started here and have ended took. Source: proc(5), fields 16 and 17 of stat. */
function timeOfChildren() {
  const status = read('/proc/self/stat');
  if (status === undefined) return Number.NaN;
  // The name of the program stands in brackets and may hold anything; the third field comes after it.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * tick;
}

function peakOf(id) {
  const found = /^VmHWM:\s*(\d+)/mu.exec(read(`/proc/${id}/status`) ?? '');
  return found === null ? undefined : Number(found[1]) / 1024;
}

function read(file) {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}
