import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { placeAt } from '#lib/pages/kinds.ts';
import { dataFiles, writeFile } from '#lib/publish/data-files.ts';
import { describePackage } from '#lib/publish/datapackage.ts';
import { jsonOfCell, textOfCell, wordsOfCell } from '#lib/publish/tables/column.ts';
import { tableCsv } from '#lib/publish/tables/table.ts';
import type { Content } from '#lib/schema/content.ts';
import { absolute, content, parseCsv, realContent } from './samples.ts';

const site = { name: '案例库', summary: '案例。', url: absolute('/') };
const filesOf = (one: Content) => dataFiles(one, absolute, site);
const packageOf = (one: Content) => describePackage(one, filesOf(one), site);

/** No indicator, no reference: nothing is said that is not there. */
const empty: Content = { ...content, parks: [], indicators: [], practiceTypes: [], references: [], corrections: [] };

const contents: [string, Content][] = [
  ['the fixture', content],
  ['the real content', realContent],
  ['no content', empty],
];

const schema = JSON.parse(readFileSync('tests/fixtures/schemas/datapackage-2.0.json', 'utf8'));
const validate = new Ajv({
  allErrors: true,
  strict: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/,
    email: true,
  },
}).compile(schema);

test.each(contents)('the package of %s is valid by the public schema of Data Package 2.0', async (_, one) => {
  const described: unknown = JSON.parse(JSON.stringify(await packageOf(one)));
  validate(described);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema notices a mistake', async () => {
  const described = JSON.parse(JSON.stringify(await packageOf(content)));
  for (const spoilt of [
    { ...described, resources: [] },
    { ...described, created: 'today' },
    { ...described, resources: [{ ...described.resources[0], hash: 'x' }] },
    { ...described, resources: [{ ...described.resources[0], schema: { fields: [{ name: 'a', type: 'words' }] } }] },
  ])
    expect(validate(spoilt)).toBe(false);
});

test.each(contents)(
  'every file of %s has an address, and the bytes and the hash that the package says',
  async (_, one) => {
    const { resources } = await packageOf(one);
    const files = filesOf(one);
    expect(resources.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    for (const [index, file] of files.entries()) {
      const bytes = await writeFile(file);
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      expect([file.path, resources[index]?.bytes, resources[index]?.hash]).toEqual([file.path, bytes.length, hash]);
      expect(placeAt(one, `/data/${file.path}`), file.path).not.toBeNull();
    }
  },
);

const patterns = {
  string: /./,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  list: /./,
};

test.each(contents)(
  'every CSV of %s has the columns, and only the values that the package describes',
  async (_, one) => {
    const files = filesOf(one).filter(({ format }) => format === 'csv');
    const { resources } = await packageOf(one);
    const columns = new Map<string, Map<string, string[]>>();
    for (const { name, table } of files) {
      const described = resources.find((resource) => resource.name === name)?.schema ?? expect.fail(name);
      const [header = [], ...rows] = parseCsv(tableCsv(table ?? expect.fail(name)));
      expect(header).toEqual(described.fields.map((field) => field.name));
      for (const row of rows) expect(row, name).toHaveLength(header.length);
      columns.set(name, new Map(header.map((field, at) => [field, rows.map((row) => row[at] ?? '')])));
      for (const field of described.fields) {
        const cells = columns.get(name)?.get(field.name) ?? [];
        const filled = cells.filter((cell) => cell !== '');
        if (field.constraints?.required) expect(filled, `${name}.${field.name}`).toHaveLength(cells.length);
        for (const cell of filled) expect(cell, `${name}.${field.name}`).toMatch(patterns[field.type]);
        const codes = field.constraints?.enum;
        if (codes)
          expect(
            filled.filter((cell) => !codes.includes(cell)),
            `${name}.${field.name}`,
          ).toEqual([]);
        if ('format' in field) for (const cell of filled) expect(URL.canParse(cell), cell).toBe(true);
        expect(
          [field.title, field.description].filter((text) => !text),
          `${name}.${field.name}`,
        ).toEqual([]);
      }
    }
    const tuples = (resource: string, fields: readonly string[]) => {
      const found = fields.map((field) => columns.get(resource)?.get(field) ?? expect.fail(`${resource}.${field}`));
      return (found[0] ?? []).map((_cell, row) => JSON.stringify(found.map((column) => column[row])));
    };
    for (const { name, schema: described } of resources) {
      if (!described) continue;
      const keys = tuples(name, described.primaryKey);
      expect(new Set(keys).size, name).toBe(keys.length);
      for (const { fields, reference } of described.foreignKeys ?? []) {
        const known = new Set(tuples(reference.resource, reference.fields));
        const missing = JSON.stringify(fields.map(() => ''));
        expect(
          tuples(name, fields).filter((key) => key !== missing && !known.has(key)),
          name,
        ).toEqual([]);
      }
    }
  },
);

test('no two columns of a table have one label', () => {
  for (const { table } of filesOf(content)) {
    const labels = table?.columns.map(({ label }) => label) ?? [];
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  }
});

test('JSON has the rows of the CSV, with numbers, lists and nulls as such', async () => {
  const files = filesOf(realContent);
  const json = files.find(({ path }) => path === 'observations.json') ?? expect.fail();
  const table = files.find(({ path }) => path === 'observations.csv')?.table ?? expect.fail();
  const { observations } = JSON.parse((await writeFile(json)).toString('utf8'));
  const [header = [], ...rows] = parseCsv(tableCsv(table));
  expect(observations).toHaveLength(rows.length);
  for (const [index, row] of rows.entries())
    for (const [at, column] of table.columns.entries()) {
      const cell = observations[index][header[at] ?? ''];
      const [text = '', type] = [row[at], column.type];
      if (type === 'number' || type === 'integer') expect(cell).toBe(text === '' ? null : Number(text));
      else if (type === 'list') expect(cell).toEqual(text === '' ? [] : text.split(' '));
      else if (type === 'boolean') expect(cell).toBe(text === 'true');
      else expect(cell ?? '').toBe(text.replace(/^'(?=[-=+@＝＋－＠])/, ''));
    }
});

test('a cell is written one way for each reader', () => {
  const list = { type: 'list' as const, delimiter: ' ' as const, codes: { a: '甲', b: '乙' } };
  expect([textOfCell(['a', 'b'], list), wordsOfCell(['a', 'b'], list)]).toEqual(['a b', '甲、乙']);
  expect([textOfCell(null, list), wordsOfCell(null, list), jsonOfCell(null, list)]).toEqual(['', '', null]);
  expect([textOfCell(true, list), wordsOfCell(true, list)]).toEqual(['true', '是']);
  expect([textOfCell('70.0', list), jsonOfCell('70.0', { type: 'number' })]).toEqual(['70.0', 70]);
});

test('a licence is named only where one is set, a day only where the content states one', async () => {
  const described = await packageOf(content);
  expect(described).not.toHaveProperty('licenses');
  expect(described.created).toBe('2023-08-01T00:00:00+08:00');
  expect(await packageOf(empty)).not.toHaveProperty('created');
  const withLicence = (data: { name: string; url?: string }) =>
    packageOf({ ...content, site: { operator: '某社', licence: { data } } });
  const url = 'https://creativecommons.org/licenses/by/4.0/';
  const licensed = await withLicence({ name: 'CC-BY-4.0', url });
  expect(licensed).toMatchObject({ licenses: [{ name: 'CC-BY-4.0', path: url, title: 'CC-BY-4.0' }] });
  expect(licensed.contributors[0]).toEqual({ title: '某社', roles: ['publisher'] });
  expect(await withLicence({ name: '署名4.0', url })).toMatchObject({ licenses: [{ path: url, title: '署名4.0' }] });
  expect(await withLicence({ name: '保留权利' })).not.toHaveProperty('licenses');
  validate(JSON.parse(JSON.stringify(licensed)));
  expect(validate.errors ?? []).toEqual([]);
});

test('the version is another where a cell is', async () => {
  const { version } = await packageOf(content);
  expect(version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f.]+$/);
  expect((await packageOf({ ...content })).version).toBe(version);
  const [park = expect.fail(), ...others] = content.parks;
  expect((await packageOf({ ...content, parks: [{ ...park, city: '别处' }, ...others] })).version).not.toBe(version);
});

test('sources are named while they are few, and counted beyond', async () => {
  const articles = content.parks.flatMap(({ sources }) => sources);
  expect((await packageOf(content)).sources).toHaveLength(articles.length);
  const parks = Array.from({ length: 100 }, (_, index) =>
    content.parks.map((park) => ({
      ...park,
      slug: `${park.slug}-${index}`,
      observations: [],
      practices: [],
      statements: [],
      organizations: [],
    })),
  ).flat();
  expect((await packageOf({ ...content, parks })).sources).toEqual([
    { title: '300篇文章，逐篇见 sources.csv', path: 'sources.csv' },
  ]);
});

test('a plan is told from a result in the file of verdicts, on each side', async () => {
  const parks = realContent.parks.map((park) => ({
    ...park,
    observations: park.observations.map((one) => ({ ...one, status: park.slug === 'korla' ? 'planned' : one.status })),
  }));
  const verdicts = dataFiles({ ...realContent, parks }, absolute, site).find(({ path }) => path === 'verdicts.csv');
  const [head = [], ...rows] = parseCsv((await writeFile(verdicts ?? expect.fail())).toString('utf8'));
  const cellOf = (row: string[], name: string) => row[head.indexOf(name)];
  for (const row of rows)
    for (const side of ['A', 'B'])
      expect(cellOf(row, `status${side}`) === 'planned').toBe(cellOf(row, `park${side}`) === 'korla');
  expect(new Set(rows.map((row) => cellOf(row, 'statusB')))).toEqual(new Set(['reported', 'planned']));
});
