import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuildOptions } from '../../src/pipeline/build-bid.ts';
import { exampleNames, readExample, writeSources } from '../support/examples.ts';
import { runProgram, type Surroundings } from '../support/run-program.ts';

/*
 * hashes.txt holds the SHA-256 of every document of every example. Every machine, every system and every release of
 * Node.js has to make these bytes. After a change that is meant to change documents: `npm run renew`.
 */

/** A place in which a bid is built: what is in its folder, and around the process. */
interface Place {
  readonly place: string;
  /** The folder of the bid. */
  readonly bid: string;
  /** The examples that are built there; all of them unless said. */
  readonly examples?: readonly string[];
  /** The working folder; the one that holds all bids unless said. */
  readonly from?: string;
  readonly environment?: NonNullable<Surroundings['environment']>;
  readonly nodeOptions?: readonly string[];
  readonly change?: (sources: ReadonlyMap<string, Uint8Array>) => Iterable<readonly [string, Uint8Array]>;
}

const otherMachine = pathToFileURL(path.resolve('test/determinism/other-machine.mjs')).href;

/**
 * Each difference between machines is in one of these places; some places have two. What a difference could touch is
 * code, which every bid with the whole bundle runs; so each example is built in one of them. Bids with folders of
 * sources go where folders are listed backwards.
 */
const places: readonly Place[] = [
  {
    place: 'a folder with blanks and marks in its name, in Kiritimati, with byte order marks in the files',
    bid: 'Übergabe – één map (kopie 2)/n° 1 & co',
    examples: ['digitale-dienstverlening-compleet', 'technova'],
    environment: { TZ: 'Pacific/Kiritimati', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' },
    change: withByteOrderMark,
  },
  {
    place: 'the working folder itself, in Turkish, in a checkout with Windows line ends',
    bid: 'inschrijving',
    from: 'inschrijving',
    examples: ['digitale-dienstverlening', 'technova-compleet', 'wegonderhoud'],
    environment: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
    change: withWindowsLineEnds,
  },
  {
    place: 'a folder that was filled backwards, another clock and folders listed backwards',
    bid: 'backwards',
    examples: ['drechtsteden', 'slachtofferhulp'],
    nodeOptions: ['--import', otherMachine],
    change: (sources) => [...sources].reverse(),
  },
];

/** Bids that together have every kind of document: what a draft and another language change is in those. */
const drafted = ['digitale-dienstverlening', 'technova', 'wegonderhoud'];

let folder = '';
let usual: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'emvi-bytes-'));
  usual = await hashesIn({ place: 'a plain folder', bid: 'bid', environment: { TZ: 'UTC', LC_ALL: 'C' } });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every document has the bytes that it has on every other machine', async () => {
  const examples = drafted;
  const drafts = await hashesIn(
    { place: 'a plain folder', bid: 'draft', examples },
    { isDraft: true, documentLanguage: 'en' },
  );
  const lists = ['# as declared', ...usual, '', '# as English drafts', ...drafts, ''];
  await expect(lists.join('\n')).toMatchFileSnapshot('./hashes.txt');
}, 120_000);

test.each(places)(
  '$place gives the same bytes',
  async (place) => {
    const { examples = exampleNames } = place;
    expect(await hashesIn(place)).toEqual(usual.filter((line) => examples.includes(exampleOf(line))));
  },
  120_000,
);

test('a second build finds every document unchanged', async () => {
  const [name = ''] = exampleNames;
  writeSources(path.join(folder, 'twice'), readExample(name));
  const first = await runProgram(['build', 'twice'], { folder });
  const second = await runProgram(['build', 'twice'], { folder });
  expect(second.output).toBe(first.output.replace(/^geschreven {3}/gmu, 'ongewijzigd  '));
});

/** Builds the examples of a place: a line a document, as `sha256sum` writes it. */
async function hashesIn(place: Place, asked: Partial<BuildOptions> = {}): Promise<readonly string[]> {
  const { bid, examples = exampleNames, from = '.', change, environment, nodeOptions } = place;
  const bids = examples.map((name) => {
    const home = path.join(folder, name);
    const sources = readExample(name);
    writeSources(path.join(home, bid), change?.(sources) ?? sources);
    return { from: path.join(home, from), bid: path.relative(from, bid) || '.' };
  });
  const options: BuildOptions = { isStrict: false, isDraft: false, ...asked };
  const words = [path.resolve('dist/index.js'), JSON.stringify(bids), JSON.stringify(options)];
  const surroundings = { folder, ...(environment && { environment }), ...(nodeOptions && { nodeOptions }) };
  const ended = await runProgram(words, { ...surroundings, program: path.resolve('test/determinism/build-all.mjs') });
  expect(ended, ended.errors).toMatchObject({ exitCode: 0 });
  return examples.flatMap((name) => hashesOf(name, path.join(folder, name, bid, 'output')));
}

/** The example to which a line of the list belongs. */
function exampleOf(line: string): string {
  return line.split('  ')[1]?.split('/')[0] ?? '';
}

function hashesOf(name: string, output: string): string[] {
  return readdirSync(output)
    .sort()
    .map((file) => `${sha256(readFileSync(path.join(output, file)))}  ${name}/${file}`);
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function withWindowsLineEnds(sources: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return mapTexts(sources, (text) => text.replaceAll('\n', '\r\n'));
}

function withByteOrderMark(sources: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return mapTexts(sources, (text) => `\ufeff${text}`);
}

/** The sources with each text changed; pictures stay as they are. */
function mapTexts(sources: ReadonlyMap<string, Uint8Array>, change: (text: string) => string): [string, Uint8Array][] {
  return [...sources].map(([file, content]) => [
    file,
    /\.(?:yaml|md)$/u.test(file) ? new TextEncoder().encode(change(new TextDecoder().decode(content))) : content,
  ]);
}
