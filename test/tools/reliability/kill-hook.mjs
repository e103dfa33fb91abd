// Loaded with `--import`: kills its own process at one call on the file system below a folder, before the
// call is made, and halfway when it writes. EMVI_KILL_FOLDER names the folder, EMVI_KILL_AT its number; without the
// latter the calls are counted, and the count stands in the file EMVI_KILL_COUNT when the process ends.
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const fs = createRequire(import.meta.url)('node:fs');
const { EMVI_KILL_FOLDER: folder, EMVI_KILL_AT: at, EMVI_KILL_COUNT: report } = process.env;
const original = { ...fs };
const descriptors = new Set();
const made = [];

const isInside = (place) =>
  descriptors.has(place) || (typeof place === 'string' && path.resolve(place).startsWith(folder));

const byName = ['mkdirSync', 'lstatSync', 'readdirSync', 'readFileSync', 'renameSync', 'unlinkSync', 'openSync'];
for (const name of [...byName, 'writeFileSync', 'fsyncSync', 'closeSync']) fs[name] = watched(name);

function watched(name) {
  const call = original[name];
  return (place, ...others) => {
    if (!isInside(place)) return call(place, ...others);
    if (String(made.length) === at) die(name, place, others);
    made.push(name);
    const answer = call(place, ...others);
    if (name === 'openSync') descriptors.add(answer);
    if (name === 'closeSync') descriptors.delete(place);
    return answer;
  };
}

function die(name, place, [content]) {
  if (name === 'writeFileSync') original.writeSync(place, content, 0, Math.floor(content.length / 2));
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way: nothing more may happen here.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
}

if (report !== undefined) process.on('exit', () => original.writeFileSync(report, String(made.length)));
