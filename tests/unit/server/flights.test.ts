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

test('work is wanted as long as one of those who asked waits', async () => {
  const once = singleFlight<boolean[]>();
  let [first, second] = [true, true];
  const work = async (isWanted: () => boolean) => {
    const said = [isWanted()];
    first = false;
    said.push(isWanted());
    second = false;
    return [...said, isWanted()];
  };
  const begun = once(
    'a',
    async (isWanted) => {
      await new Promise((resolve) => setImmediate(resolve));
      return work(isWanted);
    },
    () => first,
  );
  const joined = once('a', work, () => second);
  expect(await begun).toEqual([true, true, false]);
  expect(await joined).toEqual([true, true, false]);
});
