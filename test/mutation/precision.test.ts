import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { checkBid, reportJson } from '../../src/index.ts';
import { type CheckedFinding, describeLabelled, type Outcome, runLabelled } from '../tools/mutate/labelled.mjs';

let outcomes: readonly Outcome[] = [];

beforeAll(async () => {
  outcomes = await runLabelled(path.resolve(), 'test/mutation/labelled', check);
}, 60_000);

async function check(files: ReadonlyMap<string, string>): Promise<readonly CheckedFinding[]> {
  const host = createMemoryHost({ files: Object.fromEntries(files) });
  const { diagnostics, language } = await checkBid(host, '.', { isStrict: false, profile: 'submission' });
  return JSON.parse(reportJson(diagnostics, { language })).findings;
}

test('the page on precision says what the checker does', async () => {
  await expect(describeLabelled(outcomes)).toMatchFileSnapshot(path.resolve('docs/precision.md'));
});

test('there are some 250 labelled texts, about half of them with nothing wrong', () => {
  const fine = outcomes.filter(({ label }) => label === 'fine').length;
  expect(outcomes.length).toBeGreaterThan(220);
  expect(fine / outcomes.length).toBeGreaterThan(0.4);
});

test('nineteen in twenty of the texts with nothing wrong are left alone', () => {
  const fine = outcomes.filter(({ label }) => label === 'fine');
  const silent = fine.filter(({ wrong }) => wrong.length === 0);
  expect(silent.length / fine.length).toBeGreaterThanOrEqual(0.95);
});
