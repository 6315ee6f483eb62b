import { expect, test } from 'vitest';
import { createAnswers } from '#lib/server/answer.ts';
import { createCache } from '#lib/server/cache.ts';

const makeAnswer = createAnswers(false);
const answerOf = (size: number, status = 200) =>
  makeAnswer({ status, type: 'image/png', body: Buffer.alloc(size), cacheControl: 'no-store' }, 'none');

test('what strangers can make up never pushes out the pages of the sitemap', async () => {
  const cache = createCache(1_000_000);
  cache.setKnown(['/parks']);
  const known = await answerOf(100_000);
  cache.set('/parks', known);
  const other = await answerOf(20_000);
  const missing = await answerOf(10, 404);
  for (let index = 0; index < 20_000; index += 1) {
    cache.set(`/compare/${index}`, other);
    cache.setShort(`/junk/${index}`, missing);
  }
  expect(cache.get('/parks')).toBe(known);
  expect(cache.get('/compare/19999')).toBe(other);
  expect(cache.get('/compare/0')).toBeUndefined();
  expect(cache.get('/junk/0')).toBeUndefined();
  expect(cache.size()).toBeLessThan(1_000_000);
});

test('known pages stop where their room ends', async () => {
  const cache = createCache(1_000_000);
  const addresses = Array.from({ length: 20 }, (_, index) => `/parks/${index}`);
  cache.setKnown(addresses);
  const page = await answerOf(90_000);
  for (const address of addresses) if (cache.hasRoom()) cache.set(address, page);
  expect(cache.hasRoom()).toBe(false);
  expect(cache.get('/parks/0')).toBe(page);
  expect(cache.get('/parks/19')).toBeUndefined();
});
