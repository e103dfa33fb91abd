import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf, readDay, weekdayOf } from '../../src/text/calendar.ts';
import { afterWorkingDays, dayOff, dutchHoliday, easterOf } from '../../src/text/dutch-holidays.ts';

describe('days', () => {
  test('a day is read from its digits', () => {
    expect(readDay('2027-04-12')).toEqual({ year: 2027, month: 4, day: 12 });
    expect(readDay('12-04-2027')).toBeUndefined();
  });

  test.each([
    ['2000-02-29', 2],
    ['2027-04-12', 1],
    ['2027-08-01', 0],
    ['1969-12-31', 3],
  ])('the weekday of %s', (text, weekday) => {
    const day = readDay(text);
    expect(day && weekdayOf(dayNumber(day))).toBe(weekday);
  });

  test('a number gives its day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
      { seed: 11 },
    );
  });
});

describe('holidays', () => {
  test.each([
    [1961, 4, 2],
    [2000, 4, 23],
    [2008, 3, 23],
    [2024, 3, 31],
    [2027, 3, 28],
    [2038, 4, 25],
    [2100, 3, 28],
  ])('Easter of %i', (year, month, day) => {
    expect(easterOf(year)).toEqual({ year, month, day });
  });

  test.each([
    ['2027-01-01', 'Nieuwjaarsdag'],
    ['2027-03-29', 'tweede paasdag'],
    ['2027-04-27', 'Koningsdag'],
    ['2031-04-26', 'Koningsdag'],
    ['2025-05-05', 'Bevrijdingsdag'],
    ['2027-05-06', 'Hemelvaartsdag'],
    ['2027-05-17', 'tweede pinksterdag'],
    ['2027-12-26', 'tweede kerstdag'],
  ])('%s is %s', (text, name) => {
    const day = readDay(text);
    expect(day && dutchHoliday(day)?.nl).toBe(name);
  });

  test.each(['2031-04-27', '2027-05-05', '2027-03-26', '2027-12-31'])('%s is none', (text) => {
    const day = readDay(text);
    expect(day && dutchHoliday(day)).toBeUndefined();
  });

  test('a weekend is off by its name', () => {
    expect(dayOff({ year: 2027, month: 8, day: 1 })?.nl).toBe('zondag');
    expect(dayOff({ year: 2027, month: 7, day: 31 })?.nl).toBe('zaterdag');
    expect(dayOff({ year: 2027, month: 8, day: 2 })).toBeUndefined();
  });
});

describe('working days', () => {
  test('weekends and holidays do not count', () => {
    expect(afterWorkingDays({ year: 2027, month: 3, day: 25 }, 2)).toEqual({ year: 2027, month: 3, day: 30 });
    expect(afterWorkingDays({ year: 2027, month: 4, day: 2 }, 10)).toEqual({ year: 2027, month: 4, day: 16 });
  });

  test('a term of none ends on the day itself', () => {
    expect(afterWorkingDays({ year: 2027, month: 8, day: 1 }, 0)).toEqual({ year: 2027, month: 8, day: 1 });
  });

  test('a longer term never ends earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 18_000, max: 24_000 }), (count, from) => {
        const end = dayNumber(afterWorkingDays(dayOf(from), count));
        expect(dayNumber(afterWorkingDays(dayOf(from), count + 1))).toBeGreaterThan(end);
      }),
      { seed: 11, numRuns: 50 },
    );
  });
});
