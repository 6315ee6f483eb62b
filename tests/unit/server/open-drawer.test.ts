import { getPriority } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDrawer } from '#lib/server/open-drawer.ts';

const entry = path.resolve('tests/fixtures/picture-process.mjs');
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** Draws by what a plan says, and tells the number of the process that drew. */
function start(idle = 60_000, patience = 60_000) {
  const { draw, close } = openDrawer(process.cwd(), { entry, idle, patience });
  open.push(close);
  return async (shape: string) => Number(await draw(Buffer.from(JSON.stringify({ shape }))));
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('pictures are drawn in one process, which is not ours', async () => {
  const draw = start();
  const pids = await Promise.all([draw('card'), draw('poster'), draw('card')]);
  expect(new Set(pids).size).toBe(1);
  expect(pids).not.toContain(process.pid);
});

test('it stands back where others need the processor', async () => {
  expect(getPriority(await start()('card'))).toBeGreaterThan(getPriority());
});

test('the process ends when nobody has asked for a while, and the next picture starts another', async () => {
  const draw = start(50);
  const first = await draw('card');
  await expect.poll(() => isAlive(first), { timeout: 5000 }).toBe(false);
  expect(await draw('card')).not.toBe(first);
});

test('a picture that fails fails alone', async () => {
  const draw = start();
  const first = await draw('card');
  await expect(draw('fail')).rejects.toThrow('no such font');
  expect(await draw('card')).toBe(first);
});

test('a process that says nothing for long is given up, and the next picture starts another', async () => {
  const draw = start(60_000, 2000);
  // On a busy machine a process that stands back may be given up before it has begun.
  const drawn = async (): Promise<number> => draw('card').catch(drawn);
  const first = await drawn();
  await expect(draw('hang')).rejects.toThrow('SIGKILL');
  expect(await drawn()).not.toBe(first);
});

test('a process that dies fails only the picture that it died of; all others come from another', async () => {
  const draw = start();
  const first = await draw('card');
  const [slow, deadly] = await Promise.allSettled([draw('slow'), draw('die')]);
  expect(slow).toMatchObject({ status: 'fulfilled', value: expect.any(Number) });
  expect(slow).not.toMatchObject({ value: first });
  expect(deadly).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('ended with 3') } });
  expect(await draw('card')).not.toBe(first);
});

test('a picture that is asked of a process which is about to end comes from another', async () => {
  const draw = start();
  const first = await draw('card');
  const lost = draw('fall silent').catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await draw('card')).not.toBe(first);
  await lost;
});
