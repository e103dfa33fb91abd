import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const hook = pathToFileURL(path.resolve(import.meta.dirname, 'kill-hook.mjs')).href;
const list = '.emvi-outputs.json';

/**
 * Runs a program in a process of its own.
 * @param {readonly string[]} words for node
 * @param {{ cwd?: string, environment?: Record<string, string>, killAfter?: number }} [options] `killAfter` in milliseconds
 */
export function run(words, { cwd = process.cwd(), environment = {}, killAfter } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd, env: { ...process.env, ...environment } });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, isKilled: signal !== null || (process.platform === 'win32' && exitCode === 1), text });
    });
  });
}

/** Runs a program that kills itself at one of its calls on the file system below a folder. */
export function runKilledAt(number, words, folder, options = {}) {
  const environment = { EMVI_KILL_FOLDER: folder, EMVI_KILL_AT: String(number) };
  return run(['--import', hook, ...words], { ...options, environment });
}

/** How many calls on the file system below a folder a program makes. */
export async function countCalls(words, folder, report, options = {}) {
  const environment = { EMVI_KILL_FOLDER: folder, EMVI_KILL_COUNT: report };
  const { exitCode, text } = await run(['--import', hook, ...words], { ...options, environment });
  if (exitCode !== 0) throw new Error(text);
  return Number(readFileSync(report, 'utf8'));
}

/** The documents in a folder by their name, each as a hash; without the files that emvi keeps for itself. */
export function hashesIn(folder) {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.emvi-'));
  return new Map(names.sort().map((name) => [name, sha256(path.join(folder, name))]));
}

/** The temporary files in a folder. */
export function temporariesIn(folder) {
  return readdirSync(folder).filter((name) => name.startsWith('.emvi-') && name !== list);
}

/** How a folder stands between two builds: which documents are old, which new, and which are neither. */
export function compare(folder, before, after) {
  const now = hashesIn(folder);
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  const isOld = (name) => now.get(name) === before.get(name);
  const isNew = (name) => now.get(name) === after.get(name);
  return {
    old: names.filter(isOld),
    renewed: names.filter(isNew),
    broken: [...now.keys()].filter((name) => !isOld(name) && !isNew(name)),
  };
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
