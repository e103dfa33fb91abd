import { describe, expect, test } from 'vitest';
import type { EarlierFolder, HistoryProblem } from '../../src/host/history.ts';
import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from '../../src/host/memory-host.ts';
import { type BuildOptions, type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { findNames } from '../../src/word-file/find-names.ts';
import { cleanBid, shown } from '../support/bid.ts';
import { settledTexts } from '../support/tracked-changes.ts';
import { makeWordFile, paragraph } from '../support/word-file.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const manifest =
  'emvi: 1\ntitle: "Plan van Zuidrand"\nchecks: {severities: [{code: EMV230, severity: off}]}\nparties:\n  - id: zuidrand\n    name: "Zuidrand B.V."\n    role: bidder\ndocuments:\n' +
  '  - id: plan\n    file: plan.docx\n    formats: [docx]\n    audience: submission\n    chapters:\n      - id: visie\n        title: "Visie"\n' +
  '  - id: kpi-dashboard\n    file: dashboard.docx\n    formats: [docx]\n    audience: internal\n';

const now: Files = {
  ...cleanBid,
  'emvi.yaml': manifest,
  'sections/visie.md': 'Wij van Zuidrand komen graag bij u langs.\n',
};
const then: Files = { ...now, 'sections/visie.md': 'Wij van Zuidrand komen altijd bij u langs.\n' };

const bytesOf = (files: Files): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );

async function build(
  options: Partial<BuildOptions>,
  machine: MemoryHostOptions = {},
): Promise<{ readonly host: MemoryHost; readonly result: BuildResult }> {
  const host = createMemoryHost({ files: now, ...machine });
  return { host, result: await buildBid(host, '.', { isStrict: false, isDraft: false, ...options }) };
}

const history = (folder: EarlierFolder) => async () => folder;

const changesIn = (host: MemoryHost, name: string): { readonly before: string[]; readonly after: string[] } => {
  const content = host.files.contents.get(`/bid/output/${name}`) ?? new Uint8Array();
  return { before: settledTexts(content, 'reject'), after: settledTexts(content, 'accept') };
};

describe('changes are marked since', () => {
  test('a revision, whose sources are made into documents anew', async () => {
    const asked: string[] = [];
    const { host, result } = await build(
      { redline: 'v1' },
      {
        history: async (folder, revision) => {
          asked.push(folder, revision);
          return { files: bytesOf(then) };
        },
      },
    );
    expect(asked).toEqual(['/bid', 'v1']);
    expect(result.diagnostics.map(shown)).toEqual(['EMV959']);
    expect(result.written).toEqual(['output/plan.docx', 'output/plan-wijzigingen.docx', 'output/dashboard.docx']);
    const { before, after } = changesIn(host, 'plan-wijzigingen.docx');
    expect(before).toContain('Wij van Zuidrand komen altijd bij u langs.');
    expect(after).toContain('Wij van Zuidrand komen graag bij u langs.');
    expect(result.redlines?.map(({ file, changes }) => [file, changes.paragraphs.changed, changes.headings])).toEqual([
      ['output/plan-wijzigingen.docx', 1, ['Visie']],
      // Nothing changed in the dashboard: there is nothing to look at.
      [undefined, 0, []],
    ]);
  });

  test('an earlier build in the folder into which this one is written', async () => {
    const host = createMemoryHost({ files: then });
    await buildBid(host, '.', { isStrict: false, isDraft: false, only: ['plan'] });
    host.files.put('/bid/sections/visie.md', new TextEncoder().encode(String(now['sections/visie.md'])));
    const result = await buildBid(host, '.', { isStrict: false, isDraft: false, redline: 'output' });
    expect(result.diagnostics.map(shown).sort()).toEqual(['EMV957 emvi.yaml kpi-dashboard', 'EMV959']);
    expect(changesIn(host, 'plan-wijzigingen.docx').before).toContain('Wij van Zuidrand komen altijd bij u langs.');
  });

  test('a copy of the bid', async () => {
    const copy = Object.fromEntries(Object.entries(then).map(([path, content]) => [`/oud/${path}`, content]));
    const { host } = await build({ redline: '../oud' }, { files: { ...now, ...copy } });
    expect(changesIn(host, 'plan-wijzigingen.docx').before).toContain('Wij van Zuidrand komen altijd bij u langs.');
  });

  test('one file, of the document whose name it bears or of the only one that is made', async () => {
    const file = makeWordFile(paragraph('Visie', 'Kop1') + paragraph('Wij van Zuidrand komen steeds bij u langs.'));
    const files = { ...now, 'plan v2 def.docx': file, 'ander.docx': file };
    const { result } = await build({ redline: 'plan v2 def.docx' }, { files });
    expect(result.redlines?.map((one) => one.file)).toEqual(['output/plan-wijzigingen.docx']);
    const only = await build({ redline: 'ander.docx', only: ['plan'] }, { files });
    expect(changesIn(only.host, 'plan-wijzigingen.docx').before).toContain(
      'Wij van Zuidrand komen steeds bij u langs.',
    );
    await expect(build({ redline: 'ander.docx' }, { files })).rejects.toThrow('--only');
  });
});

test('an English document gets an English name', async () => {
  const { result } = await build(
    { redline: 'v1', documentLanguage: 'en', only: ['plan'] },
    { history: history({ files: bytesOf(then) }) },
  );
  expect(result.redlines?.map(({ file }) => file)).toEqual(['output/plan-changes.docx']);
});

test('the names of both versions are taken out of an anonymous build, and that is proven', async () => {
  const older = {
    ...then,
    'emvi.yaml': manifest.replaceAll('Zuidrand', 'Noorderkade'),
    'sections/visie.md': 'Noorderkade komt.\n',
  };
  const { host } = await build(
    { redline: 'v1', isAnonymous: true, only: ['plan'] },
    { history: history({ files: bytesOf(older) }) },
  );
  const content = host.files.contents.get('/bid/output/plan-wijzigingen.docx') ?? new Uint8Array();
  expect(content.length).toBeGreaterThan(0);
  expect(findNames('plan.docx', content, ['zuidrand', 'noorderkade']).found).toEqual([]);

  const named = makeWordFile(paragraph('Zuidrand komt.'));
  const { result } = await build(
    { redline: 'oud.docx', isAnonymous: true, only: ['plan'] },
    { files: { ...now, 'oud.docx': named } },
  );
  expect(result.diagnostics.map(({ type }) => type.code)).toContain('EMV975');
  expect(result.written).not.toContain('output/plan-wijzigingen.docx');
});

test('an earlier version that cannot be compared is said, and the documents are made', async () => {
  const { result } = await build({ redline: 'oud.pdf', only: ['plan'] }, { files: { ...now, 'oud.pdf': '%PDF-1.7' } });
  expect(result.diagnostics.map(shown)).toEqual(['EMV958 emvi.yaml plan']);
  expect(result.written).toEqual(['output/plan.docx']);
  expect(result.redlines).toEqual([]);

  const broken = { ...then, 'emvi.yaml': manifest.replace('file: plan.docx', 'template: weg') };
  const unmade = await build({ redline: 'v1', only: ['plan'] }, { history: history({ files: bytesOf(broken) }) });
  expect(unmade.result.diagnostics.map(shown)).toEqual(['EMV958 emvi.yaml plan']);
});

test('an earlier version with faults in its sources is compared as far as it could be read', async () => {
  const files = bytesOf({ ...then, 'kpis.yaml': 'kpis: [' });
  const { result } = await build({ redline: 'v1', only: ['plan'] }, { history: history({ files }) });
  expect(result.diagnostics.map(shown)).toEqual(['EMV956', 'EMV959']);
  expect(result.redlines).toHaveLength(1);
});

test.each<readonly [HistoryProblem, string]>([
  ['no-git', 'git is niet geïnstalleerd'],
  ['no-repository', 'niet met git bijgehouden'],
  ['no-revision', 'git kent die versie niet'],
  ['shallow', 'niet volledig'],
  ['no-folder', 'nog geen emvi.yaml'],
  ['too-large', 'groter dan 256 MB'],
  ['failed', 'git kon de map niet lezen'],
])('a revision that cannot be had (%s) stops the build before anything is written', async (problem, words) => {
  const host = createMemoryHost({ files: now, history: history({ problem }) });
  const made = buildBid(host, '.', { isStrict: false, isDraft: false, redline: 'v1' });
  await expect(made).rejects.toMatchObject({ text: { nl: expect.stringContaining(words) } });
  expect([...host.files.contents.keys()].filter((path) => path.includes('output'))).toEqual([]);
});

test.each([
  ['has no bid in it', { files: { 'leeg.txt': 'x' } }, { redline: 'v1' }, 'no emvi.yaml'],
  [
    'has a manifest that is none',
    { files: { 'emvi.yaml': new Uint8Array([0xff, 0x00]) } },
    { redline: 'v1' },
    'that emvi can read',
  ],
  [
    'is asked where no Word file is made',
    { files: then },
    { redline: 'v1', formats: ['md'] as const },
    'name docx too',
  ],
])('a version that %s is refused', async (_name, { files }, options, words) => {
  const machine = { history: history({ files: bytesOf(files as Files) }) };
  await expect(build(options, machine)).rejects.toMatchObject({ text: { en: expect.stringContaining(words) } });
});

test('a file that cannot be read, or is far too large, is refused', async () => {
  const files = { ...now, 'plan.docx': 'x' };
  const failing: MemoryHostOptions = {
    files,
    failOn: (call, path) => (call === 'read' && path === '/bid/plan.docx' ? 'EACCES' : undefined),
  };
  await expect(build({ redline: 'plan.docx' }, failing)).rejects.toThrow('EACCES');
  const host = createMemoryHost({ files });
  const large = {
    ...host,
    files: Object.assign(Object.create(host.files) as typeof host.files, { sizeOf: () => 65 * 1024 * 1024 }),
  };
  await expect(buildBid(large, '.', { isStrict: false, isDraft: false, redline: 'plan.docx' })).rejects.toThrow();
});
