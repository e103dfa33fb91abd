import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../support/run-program.ts';
import { plainBid, runOn } from './bid.ts';

const tenMillion = 10_000_000;
const words = 'woord en tekst '.repeat(tenMillion / 15);
const word = 'x'.repeat(tenMillion);

test.each([
  ['a section of ten million letters', 'sections/summary.md', words, words.trim()],
  ['a section of one word', 'sections/summary.md', word, word],
  [
    'a field of ten million letters',
    'wishes.yaml',
    `wishes:\n  - {id: W-01, text: "${words}", kpis: [KPI-01]}\n`,
    words.trim(),
  ],
  ['a field of one word', 'wishes.yaml', `wishes:\n  - {id: W-01, text: "${word}", kpis: [KPI-01]}\n`, word],
])(
  '%s is kept whole',
  async (_, name, text, expected) => {
    // In a process of its own, as a user runs it: what others left in memory is no part of the claim.
    const folder = mkdtempSync(join(tmpdir(), 'emvi-large-'));
    try {
      for (const [file, content] of Object.entries({ ...plainBid, [name]: text })) {
        const place = join(folder, file);
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, content);
      }
      const { exitCode, errors } = await runProgram(['build', '--format', 'md'], { folder });
      expect([exitCode, errors]).toEqual([0, expect.any(String)]);
      expect(readFileSync(join(folder, 'output', 'plan.md'), 'utf8').includes(expected)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);

test('a file of more than 64 MB is refused before it is read', async () => {
  const outcome = await runOn('check', { 'kpis.yaml': new Uint8Array(65 * 1024 * 1024) });
  expect([outcome.exitCode, outcome.host.output]).toEqual([expect.any(Number), expect.stringContaining('EMV')]);
  expect(outcome.exitCode).toBeGreaterThan(0);
});
