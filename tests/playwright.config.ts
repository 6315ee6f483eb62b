import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** `TEST_PORT` where 3210 is taken. */
const port = Number(process.env['TEST_PORT'] ?? 3210);

const longest = /(?:whole-site|export)\.spec\.ts$/;

/** Runs on the production build, in the browser that `npm test` found or installed. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }], ['./e2e/measures-reporter.ts']],
  // What reads all pages in one process starts first, so that no processor waits for it in the end.
  projects: [
    { name: 'site', testMatch: longest },
    { name: 'pages', testIgnore: longest },
  ],
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
    url: `http://localhost:${port}/health`,
    env: { PORT: String(port) },
    timeout: 600_000,
    reuseExistingServer: false,
  },
});
