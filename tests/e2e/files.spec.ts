import { createHash } from 'node:crypto';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { getContent } from '#lib/content/content.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { observationColumns } from '#lib/publish/tables/observations.ts';
import { parseCsv } from './csv.ts';
import { attributeOf, byId, byTag, open } from './document.ts';

const { parks } = getContent();
const observations = parks.flatMap((park) => park.observations.map((figure) => ({ park, figure })));

/** A CSV file as a spreadsheet opens it: its columns, its rows, and whether it starts with a byte order mark. */
async function readTable(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  expect(answer.headers()['content-type'], address).toBe('text/csv; charset=utf-8');
  const bytes = await answer.body();
  expect([...bytes.subarray(0, 3)], `${address} starts with a byte order mark`).toEqual([0xef, 0xbb, 0xbf]);
  const [columns = [], ...rows] = parseCsv(bytes.subarray(3).toString('utf8'));
  return { columns, rows };
}

test('the JSON has every figure of every case as the case states it', async ({ request, baseURL }) => {
  const { observations: records } = await (await request.get('/data/observations.json')).json();
  expect(records).toHaveLength(observations.length);
  for (const [index, { park, figure }] of observations.entries())
    expect.soft(records[index], `${park.slug} ${figure.id}`).toMatchObject({
      park: park.slug,
      parkName: park.name,
      id: figure.id,
      theme: figure.theme,
      indicator: figure.indicator,
      subject: figure.subject,
      value: figure.value === null ? null : Number(figure.value),
      unit: figure.unit,
      printed: figure.printed,
      population: figure.population,
      denominator: figure.kind === 'share' ? figure.denominator : null,
      territoryKind: figure.territory.kind,
      period: figure.period?.text ?? null,
      periodEnd: figure.period?.end ?? null,
      status: figure.status,
      // Of an excerpt the paragraph is not known.
      paragraph: figure.paragraph,
      note: figure.note,
    });
  const addresses = records.map(({ url }: { url: string }) => url);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((one: string) => !one.startsWith(`${baseURL}/parks/`))).toEqual([]);
});

test('the CSV has the columns and rows of the JSON', async ({ request }) => {
  const { columns, rows } = await readTable(request, '/data/observations.csv');
  expect(columns).toEqual(observationColumns.map(({ name }) => name));
  const { observations: records } = await (await request.get('/data/observations.json')).json();
  const keys = records.map((one: Record<string, string>) => [one['park'], one['id'], one['url']]);
  expect(rows.map((row) => ['park', 'id', 'url'].map((name) => row[columns.indexOf(name)]))).toEqual(keys);
});

test('the package names the bytes and the hash of every file that is served', async ({ request }) => {
  const { resources } = await (await request.get('/data/datapackage.json')).json();
  expect(resources.length).toBeGreaterThan(15);
  for (const { path, bytes, hash } of resources) {
    const body = await (await request.get(`/data/${path}`)).body();
    const digest = createHash('sha256').update(body).digest('hex');
    expect.soft([path, body.length, `sha256:${digest}`]).toEqual([path, bytes, hash]);
  }
});

test('scripts of every site may read public data, and no page', async ({ request }) => {
  const open = ['/data/observations.json', '/data/verdicts.csv', '/data/casebook.xlsx', '/data/datapackage.json'];
  const others = ['/indicators/org-coverage.csv', '/parks/loudi.md', '/feed.xml', '/sitemap.xml', '/llms.txt'];
  const headers = { origin: 'https://example.org' };
  for (const address of [...open, ...others]) {
    const answer = await request.get(address, { headers });
    expect.soft(answer.headers()['access-control-allow-origin'], address).toBe('*');
    const asked = await request.fetch(address, { method: 'OPTIONS', headers });
    expect.soft([asked.status(), asked.headers()['access-control-allow-origin']], address).toEqual([204, '*']);
  }
  for (const address of ['/', '/data', '/parks/loudi', '/health', '/share.js', '/pictures/card/home.png']) {
    const answer = await request.get(address, { headers });
    expect.soft(answer.headers(), address).not.toHaveProperty('access-control-allow-origin');
    expect.soft((await request.fetch(address, { method: 'OPTIONS', headers })).status(), address).toBe(405);
  }
});

test('every other table of the data page opens in a spreadsheet', async ({ request }) => {
  const links = byTag(byId(await open(request, '/data'), 'main'), 'a').map((one) => attributeOf(one, 'href'));
  const files = links.filter((href) => href?.endsWith('.csv'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { columns, rows } = await readTable(request, file ?? '');
    expect.soft(rows.length, `${file}: rows`).toBeGreaterThan(0);
    expect
      .soft(
        rows.filter(({ length }) => length !== columns.length),
        `${file}: rows of another length`,
      )
      .toEqual([]);
  }
});

for (const address of ['/compare.csv', '/indicators/org-coverage.csv', '/compare/guiyang~quanzhou.csv'])
  test(`${address} carries the group, definition and source of every value, and the warning`, async ({ request }) => {
    const { columns, rows } = await readTable(request, address);
    for (const column of ['组', '园区', '数值', '统计对象', '分母', '统计范围', '时间', '出处', '段落'])
      expect.soft(columns).toContain(column);
    for (const row of rows) {
      expect.soft(row.length).toBe(columns.length);
      expect.soft(row.at(-1)).toMatch(/不能排序|不是园区之间的比较/);
    }
    const groupOf = (value: string) =>
      rows.find((row) => row[columns.indexOf('数和单位')] === value)?.[columns.indexOf('组')];
    expect.soft(groupOf('97.7%')).toBeTruthy();
    expect.soft(groupOf('93%')).toBe(groupOf('97.7%'));
    if (!address.includes('~')) expect.soft(groupOf('85.16%')).not.toBe(groupOf('97.7%'));
  });

test('the addresses of tables that are not there answer 404', async ({ request }) => {
  for (const address of ['/indicators/nothing.csv', '/compare/nowhere~quanzhou.csv', '/compare/quanzhou.csv'])
    expect.soft((await request.get(address)).status(), address).toBe(404);
});

test('the table of a comparison is offered where the table is', async ({ request }) => {
  const address = comparisonAddress(['guiyang', 'quanzhou']);
  const links = byTag(byId(await open(request, address), 'shared'), 'a');
  const offered = links.filter(({ properties }) => 'download' in properties);
  expect(offered.map((one) => attributeOf(one, 'href'))).toEqual([`${address}.csv`]);
});
