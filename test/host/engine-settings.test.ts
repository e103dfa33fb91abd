import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shortRunSettings } from '../../src/host/engine-settings.ts';

test('each supported release of Node.js gets settings of its own engine, any other none', () => {
  expect(shortRunSettings('20.19.0')).toEqual(['--interrupt-budget=540000', '--no-regexp-tier-up']);
  expect(shortRunSettings('22.12.0')).toEqual(shortRunSettings('24.1.0'));
  expect(shortRunSettings('22.12.0')).toHaveLength(3);
  for (const version of ['18.20.0', '26.0.0', '2', '', 'unknown']) expect(shortRunSettings(version)).toEqual([]);
});

test('the engine that runs this test takes its settings without a word', () => {
  const settings = JSON.stringify(shortRunSettings(process.versions.node));
  const script = `for (const setting of ${settings}) require('node:v8').setFlagsFromString(setting)`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
