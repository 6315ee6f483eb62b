import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generatePark } from '#lib/commands/generate/park.ts';
import { generateContent } from '#lib/commands/generate.ts';
import { readContent } from '#lib/content/read.ts';

test('generated parks pass the whole check, and are the same for the same seed', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'generated-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  generateContent('content', root, 9, '7');
  const content = readContent(root);
  expect(content.parks).toHaveLength(9);
  expect(generatePark(3, '7', content)).toEqual(generatePark(3, '7', content));
  expect(generatePark(3, '7', content)).not.toEqual(generatePark(3, '8', content));
});

test('fewer parks than there are real ones are refused in words, and what was there stays', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'generated-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(path.join(root, '.generated'), '');
  writeFileSync(path.join(root, 'kept'), '');
  const { status, stderr } = spawnSync('node_modules/.bin/tsx', ['lib/commands/generate.ts', '--parks', '1', root], {
    encoding: 'utf8',
  });
  expect([status, stderr.trim()]).toEqual([1, expect.stringMatching(/^真实案例有 \d+ 个，--parks 不能比它小$/)]);
  expect(existsSync(path.join(root, 'kept'))).toBe(true);
});
