import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeBaseline } from '../../src/policy/baseline.ts';
import { type BidFiles, check, cleanBid } from '../support/bid.ts';

const clean = cleanBid['kpis.yaml'] ?? '';
const extra = (id: string): string => `  - id: ${id}\n    title: "Extra"\n`;
/** What these tests are about; other rules may find more in these bids. */
const only = ['EMV035', 'EMV101', 'EMV202', 'EMV205', 'EMV305'];
const baselineFile = 'emvi-baseline.json';

/** A bid with a purposeless KPI for each id (EMV202), and a mention of nothing in a section (EMV205). */
function bidWith(ids: readonly string[], prose = 'Wij meten W-99.\n'): BidFiles {
  return { ...cleanBid, 'kpis.yaml': `${clean}${ids.map(extra).join('')}`, 'sections/summary.md': prose };
}

async function baselineOf(files: BidFiles): Promise<string> {
  const { diagnostics, bid, profile } = await check(files, { only });
  return writeBaseline(diagnostics, bid, profile).text;
}

async function judged(files: BidFiles, baseline: string) {
  const { diagnostics, baseline: counts } = await check(
    { ...files, [baselineFile]: baseline },
    { baseline: baselineFile, only },
  );
  return { codes: diagnostics.map(({ type }) => type.code), ...counts };
}

test('findings are named by code and item, or by text and words', async () => {
  expect(await baselineOf(bidWith(['KPI-02']))).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "findings": [
        {
          "code": "EMV202",
          "place": "kpis/KPI-02",
          "count": 1
        },
        {
          "code": "EMV205",
          "place": "sections/summary.md: w 99",
          "count": 1
        }
      ]
    }
    "
  `);
});

test('what is in the baseline is not shown', async () => {
  const files = bidWith(['KPI-02', 'KPI-03']);
  expect(await judged(files, await baselineOf(files))).toEqual({ codes: [], hidden: 3, solved: 0 });
});

test('lines and order may change', async () => {
  const baseline = await baselineOf(bidWith(['KPI-02', 'KPI-03']));
  const moved = bidWith(['KPI-03', 'KPI-02'], '# Samenvatting\n\nNieuwe tekst.\n\nWij meten **W-99**, elke week.\n');
  expect(await judged(moved, baseline)).toEqual({ codes: [], hidden: 3, solved: 0 });
});

test('a new finding is shown', async () => {
  const baseline = await baselineOf(bidWith(['KPI-02']));
  expect(await judged(bidWith(['KPI-02', 'KPI-03']), baseline)).toEqual({ codes: ['EMV202'], hidden: 2, solved: 0 });
});

test('one more of the same kind in the same place is shown', async () => {
  const baseline = await baselineOf(bidWith([]));
  const more = bidWith([], 'Wij meten W-99.\n\nEn nog eens W-99.\n');
  expect(await judged(more, baseline)).toEqual({ codes: ['EMV205'], hidden: 1, solved: 0 });
});

test('what was solved is counted', async () => {
  const baseline = await baselineOf(bidWith(['KPI-02', 'KPI-03']));
  expect(await judged(bidWith([], 'Wij meten KPI-01.\n'), baseline)).toEqual({ codes: [], hidden: 0, solved: 3 });
});

test('in a bid that could not be read whole nothing is called solved', async () => {
  const baseline = await baselineOf(bidWith(['KPI-02']));
  const broken = { ...cleanBid, 'kpis.yaml': clean.replace('"Wekelijks"', '> 95%') };
  expect((await judged(broken, baseline)).solved).toBe(0);
});

test('what cannot be read is never hidden', async () => {
  const broken = { ...cleanBid, 'kpis.yaml': `${clean}    kleur: "blauw"\n` };
  expect(await judged(broken, await baselineOf(broken))).toEqual({ codes: ['EMV101'], hidden: 0, solved: 0 });
});

test('in a submission the gate is not hidden', async () => {
  const files = { ...cleanBid, 'kpis.yaml': clean.replace('    measurement: "Projectplan"\n', '') };
  const baseline = await baselineOf(files);
  const { diagnostics } = await check(
    { ...files, [baselineFile]: baseline },
    { baseline: baselineFile, profile: 'submission', only },
  );
  expect(diagnostics.map(({ type }) => type.code)).toContain('EMV305');
});

test('the manifest names the baseline; the run goes before it and can leave it out', async () => {
  const files = bidWith(['KPI-02'], 'Wij meten KPI-01.\n');
  const declared = {
    ...files,
    'emvi.yaml': `${cleanBid['emvi.yaml']}checks:\n  baseline: emvi-baseline.json\n`,
    [baselineFile]: await baselineOf(files),
  };
  expect((await check(declared, { only })).diagnostics).toEqual([]);
  expect((await check(declared, { baseline: false, only })).diagnostics).toHaveLength(1);
});

test('a baseline that is not there is reported where it is named', async () => {
  const { diagnostics } = await check({
    ...cleanBid,
    'emvi.yaml': `${cleanBid['emvi.yaml']}checks:\n  baseline: weg.json\n`,
  });
  expect(diagnostics.map(({ span }) => span?.file.text.slice(span.start, span.end))).toEqual(['weg.json']);
});

test.each(['', '{', '[]', '{"version": 2, "findings": []}', '{"version": 1, "findings": [{"code": 3}]}'])(
  'a file with %j is no baseline',
  async (text) => {
    expect((await judged(cleanBid, text)).codes).toEqual(['EMV035']);
  },
);

test('the same findings in any order give the same file', async () => {
  const { diagnostics, bid, profile } = await check(bidWith(['KPI-04', 'KPI-02', 'KPI-03']), { only });
  const { text } = writeBaseline(diagnostics, bid, profile);
  fc.assert(
    fc.property(fc.shuffledSubarray([...diagnostics], { minLength: diagnostics.length }), (shuffled) => {
      expect(writeBaseline(shuffled, bid, profile).text).toBe(text);
    }),
    { seed: 42, numRuns: 20 },
  );
});
