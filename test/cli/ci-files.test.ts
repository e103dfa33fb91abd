import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/main.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { reportFormatNames } from '../../src/report/report-formats.ts';
import { runCommand } from './run-command.ts';

const action = readFileSync('action.yml', 'utf8');
const hooks = readFileSync('.pre-commit-hooks.yaml', 'utf8');
const page = readFileSync('docs/ci.md', 'utf8');

/** The flags of emvi that a text uses: those on a line that runs it, or that adds to its words. */
function flagsIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => /\bemvi check\b|words\+?=|args:/u.test(line));
  return [...new Set(lines.flatMap((line) => line.match(/(?<=[\s(])--[a-z-]+/gu) ?? []))];
}

describe.each([
  ['action.yml', action, 4],
  ['.pre-commit-hooks.yaml', hooks, 1],
  ['docs/ci.md', page, 2],
])('%s', (_, text, fewest) => {
  test('uses flags that emvi check has', async () => {
    const { host } = await runCommand(['help', 'check']);
    const flags = flagsIn(text);
    expect(flags.length).toBeGreaterThanOrEqual(fewest);
    expect(flags.filter((flag) => !new RegExp(`^ +(?:-\\w, )?${flag}\\b`, 'mu').test(host.output))).toEqual([]);
  });

  test('asks for reports that exist', () => {
    const formats = [...text.matchAll(/--(?:report "?(?=[a-z]+=[\w"$])|format )([a-z]+)/gu)].map(
      ([, format]) => format,
    );
    expect(formats.filter((format) => !reportFormatNames.some((name) => name === format))).toEqual([]);
  });
});

describe('action.yml', () => {
  const { inputs, runs } = parse(action);

  test('is a composite action whose steps name a shell or another action', () => {
    expect(runs.using).toBe('composite');
    for (const step of runs.steps) expect(step.uses ?? step.shell).toBeTypeOf('string');
  });

  test('uses every input that it declares, and no other', () => {
    const used = [...action.matchAll(/inputs\.([\w-]+)/gu)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(inputs)));
  });

  test('gives the values of a user to the shell as variables, never as code', () => {
    for (const step of runs.steps) expect(step.run ?? '').not.toContain('${{');
  });
});

test('the hook is a command of emvi that runs without file names', async () => {
  const [hook] = parse(hooks);
  expect(hook).toMatchObject({ id: 'emvi-check', language: 'node', pass_filenames: false });
  const [program, ...words] = hook.entry.split(' ');
  expect(program).toBe('emvi');
  expect(await run(words, createMemoryHost())).toBe(2);
});

test('docs/ci.md describes every kind of report', () => {
  const described = [...page.matchAll(/^\| `([a-z]+)` \|/gmu)].map(([, name]) => name);
  expect(described).toEqual([...reportFormatNames]);
});
