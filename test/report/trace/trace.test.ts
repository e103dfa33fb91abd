import { describe, expect, test } from 'vitest';
import { traceBid } from '../../../src/reading/texts/trace.ts';
import { type TraceFormat, traceFormatNames, traceFormats } from '../../../src/report/trace/trace-formats.ts';
import { displayWidth } from '../../../src/text/display-width.ts';
import type { BidFiles } from '../../support/bid.ts';
import { readingOf } from '../../support/reading.ts';

const files: BidFiles = {
  'wishes.yaml':
    'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    measures: ["2 proefmigraties"]\n    kpis: [KPI-01]\n    evidence: [B01]\n    risks: [R-01]\n' +
    '  - id: W-02\n    text: "Zegt \\"ja\\"; <b>en</b> #1."\n    kpis: []\n    proof: ["=verslag"]\n',
  'kpis.yaml':
    'kpis:\n  - id: KPI-01\n    title: "Onboarding"\n    target: "≤ 6 weken na gunning"\n    measurement: "Planning"\n    reporting: "Wekelijks"\n  - id: KPI-02\n    title: "Los"\n',
  'evidence.yaml': 'evidence:\n  - id: B01\n    title: "Referentie"\n',
  'risks.yaml': 'risks:\n  - id: R-01\n    text: "Uitloop"\n',
  'sections/summary.md': 'W-02 staat hier.\n',
};
const trace = traceBid(readingOf(files));
const written = async (format: TraceFormat, columns = 80): Promise<string> =>
  (await traceFormats[format]())(trace, { language: 'nl', columns });

test('a wish is followed from what is asked to what proves it', () => {
  const [first, second] = trace.rows;
  expect(first).toMatchObject({
    asked: 'Onboarding binnen 6 weken.',
    fields: ['measures'],
    files: [],
    promises: ['binnen 6 weken', '2 proefmigraties'],
    kpis: [{ id: 'KPI-01', target: '≤ 6 weken na gunning' }],
    evidence: ['B01'],
    risks: ['R-01'],
    gaps: [],
  });
  expect(second).toMatchObject({
    fields: [],
    files: ['sections/summary.md'],
    evidence: ['=verslag'],
    gaps: ['kpi', 'risk'],
  });
});

test('what no scored item leads to stands apart', () => {
  expect(trace.orphans).toEqual([{ kind: 'kpi', id: 'KPI-02' }]);
});

describe.each(traceFormatNames)('as %s', (format) => {
  test('the matrix is what it was', async () => {
    // Line ends and marks that a version control system would change are shown as signs.
    const visible = (await written(format)).replace(/\r/gu, '␍').replace(/^\uFEFF/u, '⟦BOM⟧');
    await expect(visible).toMatchFileSnapshot(`fixtures/trace.${format}.txt`);
  });

  test('a bid without anything scored has a matrix too', async () => {
    const empty = traceBid(readingOf({ 'wishes.yaml': 'wishes: []\n', 'kpis.yaml': 'kpis: []\n' }));
    expect((await traceFormats[format]())(empty, { language: 'en', columns: 80 })).not.toBe('');
  });
});

test.each([40, 80, 120])('no line of the table is wider than %d columns', async (columns) => {
  const lines = (await written('table', columns)).split('\n');
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
});

test('json can be read back', async () => {
  expect(JSON.parse(await written('json'))).toMatchObject({ version: 1, rows: [{ id: 'W-01' }, { id: 'W-02' }] });
});
