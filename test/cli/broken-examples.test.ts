import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExample, readExample } from '../support/examples.ts';
import { readParts } from '../tools/docx-xml.ts';
import { writtenBy } from './bad-input/bid.ts';
import { runCommand, textOf } from './run-command.ts';

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
      finding: 'criteria.yaml:37:13 EMV203 KPI-22',
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
  const sound = new TextDecoder().decode(sources.get(file));
  const files = { ...Object.fromEntries(sources), [file]: sound.replace(from, to) };

  test('check names the code and the place, and ends with 1', async () => {
    expect(files[file]).not.toBe(sound);
    const { exitCode, host } = await runCommand(['check', '--format', 'json'], { files });
    const { findings } = JSON.parse(host.output) as Report;
    const found = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place }) => `${place?.file}:${place?.start.line}:${place?.start.column} ${code} ${place?.text}`);
    expect(found).toContain(finding);
    expect(exitCode).toBe(1);
  });

  test('build writes nothing, leaves what was there, and ends with 1', async () => {
    const old = { 'output/KPI_SLA_Dashboard.md': 'van gisteren' };
    const outcome = await runCommand(['build'], { files: { ...files, ...old } });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.host.output).toBe('');
    expect(outcome.host.errors).toContain(code);
    expect(outcome.host.errors).toMatch(/Er is niets geschreven\.\n$/u);
    expect(writtenBy(outcome)).toEqual(['/bid/output/KPI_SLA_Dashboard.md']);
    expect(textOf(outcome.host, '/bid/output/KPI_SLA_Dashboard.md')).toBe('van gisteren');
  });

  test('a draft is written all the same, every document says so, and it ends with 0', async () => {
    const outcome = await runCommand(['build', '--draft', '--out', 'concept'], { files });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.host.errors).toContain(code);
    const written = writtenBy(outcome, '/bid/concept/');
    const { documents } = await buildExample(example);
    expect(written.map((name) => path.posix.basename(name)).sort()).toEqual([...documents.keys()].sort());
    // A text for a portal is pasted as it is, and a picture belongs to the Markdown beside it.
    for (const name of written.filter((file) => !/\.(?:txt|svg)$/u.test(file))) {
      const content = outcome.host.files.contents.get(name) ?? new Uint8Array();
      if (name.endsWith('.md')) expect(new TextDecoder().decode(content)).toMatch(/^\*\*CONCEPT\*\*/u);
      else expect(markedPartsOf(content)).toContain('CONCEPT');
    }
  });
});

/** The XML of all that stands on every page: there a draft has its mark, in Word behind the text. */
function markedPartsOf(office: Uint8Array): string {
  const marked = [...readParts(office)].filter(([name]) =>
    /^(?:word\/header|xl\/worksheets\/sheet)\d*\.xml$/u.test(name),
  );
  return marked.map(([, xml]) => new TextDecoder().decode(xml)).join('\n');
}
