import { expect, test } from 'vitest';
import {
  dayRangesIn,
  monthRunIn,
  monthsLater,
  type WrittenDay,
  withYearsOf,
} from '../../src/reading/days/day-ranges.ts';

const shown = ({ year, month, day }: WrittenDay): string =>
  [year, month, day].filter((part) => part !== undefined).join('-');

test.each([
  ['van 5 juli tot en met 27 augustus 2027', ['7-5 – 2027-8-27']],
  ['14 to 29 February 2028', ['2-14 – 2028-2-29']],
  ['1 September 2027 – 31 August 2031', ['2027-9-1 – 2031-8-31']],
  ['from Monday 3 May to Friday 7 May', ['5-3 – 5-7']],
  ['van 13 mei tot 1 oktober 2027', ['5-13 – 2027-9-30']],
  ['van 3 tot 5 mei', ['5-3 – 5-5']],
  ['tussen 1 en 20 januari', ['1-1 – 1-20']],
  ['1 okt. t/m 30 apr. 2028, daarna 1 mei-30 juni', ['10-1 – 2028-4-30', '5-1 – 6-30']],
  ['op 1 en 2 januari', []],
  ['blok 2 tot 1 mei', []],
  ['40 tot 45 mei, versie 1.2-3 mei, tot en met 3 mei', []],
])('the runs of days in “%s”', (text, runs) => {
  expect(dayRangesIn(text).map(({ first, last }) => `${shown(first)} – ${shown(last)}`)).toEqual(runs);
});

test.each([
  ['8 maart – 4 juni 2027', '2027-3-8 – 2027-6-4'],
  ['20 december 2027 t/m 7 januari', '2027-12-20 – 2028-1-7'],
  ['1 oktober t/m 30 april 2028', '2027-10-1 – 2028-4-30'],
  ['1 oktober t/m 30 april', undefined],
])('the years of “%s”', (text, run) => {
  const [range] = dayRangesIn(text);
  const dated = range === undefined ? undefined : withYearsOf(range);
  expect(dated === undefined ? undefined : `${shown(dated.first)} – ${shown(dated.last)}`).toBe(run);
});

test.each([
  ['maand 4 t/m 10 (januari t/m juli 2028)', '2028-1-1 – 2028-7-31'],
  ['October to February 2028', '2027-10-1 – 2028-2-29'],
  ['april 2029 t/m maart 2033', '2029-4-1 – 2033-3-31'],
  ['3 januari t/m juli 2028', undefined],
  ['januari t/m juli', undefined],
])('the months in “%s”', (text, run) => {
  const found = monthRunIn(text);
  expect(found === undefined ? undefined : `${shown(found.first)} – ${shown(found.last)}`).toBe(run);
});

test('a day moves by months, and the last days of a month with the length of the other', () => {
  expect(monthsLater({ month: 12, day: 15 }, 1)).toEqual({ month: 1, day: 15 });
  expect(monthsLater({ year: 2027, month: 12, day: 15 }, 1)).toEqual({ year: 2028, month: 1, day: 15 });
  expect(monthsLater({ year: 2028, month: 3, day: 31 }, -1)).toEqual({ year: 2028, month: 2, day: 29 });
  expect(monthsLater({ month: 6, day: 30 }, -1)).toEqual({ month: 5, day: 31 });
});
