import { expect, test } from 'vitest';
import { createAnswers } from '#lib/server/answer.ts';
import { createCache, createGate, singleFlight } from '#lib/server/cache.ts';

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
    cache.set(`/junk/${index}`, missing);
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

test('work with one key runs once at a time, and again later', async () => {
  const once = singleFlight<number>();
  let runs = 0;
  const work = async () => {
    runs += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return runs;
  };
  expect(await Promise.all([once('a', work), once('a', work), once('b', work)])).toEqual([2, 2, 2]);
  expect(await once('a', work)).toBe(3);
});

test('work that fails is not remembered', async () => {
  const once = singleFlight<string>();
  await expect(once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await once('a', async () => 'yes')).toBe('yes');
});

test('a gate lets through as many as it is wide, in order, also past failures', async () => {
  const pass = createGate(2);
  let most = 0;
  let running = 0;
  const order: number[] = [];
  const work = (index: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    order.push(index);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (index % 3 === 0) throw new Error('no');
  };
  await Promise.allSettled(Array.from({ length: 9 }, (_, index) => pass(work(index))));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
