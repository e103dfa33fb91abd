import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkBid } from '../../src/pipeline/check-bid.ts';
import {
  exampleFindings,
  looserNormFound,
  missingFileFound,
  untidyFound,
  vagueWordFound,
} from '../report/example-findings.ts';
import { runCommand } from './run-command.ts';

vi.mock('../../src/pipeline/check-bid.ts', () => ({ checkBid: vi.fn() }));

function finds(diagnostics: readonly Diagnostic[], language: 'nl' | 'en' = 'nl'): void {
  vi.mocked(checkBid).mockResolvedValue({
    diagnostics,
    suppressed: 0,
    baseline: undefined,
    profile: 'review',
    language,
    bid: undefined,
    smart: undefined,
    gaps: [],
  });
}

const certainWarning: Diagnostic = { ...looserNormFound, severity: 'warning' };
const presumedError: Diagnostic = { ...vagueWordFound, severity: 'error' };

beforeEach(() => {
  vi.mocked(checkBid).mockReset();
});

describe('the exit code', () => {
  test.each([
    { title: 'no findings are fine', found: [], words: [], expected: 0 },
    { title: 'an error fails', found: [looserNormFound], words: [], expected: 1 },
    { title: 'a warning does not', found: [certainWarning], words: [], expected: 0 },
    { title: 'a warning fails when asked', found: [certainWarning], words: ['--fail-on', 'warning'], expected: 1 },
    { title: 'a remark does not', found: [untidyFound], words: ['--fail-on', 'warning'], expected: 0 },
    { title: 'a remark fails when asked', found: [untidyFound], words: ['--fail-on', 'info'], expected: 1 },
    { title: 'a presumed error never fails', found: [presumedError], words: ['--fail-on', 'info'], expected: 0 },
    { title: 'trouble outside the bid weighs more than errors in it', found: exampleFindings, words: [], expected: 2 },
    {
      title: 'trouble outside the bid that is only a warning does not',
      found: [{ ...missingFileFound, severity: 'warning' } satisfies Diagnostic],
      words: [],
      expected: 0,
    },
  ])('$title', async ({ found, words, expected }) => {
    finds(found);
    expect((await runCommand(['check', ...words])).exitCode).toBe(expected);
  });
});

describe('what is printed', () => {
  test('findings go to standard output, with the verdict that the exit code gives', async () => {
    finds([certainWarning]);
    const { host } = await runCommand(['check', '--fail-on', 'warning']);
    expect(host.output).toMatch(
      /\nwaarschuwing EMV401 .*\n {2}kpis\.yaml:4:22, .*\n\n.*\n1 waarschuwing in 1 bestand\. Controle mislukt\.\n$/su,
    );
    expect(host.errors).toBe('');
  });

  test('findings are in the language of the bid', async () => {
    finds([looserNormFound], 'en');
    expect((await runCommand(['check'])).host.output).toContain('error EMV401 target of KPI-02');
  });

  test('--lang goes before the language of the bid', async () => {
    finds([looserNormFound], 'en');
    expect((await runCommand(['check', '--lang', 'nl'])).host.output).toContain('fout EMV401 norm van KPI-02');
  });

  test('a terminal gets colour', async () => {
    finds([looserNormFound]);
    const { host } = await runCommand(['check'], { terminalColumns: 80 });
    expect(host.output).toContain('\u001b[');
  });

  test('--no-color takes the colour away', async () => {
    finds([looserNormFound]);
    const { host } = await runCommand(['check', '--no-color'], { terminalColumns: 80 });
    expect(host.output).not.toContain('\u001b[');
  });

  test('--color colours a pipe', async () => {
    finds([looserNormFound]);
    expect((await runCommand(['--color', 'check'])).host.output).toContain('\u001b[');
  });

  test('--all shows more than ten findings on a terminal', async () => {
    finds(Array.from({ length: 12 }, () => looserNormFound));
    const { host } = await runCommand(['check', '--all', '--no-color'], { terminalColumns: 80 });
    expect(host.output.match(/^fout EMV401 /gmu)).toHaveLength(12);
  });

  test('--format json prints the report for programs', async () => {
    finds([looserNormFound]);
    const { exitCode, host } = await runCommand(['check', '--format', 'json'], { terminalColumns: 80 });
    expect(JSON.parse(host.output).summary).toMatchObject({ errors: 1, warnings: 0, infos: 0 });
    expect(exitCode).toBe(1);
  });
});

describe('what is asked of the pipeline', () => {
  test('the folder is found from the working folder', async () => {
    finds([]);
    const { host } = await runCommand(['check', '../ander', '--strict']);
    expect(vi.mocked(checkBid)).toHaveBeenCalledWith(host, '/ander', { isStrict: true });
  });

  test('without a folder it is the working folder', async () => {
    finds([]);
    const { host } = await runCommand(['check'], { platform: 'win32' });
    expect(vi.mocked(checkBid)).toHaveBeenCalledWith(host, 'C:\\bid', { isStrict: false });
  });
});
