import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** `TEST_PORT` where 3210 is taken. */
const port = Number(process.env['TEST_PORT'] ?? 3210);

/** Runs on the production build, in the browser that `npm test` found or installed. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  // Files run in the order of their names, so that the long ones that nothing else can share come early. One project, and
  // no fixture of one file's processes, so that no process is started anew in between.
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // What comes at once where nothing else runs takes its time on a busy machine.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }], ['./e2e/measures-reporter.ts']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: {
    command: 'node lib/commands/start.mjs',
    cwd: path.resolve(import.meta.dirname, '..'),
    // It listens before it is ready, and lets who comes then wait: meanwhile the tests are loaded.
    port,
    // What it would make ahead of readers takes the processors that the tests are run with.
    env: { PORT: String(port), AHEAD: '0' },
    timeout: 600_000,
    reuseExistingServer: false,
  },
});
