import { defineConfig } from 'vitest/config';

/**
 * What readers get: the form of the Markdown parser that is for its own developers checks itself at every character, and
 * takes a third of all the time. Vitest adds its condition to whatever a configuration says.
 */
const asDelivered = {
  name: 'as-delivered',
  configResolved: ({ ssr }: { ssr: { resolve?: { conditions?: string[] } } }) => {
    if (ssr.resolve) ssr.resolve.conditions = ['node'];
  },
};

export default defineConfig({
  plugins: [asDelivered],
  test: {
    root: '.',
    include: ['tests/unit/**/*.test.ts'],
    // Two processes that keep their modules: to load them anew for each file took twice as long as all the tests.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    // Speed is measured by the bench; a test only must not hang, on a busy machine either.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      include: ['lib/**/*.ts'],
      exclude: ['lib/commands/**', 'lib/server/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 90, branches: 85 },
    },
  },
});
