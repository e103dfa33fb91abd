import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExample, writeSources } from '../support/examples.ts';
import { runProgram } from '../support/run-program.ts';
import { readParts } from '../tools/docx-xml.ts';

/** One slip in a real bid, and the error that emvi must show for it. */
interface Slip {
  readonly slip: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Place, code and the text at that place. */
  readonly finding: string;
}

const slips: Readonly<Record<string, readonly Slip[]>> = {
  'digitale-dienstverlening': [
    {
      slip: 'a wish without KPIs',
      file: 'wishes.yaml',
      from: '    kpis:\n      - KPI-02\n    proof:\n      - "testrapporten"\n',
      to: '    proof:\n      - "testrapporten"\n',
      finding: 'wishes.yaml:18:9 EMV201 W-02',
    },
    {
      slip: 'a link to a KPI that is not there',
      file: 'wishes.yaml',
      from: '      - KPI-03\n',
      to: '      - KPI-33\n',
      finding: 'wishes.yaml:40:9 EMV203 KPI-33',
    },
    {
      slip: 'an id that is not text',
      file: 'wishes.yaml',
      from: '  - id: W-02\n',
      to: '  - id: 2\n',
      finding: 'wishes.yaml:18:9 EMV103 2',
    },
    {
      slip: 'an id that is used twice',
      file: 'kpis.yaml',
      from: '  - id: KPI-03\n',
      to: '  - id: KPI-02\n',
      finding: 'kpis.yaml:20:9 EMV204 KPI-02',
    },
    {
      slip: 'an empty norm',
      file: 'kpis.yaml',
      from: 'target: "≥99,95% per maand"',
      to: 'target: ""',
      finding: 'kpis.yaml:20:9 EMV302 KPI-03',
    },
    {
      slip: 'a norm without a number',
      file: 'kpis.yaml',
      from: 'target: "≥99,95% per maand"',
      to: 'target: "zo hoog mogelijk"',
      finding: 'kpis.yaml:22:13 EMV302 "zo hoog mogelijk"',
    },
  ],
  wegonderhoud: [
    {
      slip: 'a KPI without measurement',
      file: 'kpis.yaml',
      from: '    measurement: "Afsluitlogboek, getekend door de toezichthouder"\n',
      to: '',
      finding: 'kpis.yaml:4:9 EMV305 KPI-01',
    },
    {
      slip: 'a KPI without reporting',
      file: 'kpis.yaml',
      from: '    reporting: "Wekelijks"\n    escalationSteps:\n      - when: "Dreiging',
      to: '    escalationSteps:\n      - when: "Dreiging',
      finding: 'kpis.yaml:4:9 EMV306 KPI-01',
    },
    {
      slip: 'a link to a KPI that is not there',
      file: 'criteria.yaml',
      from: '          - KPI-02\n',
      to: '          - KPI-22\n',
      finding: 'criteria.yaml:23:13 EMV203 KPI-22',
    },
    {
      slip: 'an id that is used twice',
      file: 'kpis.yaml',
      from: '  - id: KPI-02\n',
      to: '  - id: KPI-01\n',
      finding: 'kpis.yaml:19:9 EMV204 KPI-01',
    },
  ],
};

interface Report {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly place?: {
      readonly file: string;
      readonly text: string;
      readonly start: { readonly line: number; readonly column: number };
    };
  }[];
}

const all = Object.entries(slips).flatMap(([example, list]) => list.map((slip) => ({ ...slip, example })));

describe.each(all)('$example with $slip', (slip) => {
  const { example, file, from, to, finding } = slip;
  const code = /EMV\d{3}/u.exec(finding)?.[0];
  const sources = readExample(example);
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'emvi-broken-'));
    writeSources(folder, sources);
    const text = new TextDecoder().decode(sources.get(file));
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    writeFileSync(path.join(folder, file), broken);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('check names the code and the place, and ends with 1', async () => {
    const { exitCode, output } = await runProgram(['check', '--format', 'json'], { folder });
    const { findings } = JSON.parse(output) as Report;
    const found = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place }) => `${place?.file}:${place?.start.line}:${place?.start.column} ${code} ${place?.text}`);
    expect(found).toContain(finding);
    expect(exitCode).toBe(1);
  });

  test('build writes nothing, leaves what was there, and ends with 1', async () => {
    const old = path.join(folder, 'output');
    writeSources(old, [['KPI_SLA_Dashboard.md', new TextEncoder().encode('van gisteren')]]);
    const { exitCode, output, errors } = await runProgram(['build'], { folder });
    expect(exitCode).toBe(1);
    expect(output).toBe('');
    expect(errors).toContain(code);
    expect(errors).toMatch(/Er is niets geschreven\.\n$/u);
    expect(readdirSync(old)).toEqual(['KPI_SLA_Dashboard.md']);
    expect(readFileSync(path.join(old, 'KPI_SLA_Dashboard.md'), 'utf8')).toBe('van gisteren');
  });

  test('a draft is written all the same, every document says so, and it ends with 0', async () => {
    const { exitCode, errors } = await runProgram(['build', '--draft', '--out', 'concept'], { folder });
    expect(exitCode).toBe(0);
    expect(errors).toContain(code);
    const files = readdirSync(path.join(folder, 'concept'));
    expect(files).toHaveLength(4);
    for (const name of files) {
      const content = readFileSync(path.join(folder, 'concept', name));
      if (name.endsWith('.md')) expect(content.toString('utf8')).toMatch(/^\*\*CONCEPT\*\*/u);
      else expect(headersOf(content)).toContain('CONCEPT');
    }
  });
});

/** The XML of all page headers: a draft has its mark there, behind the text of every page. */
function headersOf(docx: Uint8Array): string {
  const headers = [...readParts(docx)].filter(([name]) => /^word\/header\d*\.xml$/u.test(name));
  return headers.map(([, xml]) => new TextDecoder().decode(xml)).join('\n');
}
