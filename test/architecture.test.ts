import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * The rooms from the bottom up: a file may import from its own room and from those that stand before it.
 * Rooms in one group do not know each other.
 */
const floors: readonly (readonly string[])[] = [
  ['text'],
  ['host', 'quantity', 'diagnostics'],
  ['project', 'yaml', 'word-file'],
  ['generated'],
  ['schema', 'drawing', 'pdf-file'],
  ['model'],
  ['reading'],
  ['smart', 'gap'],
  ['rules', 'document'],
  ['policy'],
  ['render', 'report', 'output'],
  ['registry'],
  ['pipeline'],
  ['index', 'cli'],
];

/** The folders of what texts are read for, from the bottom up; docs/architecture.md has the same table. */
const shelves = 'words texts claims people risks days meetings promises form facts rhythms slips'.split(' ');

/** Libraries that one room hides from all others, or two where one writes and the other reads. */
const hidden: Readonly<Record<string, string | readonly string[]>> = {
  yaml: 'yaml',
  docx: 'render',
  fflate: ['render', 'word-file'],
  saxes: ['render', 'word-file'],
  '@resvg/resvg-wasm': 'render',
  '@myriaddreamin/typst-ts-node-compiler': 'render',
  unpdf: 'pdf-file',
  marked: 'document',
  handlebars: 'document',
  commander: 'cli',
  chalk: 'report',
  picomatch: 'project',
};

/** Only the real host touches the machine. */
const machine = /^node:(fs|os|child_process|process)/u;

/** Single files that stand outside the folders' order, with the floor they stand on. */
const placed: Readonly<Record<string, string>> = {
  'src/generated/rules.ts': 'registry',
  'src/catalogue.ts': 'registry',
  'src/index.ts': 'index',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

test('imports point downwards only', () => {
  const wrong = imports()
    .filter(({ to }) => to.startsWith('src/'))
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) && floorOf(to) >= floorOf(from))
    .map(({ from, to }) => `${from} → ${to}`);
  expect(wrong).toEqual([]);
});

test('what texts are read for builds on what stands before it', () => {
  const shelfOf = (file: string): string => /^src\/reading\/([a-z]+)\//u.exec(file)?.[1] ?? '';
  const inReading = sources().filter((file) => file.startsWith('src/reading/'));
  expect([...new Set(inReading.map(shelfOf))].sort()).toEqual([...shelves].sort());
  const wrong = imports()
    .filter(({ from, to }) => [from, to].every((file) => file.startsWith('src/reading/')))
    .filter(({ from, to }) => shelves.indexOf(shelfOf(to)) > shelves.indexOf(shelfOf(from)))
    .map(({ from, to }) => `${from} → ${to}`);
  expect(wrong).toEqual([]);
  const told = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `([a-z]+)` +\|/gmu)].map(
    ([, name]) => name,
  );
  expect(told).toEqual(shelves);
});

test('no file imports itself by a roundabout way', () => {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports()) if (to.startsWith('src/')) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of edges.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('each library is known to one room only', () => {
  const wrong = imports()
    .filter(({ from, to }) => hidden[to] !== undefined && ![hidden[to]].flat().includes(roomOf(from)))
    .map(({ from, to }) => `${from} → ${to}`);
  expect(wrong).toEqual([]);
});

test('only the host touches the machine', () => {
  const wrong = imports()
    .filter(({ from, to }) => machine.test(to) && roomOf(from) !== 'host')
    .map(({ from, to }) => `${from} → ${to}`);
  expect(wrong).toEqual([]);
});

test('every room stands on a floor', () => {
  const rooms = new Set(sources().map(roomOf));
  expect([...rooms].filter((room) => floors.flat().indexOf(room) === -1)).toEqual([]);
});

test('a pattern that ignores case spells out its letters', () => {
  const dear = /\/(?:[^/\\\n]|\\.)*\\p\{[LN]\}(?:[^/\\\n]|\\.)*\/[dgmsuvy]*i/u;
  expect(sources().filter((file) => dear.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('patterns that every check makes spell out their letters', () => {
  const rooms = new Set(['model', 'reading', 'rules', 'quantity', 'smart']);
  // There it is only asked of letters that no list of ours holds.
  const late = 'src/quantity/tokens.ts';
  const dear = /^(?!\s*(?:\*|\/\/|\/\*)).*\\p\{/mu;
  const checked = sources().filter((file) => rooms.has(roomOf(file)) && file !== late);
  expect(checked.filter((file) => dear.test(readFileSync(file, 'utf8')))).toEqual([]);
});

function floorOf(file: string): number {
  return floors.findIndex((floor) => floor.includes(roomOf(file)));
}

function roomOf(file: string): string {
  return placed[file] ?? file.split('/')[1] ?? file;
}

function imports(): Import[] {
  return sources().flatMap((from) => {
    const text = readFileSync(from, 'utf8');
    const names = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu);
    return [...names].map(([, name = '']) => ({
      from,
      to: name.startsWith('.')
        ? path.posix.join(path.posix.dirname(from), name)
        : (name.match(/^(?:@[^/]+\/)?[^/]+/u)?.[0] ?? name),
    }));
  });
}

function sources(folder = 'src'): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (statSync(file).isDirectory()) return sources(file);
    return file.endsWith('.ts') && !file.endsWith('.d.ts') ? [file] : [];
  });
}
