import { expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { problemsOf, rootWith } from './root.ts';

const siteOf = (text: string) => readContent(rootWith({ 'site.yaml': text })).site;

test('what the site says of itself is read', () => {
  const text =
    '# 网站\noperator: 临河研究会\ncontact: editor@example.org\nlicence:\n  texts: { name: CC BY 4.0, url: "https://example.org/by" }\n';
  expect(siteOf(text)).toEqual({
    operator: '临河研究会',
    contact: 'editor@example.org',
    licence: { texts: { name: 'CC BY 4.0', url: 'https://example.org/by' } },
  });
  expect(siteOf('contact: https://example.org/form\r\n').contact).toBe('https://example.org/form');
});

test('without the file, or with comments alone, all is open', () => {
  expect(readContent(rootWith({})).site).toEqual({});
  for (const text of ['', '\n', '# operator: 临河研究会\n', '\uFEFF# 注\n']) expect(siteOf(text)).toEqual({});
});

test('the real file makes nothing up', () => {
  expect(readContent('content').site).toEqual({});
});

test('what cannot be read is told where it stands', () => {
  expect(problemsOf(rootWith({ 'site.yaml': 'operator： 临河研究会\n' }))[0]).toMatch(/^content\/site\.yaml:1:9：/);
  expect(problemsOf(rootWith({ 'site.yaml': Buffer.from([0xc1, 0xd9]) }))).toEqual([
    'content/site.yaml:1:1：文件不是 UTF-8 编码，请另存为 UTF-8',
  ]);
});
