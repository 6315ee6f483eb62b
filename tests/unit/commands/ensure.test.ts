import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputDigests, siteAddress } from '#lib/commands/ensure.mjs';
import { readSettings } from '#lib/server/settings.ts';

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

test('the address that a build is for is the one that the server has', () => {
  for (const env of [{}, { PORT: '8080' }, { SITE_URL: 'https://例子.cn', PORT: '8080' }])
    expect(siteAddress(env)).toBe(readSettings({ NODE_ENV: 'test', ...env }).siteUrl.href);
  expect(siteAddress({ SITE_URL: 'example.cn' })).toBe('example.cn');
});
