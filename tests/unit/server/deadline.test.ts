import { expect, test } from 'vitest';
import { isLate, within } from '#lib/server/deadline.ts';

test('work that settles in time is given back as it is', async () => {
  expect(await within(1000, async () => 'done')).toBe('done');
  await expect(within(1000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('work that never settles is given up when the limit passes, and told so', async () => {
  let told = false;
  const late = within(10, (signal) => {
    signal.addEventListener('abort', () => {
      told = true;
    });
    return new Promise<never>(() => {});
  });
  await expect(late).rejects.toSatisfy(isLate);
  expect(told).toBe(true);
});

test('only a limit that passed is late', () => {
  expect(isLate(new Error('no'))).toBe(false);
  expect(isLate(new DOMException('stopped', 'AbortError'))).toBe(false);
});
