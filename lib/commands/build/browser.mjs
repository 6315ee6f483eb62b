import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bin, run } from './ensure.mjs';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

const apt = (...args) =>
  spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { stdio: 'ignore', timeout: 180_000 }).status === 0;

/** Chromium without a window: half the time of the whole browser for the same pages. */
const shell = 'chromium-headless-shell';

function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    console.error(`CHROMIUM_PATH 指向的浏览器不存在：${named}`);
    process.exit(1);
  }
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return (
    named ??
    [shell, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(onPath).find(Boolean) ??
    (existsSync(mac) ? mac : undefined)
  );
}

function installs(packages) {
  console.log(`安装 ${packages.join('、')}……`);
  const isThere = apt('update') && apt('install', '-y', ...packages);
  if (!isThere) console.warn(`apt-get 没有装上 ${packages.join('、')}`);
  return isThere;
}

/**
 * A browser for the tests, and a Chinese font to draw with: the fastest Chromium that is there or that Debian has, else
 * an installed Chrome, else Playwright's own.
 *
 * @returns {Promise<string | undefined>} the browser's path, or undefined for Playwright's own
 */
export async function ensureBrowser() {
  const canInstall = process.getuid?.() === 0 && onPath('apt-get');
  const hasFont = onPath('fc-list') && spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout.trim() !== '';
  const fonts = ['fonts-noto-cjk', 'fontconfig'];
  if (!hasFont && !(canInstall && installs(fonts)))
    console.warn('没有找到中文字体，截图里的汉字可能显示为方框；请安装 fonts-noto-cjk 或同类字体');
  const isNamed = Boolean(process.env.CHROMIUM_PATH);
  if (canInstall && !isNamed && !onPath(shell) && !installs([shell]) && !findBrowser()) installs(['chromium']);
  const browser = findBrowser();
  if (!browser) await run(bin('playwright'), ['install', 'chromium']);
  return browser;
}
