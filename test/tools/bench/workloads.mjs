/** The bids that are measured, from small to large, with the pieces of work that are done with each. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeBid } from '../large-bid.mjs';
import { bareNode, pandoc, pandocVersion, parseAlone } from './baselines.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const example = 'examples/digitale-dienstverlening';

/** A bid of which the plan shows the numbers of its pages, so that it is laid out. */
const paged = { bid: 'examples/slachtofferhulp', items: 167, plan: 'plan' };

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
 * something has to be put right before each time, what does that, and where it keeps what it keeps between runs, if apart
 * from the others.
 * @param folder where bids and documents may be written, and where programs keep what they keep between runs
 * @param rounds how often each piece is done with the small bid
 */
export function workloads({ folder, rounds, most }) {
  const large = generated.filter(({ items }) => items <= most);
  const small = [exampleWorkload(folder, rounds), pagedWorkload(folder, Math.ceil(rounds / 3))];
  return [...small, ...large.map((one) => generatedWorkload(one, folder))];
}

function exampleWorkload(folder, times) {
  const bid = path.join(root, example);
  const output = path.join(folder, 'example');
  const results = keptResults(folder);
  const both = build('Markdown and Word', ['md', 'docx'], bid, output, results);
  const checked = check(bid, results);
  const pieces = {
    node: bareNode,
    version: { title: '`emvi --version`', steps: () => [emvi('--version')] },
    check: checked,
    // Directly after a check of the same texts.
    recheck: { ...checked, title: `${checked.title}, nothing changed`, before: undefined },
    afterCheck: { ...both, title: `${both.title}, after a check`, before: () => forget(output) },
    md: build('Markdown', ['md'], bid, output, results),
    // Also makes what pandoc reads: every other piece begins without documents.
    ...withPandoc(output, folder),
    cold: nothingKept(both, output, path.join(folder, 'cold')),
    both,
    // Directly after the one that made the documents.
    again: { ...both, title: `${both.title}, nothing changed`, before: undefined },
    edited: edited(bid, path.join(folder, 'edited'), results),
    all: build('all formats but PDF', allFormats, bid, output, results),
  };
  return { items: 16, name: `16 wishes and 16 KPIs (\`${example}\`)`, pieces: repeated(pieces, () => times) };
}

/** As the first command after an installation: with no compiled code either. */
function nothingKept(piece, output, kept) {
  return { ...piece, title: `${piece.title}, nothing kept yet`, kept, before: () => forget(output, kept) };
}

/** What a bid writer waits for: a sentence was added to a text, and the documents of the time before stand there. */
function edited(bid, copy, results) {
  cpSync(bid, copy, { recursive: true });
  const section = path.join(copy, 'sections/summary.md');
  const text = readFileSync(section, 'utf8');
  let sentence = 0;
  const before = () => {
    sentence += 1;
    writeFileSync(section, `${text.trimEnd()}\n\nDit is zin ${sentence}.\n`);
  };
  const piece = build('Markdown and Word', ['md', 'docx'], copy, path.join(copy, 'output'), results);
  return { ...piece, title: `${piece.title}, a sentence added`, before };
}

function pagedWorkload(folder, times) {
  const bid = path.join(root, paged.bid);
  const output = path.join(folder, 'paged');
  const results = keptResults(folder);
  const of = ({ title, steps, before }, addition = '') => ({
    title: `${title}${addition}`,
    steps: () => steps().map(({ words }) => ({ words: [...words, '--only', paged.plan] })),
    before,
  });
  const word = build('the plan in Word', ['docx'], bid, output, results);
  const pieces = {
    md: of(build('the plan as Markdown', ['md'], bid, output, results)),
    first: of(word, ', checked and laid out for the first time'),
    docx: of({ ...word, before: () => forget(output) }, ', checked and laid out before'),
  };
  const pages = pagesOf(bid, paged.plan);
  const name = `a plan of ${pages} pages with their numbers (\`${paged.bid}\`)`;
  return { items: paged.items, pages, name, pieces: repeated(pieces, () => times) };
}

/** How many pages emvi says that a document has. */
function pagesOf(bid, document) {
  const words = [...emvi('pages', bid, '--only', document, '--format', 'json').words];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return JSON.parse(stdout).documents[0].pages;
}

function generatedWorkload({ items, times }, folder) {
  const bid = path.join(folder, String(items));
  const output = path.join(bid, 'output');
  const results = keptResults(folder);
  writeLargeBid(items, bid);
  const pieces = {
    parse: parseAlone(bid),
    check: check(bid, results),
    md: build('Markdown', ['md'], bid, output, results),
    ...withPandoc(output, folder),
    docx: build('Word', ['docx'], bid, output, results),
    all: build('all formats but PDF', allFormats, bid, output, results),
  };
  return { items, name: `${items.toLocaleString('en')} items`, pieces: repeated(pieces, (key) => times[key] ?? 0) };
}

function repeated(pieces, timesOf) {
  const timed = Object.entries(pieces).map(([key, piece]) => [key, { ...piece, times: timesOf(key) }]);
  return Object.fromEntries(timed.filter(([, { times }]) => times > 0));
}

/** As of texts that nobody checked before. */
function check(bid, results) {
  return { title: '`emvi check`', steps: () => [emvi('check', bid)], before: () => forget(results) };
}

/** As of texts that nobody checked before, into an empty folder. */
function build(what, formats, bid, output, results) {
  const asked = formats.flatMap((format) => ['--format', format]);
  return {
    title: `\`emvi build\`, ${what}`,
    steps: () => [emvi('build', bid, ...asked, '--out', output)],
    before: () => forget(output, results),
  };
}

function withPandoc(composed, folder) {
  return pandocVersion() === undefined ? {} : { pandoc: pandoc(composed, path.join(folder, 'pandoc.docx')) };
}

function emvi(...words) {
  return { words: [path.join(root, 'bin/emvi.js'), ...words] };
}

/** Where emvi keeps findings, layouts and the like when `NODE_COMPILE_CACHE` names this folder. */
function keptResults(folder) {
  return path.join(folder, 'emvi', 'results');
}

function forget(...folders) {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
