import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { mayBeRunning, nameOfThisProcess } from '../../src/host/process-name.ts';

const [machine = ''] = nameOfThisProcess().split('-');

test('a process is named by its machine and its number', () => {
  expect(nameOfThisProcess()).toMatch(new RegExp(`^[0-9a-f]{8}-${process.pid}$`, 'u'));
});

test('what bears the name of this process is a rest of an earlier one with its number', () => {
  expect(mayBeRunning(nameOfThisProcess())).toBe(false);
});

test('another process of this machine runs until it has ended', async () => {
  const child = spawn(process.execPath, ['--eval', 'process.stdin.resume()']);
  const name = `${machine}-${child.pid}`;
  expect(mayBeRunning(name)).toBe(true);
  child.kill();
  await once(child, 'exit');
  expect(mayBeRunning(name)).toBe(false);
});

test('a process of another machine, and a name that says nothing, may be running', () => {
  const other = machine === '00000000' ? '00000001' : '00000000';
  expect([`${other}-1`, 'other', ''].map(mayBeRunning)).toEqual([true, true, true]);
});
