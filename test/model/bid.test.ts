import { expect, test } from 'vitest';
import type { Bid } from '../../src/model/bid.ts';
import { bodyReferences, evidenceFiles } from '../../src/model/body-references.ts';
import type { Item } from '../../src/model/item.ts';
import { lostPart, mayBeLost } from '../../src/model/lost-part.ts';
import { findNormGap } from '../../src/model/norm-gap.ts';
import type { BidFiles } from '../support/bid.ts';
import { readingOf } from '../support/reading.ts';

function bidWith(files: BidFiles): Bid {
  return readingOf(files).bid;
}

function only<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined || list.length > 1) throw new Error(`there are ${list.length}`);
  return item;
}

const rich = bidWith({
  'wishes.yaml':
    'wishes:\n  - {id: W-01, text: "a", body: ./sections/a.md, kpis: [KPI-01, KPI-09], evidence: [B01], criterion: K1}\n' +
    '  - {id: W-02, text: "b", body: sections\\a.md, kpis: [KPI-01]}\n  - {id: W-03, text: "c", body: sections/b.md}\n',
  'evidence.yaml': 'evidence:\n  - {id: B01, title: "Cv", file: bijlagen/cv.pdf}\n  - {id: B02, title: "Brief"}\n',
  'criteria.yaml': 'criteria:\n  - {id: K1, title: "Kwaliteit"}\n',
  'sections/a.md': 'Tekst.\n',
});
const wish = (id: string): Item<'wish'> => {
  const found = rich.find('wish', id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

test('a bid is in Dutch, unless it says otherwise', () => {
  expect(rich.language).toBe('nl');
  expect(bidWith({ 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' }).language).toBe('en');
});

test('what an item names is told in its order, of one field or of all, broken links too', () => {
  const ids = (relation?: 'kpis' | 'evidence' | 'risks'): string[] =>
    rich.linksFrom(wish('W-01'), relation).map(({ id }) => id);
  expect(ids()).toEqual(['KPI-01', 'KPI-09', 'B01', 'K1']);
  expect(ids('kpis')).toEqual(['KPI-01', 'KPI-09']);
  expect(ids('risks')).toEqual([]);
  expect(rich.linked(wish('W-01'), 'kpis', 'kpi').map(({ id }) => id)).toEqual(['KPI-01']);
  expect(rich.linked(wish('W-01'), 'kpis', 'wish')).toEqual([]);
});

test('who names an item is told, by one field or by all', () => {
  const kpi = only(rich.items('kpi'));
  expect(rich.linksTo(kpi).map(({ from }) => from.id)).toEqual(['W-01', 'W-02']);
  expect(rich.linksTo(kpi, 'criteria')).toEqual([]);
  expect(rich.linksTo(wish('W-01'))).toEqual([]);
});

test('a link says whether it is one of a list, and where it stands', () => {
  const links = rich.linksFrom(wish('W-01')).map(({ id, isListed, relation, to, span }) => ({
    id,
    isListed,
    relation,
    isThere: to !== undefined,
    text: span.file.text.slice(span.start, span.end),
  }));
  expect(links).toEqual([
    { id: 'KPI-01', isListed: true, relation: 'kpis', isThere: true, text: 'KPI-01' },
    { id: 'KPI-09', isListed: true, relation: 'kpis', isThere: false, text: 'KPI-09' },
    { id: 'B01', isListed: true, relation: 'evidence', isThere: true, text: 'B01' },
    { id: 'K1', isListed: false, relation: 'criterion', isThere: true, text: 'K1' },
  ]);
});

test.each([
  ['a wish', { 'wishes.yaml': 'wishes:\n  - {id: W-01, text: "a", kpis: [KPI-01]}\n' }, true],
  ['nothing', { 'wishes.yaml': 'wishes:\n  - {id: W-01, text: "a"}\n' }, false],
  [
    'a risk only',
    {
      'wishes.yaml': 'wishes:\n  - {id: W-01, text: "a"}\n',
      'risks.yaml': 'risks:\n  - {id: R-01, title: "b", kpis: [KPI-01]}\n',
    },
    false,
  ],
  [
    'a criterion that it names itself',
    {
      'wishes.yaml': 'wishes:\n  - {id: W-01, text: "a"}\n',
      'criteria.yaml': 'criteria:\n  - {id: K1, title: "b"}\n',
      'kpis.yaml': 'kpis:\n  - {id: KPI-01, target: "≥ 80%", criteria: [K1]}\n',
    },
    true,
  ],
])('a KPI that serves %s proves something: %#', (_, files, proves) => {
  expect(bidWith(files).provingKpis()).toHaveLength(proves ? 1 : 0);
});

test('a body is found however its path is written, and only where it is', () => {
  expect([...rich.prose.keys()]).toEqual(['sections/a.md']);
  expect(rich.bodyOf(wish('W-01'))?.path).toBe('sections/a.md');
  expect(rich.bodyOf(wish('W-02'))?.path).toBe('sections/a.md');
  expect(rich.bodyOf(wish('W-03'))).toBeUndefined();
  expect(rich.bodyOf(only(rich.items('kpi')))).toBeUndefined();
  expect(rich.proseAt('././sections/a.md')?.path).toBe('sections/a.md');
  expect(rich.proseAt('a/./sections/a.md')).toBeUndefined();
});

test('the files that items name are told with their place', () => {
  const items = [...rich.items('wish'), ...rich.items('evidence')];
  const shown = (references: ReturnType<typeof bodyReferences>): string[] =>
    references.map(({ path, span }) => `${path} ${span.file.text.slice(span.start, span.end)}`);
  expect(shown(bodyReferences(items))).toEqual([
    './sections/a.md ./sections/a.md',
    'sections\\a.md sections\\a.md',
    'sections/b.md sections/b.md',
  ]);
  expect(shown(evidenceFiles(items))).toEqual(['bijlagen/cv.pdf bijlagen/cv.pdf']);
});

test('chapters of a document name files of their own; what is no text names none', () => {
  const bid = bidWith({
    'emvi.yaml':
      'emvi: 1\ntitle: "Plan"\ndocuments:\n  - {id: plan, template: plan, chapters: [{id: a, title: "a", body: a.md}, {id: b, title: "b"}]}\n',
    'wishes.yaml':
      'wishes:\n  - {id: W-01, text: "a", body: [x.md], kpis: [KPI-01]}\n  - {id: W-02, text: "b", body: 3}\n',
  });
  const paths = bodyReferences([...bid.items('document'), ...bid.items('wish')]).map(({ path }) => path);
  expect(paths).toEqual(['a.md', '3']);
});

test.each([
  ['B02', true],
  ['B-2', true],
  ['Bijlage 2', false],
  ['KPI-02', false],
  ['12', false],
])('%s has the form of evidence: %s', (id, isEvidence) => {
  expect(rich.isEvidenceId(id)).toBe(isEvidence);
});

test('letters that also mean more are ids only where the bid lists items of that kind', () => {
  const requirement = { 'requirements.yaml': 'requirements:\n  - {id: Eis 1, text: "a"}\n' };
  expect(bidWith({}).idForm.prefixes).not.toHaveProperty('requirement');
  expect(bidWith(requirement).idForm.prefixes).toMatchObject({ requirement: 'Eis', wish: 'W' });
  const manifest = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nprefixes: {requirement: "REQ", wish: "WENS"}\n' };
  expect(bidWith(manifest).idForm.prefixes).toMatchObject({ requirement: 'REQ', wish: 'WENS', kpi: 'KPI' });
});

test('an item may be lost with the file that holds it, or where that file is not known', () => {
  const parts = [lostPart('wishes', 'wishes:\n  - id: W-02\n'), lostPart('kpis', undefined)];
  expect(mayBeLost(parts, ['wish'], 'W-02')).toBe(true);
  expect(mayBeLost(parts, ['wish'], 'W-03')).toBe(false);
  expect(mayBeLost(parts, ['wish'], undefined)).toBe(true);
  expect(mayBeLost(parts, ['kpi'], 'KPI-99')).toBe(true);
  expect(mayBeLost(parts, ['risk', 'kpi'], 'X')).toBe(true);
  expect(mayBeLost(parts, ['risk'], undefined)).toBe(false);
  expect(mayBeLost([], ['wish'], undefined)).toBe(false);
});

test.each([
  ['target: "≥ 80%"', undefined],
  ['target: "Hoog"', { gap: 'no-number', path: ['target'] }],
  ['target: "≥ 8"', { gap: 'no-unit', path: ['target'] }],
  ['title: "Rapportcijfer", target: "≥ 8"', undefined],
  ['description: "Rapportcijfer van gebruikers", target: "≥ 8"', undefined],
  ['title: "Rapportcijfer", target: "Hoog"', { gap: 'no-number', path: ['target'] }],
  ['title: "a"', { gap: 'no-number', path: ['id'] }],
  ['target: "Hoog", norms: [{atLeast: "80%"}]', undefined],
  ['target: "≥ 80%", norms: [{atLeast: "veel"}]', { gap: 'no-number', path: ['norms'] }],
  ['target: "≥ 80%", norms: []', undefined],
  ['norms: [{atMost: "veel"}, {below: "8"}]', { gap: 'no-unit', path: ['norms'] }],
  ['norms: [{below: "8"}, {atMost: "veel"}]', { gap: 'no-unit', path: ['norms'] }],
  ['norms: [{atMost: "veel"}, {atMost: "4 uur"}]', undefined],
])('the norm of a KPI with %s lacks %j', (fields, gap) => {
  const bid = bidWith({ 'kpis.yaml': `kpis:\n  - {id: KPI-01, ${fields}}\n` });
  expect(findNormGap(only(bid.items('kpi')))).toEqual(gap);
});

test('an item is pointed at by its id, or by a field of it', () => {
  const item = wish('W-01');
  const text = ({ file, start, end }: ReturnType<typeof item.span>): string => file.text.slice(start, end);
  expect(text(item.span())).toBe('W-01');
  expect(text(item.span(['text']))).toBe('"a"');
  expect(text(item.span(['text'], 'key'))).toBe('text');
  expect(text(item.span(['response']))).toBe('W-01');
});

test('an id in running text is found among the kinds that have ids there, however it is spelled', () => {
  const bid = bidWith({ 'organisation.yaml': 'roles:\n  - {id: R1, name: "Leider"}\n' });
  expect(bid.findMentioned('w-1')?.id).toBe('W-01');
  expect(bid.findMentioned('KPI 1')?.kind).toBe('kpi');
  expect(bid.findMentioned('R1')).toBeUndefined();
  expect(bid.findMentioned('W-02')).toBeUndefined();
});
