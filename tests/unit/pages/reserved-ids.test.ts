import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sourceId } from '#lib/pages/addresses.ts';
import { whatUses } from '#lib/pages/reserved-ids.ts';

const sourcesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

test('every id that the page of a park gives to its own parts is reserved', () => {
  const sources = [...sourcesIn('app/parks/[slug]'), ...sourcesIn('components'), ...sourcesIn('app')];
  const page = [...sourcesIn('app/parks/[slug]'), ...sourcesIn('components')].join('\n');
  const ids = Array.from(page.matchAll(/\bid="([^"]+)"/g), ([, id = '']) => id);
  expect(sources.length).toBeGreaterThan(0);
  expect(ids).toContain('main');
  expect(ids.filter((id) => whatUses(id) === null)).toEqual([]);
});

test('headings, practices and sources have ids of their own form', () => {
  const made = ['s1', 's12', 'p-five-tiers', sourceId('daily')];
  expect(made.filter((id) => whatUses(id) === null)).toEqual([]);
  expect(['org-coverage', 'solved-problems', 'share-of-members', 'pilot'].filter((id) => whatUses(id))).toEqual([]);
});
