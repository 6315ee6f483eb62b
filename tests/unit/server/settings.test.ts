import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packScripts } from '#lib/commands/build/pack-scripts.mjs';
import { digestFiles } from '#lib/content/digest-files.ts';
import { readOwnFiles } from '#lib/server/files.ts';
import { packedFolder } from '#lib/server/folders.mjs';
import { contentVersion } from '#lib/server/health.ts';
import { readSettings } from '#lib/server/settings.ts';
import { readStoredArchives } from '#lib/server/stored-files.ts';

/** An empty folder that goes with the test. */
function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const read = (env: Record<string, string>) => readSettings(env as unknown as NodeJS.ProcessEnv);

test('without settings the site is at port 3000 of this machine', () => {
  expect(read({})).toMatchObject({ port: 3000, host: undefined, siteUrl: new URL('http://localhost:3000') });
  expect([read({}), read({ AHEAD: '1' }), read({ AHEAD: '0' })].map(({ ahead }) => ahead)).toEqual([true, true, false]);
});

test('settings that cannot be used are explained', () => {
  expect(() => read({ PORT: 'http' })).toThrow('PORT 应为 0 到 65535 之间的整数，实际写的是“http”');
  expect(() => read({ SITE_URL: 'example.cn' })).toThrow('SITE_URL 应为完整的网址');
  expect(() => read({ SITE_URL: 'ftp://example.cn' })).toThrow('SITE_URL 应为完整的网址');
  for (const more of ['/site', '/site/', '/?a=1', '/#a'])
    expect(() => read({ SITE_URL: `https://example.cn:81${more}` })).toThrow('应为“https://example.cn:81”');
  expect(() => read({ SITE_URL: 'https://me:secret@example.cn/x' })).toThrow(
    /^SITE_URL 里不写用户名和密码，应为“https:\/\/example\.cn”$/,
  );
  expect(read({ SITE_URL: 'https://example.cn/' }).siteUrl.href).toBe('https://example.cn/');
});

test('the name of a file of ours changes with its bytes', () => {
  const folder = makeFolder();
  const build = makeFolder();
  const readAfter = (script: string) => {
    writeFileSync(path.join(folder, 'share.js'), script);
    packScripts(folder, path.join(build, packedFolder));
    return readOwnFiles(folder, build);
  };
  const [before] = readAfter('f(1); // one');
  const [after] = readAfter('f(2);');
  expect(before?.bytes.toString()).toBe('(()=>{f(1);})();\n');
  expect(before).toMatchObject({ address: '/share.js', type: 'text/javascript; charset=utf-8' });
  expect(before?.hashedAddress).toMatch(/^\/share\.[0-9a-f]{12}\.js$/);
  expect(after?.hashedAddress).not.toBe(before?.hashedAddress);
  expect(readOwnFiles(path.join(folder, 'missing'), build)).toEqual([]);
  expect(() => readOwnFiles(folder, path.join(build, 'missing'))).toThrow('ENOENT');
});

test('an archive stays on disk, with its length and a tag of its bytes', () => {
  const folder = makeFolder();
  const build = makeFolder();
  const place = path.join(folder, 'data/editions/2026-11-26/casebook.zip');
  mkdirSync(path.dirname(place), { recursive: true });
  const tagAfter = (bytes: string) => {
    writeFileSync(place, bytes);
    const { identity } =
      readStoredArchives(folder, new URL('http://a.cn')).get('/data/editions/2026-11-26/casebook.zip')?.variants ?? {};
    expect([identity?.place, identity?.bytes]).toEqual([place, bytes.length]);
    expect(identity?.headers).toContain('application/zip');
    return identity?.etag;
  };
  expect(tagAfter('PK1')).not.toBe(tagAfter('PK22'));
  expect(readOwnFiles(folder, build)).toEqual([]);
  expect(readStoredArchives(path.join(folder, 'missing'), new URL('http://a.cn')).size).toBe(0);
});

test('the content hash changes with a file, its name included', () => {
  const folder = makeFolder();
  writeFileSync(path.join(folder, 'a.md'), '文');
  const hash = () => contentVersion(digestFiles(folder));
  const first = hash();
  expect(first).toMatch(/^[0-9a-f]{12}$/);
  expect(hash()).toBe(first);
  writeFileSync(path.join(folder, 'a.md'), '字');
  expect(hash()).not.toBe(first);
});
