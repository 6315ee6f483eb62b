import { expect, test } from 'vitest';
import { observationColumns, observationRows, observationTable } from '#lib/publish/tables/observations.ts';
import { fillTable, tableCsv, tableRecords } from '#lib/publish/tables/table.ts';
import { absolute, content, parkWith, parseCsv, realContent } from './samples.ts';

const tableOf = (...[one, parks]: Parameters<typeof observationRows>) =>
  fillTable(observationTable, () => observationRows(one, parks), absolute);

const records = [...tableRecords(tableOf(content))];
const recordOf = (id: string, park = 'linhe') =>
  records.find((one) => one['id'] === id && one['park'] === park) ?? expect.fail(`no ${id}`);

test('a figure is a row of values, lists and nulls under every column', () => {
  expect(recordOf('instructors')).toEqual({
    park: 'linhe',
    parkName: '临河工业园',
    id: 'instructors',
    theme: 'members',
    indicator: 'instructors',
    name: '党建指导员',
    subject: '选派的党建指导员',
    population: '党建指导员',
    value: 15000,
    upper: null,
    decimals: 0,
    valueMissing: null,
    unit: '名',
    measure: 'item',
    kind: 'count',
    printed: '1.5万多名',
    qualifier: '多',
    bound: 'above',
    period: '2023-07',
    periodStart: '2023-07-01',
    periodEnd: '2023-07-31',
    periodGranularity: 'month',
    periodBasis: 'inferred',
    periodInferredFrom: '原文说“目前”，按发布日期定为2023年7月',
    periodMissing: null,
    denominator: null,
    denominatorMissing: 'not-a-share',
    numerator: null,
    parts: [],
    before: null,
    rivals: [],
    territoryKind: 'city',
    territory: '临河全市（含园区）',
    ofPark: false,
    status: 'reported',
    open: [],
    cautions: ['qualifier'],
    group: expect.stringMatching(/^instructors-[0-9a-f]{8}$/),
    source: '临河日报 2023年7月10日',
    sourceId: 'daily',
    sourceUrl: 'https://example.org/linhe',
    paragraph: 4,
    paragraphMissing: null,
    anchor: null,
    note: '这是全市的数，不是园区的',
    url: 'https://example.org/parks/linhe#instructors',
  });
  for (const record of records) expect(Object.keys(record)).toEqual(observationColumns.map(({ name }) => name));
});

test('what a figure does not say is empty, with the reason in a column of its own', () => {
  expect(recordOf('clubs')).toMatchObject({
    value: null,
    decimals: null,
    valueMissing: 'no-number',
    indicator: null,
    period: null,
    periodMissing: 'not-stated',
    denominatorMissing: 'not-a-share',
    sourceUrl: null,
    note: null,
  });
  expect(recordOf('org-coverage', 'beishan')).toMatchObject({ denominator: null, denominatorMissing: 'not-stated' });
  expect(recordOf('org-coverage')).toMatchObject({ denominator: '园区非公企业', denominatorMissing: null });
  expect(recordOf('hotline-calls')).toMatchObject({
    period: '../2023-07',
    periodStart: null,
    periodEnd: '2023-07-31',
    periodMissing: 'start-not-stated',
  });
});

test('a value keeps the decimals that were printed, in JSON beside a number', () => {
  expect(recordOf('growth')).toMatchObject({ value: 13.5, decimals: 2, kind: 'growth', printed: '13.50%' });
  const [header = [], ...rows] = parseCsv(tableCsv(tableOf(realContent)));
  const values = realContent.parks.flatMap(({ observations }) => observations.map(({ value }) => value ?? ''));
  expect(rows.map((row) => row[header.indexOf('value')])).toEqual(values);
});

test('a fall is a negative number, and a range has both ends', () => {
  const park = parkWith('linhe');
  const [figure = expect.fail()] = park.observations;
  const odd = {
    ...park,
    observations: [
      { ...figure, id: 'fall', kind: 'growth' as const, value: '-3.2', denominator: null },
      { ...figure, id: 'range', value: '30', upper: '40' },
    ],
  };
  const [fall, range] = tableRecords(tableOf({ ...content, parks: [odd] }));
  expect(fall).toMatchObject({ value: -3.2, decimals: 1 });
  expect(range).toMatchObject({ value: 30, upper: 40, cautions: expect.arrayContaining(['range']) });
});

test('numerator, parts and what came before are ids of figures of the park', () => {
  expect(recordOf('org-coverage')['numerator']).toBe('covered');
  expect(recordOf('party-organizations')['parts']).toEqual(['alone', 'joint']);
  for (const one of tableRecords(tableOf(realContent))) {
    const park = parkWith(String(one['park']), realContent);
    const ids = [one['numerator'], one['before'], one['parts'], one['rivals']].flat().filter((id) => id !== null);
    for (const id of ids) expect(park.observationById.has(String(id)), `${one['id']} → ${id}`).toBe(true);
  }
});

test('a figure of the park itself names the park', () => {
  expect(recordOf('covered')).toMatchObject({ territory: '临河工业园', ofPark: true });
  expect(recordOf('workshops')).toMatchObject({ territory: '三江机械（企业）', ofPark: false });
});

test('one park’s table is its part of the whole', () => {
  const park = parkWith('linhe');
  expect([...tableRecords(tableOf(content, [park]))]).toEqual(records.filter((one) => one['park'] === 'linhe'));
});

test('only rows of figures that are wanted are made', () => {
  const rows = [...observationRows(content, content.parks, ({ id }) => id === 'instructors')];
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ figure }) => figure.id))).toEqual(new Set(['instructors']));
});
