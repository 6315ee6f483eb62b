import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ContentError, formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { problemsOf, rootWith, temporaryRoot, validRoot } from './root.ts';

const textOf = (file: string) => readFileSync(path.join(validRoot, file), 'utf8');

test('the valid content has no problems', () => {
  expect(problemsOf(validRoot)).toEqual([]);
});

test('parks stand in the order of their slugs, indicators and practice types in their own', () => {
  const { parks, indicators, practiceTypes, pages, terms } = readContent(validRoot);
  expect(parks.map(({ slug }) => slug)).toEqual(['beishan', 'linhe']);
  expect(indicators.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
  expect(practiceTypes.map(({ id }) => id)).toEqual(['instructors', 'service']);
  expect(pages.map(({ id }) => id)).toEqual(['about', 'corrections', 'glossary']);
  expect(terms.map(({ id }) => id)).toEqual(['two-new', 'non-public']);
});

test('a byte order mark and Windows line ends change nothing', () => {
  const root = temporaryRoot();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')))
    writeFileSync(path.join(root, file), `\uFEFF${textOf(file).replaceAll('\n', '\r\n')}`);
  expect(readContent(root)).toEqual(readContent(validRoot));
});

test('with Windows line ends a problem keeps its place', () => {
  const text = textOf('parks/beishan.md').replace('[97.7%]', '[97%]');
  const [unix] = problemsOf(rootWith({ 'parks/beishan.md': text }));
  const [windows] = problemsOf(rootWith({ 'parks/beishan.md': `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
  expect(unix).toMatch(/^content\/parks\/beishan\.md:30:43 正文：/);
  expect(windows).toBe(unix);
});

test('files that are no Markdown are left alone', () => {
  expect(problemsOf(rootWith({ 'parks/.DS_Store': 'x', 'parks/notes.txt': 'x' }))).toEqual([]);
});

test('a broken park breaks no link to it', () => {
  expect(problemsOf(rootWith({ 'parks/beishan.md': '---\nname: [\n---\n' }))).toEqual([
    expect.stringMatching(/^content\/parks\/beishan\.md:\d+:\d+：YAML 写法有误：/),
  ]);
});

test('a broken indicator, practice type or glossary makes no figure, practice or link wrong', () => {
  for (const file of ['indicators/org-coverage.md', 'practices/service.md', 'pages/glossary.md'])
    expect(problemsOf(rootWith({ [file]: '---\n---\n' }))).toEqual([`content/${file}:2:1：文件头是空的，请写上数据`]);
});

test('a missing park is missed by whoever links to it', () => {
  const root = temporaryRoot();
  rmSync(path.join(root, 'parks/beishan.md'));
  expect(problemsOf(root)).toEqual([
    'content/indicators/org-coverage.md:12:4 正文：链接的目标不存在：“/parks/beishan#org-coverage”，是不是想写“/parks/linhe#org-coverage”？',
    'content/pages/corrections.md:5:32 corrections[0].address：没有这个地址：“/parks/beishan#org-coverage”，是不是想写“/parks/linhe#org-coverage”？',
    'content/pages/corrections.md:7:34 retired[0].to：没有这个地址：“/parks/beishan”，是不是想写“/parks/linhe”？',
    'content/parks/linhe.md:64:80 正文：链接的目标不存在：“/parks/beishan#org-coverage”，是不是想写“/parks/linhe#org-coverage”？',
    'content/practices/service.md:6:24 正文：链接的目标不存在：“/parks/beishan”',
  ]);
});

test('a folder that is not there is a bug, not a mistake of an editor', () => {
  const root = temporaryRoot();
  rmSync(path.join(root, 'practices'), { recursive: true });
  expect(() => readContent(root)).toThrow(/ENOENT/);
});

test('an error lists its problems sorted by file, line and column', () => {
  const issue = (file: string, line: number, column: number) => ({ file, line, column, field: '', message: '错' });
  const { issues, message } = new ContentError([
    issue('b', 1, 1),
    issue('a', 10, 1),
    issue('a', 9, 20),
    issue('a', 9, 3),
  ]);
  expect(issues.map(formatIssue)).toEqual(['a:9:3：错', 'a:9:20：错', 'a:10:1：错', 'b:1:1：错']);
  expect(message).toBe('内容有 4 处问题：\na:9:3：错\na:9:20：错\na:10:1：错\nb:1:1：错');
});
