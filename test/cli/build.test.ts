import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { looserNormFound, missingFileFound, untidyFound } from '../report/example-findings.ts';
import { runCommand } from './run-command.ts';

vi.mock('../../src/pipeline/build-bid.ts', () => ({ buildBid: vi.fn() }));

function gives(result: Partial<BuildResult>): void {
  const nothing: BuildResult = {
    diagnostics: [],
    suppressed: 0,
    baseline: undefined,
    profile: 'review',
    language: 'nl',
    bid: undefined,
    smart: undefined,
    gaps: [],
    written: [],
    unchanged: [],
  };
  vi.mocked(buildBid).mockResolvedValue({ ...nothing, ...result });
}

beforeEach(() => {
  vi.mocked(buildBid).mockReset();
});

test('files go to standard output and findings to standard error', async () => {
  gives({ diagnostics: [untidyFound], written: ['output/plan.docx'], unchanged: ['output/plan.md'] });
  const { exitCode, host } = await runCommand(['build']);
  expect(exitCode).toBe(0);
  expect(host.output).toBe('geschreven   output/plan.docx\nongewijzigd  output/plan.md\n');
  expect(host.errors).toContain('opmerking EMV501 dubbele spatie\n  kpis.yaml:4:14 → haal er één weg\n');
  expect(host.errors).toMatch(/\n1 opmerking in 1 bestand\. Controle geslaagd\.\n$/u);
});

test('what changed since an earlier version goes to standard error', async () => {
  const none = { added: 0, removed: 0, changed: 0 };
  const changes = { paragraphs: { ...none, added: 1 }, rows: none, headings: ['Visie'] };
  gives({
    written: ['output/plan.docx'],
    redlines: [{ document: 'plan', file: 'output/plan-wijzigingen.docx', changes }],
  });
  const { host } = await runCommand(['build', '--redline', 'v1']);
  expect(vi.mocked(buildBid).mock.lastCall?.[2]).toMatchObject({ redline: 'v1' });
  expect(host.output).toBe('geschreven   output/plan.docx\n');
  expect(host.errors).toContain("output/plan-wijzigingen.docx: alinea's 1 nieuw\n  onder: Visie\n");
});

test('files are listed in the language of the bid', async () => {
  gives({ language: 'en', written: ['output/plan.docx'] });
  expect((await runCommand(['build'])).host.output).toBe('written    output/plan.docx\n');
});

describe('the exit code', () => {
  test('errors stop the build, and it says that nothing was written', async () => {
    gives({ diagnostics: [looserNormFound] });
    const { exitCode, host } = await runCommand(['build']);
    expect(exitCode).toBe(1);
    expect(host.output).toBe('');
    expect(host.errors).toMatch(/Controle mislukt\.\nEr is niets geschreven\.\n$/u);
  });

  test('the same is said in English', async () => {
    gives({ diagnostics: [looserNormFound] });
    const { host } = await runCommand(['build', '--lang', 'en']);
    expect(host.errors).toMatch(/Check failed\.\nNothing was written\.\n$/u);
  });

  test('a draft in spite of errors is fine', async () => {
    gives({ diagnostics: [looserNormFound], written: ['output/plan.docx'] });
    expect((await runCommand(['build', '--draft'])).exitCode).toBe(0);
  });

  test('a draft of nothing is not', async () => {
    gives({ diagnostics: [looserNormFound] });
    expect((await runCommand(['build', '--draft'])).exitCode).toBe(1);
  });

  test('a draft that could not be written is trouble', async () => {
    gives({ diagnostics: [missingFileFound], written: ['output/plan.docx'] });
    expect((await runCommand(['build', '--draft'])).exitCode).toBe(2);
  });
});

describe('what is asked of the pipeline', () => {
  test('without options only the folder', async () => {
    gives({});
    const { host } = await runCommand(['build', 'a']);
    expect(vi.mocked(buildBid)).toHaveBeenCalledWith(host, '/bid/a', { isStrict: false, isDraft: false });
  });

  test('every option that was given', async () => {
    gives({});
    const words =
      'build --out uit --format md,docx --only plan --only dashboard,plan --draft --strict --document-lang en';
    const { host } = await runCommand(words.split(' '));
    expect(vi.mocked(buildBid)).toHaveBeenCalledWith(host, '/bid', {
      isStrict: true,
      isDraft: true,
      out: 'uit',
      formats: ['md', 'docx'],
      only: ['plan', 'dashboard'],
      documentLanguage: 'en',
    });
  });

  test('formats may be given one by one', async () => {
    gives({});
    const { host } = await runCommand(['build', '--format', 'docx', '--format', 'md']);
    const expected = expect.objectContaining({ formats: ['docx', 'md'] });
    expect(vi.mocked(buildBid)).toHaveBeenCalledWith(host, '/bid', expected);
  });
});
