import { expect, test } from 'vitest';
import { toIsoDate } from '../../src/schema/date-form.ts';

test.each([
  ['31-12-2026', '2026-12-31'],
  ['1-2-2027', '2027-02-01'],
  ['31/12/2026', '2026-12-31'],
  ['31.12.2026', '2026-12-31'],
  ['2026/12/31', '2026-12-31'],
  ['2026-1-5', '2026-01-05'],
  ['31 december 2026', '2026-12-31'],
  ['1 Mrt 2027', '2027-03-01'],
  ['5 may 2027', '2027-05-05'],
  [' 3 okt. 2026 ', '2026-10-03'],
])('%s is a date that people write', (written, iso) => {
  expect(toIsoDate(written)).toBe(iso);
});

test.each([
  '2026',
  '31-13-2026',
  '32-12-2026',
  '0-1-2026',
  '12-31-2026',
  'morgen',
  '3 xyz 2026',
  '3 m 2026',
  '31-12-26',
  '',
])('%s is no date', (written) => {
  expect(toIsoDate(written)).toBeUndefined();
});
