import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../src/host/host.ts';
import { codesIn, runOn, writtenBy } from './bid.ts';

const leaving = [
  '../x.md',
  '/etc/passwd',
  'C:\\x.md',
  'C:/x.md',
  '\\\\server\\x.md',
  '//server/x.md',
  '~/x.md',
  'https://x.nl/y.md',
  'file:///x.md',
  'a/../../x.md',
  'link.md',
  'linked/x.md',
];
const links = { 'link.md': '/outside/x.md', linked: '/outside' };

/** Where a bid names a file or folder to read. */
const readers: Readonly<Record<string, (path: string) => Record<string, string>>> = {
  'the text of a chapter': (path) => ({
    'emvi.yaml': `emvi: 1\ntitle: x\ndocuments:\n  - id: plan\n    template: klassiek\n    chapters:\n      - id: eigen\n        body: '${path}'\n`,
  }),
  'the answer to a wish': (path) => ({
    'wishes.yaml': `wishes:\n  - id: W-01\n    text: x\n    body: '${path}'\n    kpis: [KPI-01]\n`,
  }),
  'a piece of evidence': (path) => ({
    'evidence.yaml': `evidence:\n  - id: B-01\n    title: x\n    file: '${path}'\n`,
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: x\n    response: x\n    kpis: [KPI-01]\n    evidence: [B-01]\n',
  }),
  'a source': (path) => ({ 'emvi.yaml': `emvi: 1\ntitle: x\nsources:\n  wishes: ['wishes.yaml', '${path}']\n` }),
  'a picture': (path) => ({ 'sections/summary.md': `![x](<${path}>)\n` }),
};

describe.each(Object.entries(readers))('%s', (_, filesFor) => {
  test.each(leaving)('%s is refused before it is opened', async (path) => {
    const looked: string[] = [];
    const outcome = await runOn('build --format md', filesFor(path), {
      links,
      failOn: (call: keyof FileSystem, at: string) => {
        if (call !== 'realPath' && !at.startsWith('/bid')) looked.push(`${call} ${at}`);
        return undefined;
      },
    });
    expect(codesIn(outcome)).toEqual([expect.stringMatching(/^EMV(?:005|919)$/u)]);
    expect([outcome.exitCode, looked, writtenBy(outcome)]).toEqual([1, [], []]);
  });
});

test.each(['../out', '/out', 'C:\\out', '\\\\server\\out', '~/out', 'https://x.nl/out', 'out/../..', 'linked'])(
  'the bid may not write to %s',
  async (output) => {
    const manifest = `emvi: 1\ntitle: x\noutput: '${output}'\n`;
    const outcome = await runOn('build', { 'emvi.yaml': manifest }, { links });
    expect([outcome.exitCode, codesIn(outcome)]).toEqual([1, ['EMV927']]);
    expect([...outcome.host.files.contents.keys()].filter((path) => /\.(?:md|docx)$/u.test(path))).toEqual([]);
  },
);

test.each(['../x', '/x', 'C:\\x', 'a/b', 'CON', 'con.txt', 'a:b', 'a|b', '.x', '..', 'a\tb', 'x'.repeat(300)])(
  'a document may not be called %s',
  async (file) => {
    const manifest = `emvi: 1\ntitle: x\ndocuments:\n  - id: plan\n    template: klassiek\n    file: ${JSON.stringify(file)}\n`;
    const outcome = await runOn('build', { 'emvi.yaml': manifest });
    expect([outcome.exitCode, writtenBy(outcome, '/bid/out')]).toEqual([1, []]);
    expect(codesIn(outcome)).toEqual(['EMV925']);
  },
);

test.each(['CON', 'a:b', 'Plan.', '...', '<>', '/', '💥', 'x'.repeat(500), 'é\u0301'])(
  'a title such as %s still gives a file that every system can store',
  async (title) => {
    const outcome = await runOn('build --format md', { 'emvi.yaml': `emvi: 1\ntitle: ${JSON.stringify(title)}\n` });
    expect(outcome.exitCode).toBe(0);
    for (const path of writtenBy(outcome)) expect(path).toMatch(/^\/bid\/output\/[^<>:"/\\|?*]{1,120}\.md$/u);
  },
);

test('two documents of one name are refused, also where only case differs', async () => {
  for (const other of ['Zelfde', 'zELFDE']) {
    const manifest = `emvi: 1\ntitle: x\ndocuments:\n  - {id: a, template: klassiek, title: Zelfde}\n  - {id: b, template: klassiek, title: ${other}}\n`;
    expect(codesIn(await runOn('build', { 'emvi.yaml': manifest }))).toEqual(['EMV926']);
  }
});

test('an extension in the name of a file is not written twice', async () => {
  const manifest = 'emvi: 1\ntitle: x\ndocuments:\n  - {id: plan, template: klassiek, file: plan.DOCX}\n';
  expect(writtenBy(await runOn('build', { 'emvi.yaml': manifest }))).toEqual([
    '/bid/output/plan.md',
    '/bid/output/plan.docx',
  ]);
});

test.each([
  [
    'the manifest',
    'build',
    'emvi: 1\ntitle: x\noutput: sections\ndocuments:\n  - {id: plan, template: klassiek, file: summary}\n',
  ],
  [
    '--out',
    'build --out sections',
    'emvi: 1\ntitle: x\ndocuments:\n  - {id: plan, template: klassiek, file: summary}\n',
  ],
  ['--out, draft or not', 'build --draft --out sections', 'emvi: 1\ntitle: x\n'],
])('%s may not put documents among the texts that they are made from', async (_, words, manifest) => {
  const outcome = await runOn(words, { 'emvi.yaml': manifest });
  expect(outcome.exitCode).toBe(1);
  expect(codesIn(outcome)).toContain('EMV929');
  expect(writtenBy(outcome, '/bid/sections')).toEqual([]);
});

test('a document never takes the place of a text of the bid', async () => {
  const manifest = 'emvi: 1\ntitle: x\ndocuments:\n  - {id: plan, template: klassiek, file: summary}\n';
  const outcome = await runOn('build --out sections', { 'emvi.yaml': manifest, 'sections/summary.md': 'mijn tekst' });
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([1, ['EMV928']]);
  expect(new TextDecoder().decode(outcome.host.files.contents.get('/bid/sections/summary.md'))).toBe('mijn tekst');
});

test.each(['emvi.yaml', 'emvi.yaml/deeper'])('--out %s, which is a file, is trouble', async (out) => {
  const outcome = await runOn(`build --out ${out}`, {});
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([2, ['EMV920']]);
});

test('a document that Word holds open stays as it was, and so do the others', async () => {
  const outcome = await runOn(
    'build',
    { 'output/plan.md': 'oud', 'output/plan.docx': 'oud' },
    {
      failOn: (call: keyof FileSystem, path: string) =>
        call === 'replace' && path.endsWith('.docx') ? 'EBUSY' : undefined,
    },
  );
  expect(outcome.exitCode).toBe(2);
  const left = writtenBy(outcome).map((path) => new TextDecoder().decode(outcome.host.files.contents.get(path)));
  expect(left).toEqual(['oud', 'oud']);
});

test('blanks, accents and signs in the names of folders and files are only letters', async () => {
  const folder = '/Bid ü #1 100%';
  const files = {
    'wishes.yaml': undefined,
    [`${folder}/emvi.yaml`]: 'emvi: 1\ntitle: x\nsources:\n  wishes: ["wensen é #1.yaml"]\n',
    [`${folder}/wensen é #1.yaml`]: 'wishes:\n  - id: W-01\n    text: x\n    response: x\n    kpis: [KPI-01]\n',
    [`${folder}/kpis.yaml`]:
      'kpis:\n  - {id: KPI-01, title: x, target: "≥ 1 dag", measurement: x, reporting: "per maand"}\n',
  };
  const outcome = await runOn('build', files, { folder });
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([0, []]);
});
