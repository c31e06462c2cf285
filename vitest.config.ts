import { defineConfig } from 'vitest/config';

const reports = process.env.CI
  ? [['json', { outputFile: '.reports/tests.json' }] as ['json', { outputFile: string }]]
  : [];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A machine with other work on it takes its time to start a process or a page.
    expect: { poll: { timeout: 10_000 } },
    pool: 'forks',
    // Every core: the browser and the started processes leave one idle often enough.
    maxWorkers: '100%',
    reporters: ['default', ...reports],
  },
});
