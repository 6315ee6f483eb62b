import { expect, test } from 'vitest';
import { createBacklog } from '#lib/server/backlog.ts';

/** Works a backlog off until so many were improved. */
const improved = (backlog: ReturnType<typeof createBacklog>, many: number) =>
  new Promise<string[]>((resolve) => {
    const done: string[] = [];
    void backlog.work(
      async (address) => void done.push(address),
      async () => {
        if (done.length === many) resolve(done);
        return done.length < many;
      },
    );
  });

test('each address is improved once, in the order in which they came', async () => {
  const backlog = createBacklog();
  for (const address of ['/a', '/b', '/a', '/search?q=x', '/c', '/d']) backlog.add(address);
  expect(await improved(backlog, 3)).toEqual(['/a', '/b', '/c']);
});

test('of more than are remembered the oldest are forgotten', async () => {
  const backlog = createBacklog(2);
  for (const address of ['/a', '/b', '/c', '/d']) backlog.add(address);
  const done = improved(backlog, 2);
  setTimeout(() => backlog.add('/e'), 10);
  expect(await done).toEqual(['/c', '/d']);
});

test('what comes later is improved when it comes', async () => {
  const backlog = createBacklog();
  const done = improved(backlog, 1);
  setTimeout(() => backlog.add('/late'), 20);
  setTimeout(() => backlog.add('/later'), 40);
  expect(await done).toEqual(['/late']);
});
