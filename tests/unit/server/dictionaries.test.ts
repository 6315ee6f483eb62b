import { createHash } from 'node:crypto';
import zlib, { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, compact, createAnswers } from '#lib/server/answer.ts';
import {
  createDictionaries,
  findPackBeside,
  isTrustworthy,
  offerAsDictionary,
  type PackBeside,
} from '#lib/server/dictionaries.ts';
import { keep } from '#lib/server/headers.ts';
import { matchingTag } from '#lib/server/negotiate.ts';

/** What every Node has. */
const deflateBeside: PackBeside = async (text, dictionary) => deflateRawSync(text, { dictionary });
const unpack = (body: Buffer, dictionary: Buffer) => inflateRawSync(body.subarray(40), { dictionary });

const makeAnswer = createAnswers(true, true);
const shell = Array.from({ length: 60 }, (_, index) => `<p class=a${index * 7}>做法${index}：${index ** 3}`).join('');
const makePage = async (words: string, status = 200, type = 'text/html; charset=utf-8'): Promise<Answer> =>
  compact(await makeAnswer({ status, type, body: Buffer.from(`${shell}${words}`), cacheControl: keep.page }, 'best'));
const home = await makePage('首页');
const park = await makePage('园区');

const textOf = ({ variants }: Answer) => variants.identity.body;
const digestOf = (text: Buffer) => `:${createHash('sha256').update(text).digest('base64')}:`;
const comingFrom = (address: string, text: Buffer) => ({
  'accept-encoding': 'gzip, deflate, br, zstd, dcb, dcz',
  'available-dictionary': digestOf(text),
  'dictionary-id': `"${address}"`,
});
const fromHome = comingFrom('/', textOf(home));
const kept = new Map([['/', home]]);
const packFor = createDictionaries((address) => kept.get(address), deflateBeside);
const named = (headers: string[], name: string) => headers[headers.indexOf(name) + 1];

test('who comes from a page gets of the next what is new in it, named as what it is', async () => {
  const packed = await packFor(fromHome, park);
  expect(unpack(packed?.body ?? Buffer.of(), textOf(home))).toEqual(textOf(park));
  expect(packed?.body.length).toBeLessThan((park.variants.br?.body.length ?? 0) / 2);
  expect(packed?.body.subarray(0, 8).toString('hex')).toBe('5e2a4d1820000000');
  expect(packed?.body.subarray(8, 40)).toEqual(createHash('sha256').update(textOf(home)).digest());
  const headers = packed?.headers ?? [];
  expect(named(headers, 'Content-Encoding')).toBe('dcz');
  expect(named(headers, 'Content-Length')).toBe(String(packed?.body.length));
  expect(named(headers, 'ETag')).toBe(packed?.etag);
  expect(named(headers, 'Vary')).toBe('Accept-Encoding, Available-Dictionary');
  expect(named(headers, 'Cache-Control')).toBe(
    'private, max-age=60, stale-while-revalidate=3600, stale-if-error=86400',
  );
  expect(headers.length).toBe(park.variants.br?.headers.length);
});

test('each dictionary makes another tag, and each is the tag of the same page', async () => {
  kept.set('/about', await makePage('关于'));
  const fromAbout = comingFrom('/about', textOf(await makePage('关于')));
  const tags = (await Promise.all([packFor(fromHome, park), packFor(fromAbout, park)])).map((one) => one?.etag);
  expect(new Set(tags).size).toBe(2);
  for (const tag of tags) expect(matchingTag(tag, park.variants.br?.etag ?? '')).toBe(tag);
});

test('what was packed once is kept', async () => {
  expect(await packFor(fromHome, park)).toBe(await packFor({ ...fromHome }, park));
});

test.each([
  ['holds nothing', { 'accept-encoding': 'br, dcz' }],
  ['takes no such coding', { ...fromHome, 'accept-encoding': 'gzip, br, zstd' }],
  ['takes whatever, which is no promise to know the dictionary', { ...fromHome, 'accept-encoding': '*' }],
  ['refuses it', { ...fromHome, 'accept-encoding': 'br, dcz;q=0' }],
  ['asks whether its copy is still right', { ...fromHome, 'if-none-match': '"abc"' }],
  ['does not say which page it holds', { ...fromHome, 'dictionary-id': undefined }],
  ['holds what is no digest', { ...fromHome, 'available-dictionary': ':abc:' }],
])('a reader that %s gets the page as everybody does', (_, headers) => {
  expect(packFor(headers, park)).toBeNull();
});

test.each([
  ['is another by now', comingFrom('/', Buffer.from('old'))],
  ['is kept no longer', comingFrom('/gone', Buffer.from('gone'))],
])('a page that %s is no dictionary', async (_, headers) => {
  expect(await packFor(headers, park)).toBeNull();
});

test('what a reader holds of a page that is another by now is told without unpacking that page', async () => {
  let unpacked = 0;
  const { identity } = home.variants;
  const watched = Object.defineProperty({ ...identity }, 'body', {
    get: () => {
      unpacked += 1;
      return identity.body;
    },
  });
  const pack = createDictionaries(
    () => ({ ...home, variants: { ...home.variants, identity: watched } }),
    deflateBeside,
  );
  expect(await pack(comingFrom('/', Buffer.from('old')), park)).toBeNull();
  expect(unpacked).toBe(0);
  expect(await pack(fromHome, park)).not.toBeNull();
  expect(unpacked).toBe(1);
});

test('files and words about what is not there come as they are', async () => {
  expect(packFor(fromHome, await makePage('没有', 404))).toBeNull();
  expect(packFor(fromHome, await makePage('数据', 200, 'text/csv'))).toBeNull();
  expect(named((await makePage('没有', 404)).variants.identity.headers, 'Vary')).toBe('Accept-Encoding');
});

test('of many who come at once some get the page as everybody does, and nobody waits; one that failed leaves its place', async () => {
  const pages = await Promise.all(Array.from({ length: 9 }, (_, index) => makePage(`第${index}页`)));
  const failing = createDictionaries(
    (address) => kept.get(address),
    async () => Promise.reject(new Error('no memory')),
  );
  const packAll = (pack: typeof packFor) => Promise.allSettled(pages.map((page) => pack(fromHome, page)));
  for (const _ of [1, 2]) expect((await packAll(failing)).filter(({ status }) => status === 'rejected').length).toBe(4);
  const first = await packAll(createDictionaries((address) => kept.get(address), deflateBeside));
  expect(first.filter((one) => one.status === 'fulfilled' && one.value !== null).length).toBe(4);
});

test('where nothing is saved the page comes as everybody gets it', async () => {
  const clumsy = createDictionaries(
    (address) => kept.get(address),
    async (text) => text,
  );
  expect(await clumsy(fromHome, park)).toBe(park.variants.br);
});

test('whatever a stranger says it holds, nobody gets bytes that only another could read', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(fromHome)));
  await fc.assert(
    fc.asyncProperty(text, text, async (digest, address) => {
      const headers = { ...fromHome, 'available-dictionary': digest, 'dictionary-id': address };
      const packed = await packFor(headers, park);
      if (digest !== fromHome['available-dictionary']) expect(packed).toBeNull();
      if (packed) expect(unpack(packed.body, textOf(home))).toEqual(textOf(park));
    }),
  );
});

test('only where this Node takes a dictionary is one used', async () => {
  const constants = { ZSTD_c_compressionLevel: 100 };
  const passesOver = (text: Buffer, _: unknown, done: (error: null, packed: Buffer) => void) => done(null, text);
  expect(await findPackBeside({ constants })).toBeNull();
  expect(await findPackBeside({ constants, zstdCompress: passesOver })).toBeNull();
  const { zstdDecompressSync } = zlib as unknown as {
    zstdDecompressSync?: (body: Buffer, options: { dictionary: Buffer }) => Buffer;
  };
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const packBeside = await findPackBeside();
  expect(packBeside !== null).toBe(major > 24 || (major === 24 && minor >= 6) || (major === 22 && minor >= 19));
  if (!packBeside) return;
  const body = await packBeside(textOf(park), textOf(home));
  expect(zstdDecompressSync?.(body, { dictionary: textOf(home) })).toEqual(textOf(park));
  expect(body.length).toBeLessThan(200);
});

test('a page says for which pages it is of use, and where browsers would not use it, none is offered', () => {
  expect(offerAsDictionary('/parks/loudi')).toEqual([
    'Use-As-Dictionary',
    'match="/*",match-dest=("document"),id="/parks/loudi"',
  ]);
  const urls = ['https://example.cn', 'http://localhost:3000', 'http://example.cn', 'http://localhost.example.cn'];
  expect(urls.map((url) => isTrustworthy(new URL(url)))).toEqual([true, true, false, false]);
});
