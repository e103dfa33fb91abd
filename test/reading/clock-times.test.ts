import { expect, test } from 'vitest';
import { clockRangesIn, clockTimesIn, isOnClock } from '../../src/reading/days/clock-times.ts';

function written(text: string): string[] {
  return clockTimesIn(text).map(({ start, end, isSure }) => `${text.slice(start, end)}${isSure ? '' : '?'}`);
}

test.each([
  ['open van 08.00 tot 17.00 uur', ['08.00', '17.00']],
  ['Elke afsluiting is om 50.30 uur opgeruimd', ['50.30']],
  ['weekdays 07:00-19:00', ['07:00', '19:00']],
  ['een besparing van 40.50 uur', ['40.50?']],
  ['tot 40.50 uur per week', ['40.50?']],
  ['een schaal van 1:50 en een norm van 12.30%', []],
  ['versie 10.15.20 op 12-10-2027', []],
  ['€ 12.50 en 1.400 gebruikers', []],
])('the times in “%s”', (text, times) => {
  expect(written(text)).toEqual(times);
});

test.each([
  ['tussen 06.00 en 20.00 uur', 1],
  ['om 09.00 en 13.00 uur', 0],
  ['van 08:00 tot en met 17:00', 1],
  ['dagelijks 19.30-06.00 uur', 1],
  ['om 15.00 uur', 0],
])('“%s” has %i range of hours', (text, count) => {
  expect(clockRangesIn(text)).toHaveLength(count);
});

test.each([
  [24, 0, true],
  [24, 1, false],
  [8, 75, false],
  [0, 0, true],
])('a clock shows %i:%i: %s', (hours, minutes, isShown) => {
  expect(isOnClock({ start: 0, end: 5, hours, minutes, isSure: true })).toBe(isShown);
});
