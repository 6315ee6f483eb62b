import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/unit/**/*.test.ts'],
    // Speed is measured by the bench; a test only must not hang, on a busy machine either.
    testTimeout: 60_000,
    coverage: {
      include: ['lib/**/*.ts'],
      exclude: ['lib/commands/**', 'lib/server/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 90, branches: 85 },
    },
  },
});
