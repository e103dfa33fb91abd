import { expect, test } from 'vitest';
import { uncoloured } from '../../../src/report/paint.ts';
import { daysBetween, drawHeader } from '../../../src/report/terminal/header.ts';
import { check, cleanBid } from '../../support/bid.ts';

async function header(today: string, language: 'nl' | 'en' = 'nl', columns = 100): Promise<string[]> {
  const manifest = 'emvi: 1\ntitle: "Plan"\ndates:\n  closing: "2027-02-12"\n';
  const criteria =
    'criteria:\n  - id: K1\n    weight: "€ 300.000"\n    subCriteria:\n      - id: K1.1\n        weight: "40%"\n  - id: K2\n';
  const { bid } = await check({ ...cleanBid, 'emvi.yaml': manifest, 'criteria.yaml': criteria });
  if (bid === undefined) throw new Error('the bid cannot be read');
  return drawHeader(bid, { language, columns, paint: uncoloured, today });
}

test.each([
  ['2027-01-31', 'nl', 'Inleveren over 12 dagen, 12 februari 2027'],
  ['2027-02-11', 'nl', 'Inleveren over 1 dag, 12 februari 2027'],
  ['2027-02-12', 'nl', 'Vandaag inleveren, 12 februari 2027'],
  ['2027-02-13', 'nl', 'Inlevertermijn 1 dag geleden verstreken, 12 februari 2027'],
  ['2027-01-31', 'en', 'Hand in by 12 February 2027, 12 days left'],
  ['2027-02-12', 'en', 'Hand in today, 12 February 2027'],
  ['2027-02-15', 'en', 'Closed 3 days ago, on 12 February 2027'],
] as const)('on %s it says in %s: %s', async (today, language, closing) => {
  expect(await header(today, language)).toEqual(['Plan', `${closing} · K1 € 300.000 · K1.1 40%`]);
});

test('a long line is broken between facts', async () => {
  expect(await header('2027-01-31', 'nl', 50)).toEqual([
    'Plan',
    'Inleveren over 12 dagen, 12 februari 2027 ·',
    '  K1 € 300.000 · K1.1 40%',
  ]);
});

test('without a closing date and values it is the title alone', async () => {
  const { bid } = await check(cleanBid);
  expect(bid && drawHeader(bid, { language: 'nl', columns: 80, paint: uncoloured, today: '2027-01-01' })).toEqual([
    'Plan van aanpak',
  ]);
});

test('days are counted over months, leap days and summer time', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  expect(daysBetween('2027-01-01', 'volgende week')).toBeUndefined();
});
