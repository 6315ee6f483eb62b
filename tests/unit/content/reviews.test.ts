import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reviewOf } from '#lib/catalog/review.ts';
import { digestFigures } from '#lib/content/digest-figures.ts';
import { appendLine } from '#lib/content/edit-front-matter.ts';
import { readContent } from '#lib/content/read.ts';
import { sayReview } from '#lib/words/zh/review.ts';
import { temporaryRoot } from './root.ts';

const beishan = (root: string) => {
  const park = readContent(root).parks.find(({ slug }) => slug === 'beishan');
  if (!park) throw new Error('beishan is missing');
  return park;
};

const edit = (root: string, change: (text: string) => string) => {
  const file = path.join(root, 'parks', 'beishan.md');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

const said = (root: string) => sayReview(reviewOf(beishan(root)));

test('a case is 未复核 until somebody reviews its figures, and says by how many', () => {
  const root = temporaryRoot();
  expect(said(root)).toBe('未复核');
  const of = digestFigures(beishan(root).observations);
  edit(root, (text) => appendLine(text, 'reviews', `{ by: 复核人甲, on: 2026-11-20, of: ${of} }`, 'sources'));
  expect(said(root)).toBe('一人复核（2026年11月20日）');
  edit(root, (text) => appendLine(text, 'reviews', `{ by: L.W., on: 2026-11-24, of: ${of} }`, 'sources'));
  expect(said(root)).toBe('两人复核（2026年11月24日）');
});

test('a change of any figure reopens the review, a change of words or of their order does not', () => {
  const root = temporaryRoot();
  const of = digestFigures(beishan(root).observations);
  edit(root, (text) => appendLine(text, 'reviews', `{ by: 复核人甲, on: 2026-11-20, of: ${of} }`, 'sources'));
  edit(root, (text) => text.replace('deck: ', 'deck: 说的是'));
  expect(said(root)).toBe('一人复核（2026年11月20日）');
  const lines = readFileSync(path.join(root, 'parks', 'beishan.md'), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('id: org-coverage'));
  const [first = '', second = ''] = lines.slice(at, at + 2);
  edit(root, (text) => text.replace(`${first}\n${second}`, `${second}\n${first}`));
  expect(said(root)).toBe('一人复核（2026年11月20日）');
  edit(root, (text) => text.replace('denominator: 未说明', 'denominator: 登记在册的非公企业'));
  expect(said(root)).toBe('未复核（2026年11月20日复核过，此后数据改过）');
});

test('a line put into a list leaves every other byte of the file as it was', () => {
  const text = readFileSync('content/parks/quanzhou.md', 'utf8');
  const line = '{ by: 甲, on: 2026-11-25, of: 0123456789ab }';
  const once = appendLine(text, 'reviews', line, 'sources');
  expect(once.replace(`reviews:\n  - ${line}\n`, '')).toBe(text);
  const twice = appendLine(once, 'reviews', line.replace('甲', '乙'), 'sources');
  expect(twice.replace(`  - ${line.replace('甲', '乙')}\n`, '')).toBe(once);
});
