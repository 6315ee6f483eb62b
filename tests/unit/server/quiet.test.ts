import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createQuiet } from '#lib/server/quiet.ts';

const timeOf = async (work: () => Promise<void>) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

test('at first it is quiet', async () => {
  expect(await timeOf(() => createQuiet(100).whenQuiet())).toBeLessThan(50);
});

test('it is quiet a while after the last reader has been served', async () => {
  const { during, whenQuiet } = createQuiet(100);
  const reader = during(() => sleep(150));
  expect(await timeOf(whenQuiet)).toBeGreaterThan(200);
  await reader;
});

test('a reader whose page fails is no longer waited for', async () => {
  const { during, whenQuiet } = createQuiet(50);
  const reader = during(() => Promise.reject(new Error('no page')));
  await expect(reader).rejects.toThrow('no page');
  expect(await timeOf(whenQuiet)).toBeLessThan(500);
});

test('readers without end are not waited for without end', async () => {
  const { during, whenQuiet } = createQuiet(50);
  const reader = during(() => sleep(1000));
  expect(await timeOf(() => whenQuiet(200))).toBeLessThan(600);
  await reader;
});
