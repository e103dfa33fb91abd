import { defineConfig } from 'vitest/config';
import { DearestFirst } from './test/tools/dearest-first.ts';

const globalSetup = 'test/tools/ensure-bundle.ts';

export default defineConfig({
  test: {
    // One worker less than there are processors is the usual number: on two processors one of them would wait.
    maxWorkers: '100%',
    // What was compiled for one run is there for the next, on another release of Node.js too. It goes with `npm ci`.
    experimental: { fsModuleCache: true },
    // A tenth of the time went to clearing away what tests make and drop at once: with more room that is done less often.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: DearestFirst },
    coverage: {
      provider: 'v8',
      reporter: [['text', { skipFull: true }]],
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      thresholds: { branches: 95, functions: 98, lines: 99, statements: 98 },
    },
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/office/**'],
          // Most of the work of a small test in a new process is loading the program: see fresh-modules.ts.
          isolate: false,
          setupFiles: 'test/tools/fresh-modules.ts',
          testTimeout: 30_000,
          globalSetup,
        },
      },
      { test: { name: 'office', include: ['test/office/**/*.test.ts'], testTimeout: 120_000, globalSetup } },
    ],
  },
});
