import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { reportSarif } from '../../../src/report/formats/sarif.ts';
import { check, cleanBid } from '../../support/bid.ts';
import { exampleFindings, findingIn, looserNormFound, missingFileFound, vagueWordFound } from '../example-findings.ts';
import { contextOf } from '../report-context.ts';

/** The official schema is of a draft that ajv reads but for its two names for itself. */
const {
  $schema: _schema,
  id: _id,
  ...sarifSchema
} = JSON.parse(readFileSync('test/report/fixtures/sarif-2.1.0-rtm.5.json', 'utf8'));
const isSarif = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
  sarifSchema,
);

function faultsOf(report: string): unknown {
  isSarif(JSON.parse(report));
  return isSarif.errors ?? [];
}

function runOf(report: string) {
  return JSON.parse(report).runs[0];
}

test.each([
  ['findings of every kind', exampleFindings],
  ['no findings', []],
])('a report of %s fits the official schema', (_, findings) => {
  expect(faultsOf(reportSarif(findings, contextOf()))).toEqual([]);
  expect(faultsOf(reportSarif(findings, contextOf({ language: 'en', folder: 'bids/n412' })))).toEqual([]);
});

test('a wrong report does not fit that schema', () => {
  expect(faultsOf('{"version":"2.1.0","runs":[{"tool":{}}]}')).not.toEqual([]);
});

test('a finding has its place in UTF-16 units, its second place and its certainty', () => {
  const run = runOf(reportSarif([looserNormFound], contextOf({ folder: 'bids/n 412' })));
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.results).toMatchObject([
    {
      ruleId: 'EMV401',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'Norm van KPI-02 is ruimer dan wens W-02 belooft. Een norm die ruimer is dan de belofte maakt de wens onbewijsbaar, ook als u de KPI elke maand haalt. Maak de norm ≤6 weken.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'bids/n%20412/kpis.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 22, endLine: 4, endColumn: 30, snippet: { text: '≤8 weken' } },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { artifactLocation: { uri: 'bids/n%20412/wishes.yaml' }, region: { startLine: 10 } },
          message: { text: 'Hier wordt 6 weken beloofd.' },
        },
      ],
      partialFingerprints: { 'codeAndItem/v1': 'EMV401:kpis.yaml' },
      properties: { consequence: 'points', certainty: 'certain' },
    },
  ]);
});

test('there is one rule a code, with its texts in both languages', () => {
  const { rules } = runOf(reportSarif([vagueWordFound, vagueWordFound], contextOf())).tool.driver;
  expect(rules).toMatchObject([
    {
      id: 'EMV601',
      name: 'vague-word',
      fullDescription: { text: 'Dit kost punten.' },
      help: { text: 'Dit kost punten.\n\nThis costs points.' },
      defaultConfiguration: { level: 'warning' },
      properties: { texts: { nl: 'Dit kost punten.', en: 'This costs points.' }, certainty: 'presumed' },
    },
  ]);
});

test('a fingerprint names the item, and a second finding of that kind there gets a number', async () => {
  const wishes = `${cleanBid['wishes.yaml']}  - id: W-02\n    text: "b"\n    kpis: [KPI-08, KPI-09]\n`;
  const { bid, diagnostics } = await check({ ...cleanBid, 'wishes.yaml': wishes });
  const broken = diagnostics.filter(({ type }) => type.code === 'EMV203');
  const { results } = runOf(reportSarif(broken, contextOf({ bid })));
  expect(results.map((result: { partialFingerprints: unknown }) => result.partialFingerprints)).toEqual([
    { 'codeAndItem/v1': 'EMV203:wishes/W-02' },
    { 'codeAndItem/v1': 'EMV203:wishes/W-02#2' },
  ]);
  expect(results[0].locations[0].logicalLocations).toEqual([{ fullyQualifiedName: 'wishes/W-02' }]);
});

test('trouble without a place stands at the manifest, and the run was not a success', () => {
  const run = runOf(reportSarif([missingFileFound], contextOf()));
  expect(run.results[0].locations).toEqual([
    { physicalLocation: { artifactLocation: { uri: 'emvi.yaml', uriBaseId: '%SRCROOT%' } } },
  ]);
  expect(run.invocations).toEqual([{ executionSuccessful: false }]);
});

test('no path makes a wrong address', () => {
  const finding = findingIn('⟦a⟧', 'tekst/50% é \ud800#?.md');
  const report = reportSarif([finding], contextOf());
  expect(runOf(report).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'tekst/50%25%20%C3%A9%20%EF%BF%BD%23%3F.md',
  );
});
