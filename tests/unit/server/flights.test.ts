import { expect, test } from 'vitest';
import { singleFlight } from '#lib/server/flights.ts';

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
