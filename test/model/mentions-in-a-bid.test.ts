import { expect, test } from 'vitest';
import type { Bid } from '../../src/model/bid.ts';
import { idsIn } from '../../src/model/mentions.ts';
import type { BidFiles } from '../support/bid.ts';
import { readingOf } from '../support/reading.ts';

const prefixes = new Set(['W', 'KPI', 'B', 'Eis']);
const ids = (text: string): string[] => idsIn(text, prefixes, () => undefined).map(({ id }) => id);
const written = (text: string): string[] =>
  idsIn(text, prefixes, () => undefined).map(({ start, end }) => text.slice(start, end));

function bidWith(files: BidFiles): Bid {
  return readingOf(files).bid;
}

const shown = ({ mentions }: Bid): unknown[] =>
  mentions.map(({ id, to, from, rangeStart, span }) => ({
    id,
    to: to?.id,
    from: from?.id,
    ...(rangeStart === undefined ? {} : { rangeStart }),
    text: span.file.text.slice(span.start, span.end),
    path: span.file.path,
  }));

const wish = (response: string): BidFiles => ({
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "a"\n    response: ${response}\n    kpis: [KPI-01]\n`,
});

test('an id in a field says in which item, what has it, and where it stands', () => {
  expect(shown(bidWith(wish('"Zie KPI 1 en KPI-09."')))).toEqual([
    { id: 'KPI 1', to: 'KPI-01', from: 'W-01', text: 'KPI 1', path: 'wishes.yaml' },
    { id: 'KPI-09', to: undefined, from: 'W-01', text: 'KPI-09', path: 'wishes.yaml' },
  ]);
});

test.each([
  ['a quoted text', '"Zie \\"KPI-01\\"."'],
  ['a text over lines', '>\n      Eerst dit,\n      dan KPI-01.'],
  ['a text as it is', '|\n      Zie KPI-01.'],
])('the place of an id in %s is that in the file', (_, response) => {
  expect(shown(bidWith(wish(response)))).toEqual([
    { id: 'KPI-01', to: 'KPI-01', from: 'W-01', text: 'KPI-01', path: 'wishes.yaml' },
  ]);
});

test('the ends of a range in a section are told apart from what lies between', () => {
  const mentions = shown(bidWith({ 'sections/a.md': 'Van KPI-01 t/m KPI-03.\n' }));
  const common = { from: undefined, path: 'sections/a.md' };
  expect(mentions).toEqual([
    { ...common, id: 'KPI-01', to: 'KPI-01', text: 'KPI-01' },
    { ...common, id: 'KPI-02', to: undefined, text: 'KPI-01 t/m KPI-03' },
    { ...common, id: 'KPI-03', to: undefined, rangeStart: 'KPI-01', text: 'KPI-03' },
  ]);
});

test('the ends of a range in a field are told too', () => {
  expect(shown(bidWith(wish('"KPI-01 t/m KPI-02"'))).at(-1)).toMatchObject({ id: 'KPI-02', rangeStart: 'KPI-01' });
});

test('what stands in a list of texts, or in a record of one, is read; links and choices are not', () => {
  const bid = bidWith({
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "a"\n    kpis: [KPI-01]\n    measures: ["Eerst W-02", "dan W-03"]\n',
    'references.yaml':
      'references:\n  - id: REF-01\n    results:\n      - {text: "als W-04", kpi: KPI-01}\n      - {text: "als W-05", kpi: KPI-02}\n',
  });
  expect(bid.mentions.map(({ id }) => id).sort()).toEqual(['W-02', 'W-03', 'W-04', 'W-05']);
});

test('a comment in a section is no text, also one that never ends', () => {
  const bid = bidWith({
    'sections/a.md': 'KPI-02 <!-- KPI-03\nKPI-04 --> KPI-05\n',
    'sections/b.md': 'KPI-06 <!-- KPI-07\n\nKPI-08',
  });
  expect(shown(bid)).toMatchObject(['KPI-02', 'KPI-05', 'KPI-06'].map((id) => ({ id, text: id })));
});

test.each([
  ['een reeks met een gat erin: W-01, en daarna pas t/m W-03', ['W-01', 'W-03']],
  ['W-01 t/m KPI-03', ['W-01', 'KPI-03']],
  [`W-01 t/m${' '.repeat(29)} W-03`, ['W-01', 'W-02', 'W-03']],
  [`W-01 t/m${' '.repeat(49)}W-03`, ['W-01', 'W-03']],
  ['W-01 t/m 03 en W-05 t/m 06', ['W-01', 'W-02', 'W-03', 'W-05', 'W-06']],
  ['W-01 t/m 02 t/m W-04', ['W-01', 'W-02', 'W-03', 'W-04']],
  ['W-01 t/m 3,5 dagen', ['W-01', 'W-02', 'W-03']],
  ['W-1 t/m W-3 en B02/06/08.', ['W-1', 'W-2', 'W-3', 'B02', 'B06', 'B08']],
  ['B02/6', ['B02']],
  ['KPI-01/2026', ['KPI-01', 'KPI-2026']],
  ['B02/06 t/m B08', ['B02', 'B06', 'B07', 'B08']],
  ['W-9 t/m W-11', ['W-9', 'W-10', 'W-11']],
  ['W-1 t/m W-1', ['W-1', 'W-1']],
  ['Eis 8.1 t/m Eis 8.1.3', ['Eis 8.1', 'Eis 8.1.3']],
  ['Eis 8.1.1.I t/m 8.1.1.3', ['Eis 8.1.1.I']],
  ['Eis 8.1.1 t/m 9.1.4', ['Eis 8.1.1']],
  ['kpi-01, w-01 en b02', []],
  ['B-2, B2, B 2, B 12, KPI 1 en KPI1', ['B-2', 'KPI 1', 'KPI1']],
  ['geen enkel nummer', []],
])('%s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('each of more ids behind a slash stands where its own number stands', () => {
  expect(written('zie B02/06/08 en W-01 t/m 03')).toEqual(['B02', '06', '08', 'W-01', 'W-01 t/m 03', 'W-01 t/m 03']);
});

test('a range that ends in a bare number says where it began', () => {
  const found = idsIn('W-01 t/m 03', prefixes, () => undefined);
  expect(found.map(({ id, rangeStart }) => [id, rangeStart])).toEqual([
    ['W-01', undefined],
    ['W-02', undefined],
    ['W-03', 'W-01'],
  ]);
});

test('a declared id is known by its own letters only', () => {
  const bid = bidWith({
    'criteria.yaml': 'criteria:\n  - id: K1\n    questions:\n      - {id: V1, text: "Hoe?", approach: "Zo."}\n',
    'sections/a.md': 'Versie v1 en vraag V1.\n',
  });
  expect(bid.mentions.map(({ id }) => id)).toEqual(['V1']);
});

test('an id of the form of those that the bid has is one, also when nothing has it', () => {
  const bid = bidWith({
    'requirements.yaml':
      'requirements:\n  - {id: E-4.2, text: "a"}\n  - {id: Artikel 7, text: "b"}\n  - {id: "PvE-1.2a", text: "c"}\n',
    'sections/a.md': 'E-4.42, E-4, E-4.2.1, G-4.3, E 4.5, Artikel-7.3, PvE-1.3 en E-5.1.\n',
  });
  expect(bid.mentions.map(({ id, to }) => [id, to?.id])).toEqual([
    ['E-4.42', undefined],
    ['E-5.1', undefined],
  ]);
});
