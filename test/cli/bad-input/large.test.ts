import { expect, test } from 'vitest';
import { planOf, runOn } from './bid.ts';

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
  async (_, path, text, expected) => {
    const outcome = await runOn('build --format md', { [path]: text });
    expect(outcome.exitCode).toBe(0);
    expect(planOf(outcome).includes(expected)).toBe(true);
  },
  120_000,
);

test('a file of more than 64 MB is refused before it is read', async () => {
  const outcome = await runOn('check', { 'kpis.yaml': new Uint8Array(65 * 1024 * 1024) });
  expect([outcome.exitCode, outcome.host.output]).toEqual([expect.any(Number), expect.stringContaining('EMV')]);
  expect(outcome.exitCode).toBeGreaterThan(0);
});
