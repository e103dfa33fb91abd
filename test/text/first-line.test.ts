import { expect, test } from 'vitest';
import { firstLineOf } from '../../src/text/first-line.ts';

test.each([
  ['een regel', 'een regel'],
  ['een\ntwee\ndrie', 'een'],
  ['een\r\ntwee', 'een'],
  ['\ntwee', ''],
  ['', ''],
])('the first line of %j is %j', (text, line) => {
  expect(firstLineOf(text)).toBe(line);
});
