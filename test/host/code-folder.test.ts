import { describe, expect, test } from 'vitest';
import { codeFolder } from '../../src/host/code-folder.ts';

describe('the folder for compiled code', () => {
  test.each([
    ['linux', { HOME: '/home/anna' }, '/home/anna/.cache/emvi'],
    ['linux', { HOME: '/home/anna', XDG_CACHE_HOME: '/cache' }, '/cache/emvi'],
    ['linux', { HOME: '/home/anna', XDG_CACHE_HOME: 'cache' }, '/home/anna/.cache/emvi'],
    ['darwin', { HOME: '/Users/anna' }, '/Users/anna/Library/Caches/emvi'],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\anna\\AppData\\Local' }, 'C:\\Users\\anna\\AppData\\Local\\emvi\\code'],
    ['linux', { HOME: '/home/anna', NODE_COMPILE_CACHE: '/code' }, '/code/emvi'],
    ['linux', { HOME: '/home/anna', CI: 'false' }, '/home/anna/.cache/emvi'],
  ])('is one of the user on %s, with %o', (platform, environment, folder) => {
    expect(codeFolder({ platform, environment })).toBe(folder);
  });

  test.each([
    ['on a build server', { HOME: '/home/anna', CI: '1' }],
    ['without a home', {}],
    ['with a home that is no place', { HOME: '.' }],
    ['where Node.js may keep nothing', { HOME: '/home/anna', NODE_DISABLE_COMPILE_CACHE: '1' }],
  ])('is none %s', (_where, environment) => {
    expect(codeFolder({ platform: 'linux', environment })).toBeUndefined();
  });
});
