/** How many functions of the built program run for a command, and how often: what a machine cannot slow down. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeBid } from '../large-bid.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const hook = fileURLToPath(new URL('hook.cjs', import.meta.url));
const example = path.join(root, 'examples/digitale-dienstverlening');

/** So much more than planned is taken for chance or for what a new rule may cost. */
const mostAbove = 0.1;
/** So much less is not: a plan that is not lowered lets everything back in that was won. */
const mostBelow = 0.2;

/** What runs for each command that has a budget, by its name; the commands write in a folder that is gone afterwards. */
export function countCommands() {
  const folder = mkdtempSync(path.join(tmpdir(), 'emvi-calls-'));
  const large = (items) => {
    const bid = path.join(folder, String(items));
    writeLargeBid(items, bid);
    return bid;
  };
  const build = (format) => ['build', example, '--format', format, '--out', path.join(folder, format)];
  const commands = {
    version: ['--version'],
    'check of 16 wishes': ['check', example],
    'build of 16 wishes as Markdown': build('md'),
    'build of 16 wishes as Word': build('docx'),
    'check of 200 items': ['check', large(200)],
    'check of 2000 items': ['check', large(2_000)],
  };
  try {
    return Object.fromEntries(Object.entries(commands).map(([name, words]) => [name, count(words)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without optimising, which would only take time; code that is kept would make a second run another one. */
function count(words) {
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--no-opt', '--require', hook, path.join(root, 'bin/emvi.js'), ...words],
    { env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  if (status !== 0) throw new Error(`emvi ${words.join(' ')} ended with ${status}\n${stderr}`);
  return JSON.parse(output[3].toString());
}

/** What is wrong with the counts of commands, in sentences; nothing when each stays within its budget. */
export function judgeCounts(counted, budget) {
  const names = new Set([...Object.keys(counted), ...Object.keys(budget)]);
  return [...names].flatMap((name) => {
    const [now, planned] = [counted[name], budget[name]];
    if (now === undefined || planned === undefined) return [`${name}: is not both counted and planned`];
    return Object.keys(planned).flatMap((kind) => {
      const ratio = now[kind] / planned[kind];
      const change = `${name}: ${now[kind]} ${kind} where ${planned[kind]} were planned`;
      if (ratio > 1 + mostAbove) return [`${change}; find out why, or raise the plan`];
      return ratio < 1 - mostBelow ? [`${change}; lower the plan, so that it stays so`] : [];
    });
  });
}
