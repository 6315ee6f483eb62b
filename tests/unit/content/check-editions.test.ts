import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixtures, problemsOf, rootWith, temporaryRoot, validRoot } from './root.ts';

const held = path.join(fixtures, 'invalid/edition-value-changed/editions');
const corrections = readFileSync(path.join(validRoot, 'pages/corrections.md'), 'utf8');

/** The valid content after an edition that has another value, with further lines among the corrections. */
function problemsAfter(lines: string[], changes: Record<string, string> = {}): string[] {
  const written = corrections.replace('retired:', `${lines.map((line) => `  - ${line}\n`).join('')}retired:`);
  const root = rootWith({ 'pages/corrections.md': written, ...changes });
  mkdirSync(path.join(root, 'editions'), { recursive: true });
  cpSync(held, path.join(root, 'editions'), { recursive: true });
  return problemsOf(root);
}

const line = (address: string, more = '') =>
  `{ on: 2023-09-02, address: "${address}", was: 97.9%, now: 97.7%, why: 抄错一位${more} }`;

test('a line of either kind about the figure, at either of its addresses or with its value at its page, lets the change pass', () => {
  expect(problemsAfter([])).toHaveLength(1);
  for (const address of ['/parks/beishan#org-coverage', '/parks/beishan/figures/org-coverage', '/parks/beishan'])
    for (const kind of [', kind: 更正', ', kind: 更新', '']) expect(problemsAfter([line(address, kind)])).toEqual([]);
});

test('a line about another figure does not', () => {
  expect(problemsAfter([line('/parks/beishan#volunteers')])).toHaveLength(1);
  expect(problemsAfter([line('/parks/linhe')])).toHaveLength(1);
});

test('a line about the words of its page does not, nor one with a number that only ends like its value', () => {
  for (const was of ['导语写的是“逐家建账”', '写的是197.9%'])
    expect(
      problemsAfter([`{ on: 2023-09-02, address: "/parks/beishan", was: ${was}, now: 改过的话, why: 不实 }`]),
      was,
    ).toHaveLength(1);
});

test('a mended label needs no line, and a changed one of the five fields does', () => {
  const park = readFileSync(path.join(validRoot, 'parks/beishan.md'), 'utf8');
  const about = [line('/parks/beishan#org-coverage')];
  const problemsWith = (before: string, after: string) =>
    problemsAfter(about, { 'parks/beishan.md': park.replace(before, after) });
  expect(problemsWith('subject: 上门服务的志愿者', 'subject: 到企业去的志愿者')).toEqual([]);
  expect(problemsWith('period: 2022-03\n', 'period: 2022-02\n').join()).toContain('figures.volunteers.period');
});

test('only the newest edition is held against the content', () => {
  const root = temporaryRoot('edition-value-changed');
  cpSync(path.join(held, '2023-09-01'), path.join(root, 'editions/2023-10-01'), { recursive: true });
  const frozen = path.join(root, 'editions/2023-10-01/figures.json');
  writeFileSync(frozen, readFileSync(frozen, 'utf8').replace('97.9', '97.7'));
  expect(problemsOf(root)).toEqual([]);
});
