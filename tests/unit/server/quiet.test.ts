import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createQuiet } from '#lib/server/quiet.ts';

/** Which ends first; the gaps are such that no busy machine turns it round. */
const first = (work: Record<string, Promise<unknown>>) =>
  Promise.race(Object.entries(work).map(([name, one]) => one.then(() => name)));
const late = () => sleep(5000, undefined, { ref: false });

test('at first it is quiet', async () => {
  expect(await first({ quiet: createQuiet(60_000).whenQuiet(), late: late() })).toBe('quiet');
});

test('it is quiet a while after the last reader has been served', async () => {
  const { during, whenQuiet } = createQuiet(100);
  const start = performance.now();
  const reader = during(() => sleep(150));
  await whenQuiet(60_000);
  // Timers may be a little early.
  expect(performance.now() - start).toBeGreaterThan(200);
  await reader;
});

test('a reader whose page fails is no longer waited for', async () => {
  const { during, whenQuiet } = createQuiet(50);
  const reader = during(() => Promise.reject(new Error('no page')));
  await expect(reader).rejects.toThrow('no page');
  expect(await first({ quiet: whenQuiet(60_000), late: late() })).toBe('quiet');
});

test('readers without end are not waited for without end', async () => {
  const { during, whenQuiet } = createQuiet(50);
  void during(() => new Promise(() => {}));
  expect(await first({ quiet: whenQuiet(200), late: late() })).toBe('quiet');
});

test('it is not quiet while this thread has its hands full', async () => {
  const { whenQuiet } = createQuiet(50);
  const end = performance.now() + 400;
  const work = () => {
    for (const until = performance.now() + 20; performance.now() < until; );
    if (performance.now() < end) setImmediate(work);
  };
  work();
  await whenQuiet(60_000);
  expect(performance.now()).toBeGreaterThan(end - 20);
});
