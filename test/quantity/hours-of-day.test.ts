import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each([
  ["vóór vier uur 's middags", ['< 960 time-of-day']],
  ["Hij belt voor negen uur 's avonds.", ['< 1260 time-of-day']],
  ["tussen zes uur 's ochtends en elf uur ’s avonds", ['= 360..1380 time-of-day']],
  ["van 06.00 uur tot 2.00 uur 's nachts", ['(≤) 360 time-of-day', '≤ 120 time-of-day']],
  ["om 7.00 uur 's avonds", ['(≤) 1140 time-of-day']],
  ["uiterlijk om twaalf uur 's middags", ['≤ 720 time-of-day']],
  ["tot 12 uur 's nachts", ['≤ 1440 time-of-day']],
  ["om 12.30 uur 's nachts", ['(≤) 30 time-of-day']],
  ['before 5 pm', ['< 1020 time-of-day']],
  ['at 9:30 pm', ['(≤) 1290 time-of-day']],
  ['by 12 a.m.', ['≤ 0 time-of-day']],
  ["by nine o'clock in the morning", ['≤ 540 time-of-day']],
  // On a clock of twelve hours.
  ['om vier uur', ['(≤) 240 time-of-day ambiguous']],
  ["at four o'clock", ['(≤) 240 time-of-day ambiguous']],
  ['om 16 uur', ['(≤) 960 time-of-day']],
  // One hour past midnight is one in so many as well.
  ['van 23:00 tot 1:30', ['(≤) 1380 time-of-day', '≤ 90 time-of-day']],
  ['between 23:00 and 1:30', ['(≤) 1380 time-of-day', '(≤) 90 time-of-day']],
  ['om 1:30 uur', ['(≤) 90 time-of-day']],
  ['at 1:30 am', ['(≤) 90 time-of-day']],
])('%s is a time of day', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["binnen 4 uur 's nachts", ['≤ 4 hour']],
  ["ten minste vier uur 's middags", ['≥ 4 hour']],
  ['vóór vier uur', ['< 4 hour']],
  ['Het gaat om acht uur per week.', ['? 8 hour /week']],
  ['om de vier uur', ['(≥) 1 times /4 hour']],
  ['om 12 uur eerder te beginnen', ['(≤) 12 hour']],
  ['2 PM', ['(≥) 2 count "PM"']],
  ['vier in de middag', []],
  ['a slope of at most 1:14', []],
  ['een tekening op schaal 1:50', []],
])('%s is none', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['longer than a quarter of an hour', ['> 0,25 hour']],
  ['binnen driekwart van een uur', ['≤ 0,75 hour']],
  ['within three quarters of a year', ['≤ 0,75 year']],
  ['a quarter of the hours', ['(≥) 0,25 fraction "hours"']],
  ['een kwart van een school', ['(≥) 0,25 fraction "school"']],
])('%s is a part of a unit, or of things', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
