import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { type BidFiles, bidFolder, check, hostWith } from '../support/bid.ts';
import { bidFiles, mutated, slips } from '../support/generated-bids.ts';

interface Built {
  readonly result: BuildResult;
  readonly documents: Readonly<Record<string, string>>;
}

/** Builds a bid in memory; the documents as hexadecimal text, by name. */
async function build(files: BidFiles, isDraft = false): Promise<Built> {
  const host = hostWith(files);
  const result = await buildBid(host, bidFolder, { isStrict: false, isDraft });
  const documents = [...host.files.contents]
    .filter(([name]) => name.startsWith(`${bidFolder}/output/`))
    .map(([name, content]) => [name, Buffer.from(content).toString('hex')]);
  return { result, documents: Object.fromEntries(documents) as Record<string, string> };
}

/** Every finding stands in its file and can be said in both languages. */
function expectSound(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    for (const span of [diagnostic.span, ...diagnostic.related.map((place) => place.span)]) {
      if (span === undefined) continue;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(span.file.text.length);
    }
    for (const language of ['nl', 'en'] as const) {
      const { message, why, help } = phrase(diagnostic, language);
      for (const part of [message, why, help]) expect(part).not.toMatch(/undefined|\[object|NaN/u);
    }
  }
}

test('any bid builds, twice the same bytes, and most reach the documents', async () => {
  let reached = 0;
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(bidFiles, async (files) => {
      const first = await build(files);
      const second = await build(files);
      expectSound(first.result.diagnostics);
      expect(second.documents).toEqual(first.documents);
      runs += 1;
      if (first.result.written.length > 0) reached += 1;
    }),
    { seed: 20261122, numRuns: 15 },
  );
  expect(reached / runs).toBeGreaterThanOrEqual(0.5);
}, 120_000);

test('a slip of the keyboard never makes a step throw, and a draft still comes out or says why', async () => {
  await fc.assert(
    fc.asyncProperty(bidFiles, fc.nat(), slips, async (files, choice, changes) => {
      const names = Object.keys(files);
      const name = names[choice % names.length] ?? 'emvi.yaml';
      const broken = { ...files, [name]: mutated(files[name] ?? '', changes) };
      const { result } = await build(broken, true);
      expectSound(result.diagnostics);
      expect(result.written.length > 0 || result.diagnostics.length > 0).toBe(true);
    }),
    { seed: 20261122, numRuns: 50 },
  );
}, 120_000);

test('any text in the place of a file is read or refused, never fatal', async () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
  const anyFile = fc.constantFrom('emvi.yaml', 'wishes.yaml', 'kpis.yaml', 'sections/summary.md', 'criteria.yaml');
  await fc.assert(
    fc.asyncProperty(bidFiles, anyFile, anyText, async (files, name, text) => {
      const { diagnostics } = await check({ ...files, [name]: text });
      expectSound(diagnostics);
    }),
    { seed: 20261122, numRuns: 80 },
  );
}, 120_000);
