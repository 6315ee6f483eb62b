import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** What Next has to be asked for: a query, a page that is not there, another address of one that is, what is no page. */
const leftToNext = [
  '/search?q=党支部',
  '/figures?theme=talent',
  '/parks/nowhere',
  '/parks/loudi/figures/nothing',
  '/compare/quanzhou~korla',
  '/parks/%6Coudi',
  '/parks/loudi/',
  '/parks/loudi.md',
  '/data/parks/loudi.json',
  '/nowhere',
];

test('a page is what Next makes of it, byte for byte, or is left to Next', () => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['tests/e2e/written-twice.ts', ...leftToNext], {
    env: { ...process.env, NODE_ENV: 'production', PORT: process.env['TEST_PORT'] ?? '3210', SITE_URL: '' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const { written, left, different } = JSON.parse(stdout.split('\n').at(-2) ?? '');
  expect(different).toEqual([]);
  // React writes what loads a picture ahead otherwise than the React that Next brings.
  expect(left.filter((address: string) => !address.startsWith('/poster/'))).toEqual(['/404', ...leftToNext]);
  expect(written).toBeGreaterThan(300);
});
