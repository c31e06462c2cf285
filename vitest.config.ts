import { defineConfig } from 'vitest/config';

const reports = process.env.CI
  ? [['json', { outputFile: '.reports/tests.json' }] as ['json', { outputFile: string }]]
  : [];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: 'forks',
    reporters: ['default', ...reports],
  },
});
