import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openDraft, whyNotInto, whyUnwritten } from '#lib/commands/export/files.ts';
import { exportSite } from '#lib/commands/export/site.ts';
import { createAnswers, type Effort } from '#lib/server/answer.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'export-'));
const target = path.join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const makeAnswer = createAnswers(false);
const filler = '一段足够长的文字，压缩以后会短一些。'.repeat(20);

/** Writes a site of these pages; an address that none of them has is missing. */
async function write(pages: Record<string, string>, effort: Effort = 'best', retired: string[] = []) {
  const draft = openDraft(target);
  const plain = (address: string) =>
    makeAnswer(
      {
        status: address in pages ? 200 : 404,
        type: 'text/html; charset=utf-8',
        body: Buffer.from(pages[address] ?? '没有'),
        cacheControl: 'no-store',
      },
      'none',
    );
  const outcome = await exportSite(
    {
      plain,
      effortFor: () => effort,
      base: 'https://example.cn',
      addresses: [],
      searched: [],
      refusals: new Map(),
      makeJson: () => Promise.reject(new Error('no file of its own')),
      served: new Set(),
      retired,
      withPictures: false,
      progress: () => {},
    },
    draft,
  );
  draft.publish();
  return outcome;
}

const pages = { '/': `<a href="/a">a</a>${filler}`, '/a': `<a href="/b?x=1#y">b</a>${filler}`, '/b': filler };

test('every page that links lead to is there, with its compressed forms', async () => {
  const { pages: count, broken } = await write(pages);
  expect([count, broken]).toEqual([4, []]);
  expect(
    readdirSync(target)
      .filter((name) => name.endsWith('.html'))
      .sort(),
  ).toEqual(['404.html', 'a.html', 'b.html', 'index.html']);
  expect(brotliDecompressSync(readFileSync(path.join(target, 'b.html.br'))).toString()).toBe(filler);
});

test('a change of one page writes that page anew, and leaves the files of the others as they were', async () => {
  await write(pages);
  const before = statSync(path.join(target, 'a.html.br'));
  const { changed } = await write({ ...pages, '/b': `${filler}又一句。` });
  expect(changed).toBe(1);
  expect(statSync(path.join(target, 'a.html.br')).ino).toBe(before.ino);
  expect(brotliDecompressSync(readFileSync(path.join(target, 'b.html.br'))).toString()).toMatch(/又一句。$/);
});

test('a copy to look at has neither compressed forms nor pictures, and lacks no page', async () => {
  rmSync(target, { recursive: true, force: true });
  const { broken } = await write({ ...pages, '/a': `<a href="/pictures/card/b.png">b</a>${filler}` }, 'none');
  expect(broken).toEqual([]);
  expect(readdirSync(target).filter((name) => /\.(br|gz|png)$/.test(name))).toEqual([]);
});

test('a copy to publish in the place of one to look at has its compressed forms', async () => {
  rmSync(target, { recursive: true, force: true });
  await write(pages, 'none');
  const before = statSync(path.join(target, 'b.html'));
  const { changed } = await write(pages);
  expect(changed).toBe(0);
  expect(statSync(path.join(target, 'b.html')).ino).toBe(before.ino);
  expect(brotliDecompressSync(readFileSync(path.join(target, 'b.html.br'))).toString()).toBe(filler);
});

test('a page that is gone is gone from the copy too', async () => {
  await write(pages);
  await write({ '/': `<a href="/a">a</a>${filler}`, '/a': filler });
  expect(readdirSync(target).filter((name) => name.startsWith('b.'))).toEqual([]);
});

test('what others have put beside the files of a copy stays, and what was the copy’s own goes', async () => {
  await write(pages);
  writeFileSync(path.join(target, 'baidu_verify.html'), '验证');
  mkdirSync(path.join(target, '.git'));
  await write({ '/': `<a href="/a">a</a>${filler}`, '/a': filler });
  await write({ '/': filler });
  const names = readdirSync(target).filter((name) => !/\.(br|gz)$/.test(name));
  expect(names.sort()).toEqual([
    '.git',
    '404.html',
    '_headers',
    '_nginx',
    '_redirects',
    'baidu_verify.html',
    'index.html',
  ]);
});

test('what an export left that was ended from outside is taken away, or put back where nothing stands', () => {
  const place = path.join(folder, 'ended');
  const nobody = 2 ** 22 + 1;
  for (const name of ['ended.new-1x', `ended.new-${nobody}`, `ended.old-${nobody}`, `ended.new-${process.pid}`])
    mkdirSync(path.join(folder, name, 'parks'), { recursive: true });
  openDraft(place).discard();
  expect(readdirSync(folder).filter((name) => name.startsWith('ended'))).toEqual(['ended', 'ended.new-1x']);
  mkdirSync(path.join(folder, `ended.old-${nobody}`));
  openDraft(place).discard();
  expect(existsSync(path.join(place, 'parks'))).toBe(true);
  expect(readdirSync(folder)).not.toContain(`ended.old-${nobody}`);
});

test('a copy stands neither among what it is made of, nor where other things are, nor in place of a file', () => {
  const sources = [path.join(folder, 'project', 'content'), path.join(folder, 'project', 'lib')];
  const refused = (...steps: string[]) => whyNotInto(path.join(folder, ...steps), sources);
  mkdirSync(path.join(folder, 'others', 'x'), { recursive: true });
  writeFileSync(path.join(folder, 'file'), '');
  for (const steps of [['project'], ['project', 'content'], ['project', 'content', 'a', 'b']])
    expect(refused(...steps)).toMatch(/和网站的来源 .* 在一起/);
  expect(refused('others')).toMatch(/里有别的文件/);
  expect(refused('file')).toMatch(/是文件/);
  for (const steps of [
    ['project', 'out'],
    ['project', 'contents'],
    ['new', 'deep'],
    ['others', 'x'],
  ])
    expect(refused(...steps), steps.join('/')).toBeUndefined();
});

test('a disk that lets nobody write is told in words', () => {
  for (const code of ['ENOSPC', 'EROFS', 'EACCES', 'EBUSY'])
    expect(whyUnwritten('/x', Object.assign(new Error(code), { code }))).toMatch(/^副本不能写入 \/x：.+。$/);
  expect(whyUnwritten('/x', new Error('别的'))).toBeUndefined();
});

test('a retired address has a line, a place within a page that no browser sends has none', async () => {
  await write(pages, 'none', ['/left', '/a#left']);
  expect(readFileSync(path.join(target, '_redirects'), 'utf8')).toBe('/left /gone/left.html 404\n');
});

test('a link that leads nowhere is told with a page that has it', async () => {
  const { broken } = await write({ '/': '<a href="/lost">x</a><a href="https://[">y</a>' });
  expect(broken).toEqual([
    { link: 'https://[', on: '/' },
    { link: '/lost', on: '/' },
  ]);
});
