import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Lock = { packages: Record<string, { version?: string; dependencies?: Record<string, string> }> };

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const pins = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'], ...manifest['overrides'] });

/** Every version of a package that gets installed, below other packages too. */
const versionsOf = (name: string) =>
  Object.entries(lock.packages).flatMap(([place, { version }]) =>
    place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`) ? [version ?? ''] : [],
  );

function atLeast(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split('.').map(Number));
  const index = [0, 1, 2].find((part) => have?.[part] !== need?.[part]);
  return index === undefined || (have?.[index] ?? 0) > (need?.[index] ?? 0);
}

test('versions are compared as numbers', () => {
  expect(atLeast('16.4.6', '16.4.6')).toBe(true);
  expect(atLeast('16.10.0', '16.4.6')).toBe(true);
  expect(atLeast('16.4.5', '16.4.6')).toBe(false);
  expect(atLeast('3.14.9', '3.15.2')).toBe(false);
  expect(atLeast('15.9.9', '16.4.6')).toBe(false);
});

// Floors of security releases; `npm audit` is not available everywhere.
test('Next is not older than its last security release', () => {
  expect(versionsOf('next')).not.toEqual([]);
  for (const version of versionsOf('next')) expect(atLeast(version, '16.4.6'), version).toBe(true);
});

test('js-yaml is the patched 3.x that gray-matter needs', () => {
  expect(versionsOf('js-yaml')).not.toEqual([]);
  for (const version of versionsOf('js-yaml')) {
    expect(atLeast(version, '3.15.2'), version).toBe(true);
    expect(atLeast(version, '4.0.0'), version).toBe(false);
  }
});

test('every dependency is pinned to one version', () => {
  expect(pins.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

test('the lock file installs what package.json pins', () => {
  const installed = pins.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
  expect(installed).toEqual(pins);
});
