import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuild, stampBuild, stampOf } from '#lib/commands/build/whole.mjs';
import { whyNoContent } from '#lib/content/content-folder.mjs';

const digests = { code: 'a', content: 'b' };
let folder = '';
const place = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'whole-'));
  for (const name of ['search', 'cache']) mkdirSync(place(name));
  for (const name of ['BUILD_ID', 'search/index', 'cache/old']) writeFileSync(place(name), '12345');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a build is what it was made of as long as every file is there at its length', () => {
  expect(readBuild(folder)).toEqual({ lack: `${folder} 里没有做完的构建` });
  stampBuild(folder, digests);
  expect(readBuild(folder)).toEqual(digests);
  rmSync(place('cache'), { recursive: true });
  expect(readBuild(folder)).toEqual(digests);
  truncateSync(place('search/index'), 3);
  expect(readBuild(folder)).toEqual({ lack: `构建不完整：${place('search/index')} 应有 5 字节，实际 3` });
  rmSync(place('search'), { recursive: true });
  expect(readBuild(folder)).toEqual({ lack: `构建不完整：${place('search/index')} 不见了` });
});

test('a stamp that is cut off, or of a version that listed no files, is of no build', () => {
  for (const text of ['{"code":"a"', JSON.stringify(digests)]) {
    writeFileSync(stampOf(folder), text);
    expect(readBuild(folder)).toEqual({ lack: `${folder} 里没有做完的构建` });
  }
});

test('a folder that is no content is told by name, and what names it', () => {
  expect(whyNoContent('content')).toBeUndefined();
  expect(whyNoContent(folder)).toBe(
    `${folder} 里没有 parks 和 indicators，不是内容文件夹。请检查 CONTENT_DIR（不写就是 content）。`,
  );
  for (const none of [place('none'), place('BUILD_ID')])
    expect(whyNoContent(none)).toBe(`没有内容文件夹 ${none}。请检查 CONTENT_DIR（不写就是 content）。`);
});
