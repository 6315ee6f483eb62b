import { execFileSync } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changedOn } from '#lib/content/history.ts';
import { temporaryRoot } from './root.ts';

function commitAll(root: string, date: string) {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgSign=false'];
  const env = { ...process.env, GIT_AUTHOR_DATE: `${date}T12:00:00Z`, GIT_COMMITTER_DATE: `${date}T12:00:00Z` };
  execFileSync('git', ['add', '.'], { cwd: root });
  execFileSync('git', [...author, 'commit', '--quiet', '--message', 'Edit'], { cwd: root, env });
}

test('a file changed when it was last committed', () => {
  const root = temporaryRoot();
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  commitAll(root, '2023-07-10');
  writeFileSync(path.join(root, 'pages/about.md'), '改过');
  commitAll(root, '2024-01-02');
  expect(changedOn(root, 'pages/about.md')).toBe('2024-01-02');
  expect(changedOn(root, 'pages/glossary.md')).toBe('2023-07-10');
});

test('without a history a file changed when it was last written', () => {
  const root = temporaryRoot();
  const written = new Date('2022-03-04T12:00:00Z');
  utimesSync(path.join(root, 'pages/about.md'), written, written);
  expect(changedOn(root, 'pages/about.md')).toBe('2022-03-04');
});
