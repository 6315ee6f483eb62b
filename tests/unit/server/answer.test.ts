import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compact, createAnswers, type Draft, recompress } from '#lib/server/answer.ts';
import { formatRaw, makeOwnPages, ownStatuses } from '#lib/server/own-pages.ts';

const makeAnswer = createAnswers(false);
const body = Buffer.from('<p>同一段话，同一段话，同一段话。</p>'.repeat(50));
const draft: Draft = { status: 200, type: 'text/html; charset=utf-8', body, cacheControl: 'no-store' };
const named = (headers: string[], name: string) => headers[headers.indexOf(name) + 1];

test('every encoding unpacks to the same bytes and has its own strong tag', async () => {
  const { identity, br, gzip } = (await makeAnswer(draft, 'best')).variants;
  expect(identity.body).toEqual(body);
  expect(brotliDecompressSync(br?.body ?? '')).toEqual(body);
  expect(gunzipSync(gzip?.body ?? '')).toEqual(body);
  const tags = [identity, br, gzip].map((one) => one && named(one.headers, 'ETag'));
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
});

test('bytes that differ have tags that differ, in a hurry and once and for all', async () => {
  const quick = await makeAnswer(draft, 'quick');
  const best = await recompress(quick, 'best');
  expect(best.variants.identity.etag).toBe(quick.variants.identity.etag);
  expect(best.variants.br?.etag).not.toBe(quick.variants.br?.etag);
  expect(best).toEqual({ ...(await makeAnswer(draft, 'best')), remake: expect.any(Function) });
});

test('a kept answer holds compressed forms only, sends the same bytes, and can be compressed anew', async () => {
  const quick = await makeAnswer(draft, 'quick');
  const kept = compact(quick);
  expect(kept.bytes).toBe(quick.bytes - body.length);
  expect(kept.variants.identity).toEqual(quick.variants.identity);
  expect((await recompress(kept, 'best')).variants).toEqual((await makeAnswer(draft, 'best')).variants);
  const picture = await makeAnswer({ ...draft, type: 'image/png' }, 'best');
  expect(compact(picture)).toBe(picture);
});

test('lengths, encodings and Vary say what is sent', async () => {
  const { identity, br } = (await makeAnswer(draft, 'quick')).variants;
  expect(named(br?.headers ?? [], 'Content-Encoding')).toBe('br');
  expect(named(br?.headers ?? [], 'Content-Length')).toBe(String(br?.body.length));
  expect(identity.headers).not.toContain('Content-Encoding');
  for (const one of [identity, br]) expect(named(one?.headers ?? [], 'Vary')).toBe('Accept-Encoding');
});

test('pictures are not compressed again', async () => {
  const { variants } = await makeAnswer({ ...draft, type: 'image/png' }, 'best');
  expect(Object.keys(variants)).toEqual(['identity']);
  expect(variants.identity.headers).not.toContain('Vary');
});

test('our own pages are Chinese, whole, and allow nothing but their style and the sign of the tab', async () => {
  const pages = await makeOwnPages(makeAnswer);
  for (const status of ownStatuses) {
    const page = pages.get(status)?.variants.identity;
    const html = page?.body.toString() ?? '';
    expect(html).toMatch(/<html lang="zh-Hans">.*<h1>\p{Script=Han}.*<a href="\/">首页<\/a>/su);
    expect(named(page?.headers ?? [], 'Content-Security-Policy')).toMatch(
      /^default-src 'none';style-src 'sha256-[^;]+;img-src 'self';form/,
    );
    expect(page?.headers).not.toContain('ETag');
  }
  expect(pages.get(405)?.variants.identity.headers).toContain('Allow');
});

test('a page for a socket is a whole response', async () => {
  const page = (await makeOwnPages(makeAnswer)).get(400);
  const [head = '', sent = ''] = (page ? formatRaw(page) : Buffer.alloc(0)).toString('utf8').split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n/);
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(sent)}`);
  expect(head).toContain('X-Content-Type-Options: nosniff');
});
