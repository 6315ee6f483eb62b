import { expect, test } from 'vitest';
import { createGate } from '#lib/server/gate.ts';

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
