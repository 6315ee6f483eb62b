import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentRoot } from '#lib/content/root.ts';
import { temporaryRoot } from './root.ts';

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllEnvs());

/** A process of its own, so far as modules remember anything. */
async function freshProcess(env: Record<string, string>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return await import('#lib/content/content.ts');
}

test('content is read from CONTENT_DIR, or from content/', () => {
  const root = temporaryRoot();
  vi.stubEnv('CONTENT_DIR', root);
  expect(contentRoot()).toBe(root);
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentRoot()).toBe(path.resolve('content'));
});

test('content is read once', async () => {
  const root = temporaryRoot();
  const { getContent } = await freshProcess({ CONTENT_DIR: root, NODE_ENV: 'production' });
  const first = getContent();
  rmSync(path.join(root, 'parks'), { recursive: true });
  expect(getContent()).toBe(first);
});

test('while editing, content is read anew', async () => {
  const root = temporaryRoot();
  const { getContent } = await freshProcess({ CONTENT_DIR: root, NODE_ENV: 'development' });
  getContent();
  const page = '---\ntitle: 新标题\nsummary: 新摘要\n---\n';
  writeFileSync(path.join(root, 'pages/about.md'), page);
  expect(getContent().pages.find(({ id }) => id === 'about')?.title).toBe('新标题');
});

test('content with problems is never remembered', async () => {
  const root = temporaryRoot('bad-decimal');
  const { getContent } = await freshProcess({ CONTENT_DIR: root, NODE_ENV: 'production' });
  expect(getContent).toThrow('内容有 1 处问题');
  expect(getContent).toThrow('内容有 1 处问题');
});
