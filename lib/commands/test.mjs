// `npm test`: installs what is missing, a browser included, and runs everything: check, unit tests, browser tests.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { bin, checkCommand, ensureBrowser, ensureInstalled } from './ensure.mjs';

ensureInstalled();
const browser = ensureBrowser();
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ...(browser && { CHROMIUM_PATH: browser }),
};

/** Whether a command succeeds. One that runs beside another says what it has to say when it is done. */
function passes(command, args, { beside = false, more = {} } = {}) {
  return new Promise((resolve) => {
    const stdio = beside ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { stdio, env: { ...env, ...more } });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => said.push(bytes));
    child.on('error', () => resolve(false));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

const checked = await passes(process.execPath, checkCommand);
// A build is busy on one processor for half of its time.
const [built, unitPassed] = await Promise.all([
  passes(process.execPath, ['lib/commands/build.mjs'], { beside: true, more: { PORT: env.TEST_PORT ?? '3210' } }),
  passes(bin('vitest'), [
    ...['run', '--config', 'tests/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`],
  ]),
]);
const pagesPassed = built && (await passes(bin('playwright'), ['test', '--config', 'tests/playwright.config.ts']));

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
const unit = read(`${results}/unit.json`);
const e2e = read(`${results}/e2e.json`)?.stats;
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0) + (e2e?.flaky ?? 0);
const fallen = Object.entries({ check: checked, build: built, 'unit tests': unitPassed, 'browser tests': pagesPassed })
  .filter(([, ok]) => !ok)
  .map(([part]) => part);
console.log(`\n${passed} passed, ${failed} failed${fallen.length > 0 ? `; not passed: ${fallen.join(', ')}` : ''}`);
process.exit(checked && unitPassed && pagesPassed && passed > 0 ? 0 : 1);
