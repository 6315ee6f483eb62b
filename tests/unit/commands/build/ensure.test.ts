import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputDigests, whyUnusable } from '#lib/commands/build/ensure.mjs';

const digestOf = (env: Record<string, string>) => inputDigests(env).content;
const base = digestOf({});
const digestIs = (env: Record<string, string>) => expect(digestOf(env), JSON.stringify(env));

test('a build is for an address: another port means another build only where the address has it', () => {
  digestIs({ PORT: '3000' }).toBe(base);
  digestIs({ SITE_URL: '' }).toBe(base);
  digestIs({ SITE_URL: 'http://localhost:3000/' }).toBe(base);
  digestIs({ PORT: '3001' }).not.toBe(base);
  const published = digestOf({ SITE_URL: 'https://example.cn' });
  digestIs({ SITE_URL: 'https://example.cn', PORT: '3001' }).toBe(published);
  digestIs({ SITE_URL: 'https://example.org' }).not.toBe(published);
});

test('a build is of its content', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  const file = path.join(folder, 'one.md');
  writeFileSync(file, '一');
  const { code, content: before } = inputDigests({ CONTENT_DIR: folder });
  expect(before).not.toBe(base);
  writeFileSync(file, '二');
  digestIs({ CONTENT_DIR: folder }).not.toBe(before);
  // Content is compiled into nothing.
  expect(inputDigests({ CONTENT_DIR: folder, SITE_URL: 'https://example.cn' }).code).toBe(code);
  rmSync(folder, { recursive: true });
});

test('settings that no site can be built with are told before anything is built', () => {
  for (const env of [{}, { PORT: '8080' }, { SITE_URL: 'https://例子.cn', PORT: '8080' }])
    expect(whyUnusable(env)).toBeUndefined();
  expect(whyUnusable({ SITE_URL: 'example.cn' })).toMatch(/^SITE_URL 应为完整的网址/);
  expect(whyUnusable({ PORT: 'http' })).toMatch(/^PORT 应为/);
  expect(whyUnusable({ CONTENT_DIR: 'nowhere' })).toMatch(/^没有内容文件夹 nowhere/);
});
