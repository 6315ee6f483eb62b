import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isLate } from '#lib/server/deadline.ts';
import { setupOf } from '#lib/server/make.ts';
import { moreRoom, openWorker } from '#lib/server/open-worker.ts';
import { readSettings } from '#lib/server/settings.ts';

const entry = new URL('../../fixtures/page-thread.mjs', import.meta.url);
const setup = setupOf(readSettings(process.env), [], {
  classes: new Map(),
  properties: new Map(),
  later: new Set(),
  laterTags: new Set(),
});
const opened: ReturnType<typeof openWorker>[] = [];

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
  vi.restoreAllMocks();
});

/** A thread that does what the address says, and is started again soon. */
function open(patience = 60_000) {
  const worker = openWorker(setup, {
    entry,
    room: 32,
    patience,
    pause: 20,
  });
  opened.push(worker);
  const textOf = async (address: string) => (await worker.make(address)).body.toString();
  return { ...worker, textOf };
}

test('an error of a page arrives with its stack, and costs nothing but the page', async () => {
  const { make, textOf } = open();
  const before = await textOf('/fine');
  const error = await make('/throw').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).stack).toMatch(/no such park[\s\S]*page-thread\.mjs/);
  expect(await textOf('/fine')).toBe(before);
});

test('a page that took too long is told from one that failed, so that its reader is asked to come again', async () => {
  const { make } = open();
  const caught = (address: string) => make(address).catch((error: unknown) => error);
  expect(isLate(await caught('/late'))).toBe(true);
  expect(isLate(await caught('/throw'))).toBe(false);
});

for (const [what, address] of [
  ['ends', '/die'],
  ['has an uncaught error', '/crash'],
  ['runs out of memory', '/exhaust'],
])
  test(`a thread that ${what} fails only the page that it died of; all others come from a new one`, async () => {
    const { make, textOf } = open();
    const before = await textOf('/fine');
    const [busy, deadly] = await Promise.allSettled([textOf('/busy'), make(address ?? '')]);
    expect(busy.status).toBe('fulfilled');
    expect(deadly.status).toBe('rejected');
    expect(await textOf('/fine')).not.toBe(before);
  });

test('a thread that hangs fails the pages under way, which have waited long, and a new one makes the next', async () => {
  const { make, textOf } = open(1000);
  const before = await textOf('/fine');
  const underway = [make('/slow'), make('/hang')];
  for (const { status } of await Promise.allSettled(underway)) expect(status).toBe('rejected');
  expect(await textOf('/fine')).not.toBe(before);
});

test('who asks before the first thread is ready waits for it', async () => {
  expect(await open().textOf('/fine')).toMatch(/^\d+$/);
});

test('a first start that fails is told', async () => {
  const { ready } = openWorker({ ...setup, settings: { ...setup.settings, folder: 'no build' } }, { entry });
  await expect(ready).rejects.toThrow('there is no build');
});

test('a thread, and the one that takes its place, is told of the files before its first page', async () => {
  const { make, tellFiles, textOf } = open();
  tellFiles('abc');
  expect(await textOf('/told')).toBe('abc');
  await make('/die').catch(() => {});
  expect(await textOf('/told')).toBe('abc');
});

test('a thread that runs out of memory again and again takes only so much', () => {
  expect(moreRoom(320, 320)).toBe(480);
  let room = 320;
  for (let deaths = 0; deaths < 20; deaths += 1) room = moreRoom(room, 320);
  expect(room).toBe(1600);
});
