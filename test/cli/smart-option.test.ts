import { describe, expect, test } from 'vitest';
import { bidWith } from '../rules/smart/smart-bid.ts';
import { runCommand } from './run-command.ts';

const bid = { files: bidWith({}) };

describe('--min-smart', () => {
  test('fails a check with what the KPIs below it lack', async () => {
    const { exitCode, host } = await runCommand(['check', '--min-smart', '95', '--all'], bid);
    expect(exitCode).toBe(1);
    expect(host.output).toContain('EMV307');
    expect(host.output.replace(/\s+/gu, ' ')).toContain('eigenaar (A, 10)');
  });

  test('lets a check pass that reaches it', async () => {
    const { exitCode, host } = await runCommand(['check', '--min-smart', '50'], bid);
    expect(exitCode).toBe(0);
    expect(host.output).not.toContain('EMV307');
  });

  test('goes before what emvi.yaml asks', async () => {
    const strict = { ...bid.files, 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nchecks:\n  minSmart: 95\n' };
    expect((await runCommand(['check'], { files: strict })).exitCode).toBe(1);
    expect((await runCommand(['check', '--min-smart', '50'], { files: strict })).exitCode).toBe(0);
  });

  test('stops a build before anything is written', async () => {
    const { exitCode, host } = await runCommand(['build', '--min-smart', '95'], bid);
    expect(exitCode).toBe(1);
    expect(host.errors).toContain('EMV307');
  });

  test.each(['101', '-1', 'veel', ''])('%j is a mistake in the command', async (score) => {
    const { exitCode, host } = await runCommand(['check', `--min-smart=${score}`], bid);
    expect(exitCode).toBe(2);
    expect(host.errors).toContain('--min-smart vraagt een getal van 0 tot 100');
  });
});
