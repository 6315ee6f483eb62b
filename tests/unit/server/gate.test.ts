import { expect, test, vi } from 'vitest';
import { isLate, within } from '#lib/server/deadline.ts';
import { createGate, isUnwanted } from '#lib/server/gate.ts';

const forEver = new AbortController().signal;
const never = () => new Promise<never>(() => {});

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
  await Promise.allSettled(Array.from({ length: 9 }, (_, index) => pass(work(index), forEver)));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('work that never settles leaves its place when it is given up, and so does who waits', async () => {
  const pass = createGate(1);
  const [stuck, queued] = [new AbortController(), new AbortController()];
  const first = pass(never, stuck.signal);
  const second = pass(async () => 'never begun', queued.signal);
  const third = pass(async () => 'done', forEver);
  queued.abort(new Error('waited too long'));
  await expect(second).rejects.toThrow('waited too long');
  stuck.abort(new Error('took too long'));
  await expect(first).rejects.toThrow('took too long');
  expect(await third).toBe('done');
});

test('work that is given up before its turn is never begun', async () => {
  const pass = createGate(1);
  const late = new AbortController();
  let begun = false;
  const first = pass(async () => late.abort(new Error('late')), forEver);
  const second = pass(async () => {
    begun = true;
  }, late.signal);
  await first;
  await expect(second).rejects.toThrow('late');
  expect(begun).toBe(false);
  expect(await pass(async () => 'free', forEver)).toBe('free');
});

test('of more than can be done, those whose turn comes have time left, and the others are sent away early', async () => {
  vi.useFakeTimers();
  const pass = createGate(1, 1000);
  const work = () => new Promise<string>((resolve) => setTimeout(resolve, 400, 'done'));
  // Each gives up after 1500 ms altogether. Thrice as much is asked as can be done.
  const outcomes = Array.from({ length: 30 }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * 133));
    return within(1500, (signal) => pass(work, signal)).catch((error) => isLate(error) && 'late');
  });
  await vi.runAllTimersAsync();
  const settled = await Promise.all(outcomes);
  vi.useRealTimers();
  // Of 5.4 seconds each 0.4 is one that is done: none is begun that cannot be ended in time.
  expect(settled.filter((one) => one === 'done').length).toBeGreaterThanOrEqual(12);
  expect(new Set(settled)).toEqual(new Set(['done', 'late']));
});

test('what nobody waits for when its turn comes is not begun', async () => {
  const pass = createGate(1);
  let waits = true;
  const first = pass(async () => {
    waits = false;
  }, forEver);
  const second = pass(never, forEver, () => waits);
  await first;
  await expect(second).rejects.toSatisfy(isUnwanted);
  expect(await pass(async () => 'free', forEver)).toBe('free');
});
