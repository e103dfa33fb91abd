import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { runCommand } from './run-command.ts';

test.each(['EMV201', 'emv201', '201', 'wish-without-kpi', 'Wish-Without-KPI'])('%s names a finding', async (code) => {
  const { exitCode, host } = await runCommand(['explain', code]);
  expect(exitCode).toBe(0);
  expect(host.output).toMatch(/^EMV201 wish-without-kpi\n\n/u);
  expect(host.output).toContain('\nFout\n');
});

test('an explanation is in English when that is asked', async () => {
  const { host } = await runCommand(['explain', 'EMV201', '--lang', 'en']);
  expect(host.output).toContain('\nWrong\n');
  expect(host.output).not.toContain('\nFout\n');
});

test('an unknown code is trouble', async () => {
  const { exitCode, host } = await runCommand(['explain', 'wish-witout-kpi']);
  expect(exitCode).toBe(2);
  expect(host.errors).toBe('fout: er is geen bevinding wish-witout-kpi; bedoelde u wish-without-kpi?\n');
});

test('without a code every finding is listed with its name', async () => {
  const { exitCode, host } = await runCommand(['explain']);
  expect(exitCode).toBe(0);
  const heads = host.output.split('\n').filter((line) => line.startsWith('EMV'));
  expect(heads).toHaveLength(catalogue.length);
  for (const [index, { code, name }] of catalogue.entries()) expect(heads[index]).toContain(`${code}  ${name}:`);
});

test('the list is no wider than the terminal', async () => {
  const { host } = await runCommand(['explain', '--lang', 'en'], { terminalColumns: 60 });
  expect(Math.max(...host.output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});
