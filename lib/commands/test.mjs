// `npm test`: installs what is missing, a browser included, and runs everything: check, unit tests, browser tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { bin, ensureBrowser, ensureInstalled } from './ensure.mjs';

ensureInstalled();
const browser = ensureBrowser();
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  PLAYWRIGHT_JSON_OUTPUT_FILE: `${results}/e2e.json`,
  ...(browser && { CHROMIUM_PATH: browser }),
};
const passes = (name, args) => spawnSync(bin(name), args, { stdio: 'inherit', env }).status === 0;

const outcomes = [
  passes('tsx', ['lib/commands/check.ts']),
  passes('vitest', [
    ...['run', '--config', 'tests/vitest.config.ts', '--coverage'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`],
  ]),
  passes('playwright', ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json']),
];

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
const unit = read(`${results}/unit.json`);
const e2e = read(`${results}/e2e.json`)?.stats;
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0) + (e2e?.flaky ?? 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(outcomes.every(Boolean) && passed > 0 ? 0 : 1);
