import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Has Stryker change these lines; gives each change with what became of it. */
export function tryChanges(root, stryker, { name, lines, tests }) {
  const work = path.join(stryker, name);
  mkdirSync(work, { recursive: true });
  const report = path.join(work, 'report.json');
  rmSync(report, { force: true });
  const vitest = path.join(work, 'vitest.config.mjs');
  writeFileSync(vitest, vitestSettings(tests));
  const settings = path.join(work, 'stryker.json');
  writeFileSync(settings, JSON.stringify(strykerSettings(stryker, { lines, vitest, report, work })));
  execFileSync(
    process.execPath,
    [path.join(stryker, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', settings],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, text: textAt(source, mutant.location) })),
  );
}

function vitestSettings(tests) {
  const test = { include: tests, setupFiles: 'test/tools/fresh-modules.ts', testTimeout: 30_000 };
  return `export default ${JSON.stringify({ test })};\n`;
}

function strykerSettings(stryker, { lines, vitest, report, work }) {
  return {
    testRunner: 'vitest',
    plugins: [path.join(stryker, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    vitest: { configFile: vitest, related: false },
    mutate: lines,
    // What runs when a module is loaded is data, mostly lists of words: a change there asks for a run of everything.
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    // Its rewriting of TypeScript's settings needs a TypeScript that is written in JavaScript.
    tsconfigFile: 'none',
    ignorePatterns: ['/examples/*/output', '/release', '/coverage'],
    concurrency: 2,
    dryRunTimeoutMinutes: 60,
    // A busy machine is no change that hangs.
    timeoutMS: 120_000,
    reporters: ['json', 'dots'],
    allowConsoleColors: false,
    jsonReporter: { fileName: report },
    tempDirName: path.join(work, 'sandbox'),
  };
}

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join(' ').replaceAll(/\s+/g, ' ').slice(0, 100);
}
