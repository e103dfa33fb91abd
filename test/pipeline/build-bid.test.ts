import { describe, expect, test } from 'vitest';
import { createMemoryHost, type MemoryHost } from '../../src/host/memory-host.ts';
import { type BuildOptions, type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { cleanBid } from '../support/bid.ts';
import { image } from '../tools/docx-trees.ts';
import { readParts } from '../tools/docx-xml.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function build(
  files: Files,
  options: Partial<BuildOptions> = {},
): Promise<{ host: MemoryHost; result: BuildResult }> {
  const host = createMemoryHost({ files: { ...cleanBid, ...files } });
  return { host, result: await buildBid(host, '.', { isStrict: false, isDraft: false, ...options }) };
}

describe('what is built', () => {
  test('the chosen document only', async () => {
    const { result } = await build({}, { only: ['plan-van-aanpak'], formats: ['md'] });
    expect(result.written).toEqual(['output/Plan-van-aanpak.md']);
  });

  test('into the folder that was asked for', async () => {
    const { result } = await build({}, { out: '../elders', formats: ['md'] });
    expect(result.written).toEqual(['/elders/Plan-van-aanpak.md', '/elders/KPI-SLA-dashboard.md']);
  });

  test('as what the template is meant for where the manifest does not say it', async () => {
    const { result } = await build({});
    expect(result.written).toEqual([
      'output/Plan-van-aanpak.md',
      'output/Plan-van-aanpak.docx',
      'output/KPI-SLA-dashboard.md',
      'output/KPI-SLA-dashboard.docx',
      'output/KPI-SLA-dashboard.xlsx',
    ]);
  });

  test('as what the manifest asks for', async () => {
    const documents =
      'documents:\n  - id: plan\n    file: plan.txt\n    formats: [txt]\n  - id: kpi-dashboard\n    template: kpi-dashboard\n    file: dashboard.xlsx\n    formats: [xlsx, csv]\n';
    const { result, host } = await build({ 'emvi.yaml': `emvi: 1\ntitle: Plan\n${documents}` });
    expect(result.written).toEqual(['output/plan.txt', 'output/dashboard.xlsx', 'output/dashboard.csv']);
    const text = new TextDecoder().decode(host.files.contents.get('/bid/output/plan.txt'));
    expect(text).toMatch(/^Intern document – niet indienen\n\nPlan\n\n/u);
  });

  test('a document without tables is not made as a spreadsheet, and that is told', async () => {
    const files = {
      'emvi.yaml': 'emvi: 1\ntitle: Plan\ndocuments:\n  - id: plan\n    chapters:\n      - id: summary\n',
      'sections/summary.md': 'Alleen tekst.\n',
    };
    const { result } = await build(files, { formats: ['xlsx', 'csv', 'md'] });
    expect(result.written).toEqual(['output/Plan.md']);
    const told = result.diagnostics.filter(({ type }) => type.code === 'EMV935');
    expect(told.map(({ severity, parameters }) => [severity, parameters])).toEqual([
      ['info', { document: 'plan', format: 'xlsx' }],
      ['info', { document: 'plan', format: 'csv' }],
    ]);
  });

  test('with each drawn picture as a file beside the Markdown, and inside the Word file', async () => {
    const files = {
      'phases.yaml': 'phases:\n  - id: F-1\n    title: Start\n    start: week 1\n    end: week 4\n',
      'sections/summary.md': '::gantt{caption="Planning"}\n',
    };
    const { host, result } = await build(files, { only: ['plan-van-aanpak'], formats: ['md', 'docx'] });
    const names = ['Plan-van-aanpak.md', 'Plan-van-aanpak-gantt.svg', 'Plan-van-aanpak.docx'];
    expect(result.written).toEqual(names.map((name) => `output/${name}`));
    const text = (name: string) => new TextDecoder().decode(host.files.contents.get(`/bid/output/${name}`));
    expect(text('Plan-van-aanpak.md')).toContain(
      'Start (week 1 – week 4).](Plan-van-aanpak-gantt.svg)\n\n_Figuur 1 – Planning_\n',
    );
    expect(text('Plan-van-aanpak-gantt.svg')).toMatch(/^<svg xmlns/u);
  });

  test('nothing without a manifest', async () => {
    const host = createMemoryHost({ files: { 'kpis.yaml': 'kpis: []\n' } });
    const result = await buildBid(host, '.', { isStrict: false, isDraft: true });
    expect(result).toMatchObject({ written: [], unchanged: [], bid: undefined, language: 'nl' });
    expect(result.diagnostics.map(({ type }) => type.code)).toEqual(['EMV002']);
  });

  test('nothing where a warning counts as an error', async () => {
    const files = { 'risk.yaml': 'risks: []\n' };
    expect((await build(files)).result.written).toHaveLength(5);
    expect((await build(files, { isStrict: true })).result.written).toEqual([]);
  });

  test.each([
    ['nl', 'Geldig tot 1 maart 2027.'],
    ['en', 'Geldig tot 1 March 2027.'],
  ] as const)('a date in words, in %s', async (documentLanguage, expected) => {
    const files = {
      'evidence.yaml': 'evidence:\n  - id: B01\n    title: Certificaat\n    expires: "2027-03-01"\n',
      'sections/summary.md': 'Geldig tot {{evidence "B01" "expires"}}.\n',
    };
    const { host } = await build(files, { formats: ['md'], documentLanguage });
    const [plan = ''] = [...host.files.contents.keys()].filter((file) => /output\/Plan.*\.md$/u.test(file));
    expect(new TextDecoder().decode(host.files.contents.get(plan))).toContain(expected);
  });
});

describe('a wish with its answer in a file of its own', () => {
  const wishes = (body: string) =>
    `wishes:\n  - id: W-01\n    text: "Onboarding."\n    body: ${body}\n    kpis:\n      - KPI-01\n`;

  test('has that answer in the plan', async () => {
    const files = {
      'wishes.yaml': wishes('teksten/onboarding.md'),
      'teksten/onboarding.md': 'Wij beginnen maandag.\n',
    };
    const { host, result } = await build(files, { formats: ['md'] });
    expect(result.diagnostics).toEqual([]);
    const documents = [...host.files.contents].filter(([file]) => file.startsWith('/bid/output/Plan'));
    expect(documents.map(([, content]) => new TextDecoder().decode(content)).join()).toContain('Wij beginnen maandag.');
  });

  test.each([
    ['teksten/weg.md', 'EMV003'],
    ['../elders.md', 'EMV005'],
  ])('at %s is not built', async (body, code) => {
    const { result } = await build({ 'wishes.yaml': wishes(body) });
    expect(result.diagnostics.map(({ type }) => type.code)).toEqual([code]);
    expect(result.written).toEqual([]);
  });
});

describe('a document that does not exist', () => {
  test('is refused with what was probably meant', async () => {
    await expect(build({}, { only: ['kpi-dasboard'] })).rejects.toMatchObject({
      text: {
        nl: 'er is geen document `kpi-dasboard`; bedoelde u `kpi-dashboard`? (wel: plan-van-aanpak, kpi-dashboard)',
        en: 'there is no document `kpi-dasboard`; did you mean `kpi-dashboard`? (there is: plan-van-aanpak, kpi-dashboard)',
      },
    });
  });

  test('is refused with what there is', async () => {
    await expect(build({}, { only: ['xyz'] })).rejects.toMatchObject({
      text: { nl: 'er is geen document `xyz` (wel: plan-van-aanpak, kpi-dashboard)' },
    });
  });
});

describe('a picture', () => {
  const { data } = image(1, 1);
  const section = 'Zo ziet het eruit:\n\n![De brug](beeld/brug.png)\n';

  test('comes into the Word document', async () => {
    const { host, result } = await build({ 'sections/summary.md': section, 'beeld/brug.png': data?.bytes ?? '' });
    expect(result.diagnostics).toEqual([]);
    const docx = host.files.contents.get('/bid/output/Plan-van-aanpak.docx') ?? new Uint8Array();
    expect([...readParts(docx).keys()].some((part) => part.startsWith('word/media/'))).toBe(true);
  });

  test.each([
    ['is not there', {}],
    ['is text with the name of a picture', { 'beeld/brug.png': 'geen beeld' }],
    [
      'is of a kind that Word does not show',
      { 'beeld/brug.png': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
    ],
  ] as const)('that %s is a finding', async (_what, files: Files) => {
    const { result } = await build({ 'sections/summary.md': section, ...files });
    expect(result.diagnostics.map(({ type }) => type.code)).toContain('EMV919');
  });
});
