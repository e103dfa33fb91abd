import { expect, test, vi } from 'vitest';
import { planDocuments } from '../../src/document/plan/plan-document.ts';
import { countPages } from '../../src/pipeline/count-pages.ts';
import { loadBidFrom } from '../../src/pipeline/load-bid.ts';
import type { PageCounts } from '../../src/reading/form/page-limit.ts';
import { type BidFiles, check, checkMarked, cleanBid, hostWith, shown } from '../support/bid.ts';

const steps = (count: number): string =>
  Array.from({ length: count }, (_none, step) => `- Stap ${step + 1} van de onboarding.\n`).join('');

const manifest = (rules: string, more = ''): string =>
  `emvi: 1\ntitle: "Plan van aanpak"\n${rules}documents:\n  - id: plan\n    audience: submission\n${more}`;

const criteria = (rules: string): string =>
  `criteria:\n${['K1', 'K2']
    .map(
      (id) =>
        `  - id: ${id}\n    title: "Criterium ${id}"\n${id === 'K2' ? rules : ''}    questions:\n      - id: V-${id}\n        text: "Hoe?"\n        approach: "Zo doen wij dat."\n        body: sections/${id}-antwoord.md\n        kpis: [KPI-01]\n`,
    )
    .join('')}`;

async function count(files: BidFiles): Promise<PageCounts> {
  const loaded = loadBidFrom(hostWith({ ...cleanBid, ...files }), '/bid');
  if (loaded.bid === undefined) throw new Error('the bid could not be read');
  return countPages(loaded, loaded.bid, planDocuments(loaded.bid, loaded.templates));
}

const twoCriteria = (first: number, second: number): BidFiles => ({
  'sections/K1-antwoord.md': steps(first),
  'sections/K2-antwoord.md': steps(second),
});

test('a bid without a limit in pages is not laid out', async () => {
  vi.doMock('../../src/render/layout/lay-out-document.ts', () => {
    throw new Error('the layout engine was loaded');
  });
  try {
    expect((await check({ ...cleanBid, 'emvi.yaml': manifest('') })).diagnostics).toEqual([]);
    expect(await count({ 'emvi.yaml': manifest('') })).toEqual({ whole: undefined, ofItems: new Map() });
  } finally {
    vi.doUnmock('../../src/render/layout/lay-out-document.ts');
  }
});

test('an answer is as long as its own text, wherever it begins', async () => {
  const { ofItems } = await count({
    'emvi.yaml': manifest(''),
    'criteria.yaml': criteria('    formRules:\n      maxPages: "1"\n'),
    ...twoCriteria(12, 30),
  });
  const second = ofItems.get('criteria/K2');
  expect([second?.pages, second?.isSure]).toEqual([2, true]);
  expect(second?.length).toBeGreaterThan(0.6);
  expect(second?.length).toBeLessThan(0.95);
});

test('a document that is handed in as PDF only has pages, and one as Markdown only has none', async () => {
  const whole = async (format: string): Promise<number | undefined> =>
    (await count({ 'emvi.yaml': manifest('formRules:\n  maxPages: "9"\n', `    formats: [${format}]\n`) })).whole
      ?.pages;
  expect([await whole('pdf'), await whole('md')]).toEqual([1, undefined]);
});

test('an answer that would fit on its own pages is only presumed to be too long', async () => {
  const limit = '    formRules:\n      maxPages: "1"\n';
  const files = { 'emvi.yaml': manifest(''), 'criteria.yaml': criteria(limit) };
  const certainties = async (second: number): Promise<string[]> => {
    const { diagnostics } = await check({ ...cleanBid, ...files, ...twoCriteria(12, second) });
    return diagnostics.filter(({ type }) => type.code === 'EMV513').map(({ certainty }) => certainty);
  };
  expect(await certainties(30)).toEqual(['presumed']);
  expect(await certainties(60)).toEqual(['certain']);
  expect(await certainties(5)).toEqual([]);
});

test('a limit in pages to one answer is kept or passed', async () => {
  const answer = (limit: string): BidFiles => ({
    'emvi.yaml': manifest(''),
    'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Onboarding."\n    maxLength: ${limit}\n    response: "Zo."\n    body: sections/W-01.md\n    kpis: [KPI-01]\n`,
    'sections/W-01.md': steps(50),
  });
  const passed = await checkMarked(answer('⟦EMV513:"maximaal 1 A4"⟧'));
  expect(passed.found).toEqual(passed.announced);
  const kept = await checkMarked(answer('"maximaal 2 A4"'));
  expect(kept.found).toEqual([]);
});

test('what counts, the form rules say', async () => {
  const more = '    options: {contents: "yes"}\n  - id: kpi-dashboard\n    audience: submission\n';
  const text = { 'sections/summary.md': `::pagebreak\n\n${steps(60)}` };
  const pages = async (counted: string): Promise<number | undefined> =>
    (await count({ ...text, 'emvi.yaml': manifest(`formRules:\n  maxPages: "9"\n${counted}`, more) })).whole?.pages;
  const all = (await pages('')) ?? 0;
  expect(await pages('  countedPages: {annexes: true}\n')).toBe(all + 1);
  expect(await pages('  countedPages: {contents: false}\n')).toBeLessThanOrEqual(all);
});

test('the profile decides what too many pages weigh', async () => {
  const files = {
    ...cleanBid,
    'emvi.yaml': manifest('formRules:\n  maxPages: "1"\n'),
    'sections/summary.md': `${steps(40)}\n::pagebreak\n\n${steps(2)}`,
  };
  const severities = async (profile: 'draft' | 'review' | 'submission'): Promise<(string | undefined)[]> => {
    const { diagnostics } = await check(files, { profile });
    return diagnostics.filter((each) => shown(each).startsWith('EMV513')).map(({ severity }) => severity);
  };
  expect([await severities('draft'), await severities('review'), await severities('submission')]).toEqual([
    ['info'],
    ['warning'],
    ['error'],
  ]);
});

test('a limit that no Word document can be held to is said', async () => {
  const { found, announced } = await checkMarked({
    'emvi.yaml': manifest('', '    template: klassiek\n'),
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding."\n    maxLength: ⟦EMV507:"2 A4"⟧\n    response: "Zo."\n    kpis: [KPI-01]\n',
  });
  expect(found.filter((each) => each.startsWith('EMV50'))).toEqual(announced);
});

test('a page of A3 counts as the buyer says, in an answer too, and as two where nothing is said', async () => {
  const counted = async (rules: string): Promise<unknown[]> => {
    const { whole, ofItems } = await count({
      'emvi.yaml': manifest(`formRules:\n  maxPages: "10"\n${rules}`),
      'criteria.yaml': criteria('    formRules:\n      maxPages: "3"\n'),
      'sections/K1-antwoord.md': steps(3),
      'sections/K2-antwoord.md': `${steps(3)}\n:::landscape{paper=A3}\n${steps(3)}:::\n`,
    });
    const second = ofItems.get('criteria/K2');
    return [whole?.pages, second?.pages, second !== undefined && second.length < second.pages];
  };
  const [pages, own] = await counted('  countedPages: {a3: 1}\n');
  expect(await counted('')).toEqual([Number(pages) + 1, Number(own) + 1, true]);
});
