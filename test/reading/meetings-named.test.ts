import { expect, test } from 'vitest';
import { meetingFinder, nameOtherMeetings } from '../../src/reading/meetings/meetings-named.ts';
import { readingOf } from '../support/reading.ts';

const { bid } = readingOf({
  'organisation.yaml':
    'meetings:\n  - id: servicelevel-overleg\n    name: "Servicelevel-overleg"\n  - id: overleg\n    name: "Overleg"\n  - id: cab\n    name: "Change Advisory Board"\n    aliases: ["CAB"]\n',
});
const namesIn = (text: string): string[] => [...meetingFinder(bid)(text)].map(({ id }) => id);

test.each([
  ['Het servicelevel overleg is maandelijks', ['servicelevel-overleg']],
  ['12 servicelevel-overleggen per jaar', ['servicelevel-overleg']],
  ['De CAB en het overleg', ['cab', 'overleg']],
  ['de Change-Advisory-Board besluit', ['cab']],
  ['Er staat een cabine', []],
  ['in overlegging', []],
])('%s', (text, ids) => {
  expect(namesIn(text)).toEqual(ids);
});

test('two texts are of other meetings only when each names one and none together', () => {
  expect(nameOtherMeetings(bid, 'elke week de CAB', 'elke maand het overleg')).toBe(true);
  expect(nameOtherMeetings(bid, 'de CAB en het overleg', 'elke maand het overleg')).toBe(false);
  expect(nameOtherMeetings(bid, 'elke week', 'elke maand het overleg')).toBe(false);
  expect(nameOtherMeetings(bid, 'elke maand het overleg', 'elke week')).toBe(false);
});

test('a bid without meetings names none', () => {
  expect(meetingFinder(readingOf({}).bid)('de CAB').size).toBe(0);
});
