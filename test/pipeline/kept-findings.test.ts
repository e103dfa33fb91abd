import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { KeptResults } from '../../src/host/host.ts';
import { createMemoryHost, type MemoryHostOptions } from '../../src/host/memory-host.ts';
import { checkBid } from '../../src/pipeline/check-bid.ts';
import { type BidFiles, bidFolder, cleanBid, shown } from '../support/bid.ts';
import { readExample } from '../support/examples.ts';
import { KeptInMemory } from '../support/kept-results.ts';

async function check(
  files: NonNullable<MemoryHostOptions['files']>,
  results: KeptResults,
  isAnonymous = false,
): Promise<readonly Diagnostic[]> {
  const host = Object.assign(createMemoryHost({ folder: bidFolder, files }), { results });
  return (await checkBid(host, bidFolder, { isStrict: false, isAnonymous })).diagnostics;
}

/** Two findings: a reservation, and a term that its KPI does not allow. */
const weak: BidFiles = {
  ...cleanBid,
  'kpis.yaml': cleanBid['kpis.yaml']?.replace('≤ 6 weken', '≤ 8 weken') ?? '',
  'sections/summary.md': 'Wij gaan ervan uit dat alle gegevens op tijd beschikbaar zijn.\n',
};

test.each(['digitale-dienstverlening', 'drechtsteden', 'technova'])(
  'a second check of %s says what the first one said',
  async (name) => {
    const results = new KeptInMemory();
    const files = Object.fromEntries(readExample(name));
    const first = await check(files, results);
    expect(results.found).toBe(0);
    const second = await check(files, results);
    expect(results.found).toBeGreaterThan(0);
    const plain = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.map(({ type, parameters, certainty, severity, related, ...one }) => [
        shown({ type, parameters, certainty, severity, related, ...one }),
        JSON.stringify(parameters),
        certainty,
        severity,
        one.fix?.edits.map(({ text }) => text),
        related.map(({ span, label }) => [span.file.path, span.start, span.end, label]),
      ]);
    expect(plain(second)).toEqual(plain(first));
  },
);

test('what the rules found before is not looked for again', async () => {
  const results = new KeptInMemory();
  expect((await check(weak, results)).map(({ type }) => type.code)).toEqual(['EMV400', 'EMV502']);
  const [name] = [...results.texts.keys()];
  results.texts.set(name ?? '', '[]');
  expect(await check(weak, results)).toEqual([]);
});

test.each<[string, BidFiles, boolean]>([
  ['another text', { ...weak, 'sections/summary.md': 'Wij gaan ervan uit dat alles op tijd is.\n' }, false],
  ['another name of a section', { ...weak, 'sections/summary.md': '', 'sections/approach.md': 'Tekst.\n' }, false],
  ['a bid that is read as anonymous', weak, true],
])('%s is read anew', async (_, files, isAnonymous) => {
  const results = new KeptInMemory();
  await check(weak, results);
  for (const name of results.texts.keys()) results.texts.set(name, '[]');
  await check(files, results, isAnonymous);
  expect(results.found).toBe(0);
});

test('an annex that has come or gone is seen', async () => {
  const results = new KeptInMemory();
  const evidence =
    'evidence:\n  - id: B-01\n    title: "Certificaat"\n    proves: "Onboarding"\n    file: bijlagen/b.pdf\n';
  const without: BidFiles = { ...cleanBid, 'evidence.yaml': evidence };
  const codes = async (files: BidFiles) => (await check(files, results)).map(({ type }) => type.code);
  const lacking = await codes(without);
  const there = await codes({ ...without, 'bijlagen/b.pdf': 'x' });
  expect(lacking.length).toBeGreaterThan(there.length);
  expect(await codes(without)).toEqual(lacking);
});

test.each([
  [
    'of a finding that there is no longer',
    '[{"code":"EMV299","parameters":{},"certainty":"certain","place":["kpis.yaml",0,1],"related":[]}]',
  ],
  [
    'of a text that there is no longer',
    '[{"code":"EMV400","parameters":{},"certainty":"certain","place":["weg.yaml",0,1],"related":[]}]',
  ],
])('what was kept %s is not used', async (_, text) => {
  const results = new KeptInMemory();
  const first = await check(weak, results);
  for (const name of results.texts.keys()) results.texts.set(name, text);
  expect((await check(weak, results)).map(({ type }) => type.code)).toEqual(first.map(({ type }) => type.code));
});

test('a bid of which a part cannot be read is read anew each time', async () => {
  const results = new KeptInMemory();
  await check({ ...weak, 'risks.yaml': 'risks: [\n' }, results);
  expect([...results.texts]).toEqual([]);
});
