import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { digestContent } from '#lib/content/digest-content.ts';
import { readArchive } from '#lib/content/read-editions.ts';
import { readChanges } from '#lib/pages/editions.ts';
import { structure } from '#lib/publish/datapackage.ts';
import { packArchive, unpackArchive } from '#lib/publish/edition/archive.ts';
import { compareEditions, formatChanges } from '#lib/publish/edition/compare-editions.ts';
import { editionTables } from '#lib/publish/edition/edition-tables.ts';
import { makeEdition } from '#lib/publish/edition/make-edition.ts';
import { parseCsv as parseOwn } from '#lib/publish/edition/parse-csv.ts';
import { readTables } from '#lib/publish/edition/read-tables.ts';
import type { Content } from '#lib/schema/content.ts';
import { content, parkWith, parseCsv, realContent } from './samples.ts';

const origin = { commit: null, content: `sha256:${'0'.repeat(64)}` };
const editionOf = (one: Content, edition = '2023-09-01', site: string | null = null) =>
  makeEdition(one, { edition, site }, origin);
const hashOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const textOf = (archive: Uint8Array, name: string) =>
  Buffer.from(unpackArchive(archive).find(({ path: file }) => file === name)?.bytes ?? expect.fail(name)).toString();

/** The content with one value of one figure changed, and the figure's note with it. */
function changed(): Content {
  const beishan = parkWith('beishan');
  const observations = beishan.observations.map((one) =>
    one.id === 'org-coverage' ? { ...one, value: '98', printed: '98%' } : one,
  );
  const observationById = new Map(observations.map((one) => [one.id, one]));
  return {
    ...content,
    parks: content.parks.map((park) => (park === beishan ? { ...park, observations, observationById } : park)),
  };
}

test('the same content makes the same archive on another day and in another zone, and other content another', async () => {
  const first = await editionOf(realContent);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/Anchorage';
  const again = await editionOf({ ...realContent });
  process.env['TZ'] = zone;
  if (zone === undefined) delete process.env['TZ'];
  expect(again.build.archive).toEqual(first.build.archive);
  expect((await editionOf(changed())).build.archive.hash).not.toBe((await editionOf(content)).build.archive.hash);
});

test('the order in which files come does not matter to an archive', () => {
  const files = ['b.csv', 'a.csv'].map((name) => ({ path: name, bytes: Buffer.from(name) }));
  expect(hashOf(packArchive(files))).toBe(hashOf(packArchive(files.toReversed())));
});

test('an archive holds what its description says, and each file of the package is in it', async () => {
  const { archive, build } = await editionOf(realContent);
  const files = unpackArchive(archive);
  expect(files.map(({ path: name, bytes }) => [name, bytes.length, hashOf(bytes)])).toEqual(
    build.files.map(({ path: name, bytes, hash }) => [name, bytes, hash]),
  );
  expect(build.archive.hash).toBe(hashOf(archive));
  const { resources } = JSON.parse(textOf(archive, 'datapackage.json')) as {
    resources: { path: string; hash: string }[];
  };
  for (const { path: name, hash } of resources)
    expect([name, build.files.find((one) => one.path === name)?.hash]).toEqual([name, hash]);
});

test('an edition holds no words of the articles, and no address of a machine', async () => {
  const { archive } = await editionOf(realContent);
  const all = unpackArchive(archive)
    .map(({ bytes }) => Buffer.from(bytes).toString())
    .join('\n');
  const anchors = realContent.parks.flatMap(({ observations }) => observations.flatMap(({ anchor }) => anchor ?? []));
  const columns = editionTables(realContent, null).flatMap((table) => table.columns.map(({ name }) => name));
  expect(anchors.length).toBeGreaterThan(0);
  expect(columns.filter((name) => name === 'anchor' || name === 'wording')).toEqual([]);
  expect(/localhost|127\.0\.0\.1|file:\/\/|node_modules/.exec(all)?.[0]).toBeUndefined();
  expect(all).not.toContain(process.cwd());
});

test('addresses are full where the site has one, and paths where it has none', async () => {
  const urlsOf = async (site: string | null) => {
    const { archive } = await editionOf(content, '2023-09-01', site);
    const [header = [], ...rows] = parseCsv(textOf(archive, 'observations.csv'));
    return rows.map((row) => row[header.indexOf('url')] ?? '');
  };
  expect((await urlsOf(null)).every((url) => url.startsWith('/parks/'))).toBe(true);
  expect((await urlsOf('https://example.org/')).every((url) => url.startsWith('https://example.org/parks/'))).toBe(
    true,
  );
});

test('both codebooks explain every column of every table', async () => {
  const { archive } = await editionOf(realContent);
  for (const language of ['zh', 'en']) {
    const book = textOf(archive, `codebook.${language}.md`);
    for (const { name, columns } of editionTables(realContent, null)) {
      const chapter = book.split('\n## ').find((one) => one.startsWith(`${name}.csv`)) ?? expect.fail(name);
      for (const column of columns) expect(chapter, `${language} ${name}`).toContain(`\n| ${column.name} | `);
    }
  }
});

test('the citation file names the site as author, and no licence that nobody gave', async () => {
  const open = parse(textOf((await editionOf(content)).archive, 'CITATION.cff'));
  expect(open).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    authors: [{ name: '园区党建案例库' }],
    version: '2023-09-01',
    'date-released': '2023-09-01',
  });
  expect(Object.keys(open)).not.toContain('license');
  const site = { licence: { data: { name: 'CC-BY-4.0' } } };
  const licensed = parse(textOf((await editionOf({ ...content, site })).archive, 'CITATION.cff'));
  expect(licensed.license).toBe('CC-BY-4.0');
});

test('an edition made without contact or licence says so in both languages, and one with all of them does not', async () => {
  const { archive, build } = await editionOf({ ...content, site: { operator: '临河研究会' } });
  expect(build.undecided).toEqual(['contact', 'licence.texts', 'licence.data']);
  expect(textOf(archive, 'README.md')).toContain('制作这一版时，联系方式、文字的许可和数据的许可未定。');
  expect(textOf(archive, 'README.md')).toContain('Not decided when this edition was made: a contact;');
  const all = {
    operator: '临河研究会',
    contact: 'a@example.org',
    licence: { texts: { name: 'CC-BY-4.0' }, data: { name: 'CC0-1.0' } },
  };
  const decided = await editionOf({ ...content, site: all });
  expect(decided.build.undecided).toEqual([]);
  expect(textOf(decided.archive, 'README.md')).not.toMatch(/未定|Not decided/);
});

test('what differs between two editions is told cell by cell', async () => {
  const [before, after] = await Promise.all([editionOf(content), editionOf(changed(), '2023-10-01')]);
  const changes = compareEditions(readTables(before.archive, null), readTables(after.archive, null));
  expect(changes.filter(({ table }) => table === 'observations')).toEqual([
    {
      table: 'observations',
      key: 'beishan org-coverage',
      change: 'changed',
      column: 'value',
      before: '97.7',
      after: '98',
    },
    {
      table: 'observations',
      key: 'beishan org-coverage',
      change: 'changed',
      column: 'decimals',
      before: '1',
      after: '0',
    },
    {
      table: 'observations',
      key: 'beishan org-coverage',
      change: 'changed',
      column: 'printed',
      before: '97.7%',
      after: '98%',
    },
  ]);
  expect(compareEditions(readTables(before.archive, null), readTables(before.archive, null))).toEqual([]);
  expect(parseCsv(formatChanges(changes))[0]).toEqual(['table', 'key', 'change', 'column', 'before', 'after']);
});

test('another address of the site is no difference', async () => {
  const at = async (site: string | null) => readTables((await editionOf(content, '2023-09-01', site)).archive, site);
  const [paths, first, second] = [await at(null), await at('https://a.cn/'), await at('https://b.cn/')];
  expect(compareEditions(paths, first)).toEqual([]);
  expect(compareEditions(first, second)).toEqual([]);
});

test('rows and columns that came or went are told once', () => {
  const table = (columns: string[], rows: Record<string, string>[]) => [
    { name: 'units', columns, rowByKey: new Map(rows.map((row) => [row['unit'] ?? '', row])) },
  ];
  const before = table(['unit', 'kind'], [{ unit: '个', kind: 'count' }]);
  const after = table(['unit', 'measure'], [{ unit: '家', measure: 'item' }]);
  expect(compareEditions(before, after).map(({ key, change, column }) => `${change} ${key}${column}`)).toEqual([
    'column-removed kind',
    'column-added measure',
    'removed 个',
    'added 家',
  ]);
});

test('the reader of CSV reads what another reader does', async () => {
  const { archive } = await editionOf(realContent);
  for (const { path: name, bytes } of unpackArchive(archive))
    if (name.endsWith('.csv')) {
      const text = Buffer.from(bytes).toString();
      expect(parseOwn(text), name).toEqual(parseCsv(text));
    }
});

// What has been published: nothing of it may change, and the newest can be made again.
test.each(realContent.editions)('the files of the edition of $date are those of its hashes', (edition) => {
  const { build } = edition;
  const archive = readArchive('content', edition);
  expect(hashOf(archive)).toBe(build.archive.hash);
  expect(unpackArchive(archive).map(({ path: name, bytes }) => [name, hashOf(bytes)])).toEqual(
    build.files.map(({ path: name, hash }) => [name, hash]),
  );
});

test('the newest edition is rebuilt from its content to the same hash', async () => {
  const [newest] = realContent.editions;
  // Other content, or columns or words that came since, make another edition; the version of the structure says which.
  if (newest?.build.content !== digestContent('content') || newest.build.structure !== structure) return;
  const { build } = newest;
  const again = await makeEdition(realContent, build, build);
  const hint = '各列或各列的说明改了：请提高 lib/publish/datapackage.ts 里 structure 的号';
  expect(again.build.archive, hint).toEqual(build.archive);
  const frozen = path.join('public/data/editions', build.edition, 'figures.json');
  expect(`${JSON.stringify(again.frozen, null, 1)}\n`).toBe(readFileSync(frozen, 'utf8'));
});

test('an address names two editions, the older first', () => {
  const [one] = realContent.editions;
  const edition = (date: string) => ({ ...(one ?? { build: {}, frozen: { figures: {}, corrections: [] } }), date });
  const two = { ...content, editions: [edition('2023-10-01'), edition('2023-09-01')] } as Content;
  expect(readChanges(two, '2023-09-01~2023-10-01')?.map(({ date }) => date)).toEqual(['2023-09-01', '2023-10-01']);
  for (const pair of ['2023-10-01~2023-09-01', '2023-09-01~2023-09-01', '2023-09-01', '2023-09-01~2024-01-01', ''])
    expect(readChanges(two, pair)).toBeUndefined();
});
