import { defineConfig } from 'vitest/config';

const globalSetup = 'test/tools/ensure-bundle.ts';

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      thresholds: { branches: 90, functions: 95, lines: 95, statements: 95 },
    },
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/office/**'],
          testTimeout: 30_000,
          globalSetup,
        },
      },
      { test: { name: 'office', include: ['test/office/**/*.test.ts'], testTimeout: 120_000, globalSetup } },
    ],
  },
});
