import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../support/run-program.ts';
import { plainBid, runOn } from './bid.ts';

const million = 1_000_000;
const wordsOf = (letters: number): string => 'woord en tekst '.repeat(letters / 15).trim();
const wordOf = (letters: number): string => 'x'.repeat(letters);
const wish = (text: string): string => `wishes:\n  - {id: W-01, text: "${text}", kpis: [KPI-01]}\n`;

// Millions of letters once as prose and once as one word: enough for any stack of letters to overflow.
test.each([
  ['a section of four million letters', 'sections/summary.md', String, wordsOf(4 * million)],
  ['a field of one word of ten million letters', 'wishes.yaml', wish, wordOf(10 * million)],
  ['a section of one word', 'sections/summary.md', String, wordOf(million)],
  ['a field of a million letters', 'wishes.yaml', wish, wordsOf(million)],
])(
  '%s is kept whole',
  async (_, name, fileOf, text) => {
    // In a process of its own, as a user runs it: what others left in memory is no part of the claim.
    const folder = mkdtempSync(join(tmpdir(), 'emvi-large-'));
    try {
      for (const [file, content] of Object.entries({ ...plainBid, [name]: fileOf(text) })) {
        const place = join(folder, file);
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, content);
      }
      const { exitCode, errors } = await runProgram(['build', '--format', 'md'], { folder });
      expect([exitCode, errors]).toEqual([0, expect.any(String)]);
      expect(readFileSync(join(folder, 'output', 'plan.md'), 'utf8').includes(text)).toBe(true);
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
