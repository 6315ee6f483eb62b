// `npm test`: installs what is missing, a browser included, and runs everything: check, unit tests, browser tests.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './build/browser.mjs';
import { bin, checkCommand, ensureInstalled } from './build/ensure.mjs';

await ensureInstalled();
const browser = await ensureBrowser();
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ...(browser && { CHROMIUM_PATH: browser }),
  // Colours as on a terminal, though each is heard through a pipe.
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
};

/** When all that began before has ended. */
let turn = Promise.resolve();

/** Whether a command succeeds. What it says is shown after what those say that began before, and from then on at once. */
function passes(command, args, more = {}) {
  const mine = turn;
  const ended = new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, ...more } });
    const held = [];
    let show = (bytes) => held.push(bytes);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => show(bytes));
    mine.then(() => {
      show = (bytes) => process.stdout.write(bytes);
      for (const bytes of held) show(bytes);
    });
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
  turn = Promise.all([mine, ended]);
  return ended;
}

// The check, a build and the start of the browser tests leave a processor free for half of their time: the unit tests run
// beside all of them.
const checking = passes(process.execPath, checkCommand);
const testing = passes(bin('vitest'), [
  ...['run', '--config', 'tests/vitest.config.ts'],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`],
]);
const checked = await checking;
const built = await passes(process.execPath, ['lib/commands/build.mjs'], { PORT: env.TEST_PORT ?? '3210' });
const pagesPassed = built && (await passes(bin('playwright'), ['test', '--config', 'tests/playwright.config.ts']));
const unitPassed = await testing;

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
