import { readFileSync } from 'node:fs';
import { afterAll, expect, vi } from 'vitest';

/*
 * Before every file of tests. Files share a process, so that the program is loaded and made fast once and not two
 * hundred times. One that puts another module in the place of ours needs modules of its own, and leaves none behind.
 */
const { testPath } = expect.getState();
if (testPath !== undefined && readFileSync(testPath, 'utf8').includes('\nvi.mock(')) {
  vi.resetModules();
  afterAll(() => {
    vi.resetModules();
  });
}
