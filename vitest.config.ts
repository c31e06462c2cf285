import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const reports = process.env.CI
  ? [['json', { outputFile: '.reports/tests.json' }] as ['json', { outputFile: string }]]
  : [];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What one started process has compiled, the next one need not.
    env: { TZ: 'UTC', NODE_COMPILE_CACHE: join(tmpdir(), 'verne-compiled') },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A machine with other work on it takes its time to start a process or a page.
    expect: { poll: { timeout: 10_000 } },
    pool: 'forks',
    // No module keeps anything of one test for another, so what a file has loaded serves those after it.
    isolate: false,
    // More than there are cores: the browser and the started processes leave one idle often enough.
    maxWorkers: '150%',
    reporters: ['default', ...reports],
  },
});
