import { describe, expect, test } from 'vitest';
import { createMemoryHost, type MemoryHostOptions } from '../../src/host/memory-host.ts';
import { type BuildOptions, type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { cleanBid } from '../support/bid.ts';
import { expectReadable } from '../support/readable.ts';

interface Situation {
  readonly what: string;
  readonly code: string;
  /** Files beside those of a clean bid. */
  readonly files?: NonNullable<MemoryHostOptions['files']>;
  readonly host?: MemoryHostOptions;
  readonly options?: Partial<BuildOptions>;
  readonly folder?: string;
}

const manifest = 'emvi: 1\ntitle: "Plan van aanpak"\n';
const failing =
  (call: string, trouble: string, at = ''): NonNullable<MemoryHostOptions['failOn']> =>
  (made, path) =>
    made === call && path.includes(at) ? trouble : undefined;

/** What can be wrong around a bid rather than in its text. */
const situations: readonly Situation[] = [
  { what: 'a folder that is not there', code: 'EMV001', folder: 'elders' },
  { what: 'a file in the place of the folder', code: 'EMV001', folder: 'kpis.yaml/verder' },
  { what: 'a folder without manifest', code: 'EMV002', folder: 'sections', files: { 'sections/a.md': 'a' } },
  { what: 'a manifest with another ending', code: 'EMV002', folder: 'plan', files: { 'plan/emvi.yml': manifest } },
  {
    what: 'a source that is not there',
    code: 'EMV003',
    files: { 'emvi.yaml': `${manifest}sources:\n  kpis: [kpi.yaml]\n` },
  },
  {
    what: 'a pattern without files',
    code: 'EMV003',
    files: { 'emvi.yaml': `${manifest}sources:\n  kpis: ["k/*.yaml"]\n` },
  },
  { what: 'a file without permission', code: 'EMV004', host: { failOn: failing('read', 'EACCES', 'kpis.yaml') } },
  ...['/etc/kpis.yaml', 'C:/kpis.yaml', '~/kpis.yaml', '//nas/kpis.yaml', 'https://a.nl/kpis.yaml', '../kpis.yaml'].map(
    (path) => ({
      what: `a source at ${path}`,
      code: 'EMV005',
      files: { 'emvi.yaml': `${manifest}sources:\n  kpis: ["${path}"]\n` },
    }),
  ),
  {
    what: 'a source that is a link',
    code: 'EMV005',
    files: { 'emvi.yaml': `${manifest}sources:\n  kpis: [link.yaml]\n` },
    host: { links: { 'link.yaml': 'kpis.yaml' } },
  },
  { what: 'a file in Windows-1252', code: 'EMV006', files: { 'kpis.yaml': new Uint8Array([0x6b, 0xeb, 0x6b]) } },
  ...['a\\\\b.yaml', 'a?.yaml', 'a.yaml.', 'CON/a.yaml'].map((path) => ({
    what: `a source at ${path}`,
    code: path === 'a?.yaml' ? 'EMV003' : 'EMV007',
    files: { 'emvi.yaml': `${manifest}sources:\n  kpis: ["${path}"]\n` },
  })),
  { what: 'a file of 65 MB', code: 'EMV008', files: { 'kpis.yaml': new Uint8Array(65 * 2 ** 20) } },
  { what: 'a file with a slip in its name', code: 'EMV009', files: { 'risk.yaml': 'risks: []\n' } },
  { what: 'a file in the place of the output folder', code: 'EMV920', files: { output: 'tekst' } },
  { what: 'a folder that cannot be written in', code: 'EMV921', host: { failOn: failing('writeNew', 'EACCES') } },
  { what: 'a folder that cannot be made', code: 'EMV921', host: { failOn: failing('makeFolder', 'EROFS') } },
  {
    what: 'a document that Word holds open',
    code: 'EMV922',
    files: { 'output/plan-van-aanpak.md': 'oud' },
    host: { failOn: failing('replace', 'EBUSY') },
  },
  { what: 'a full disk', code: 'EMV923', host: { failOn: failing('writeNew', 'ENOSPC') } },
  {
    what: 'a name that Windows does not allow',
    code: 'EMV925',
    files: { 'emvi.yaml': `${manifest}documents:\n  - id: plan\n    template: klassiek\n    file: "plan?"\n` },
  },
  {
    what: 'two documents with one name',
    code: 'EMV926',
    files: {
      'emvi.yaml': `${manifest}documents:\n${['a', 'b'].map((id) => `  - id: ${id}\n    template: klassiek\n    file: plan\n`).join('')}`,
    },
  },
  { what: 'an output folder above the bid', code: 'EMV927', files: { 'emvi.yaml': `${manifest}output: ../uit\n` } },
  {
    what: 'a document in the place of a source',
    code: 'EMV928',
    files: {
      'emvi.yaml': `${manifest}output: sections\ndocuments:\n  - id: plan\n    template: klassiek\n    file: summary\n    formats: [md]\n`,
      'sections/summary.md': 'Kort en goed.\n',
    },
  },
];

async function build({ files, host, options, folder = '.' }: Situation): Promise<BuildResult> {
  const machine = createMemoryHost({ ...host, files: { ...cleanBid, ...files } });
  return buildBid(machine, folder, { isStrict: false, isDraft: false, ...options });
}

describe.each(situations)('$what', (situation) => {
  test(`is ${situation.code}, said in both languages`, async () => {
    const { diagnostics, written } = await build(situation);
    expect(diagnostics.map(({ type }) => type.code)).toContain(situation.code);
    for (const finding of diagnostics) expectReadable(finding);
    if (diagnostics.some(({ severity }) => severity === 'error')) expect(written).toEqual([]);
  });
});
