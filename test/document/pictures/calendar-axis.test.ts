import { describe, expect, test } from 'vitest';
import { calendarAxis, numberedAxis } from '../../../src/document/pictures/calendar-axis.ts';
import { dayNumber, dayOf } from '../../../src/text/calendar.ts';

type Day = readonly [year: number, month: number, day: number];
const day = (...[year, month, date]: Day): number => dayNumber({ year, month, day: date });
const written = (at: number): string => {
  const { year, month, day: date } = dayOf(at);
  return `${year}-${month}-${date}`;
};

describe('an axis of days', () => {
  test.each<[string, Day, Day, string, string]>([
    ['of three weeks begins on a Monday and is divided in weeks', [2027, 3, 3], [2027, 3, 24], '2027-3-1', '2027-3-29'],
    ['of a year begins on the first of a month', [2027, 3, 3], [2028, 3, 3], '2027-3-1', '2028-4-1'],
    ['that ends on the last of a month ends there', [2027, 1, 1], [2028, 1, 1], '2027-1-1', '2028-1-1'],
  ])('%s', (_, from, until, first, last) => {
    const axis = calendarAxis(day(...from), day(...until), 'nl');
    expect([written(axis.start), written(axis.end)]).toEqual([first, last]);
  });

  test.each([
    ['nl', ['mrt ’27', 'apr ’27'], ['K2 ’27', 'K3 ’27']],
    ['en', ['Mar ’27', 'Apr ’27'], ['Q2 ’27', 'Q3 ’27']],
  ] as const)('has months and quarters in words of the language (%s)', (language, months, quarters) => {
    const { divisions } = calendarAxis(day(2027, 3, 3), day(2028, 3, 3), language);
    expect(divisions[0]?.slice(0, 2).map(({ label }) => label)).toEqual(months);
    expect(divisions[1]?.slice(0, 2).map(({ label }) => label)).toEqual(quarters);
  });

  test('has weeks named by their Monday', () => {
    const { divisions } = calendarAxis(day(2027, 3, 3), day(2027, 3, 24), 'en');
    expect(divisions[0]?.map(({ label }) => label)).toEqual(['1 Mar', '8 Mar', '15 Mar', '22 Mar']);
  });

  test('of centuries has no lines that would fill the picture', () => {
    const { divisions } = calendarAxis(day(1600, 1, 1), day(2400, 1, 1), 'nl');
    expect(divisions.every(({ length }) => length <= 150)).toBe(true);
    expect(divisions[0]?.slice(0, 2).map(({ label }) => label)).toEqual(['1600', '1610']);
  });
});

describe('an axis of numbers', () => {
  test.each([
    ['each where there is room', 0, 4, ['0', '1', '2', '3']],
    ['whole ones around halves', 0.5, 2.5, ['0', '1', '2']],
    ['round ones where there are hundreds', 0, 301, ['0', '5', '10']],
  ])('has %s', (_, start, end, labels) => {
    const [first] = numberedAxis(start, end).divisions;
    expect(first?.slice(0, labels.length).map(({ label }) => label)).toEqual(labels);
  });
});
