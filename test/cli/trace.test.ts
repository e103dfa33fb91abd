import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { createNodeHost } from '../../src/host/node-host.ts';
import { traceBidIn } from '../../src/pipeline/trace-bid.ts';
import { traceAsJson } from '../../src/report/trace/json.ts';
import { traceFormatNames } from '../../src/report/trace/trace-formats.ts';
import { cleanBid } from '../support/bid.ts';
import { exampleNames } from '../support/examples.ts';
import { runCommand, textOf } from './run-command.ts';

test('what is asked is followed to what proves it, in the language of the bid', async () => {
  const { exitCode, host } = await runCommand(['trace'], { files: cleanBid });
  expect(exitCode).toBe(0);
  expect(host.output).toMatch(/^W-01 .*\n(?:.*\n)*? {2}KPI en norm +KPI-01/u);
  expect(host.errors).toBe('');
});

test('--lang goes before the language of the bid', async () => {
  const { host } = await runCommand(['trace', '--lang', 'en'], { files: cleanBid });
  expect(host.output).toContain('KPI and norm');
});

test.each(traceFormatNames)('--format knows %s', async (format) => {
  const { exitCode, host } = await runCommand(['trace', '--format', format], { files: cleanBid });
  expect([exitCode, host.output]).toEqual([0, expect.stringContaining('KPI-01')]);
});

test('an unknown format is refused with the list', async () => {
  const { exitCode, host } = await runCommand(['trace', '--format', 'html'], { files: cleanBid });
  expect(exitCode).toBe(2);
  expect(host.errors).toBe('fout: --format kent "html" niet; kies uit: table, csv, json, mermaid, dot\n');
});

test('--output saves it as UTF-8 and prints nothing', async () => {
  const printed = await runCommand(['trace', '--format', 'csv'], { files: cleanBid });
  const { exitCode, host } = await runCommand(['trace', '--format', 'csv', '--output', 'uit/samenhang.csv'], {
    files: cleanBid,
    terminalColumns: 40,
  });
  expect([exitCode, host.output, host.errors]).toEqual([0, '', '']);
  expect(host.files.contents.get('/bid/uit/samenhang.csv')).toEqual(new TextEncoder().encode(printed.host.output));
});

test('--output never writes over a file of the bid', async () => {
  const { exitCode, host } = await runCommand(['trace', '--output', 'KPIS.yaml'], { files: cleanBid });
  expect(exitCode).toBe(2);
  expect(host.errors).toMatch(/^fout: /u);
  expect(textOf(host, '/bid/kpis.yaml')).toBe(cleanBid['kpis.yaml']);
});

test('a file that cannot be written is trouble', async () => {
  const failOn = (call: string): string | undefined => (call === 'writeNew' ? 'EACCES' : undefined);
  const { exitCode, host } = await runCommand(['trace', '--output', 'a.txt'], { files: cleanBid, failOn });
  expect(exitCode).toBe(2);
  expect(host.errors).toBe('fout: a.txt kan niet geschreven worden: u hebt er geen rechten voor (EACCES)\n');
});

test('what stands in the way of reading is told on standard error, and the rest is shown', async () => {
  const files = { ...cleanBid, 'risks.yaml': 'risks:\n  - id: R-01\n    txt: "Uitloop"\n' };
  const { exitCode, host } = await runCommand(['trace'], { files });
  expect(exitCode).toBe(1);
  expect(host.output).toContain('W-01');
  expect(host.errors).toMatch(/^risks\.yaml:3:5: fout EMV101 .*\n(?:.*\n)*.* Controle mislukt\.\n$/u);
});

test('a folder without a bid is trouble', async () => {
  const { exitCode, host } = await runCommand(['trace'], { files: { 'leesmij.txt': '' } });
  expect([exitCode, host.output]).toEqual([2, '']);
  expect(host.errors).toContain('EMV002');
});

test.each(exampleNames)('the JSON of examples/%s has the shape that its schema promises', (name) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const file of readdirSync('schemas')) ajv.addSchema(JSON.parse(readFileSync(`schemas/${file}`, 'utf8')));
  const validate = ajv.getSchema('https://emvi.dev/schemas/trace-report.schema.json');
  const { trace } = traceBidIn(createNodeHost(), `examples/${name}`);
  expect(trace?.rows.length).toBeGreaterThan(0);
  validate?.(JSON.parse(trace === undefined ? '{}' : traceAsJson(trace)));
  expect(validate?.errors ?? []).toEqual([]);
});
