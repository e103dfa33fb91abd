import { expect, test } from 'vitest';
import { calendarPeriod } from '../../../src/document/pictures/calendar-period.ts';
import { dayOf } from '../../../src/text/calendar.ts';

function days(text: string): string | undefined {
  const span = calendarPeriod(text);
  if (span === undefined) return undefined;
  return [span.start, span.end]
    .map((moment) => {
      if (moment === undefined) return '…';
      const { year, month, day } = dayOf(Number(moment.numerator));
      return `${year}-${month}-${day}`;
    })
    .join(' – ');
}

test.each([
  ['maart 2027', '2027-3-1 – 2027-3-31'],
  ['March 2027', '2027-3-1 – 2027-3-31'],
  ['feb. 2028', '2028-2-1 – 2028-2-29'],
  ['Q1 2027', '2027-1-1 – 2027-3-31'],
  ['4e kwartaal 2027', '2027-10-1 – 2027-12-31'],
  ['Q3 2027 – Q1 2028', '2027-7-1 – 2028-3-31'],
  ['november 2027 t/m januari 2028', '2027-11-1 – 2028-1-31'],
  ['vanaf juni 2027', '2027-6-1 – …'],
])('%s is %s', (text, expected) => {
  expect(days(text)).toBe(expected);
});

test.each([
  '',
  'maart',
  '2027',
  'week 3',
  'uiterlijk in maart 2027 of later',
  '12 maart 2027',
  'vanaf mei 2027 – juni 2027',
])('nothing is read into “%s”', (text) => {
  expect(calendarPeriod(text)).toBeUndefined();
});
