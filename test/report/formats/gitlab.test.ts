import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { reportGitlab } from '../../../src/report/formats/gitlab.ts';
import { exampleFindings, looserNormFound, missingFileFound } from '../example-findings.ts';
import { contextOf } from '../report-context.ts';

/** What GitLab asks of a Code Quality report (docs.gitlab.com, "Code Quality", "Code Quality report format"). */
const isCodeQuality = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/).+' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

function entriesOf(report: string): readonly Record<string, unknown>[] {
  const entries = JSON.parse(report);
  expect(isCodeQuality(entries) || isCodeQuality.errors).toBe(true);
  return entries;
}

test('the report has what GitLab asks, for findings and for none', () => {
  expect(entriesOf(reportGitlab(exampleFindings, contextOf()))).toHaveLength(5);
  expect(reportGitlab([], contextOf())).toBe('[]\n');
});

test('a finding says what, where and how heavy', () => {
  expect(entriesOf(reportGitlab([looserNormFound], contextOf({ folder: 'bids/n412' })))).toMatchObject([
    {
      description: 'EMV401 Norm van KPI-02 is ruimer dan wens W-02 belooft.',
      check_name: 'EMV401 kpi-looser-than-wish',
      severity: 'critical',
      location: { path: 'bids/n412/kpis.yaml', lines: { begin: 4, end: 4 } },
    },
  ]);
});

test('the severity follows what is at stake, and a supposition stays below a warning', () => {
  const severities = entriesOf(reportGitlab(exampleFindings, contextOf())).map(({ severity }) => severity);
  expect(severities).toEqual(['blocker', 'info', 'critical', 'blocker', 'minor']);
  const warning = { ...missingFileFound, severity: 'warning' as const };
  expect(entriesOf(reportGitlab([warning], contextOf()))).toMatchObject([{ severity: 'major' }]);
});

test('fingerprints differ in a report and are the same in the next', () => {
  const twice = [looserNormFound, looserNormFound];
  const prints = entriesOf(reportGitlab(twice, contextOf())).map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(2);
  expect(entriesOf(reportGitlab(twice, contextOf())).map(({ fingerprint }) => fingerprint)).toEqual(prints);
});
