import { expect, test } from 'vitest';
import { usesNothing } from '#lib/server/headers.ts';
import { createMaker } from '#lib/server/make.ts';
import type { Rendered } from '#lib/server/next-app.ts';

const rendered = (more: Partial<Rendered>): Rendered => ({
  ...{ status: 200, type: 'text/html', headers: [], body: Buffer.from('<p>党') },
  ...more,
});
const finish = (html: string) => ({ html: `${html}</p>`, uses: { ...usesNothing, images: true } });
const make = (more: Partial<Rendered>, address = '/') => createMaker(async () => rendered(more), finish)(address);

test('a page comes finished, with what it uses', async () => {
  const { type, body, uses } = await make({});
  expect([type, body.toString()]).toEqual(['text/html; charset=utf-8', '<p>党</p>']);
  expect(uses?.images).toBe(true);
});

test('a page that was decoded already is not decoded again, nor sent twice', async () => {
  const made = await make({ text: '<p>园' });
  expect(made.body.toString()).toBe('<p>园</p>');
  expect(made).not.toHaveProperty('text');
});

test('what says in a frame that nothing is there comes finished, other missing pages and failures without a body', async () => {
  expect((await make({ status: 404 }, '/embed/loudi/never')).body.toString()).toBe('<p>党</p>');
  for (const [status, address] of [
    [404, '/nowhere'],
    [500, '/lost'],
    [308, '/parks/'],
  ] as const) {
    const made = await make({ status }, address);
    expect([made.status, made.body.length, made.uses]).toEqual([status, 0, undefined]);
  }
});

test('what was taken down comes finished, with what says so', async () => {
  const { status, body, uses } = await make({ status: 410 }, '/embed/loudi/left');
  expect([status, body.toString(), uses?.images]).toEqual([410, '<p>党</p>', true]);
});

test('a file comes as it is', async () => {
  expect(await make({ type: 'text/csv' })).toEqual(rendered({ type: 'text/csv' }));
});
