import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { concludeLate, main } from '../../src/cli/main.ts';
import { Session } from '../../src/cli/session.ts';
import { EmviError } from '../../src/diagnostics/emvi-error.ts';
import { HostError } from '../../src/host/host.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { checkBid } from '../../src/pipeline/check-bid.ts';
import { runCommand, textOf } from './run-command.ts';

vi.mock('../../src/pipeline/check-bid.ts', () => ({ checkBid: vi.fn() }));

function breaksWith(error: unknown): void {
  vi.mocked(checkBid).mockRejectedValue(error);
}

beforeEach(() => {
  vi.mocked(checkBid).mockReset();
});

test('a program that cannot go on says why in one line, in one language', async () => {
  breaksWith(new EmviError({ nl: 'het kan\nniet', en: 'it cannot be' }));
  const dutch = await runCommand(['check']);
  const english = await runCommand(['check', '--lang', 'en']);
  expect([dutch.exitCode, dutch.host.errors]).toEqual([2, 'fout: het kan niet\n']);
  expect([english.exitCode, english.host.errors]).toEqual([2, 'error: it cannot be\n']);
});

test('a machine that refuses is named with the place and the reason', async () => {
  breaksWith(new HostError('EACCES', '/bid/geheim\u001b[2J'));
  const { exitCode, host } = await runCommand(['check']);
  expect(exitCode).toBe(2);
  expect(host.errors).toBe('fout: /bid/geheim␛[2J: u hebt er geen rechten voor (EACCES)\n');
});

test('our own mistake is one line, with the details in a file', async () => {
  breaksWith(new TypeError('kapot'));
  const { exitCode, host } = await runCommand(['check', 'map'], { environment: { TMPDIR: '/tijdelijk' } });
  expect(exitCode).toBe(3);
  expect(host.errors).toBe('emvi heeft een fout in het programma; de details staan in /tijdelijk/emvi-bug-1.txt\n');
  const details = textOf(host, '/tijdelijk/emvi-bug-1.txt') ?? '';
  expect(details).toContain('emvi check map\n');
  expect(details).toContain('TypeError: kapot\n    at ');
});

test('an earlier file with details stays', async () => {
  breaksWith('geen fout maar een tekst');
  const files = { '/tijdelijk/emvi-bug-1.txt': 'eerder' };
  const { host } = await runCommand(['check'], { files, environment: { TMPDIR: '/tijdelijk' } });
  expect(textOf(host, '/tijdelijk/emvi-bug-1.txt')).toBe('eerder');
  expect(textOf(host, '/tijdelijk/emvi-bug-2.txt')).toContain('geen fout maar een tekst');
});

test.each([
  [{ TEMP: 'C:\\Tijdelijk' }, 'C:\\Tijdelijk\\emvi-bug-1.txt'],
  [{ TMP: 'C:\\Tmp' }, 'C:\\Tmp\\emvi-bug-1.txt'],
  [{}, 'C:\\Windows\\Temp\\emvi-bug-1.txt'],
])('on Windows the details go where its temporary files go: %j', async (environment, file) => {
  breaksWith(new Error('kapot'));
  const { host } = await runCommand(['check'], { platform: 'win32', environment });
  expect(host.errors).toContain(file);
});

test('the stack is shown with EMVI_DEBUG=1', async () => {
  breaksWith(new TypeError('kapot'));
  const { host } = await runCommand(['check', '--lang', 'en'], { environment: { EMVI_DEBUG: '1' } });
  expect(host.errors).toMatch(/^emvi has a bug; the details are in .*\n[\s\S]*TypeError: kapot\n {4}at /u);
});

test('a disk that takes no details leaves the line', async () => {
  breaksWith(new TypeError('kapot'));
  const failOn = (call: string) => (call === 'writeNew' ? 'ENOSPC' : undefined);
  const { exitCode, host } = await runCommand(['check'], { failOn });
  expect(exitCode).toBe(3);
  expect(host.errors).toBe(
    'emvi heeft een fout in het programma; start opnieuw met EMVI_DEBUG=1 om de details te zien\n',
  );
});

test('a hundred files with details are enough', async () => {
  breaksWith(new TypeError('kapot'));
  const failOn = (call: string) => (call === 'writeNew' ? 'EEXIST' : undefined);
  expect((await runCommand(['check', '--lang', 'en'], { failOn })).host.errors).toBe(
    'emvi has a bug; run again with EMVI_DEBUG=1 to see the details\n',
  );
});

describe('a process of its own', () => {
  const { argv, exitCode } = process;

  afterEach(() => {
    process.argv = argv;
    process.exitCode = exitCode;
    vi.restoreAllMocks();
  });

  test('is left to end by itself, with the exit code', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(process, 'once').mockReturnValue(process);
    process.argv = ['node', 'emvi', '--version'];
    process.exitCode = undefined;
    await main();
    expect(process.exitCode).toBe(0);
    expect(write).toHaveBeenCalledOnce();
  });

  test('ends with trouble when its output is lost after the command was done', async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const complain = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const once = vi.spyOn(process, 'once').mockReturnValue(process);
    process.argv = ['node', 'emvi', '--version'];
    process.exitCode = undefined;
    await main();
    const [, lose] = once.mock.calls.find(([event]) => String(event) === 'uncaughtException') ?? [];
    lose?.(Object.assign(new Error('ENOSPC'), { syscall: 'write', code: 'ENOSPC' }));
    expect(process.exitCode).toBe(2);
    expect(complain).toHaveBeenCalledWith('fout: de uitvoer: de schijf is vol (ENOSPC)\n');
  });
});

test('any other late mistake is our own', () => {
  const host = createMemoryHost();
  expect(concludeLate(new TypeError('kapot'), new Session(host, 'nl'), [])).toBe(3);
  expect(host.errors).toContain('emvi heeft een fout in het programma');
});
