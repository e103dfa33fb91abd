import { expect, test } from 'vitest';
import { isWithin, pathsOn, shownPath } from '../../src/host/paths.ts';

test('the platform decides how paths are joined', () => {
  expect(pathsOn('win32').join('C:\\bid', 'output')).toBe('C:\\bid\\output');
  expect(pathsOn('darwin').join('/bid', 'output')).toBe('/bid/output');
});

test.each([
  ['linux', '/bid', '/bid', true],
  ['linux', '/bid', '/bid/a/b', true],
  ['linux', '/bid', '/bid-old', false],
  ['linux', '/bid', '/', false],
  ['linux', '/bid', '/bid/..a', true],
  ['win32', 'C:\\bid', 'c:\\BID\\a', true],
  ['win32', 'C:\\bid', 'D:\\bid\\a', false],
  ['win32', 'C:\\bid', '\\\\server\\bid', false],
])('on %s, whether %s holds %s is %s', (platform, folder, path, expected) => {
  expect(isWithin(pathsOn(platform), folder, path)).toBe(expected);
});

test('people see a path from where they work, with forward slashes', () => {
  expect(shownPath(pathsOn('linux'), '/projects', '/projects/bid/a.md')).toBe('bid/a.md');
  expect(shownPath(pathsOn('linux'), '/projects', '/projects')).toBe('.');
  expect(shownPath(pathsOn('linux'), '/projects', '/other/a.md')).toBe('/other/a.md');
  expect(shownPath(pathsOn('win32'), 'C:\\projects', 'C:\\projects\\bid\\a.md')).toBe('bid/a.md');
  expect(shownPath(pathsOn('win32'), 'C:\\projects', 'D:\\a.md')).toBe('D:/a.md');
});

test('a backslash in a name on Linux stays a backslash', () => {
  expect(shownPath(pathsOn('linux'), '/projects', '/projects/a\\b.md')).toBe('a\\b.md');
});
