import { describe, expect, test } from 'vitest';
import { type BidFiles, check, cleanBid } from '../support/bid.ts';

const files: BidFiles = {
  ...cleanBid,
  'kpis.yaml': `${(cleanBid['kpis.yaml'] ?? '').replace('    measurement: "Projectplan"\n', '')}  - id: KPI-02\n    title: "Extra"\n    measurement: "Register"\n`,
};

/** Other rules may find more in this bid. */
const shown: ReadonlySet<string> = new Set(['EMV202', 'EMV305']);

async function codesOf(selection: { only?: readonly string[]; skip?: readonly string[] }): Promise<string[]> {
  return (await check(files, selection)).diagnostics
    .map(({ type }) => type.code)
    .filter((code) => shown.has(code))
    .sort();
}

describe('which findings are shown', () => {
  test.each([
    [{}, ['EMV202', 'EMV305']],
    [{ only: ['EMV305'] }, ['EMV305']],
    [{ only: ['emv305', 'kpi-without-purpose'] }, ['EMV202', 'EMV305']],
    [{ only: ['3xx'] }, ['EMV305']],
    [{ only: ['EMV2xx'] }, ['EMV202']],
    [{ skip: ['3XX'] }, ['EMV202']],
    [{ only: ['3xx'], skip: ['EMV305'] }, []],
  ])('%j shows %j', async (selection, expected) => {
    expect(await codesOf(selection)).toEqual(expected);
  });

  test.each([
    ['only', 'EMV999', /"EMV999"/u],
    ['skip', 'kpi-without-purpos', /kpi-without-purpose\?/u],
    ['only', '305', /EMV305\?/u],
  ])('--%s %s is refused', async (flag, word, message) => {
    await expect(codesOf({ [flag]: [word] })).rejects.toMatchObject({ text: { nl: expect.stringMatching(message) } });
  });
});

test('looking at one kind of finding makes no exception useless and solves nothing', async () => {
  const excepted = {
    ...files,
    'kpis.yaml': `${files['kpis.yaml']}    waivers:\n      - code: EMV202\n        reason: "stuurt het contract"\n`,
  };
  const { diagnostics, suppressed } = await check(excepted, { only: ['EMV031', 'EMV305'] });
  expect(diagnostics.map(({ type }) => type.code)).toEqual(['EMV305']);
  expect(suppressed).toBe(0);
});
