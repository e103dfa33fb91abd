/**
 * Proves the checker with mistakes of the kind that a team makes on the last evening: 25 for each of some bids, made up by
 * writers in the role of a bid manager who had not seen the rules (test/mutation/mistakes). Makes one at a time in the bid and
 * counts what `emvi check` finds, at the profile `submission`. Needs a built emvi; knows nothing of its code.
 *
 *     node test/tools/mistakes.mjs                      every bid
 *     node test/tools/mistakes.mjs --bid laadpalen      one bid (may be repeated)
 *     node test/tools/mistakes.mjs --list               also what was missed
 *     node test/tools/mistakes.mjs --package <folder>   another built copy of emvi
 *
 * Found: a finding that the bid does not have without the mistake points at the changed text, at the text that it now
 * contradicts, or elsewhere in the same item of a YAML file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openChecker } from './mutate/checker.mjs';
import { hitAmong, newFindings } from './mutate/judge.mjs';
import { readBid } from './mutate/text-map.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const lists = path.join(root, 'test/mutation/mistakes');
const { values } = parseArgs({
  options: {
    bid: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
    package: { type: 'string', default: root },
  },
});

const names = values.bid ?? readdirSync(lists).map((file) => path.basename(file, '.json'));
const check = await openChecker(values.package);
let [found, all] = [0, 0];
for (const name of names.sort()) {
  const files = readBid(path.join(root, 'test/mutation/other-bids', name));
  const before = await check(files);
  const mistakes = JSON.parse(readFileSync(path.join(lists, `${name}.json`), 'utf8'));
  const missed = [];
  for (const mistake of mistakes) if (!(await isFound(mistake, files, before))) missed.push(mistake);
  found += mistakes.length - missed.length;
  all += mistakes.length;
  process.stdout.write(`${name}: ${mistakes.length - missed.length} of ${mistakes.length}\n`);
  if (values.list)
    for (const { file, before: from, after, why } of missed)
      process.stdout.write(`  ${file}: ${line(from)} → ${line(after)} (${why})\n`);
}
process.stdout.write(`all: ${found} of ${all}, ${Math.floor((100 * found) / all)}%\n`);

async function isFound({ file, before: from, after, against }, files, before) {
  const text = files.get(file);
  const start = text.indexOf(from);
  const changed = new Map(files).set(file, text.slice(0, start) + after + text.slice(start + from.length));
  const fresh = newFindings(before, await check(changed), { file, start, end: start + from.length, after });
  const other = changed.get(against.file)?.indexOf(against.text) ?? -1;
  const zones = [zoneAt(changed, file, start, after.length)];
  if (other >= 0) zones.push(zoneAt(changed, against.file, other, against.text.length));
  return hitAmong(fresh, zones) !== undefined;
}

/** The lines of a text, in YAML those of the item around it: up to the `- ` that opens it and down to the next one. */
function zoneAt(files, file, start, length) {
  const lines = files.get(file).split('\n');
  const at = (offset) => files.get(file).slice(0, offset).split('\n').length;
  let [first, last] = [at(start), at(start + length)];
  if (!file.endsWith('.yaml')) return { file, first, last };
  const opens = (number) => /^\s*- .*\bid: |^\s*- \{?$/u.test(lines[number - 1] ?? '');
  while (first > 1 && !opens(first)) first -= 1;
  while (last < lines.length && !opens(last + 1)) last += 1;
  return { file, first, last };
}

function line(text) {
  return JSON.stringify(text.replace(/\s+/gu, ' ').trim().slice(0, 80));
}
