import { expect, test } from 'vitest';
import { csvForm } from '#lib/publish/table-text.ts';
import { narrowedFile } from '../../../app/figures/narrowed-file.ts';

const ask = (query: string, most: number) =>
  narrowedFile(
    new Request(`http://localhost/figures.csv${query}`),
    { format: 'csv', mediatype: 'text/csv', path: 'figures.csv' },
    csvForm,
    most,
  );

const rowsOf = async (response: Response) => (await response.text()).trim().split('\r\n').slice(1);

test('a table that has room for them has the rows that were chosen', async () => {
  const all = await rowsOf(await ask('', 10_000));
  const members = await rowsOf(await ask('?theme=members', 10_000));
  expect(members.length).toBeGreaterThan(0);
  expect(members).toEqual(all.filter((row) => members.includes(row)));
  expect(all.length).toBeGreaterThan(members.length);
  expect(await rowsOf(await ask('?theme=members', members.length))).toEqual(members);
});

test('of more rows than a table has room for it leads to their list, which says where all are', async () => {
  const members = await rowsOf(await ask('?theme=members', 10_000));
  const response = await ask('?theme=members', members.length - 1);
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/figures?theme=members');
  expect((await ask('', 1)).headers.get('location')).toBe('/figures');
});
