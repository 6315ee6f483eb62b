import { expect, test } from 'vitest';
import { parkTable } from '#lib/publish/case-tables.ts';
import { describePackage, publishedTables } from '#lib/publish/datapackage.ts';
import { observationRecords, observationTable } from '#lib/publish/observation-table.ts';
import { tableCsv } from '#lib/publish/table.ts';
import { absolute, content, parkWith, parseCsv, realContent } from './samples.ts';

const site = { name: '案例库', summary: '案例', url: absolute('/') };

test.each([
  ['the fixture', content],
  ['the real content', realContent],
])('every CSV of %s has the columns and only the values that the package describes', (_, one) => {
  const tables = publishedTables(one, absolute);
  const { resources } = describePackage(tables, site);
  expect(resources.map(({ path }) => path)).toEqual([
    'observations.csv',
    'parks.csv',
    'indicators.csv',
    'practices.csv',
    'sources.csv',
    'references.csv',
  ]);
  const columns = new Map<string, Map<string, string[]>>();
  for (const [index, { name, schema }] of resources.entries()) {
    const [header = [], ...rows] = parseCsv(tableCsv(tables[index] ?? expect.fail()));
    expect(header).toEqual(schema.fields.map((field) => field.name));
    expect(rows.length).toBe(tables[index]?.rows.length);
    for (const row of rows) expect(row).toHaveLength(header.length);
    columns.set(name, new Map(header.map((field, at) => [field, rows.map((row) => row[at] ?? '')])));
    for (const field of schema.fields) {
      const cells = rows.map((row) => row[header.indexOf(field.name)] ?? '');
      const filled = cells.filter((cell) => !schema.missingValues.includes(cell));
      if ('constraints' in field) expect(filled, `${name}.${field.name}`).toHaveLength(cells.length);
      const pattern = { string: /./, number: /^-?\d+(\.\d+)?$/, integer: /^\d+$/, date: /^\d{4}-\d\d-\d\d$/ }[
        field.type
      ];
      for (const cell of filled) expect(cell, `${name}.${field.name}`).toMatch(pattern);
      if ('format' in field) for (const cell of filled) expect(URL.canParse(cell), cell).toBe(true);
    }
  }
  const tuples = (resource: string, fields: string[]) => {
    const found = fields.map((field) => columns.get(resource)?.get(field) ?? expect.fail(`${resource}.${field}`));
    return (found[0] ?? []).map((_cell, row) => JSON.stringify(found.map((column) => column[row])));
  };
  for (const { name, schema } of resources) {
    const keys = tuples(name, schema.primaryKey);
    expect(new Set(keys).size, name).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(tuples(reference.resource, reference.fields));
      const missing = JSON.stringify(fields.map(() => ''));
      expect(tuples(name, fields).filter((key) => key !== missing && !known.has(key))).toEqual([]);
    }
  }
});

test('the package is described after Data Package 2.0', () => {
  const described = describePackage(publishedTables(content, absolute), site);
  const parsed = JSON.parse(JSON.stringify(described)) as typeof described;
  expect(parsed).toEqual(described);
  expect(parsed.name).toMatch(/^[-a-z0-9._/]+$/);
  for (const { name, path, encoding, type } of parsed.resources) {
    expect(name).toMatch(/^[-a-z0-9._/]+$/);
    expect(path).not.toMatch(/^[./]|\.\./);
    expect([type, encoding]).toEqual(['table', 'utf-8']);
  }
  expect(parsed.resources[0]?.schema.fields.find(({ name }) => name === 'value')).toEqual({
    name: 'value',
    type: 'number',
    title: '数值',
    description: expect.any(String),
  });
});

test('a value keeps the decimals that were printed', () => {
  const { fields, rows } = observationTable(realContent.parks, absolute);
  const at = fields.findIndex(({ name }) => name === 'value');
  const values = realContent.parks.flatMap(({ observations }) => observations.map(({ value }) => value ?? ''));
  expect(rows.map((row) => row[at])).toEqual(values);
});

test('one park’s table is its part of the whole', () => {
  const park = parkWith('linhe');
  expect(observationTable([park], absolute).rows).toEqual(
    observationTable(content.parks, absolute).rows.filter(([slug]) => slug === 'linhe'),
  );
  expect(observationRecords([park], absolute)[0]).toMatchObject({
    park: 'linhe',
    id: 'org-coverage',
    value: '78.1',
    url: 'https://example.org/parks/linhe#org-coverage',
  });
});

test('a park counts its figures and practices', () => {
  const { fields, rows } = parkTable([parkWith('beishan')], absolute);
  const cell = (name: string) => rows[0]?.[fields.findIndex((field) => field.name === name)];
  expect([cell('name'), cell('figures'), cell('practices'), cell('nameNote')]).toEqual(['北山开发区', '4', '1', '']);
});
