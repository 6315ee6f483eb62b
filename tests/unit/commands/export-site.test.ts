import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openDraft } from '#lib/commands/export-files.ts';
import { exportSite } from '#lib/commands/export-site.ts';
import { createAnswers, type Effort } from '#lib/server/answer.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'export-'));
const target = path.join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const makeAnswer = createAnswers(false);
const filler = '一段足够长的文字，压缩以后会短一些。'.repeat(20);

/** Writes a site of these pages; an address that none of them has is missing. */
async function write(pages: Record<string, string>, effort: Effort = 'best') {
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
      makeJson: () => Promise.reject(new Error('no file of its own')),
      served: new Set(),
      retired: [],
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

test('a link that leads nowhere is told with a page that has it', async () => {
  const { broken } = await write({ '/': '<a href="/lost">x</a><a href="https://[">y</a>' });
  expect(broken).toEqual([
    { link: 'https://[', on: '/' },
    { link: '/lost', on: '/' },
  ]);
});
