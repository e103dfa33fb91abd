import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { reportJson } from '../../../src/report/formats/json.ts';
import { check, cleanBid } from '../../support/bid.ts';
import { exampleFindings, findingIn, looserNormFound, missingFileFound } from '../example-findings.ts';

function validateReport(report: unknown): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const file of readdirSync('schemas')) ajv.addSchema(JSON.parse(readFileSync(`schemas/${file}`, 'utf8')));
  const validate = ajv.getSchema('https://emvi.dev/schemas/check-report.schema.json');
  validate?.(report);
  return validate?.errors ?? [];
}

test('the report has the shape that its schema promises', () => {
  expect(validateReport(JSON.parse(reportJson(exampleFindings, { language: 'nl' })))).toEqual([]);
});

test('a report without findings has that shape too', () => {
  expect(validateReport(JSON.parse(reportJson([], { language: 'en' })))).toEqual([]);
});

test('one finding says everything in both languages, with its places', () => {
  expect(JSON.parse(reportJson([looserNormFound], { language: 'nl' }))).toMatchInlineSnapshot(`
    {
      "emvi": "0.1.0",
      "findings": [
        {
          "certainty": "certain",
          "code": "EMV401",
          "consequence": "points",
          "help": {
            "en": "make the target ≤6 weeks",
            "nl": "maak de norm ≤6 weken",
          },
          "message": {
            "en": "target of KPI-02 is looser than wish W-02 promises",
            "nl": "norm van KPI-02 is ruimer dan wens W-02 belooft",
          },
          "name": "kpi-looser-than-wish",
          "parameters": {
            "kpi": "KPI-02",
            "wish": "W-02",
          },
          "place": {
            "end": {
              "column": 30,
              "line": 4,
              "offset": 74,
            },
            "file": "kpis.yaml",
            "start": {
              "column": 22,
              "line": 4,
              "offset": 66,
            },
            "text": "≤8 weken",
          },
          "related": [
            {
              "label": {
                "en": "here 6 weeks are promised",
                "nl": "hier wordt 6 weken beloofd",
              },
              "place": {
                "end": {
                  "column": 37,
                  "line": 10,
                  "offset": 80,
                },
                "file": "wishes.yaml",
                "start": {
                  "column": 23,
                  "line": 10,
                  "offset": 66,
                },
                "text": "binnen 6 weken",
              },
            },
          ],
          "severity": "error",
          "why": {
            "en": "a target that is looser than the promise makes the wish impossible to prove, however often it is met",
            "nl": "een norm die ruimer is dan de belofte maakt de wens onbewijsbaar, ook als u de KPI elke maand haalt",
          },
        },
      ],
      "language": "nl",
      "summary": {
        "consequences": {
          "exclusion": 0,
          "points": 1,
          "tidiness": 0,
        },
        "errors": 1,
        "infos": 0,
        "suppressed": 0,
        "warnings": 0,
      },
      "version": 1,
    }
  `);
});

test('findings stand in reading order', () => {
  const { findings } = JSON.parse(reportJson(exampleFindings, { language: 'nl' }));
  expect(findings.map(({ code }: { code: string }) => code)).toEqual([
    'EMV001',
    'EMV501',
    'EMV401',
    'EMV101',
    'EMV601',
  ]);
});

test('a finding without a place has none', () => {
  const { findings } = JSON.parse(reportJson([missingFileFound], { language: 'nl' }));
  expect(findings[0]).not.toHaveProperty('place');
});

test('signs that would steer a terminal are escaped, and come back as they were', () => {
  const report = reportJson([findingIn('a: ⟦\u202eja\u009b2J⟧')], { language: 'nl' });
  expect(report).not.toMatch(/[\u202e\u009b]/u);
  expect(JSON.parse(report).findings[0].place.text).toBe('\u202eja\u009b2J');
});

test('a finding is named after its item, and silenced findings are counted', async () => {
  const wishes = `${cleanBid['wishes.yaml']}  - id: W-02\n    text: "b"\n`;
  const { bid, diagnostics } = await check({ ...cleanBid, 'wishes.yaml': wishes });
  const text = reportJson(diagnostics, { language: 'nl', bid, suppressed: 3 });
  const report = JSON.parse(text);
  expect(report.findings.map(({ item }: { item?: string }) => item)).toContain('wishes/W-02');
  expect(report.summary.suppressed).toBe(3);
  expect(validateReport(report)).toEqual([]);
});
