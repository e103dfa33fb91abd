/** The bids that are measured, from small to large, with the pieces of work that are done with each. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeBid } from '../large-bid.mjs';
import { bareNode, pandoc, pandocVersion, parseAlone } from './baselines.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const example = 'examples/digitale-dienstverlening';

/** PDF files are left out: they are printed by another program, or by one that few have installed. */
const allFormats = ['md', 'docx', 'xlsx', 'csv', 'txt', 'json'];

/** How often each piece is done with a generated bid: the larger it is, the less one time differs from another. */
const generated = [
  { items: 500, times: { parse: 5, check: 5, md: 5, docx: 5, all: 5, pandoc: 5 } },
  { items: 2_000, times: { parse: 3, check: 3, md: 3, docx: 3, all: 3, pandoc: 3 } },
  { items: 15_000, times: { md: 1, docx: 1, pandoc: 1 } },
  { items: 20_000, times: { parse: 3, check: 3, md: 1, docx: 1, all: 1 } },
];

/**
 * The workloads up to a size. A piece has a title, how often it is done, the processes that it is made of and, where
 * something has to be put right before each time, what does that.
 * @param folder where bids and documents may be written, and where programs keep what they keep between runs
 * @param rounds how often each piece is done with the small bid
 */
export function workloads({ folder, rounds, most }) {
  const large = generated.filter(({ items }) => items <= most);
  return [exampleWorkload(folder, rounds), ...large.map((one) => generatedWorkload(one, folder))];
}

function exampleWorkload(folder, times) {
  const bid = path.join(root, example);
  const output = path.join(folder, 'example');
  const both = build('Markdown and Word', ['md', 'docx'], bid, output);
  const pieces = {
    node: bareNode,
    version: { title: '`emvi --version`', steps: () => [emvi('--version')] },
    check: check(bid),
    md: build('Markdown', ['md'], bid, output),
    // Also makes what pandoc reads: every other piece begins without documents.
    ...withPandoc(output, folder),
    cold: { ...both, title: `${both.title}, nothing kept yet`, before: () => forget(output, keptResults(folder)) },
    both,
    // Directly after the one that made the documents.
    again: { ...both, title: `${both.title}, nothing changed`, before: undefined },
    all: build('all formats but PDF', allFormats, bid, output),
  };
  return { items: 16, name: `16 wishes and 16 KPIs (\`${example}\`)`, pieces: repeated(pieces, () => times) };
}

function generatedWorkload({ items, times }, folder) {
  const bid = path.join(folder, String(items));
  const output = path.join(bid, 'output');
  writeLargeBid(items, bid);
  const pieces = {
    parse: parseAlone(bid),
    check: check(bid),
    md: build('Markdown', ['md'], bid, output),
    ...withPandoc(output, folder),
    docx: build('Word', ['docx'], bid, output),
    all: build('all formats but PDF', allFormats, bid, output),
  };
  return { items, name: `${items.toLocaleString('en')} items`, pieces: repeated(pieces, (key) => times[key] ?? 0) };
}

function repeated(pieces, timesOf) {
  const timed = Object.entries(pieces).map(([key, piece]) => [key, { ...piece, times: timesOf(key) }]);
  return Object.fromEntries(timed.filter(([, { times }]) => times > 0));
}

function check(bid) {
  return { title: '`emvi check`', steps: () => [emvi('check', bid)] };
}

function build(what, formats, bid, output) {
  const asked = formats.flatMap((format) => ['--format', format]);
  return {
    title: `\`emvi build\`, ${what}`,
    steps: () => [emvi('build', bid, ...asked, '--out', output)],
    before: () => forget(output),
  };
}

function withPandoc(composed, folder) {
  return pandocVersion() === undefined ? {} : { pandoc: pandoc(composed, path.join(folder, 'pandoc.docx')) };
}

function emvi(...words) {
  return { words: [path.join(root, 'bin/emvi.js'), ...words] };
}

/** Where emvi keeps layouts and the like when `NODE_COMPILE_CACHE` names this folder. */
function keptResults(folder) {
  return path.join(folder, 'emvi', 'results');
}

function forget(...folders) {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
