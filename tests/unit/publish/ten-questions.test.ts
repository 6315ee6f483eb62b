import { expect, test } from 'vitest';
import { dataFiles, writeFile } from '#lib/publish/data-files.ts';
import { describePackage } from '#lib/publish/datapackage.ts';
import { absolute, parseCsv, realContent } from './samples.ts';

/** What a researcher has: the bytes of the files, and the package that says what their columns are. */
const site = { name: '案例库', summary: '案例。', url: absolute('/') };
const listed = dataFiles(realContent, absolute, site).filter(({ format }) => format === 'csv');
const files = new Map(
  await Promise.all(listed.map(async (file) => [file.name, (await writeFile(file)).toString('utf8')] as const)),
);
const { resources } = await describePackage(realContent, listed, site);

type Value = string | number | boolean | string[] | null;

/** A table of the package, typed by its schema alone: some ten lines in any language. */
function read(name: string): Record<string, Value>[] {
  const fields = resources.find((resource) => resource.name === name)?.schema?.fields ?? expect.fail(name);
  const [, ...rows] = parseCsv(files.get(name) ?? '');
  const typed = (text: string, { type, delimiter = ' ' }: (typeof fields)[number]): Value => {
    if (type === 'list') return text === '' ? [] : text.split(delimiter);
    if (text === '') return null;
    return type === 'number' || type === 'integer' ? Number(text) : type === 'boolean' ? text === 'true' : text;
  };
  return rows.map((row) => Object.fromEntries(fields.map((field, at) => [field.name, typed(row[at] ?? '', field)])));
}

const observations = read('observations');
const countBy = (rows: Record<string, Value>[], column: string) => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[String(row[column])] = (counts[String(row[column])] ?? 0) + 1;
  return counts;
};

test('1. Which coverage rates are there, of whom, and which may be seen together?', () => {
  const rates = observations.filter(({ indicator }) => indicator === 'org-coverage');
  const seen = rates.map(({ park, value, population, territoryKind }) => [park, value, population, territoryKind]);
  expect(seen).toEqual([
    ['guiyang', 93, '非公企业', 'park'],
    ['loudi', 70, '非公企业', 'park'],
    ['ningxiang', 85.16, '两新组织', 'city'],
    ['quanzhou', 97.7, '非公企业', 'park'],
  ]);
  expect(Object.values(countBy(rates, 'group')).sort()).toEqual([1, 3]);
});

test('2. What may be written of two parks that I choose?', () => {
  const verdicts = read('verdicts').filter(({ indicator }) => indicator === 'org-coverage');
  const of = (a: string, b: string) => verdicts.find(({ parkA, parkB }) => parkA === a && parkB === b);
  expect(of('guiyang', 'loudi')).toMatchObject({ verdict: 'caution', against: [] });
  expect(of('guiyang', 'loudi')?.['cautions']).toContain('denominator-unstated');
  expect(of('loudi', 'ningxiang')).toMatchObject({ verdict: 'not-comparable' });
  expect(of('loudi', 'ningxiang')?.['against']).toEqual(['population', 'territory']);
});

test('3. Of how many rates does the source not say what they are a share of?', () => {
  const shares = observations.filter(({ kind }) => kind === 'share');
  const { 'not-stated': unstated = 0, null: stated = 0 } = countBy(shares, 'denominatorMissing');
  expect(unstated + stated).toBe(shares.length);
  expect([unstated > 0, stated > 0]).toEqual([true, true]);
});

test('4. All figures about Party members, by park', () => {
  const members = observations.filter(({ theme }) => theme === 'members');
  expect(Object.keys(countBy(members, 'park')).length).toBeGreaterThanOrEqual(4);
  expect(members.every(({ url }) => String(url).startsWith('https://'))).toBe(true);
});

test('5. What do the articles not say, and where was only a part of an article read?', () => {
  const cells = read('disclosures');
  const { value = 0, 'told-without-number': told = 0, 'not-mentioned': silent = 0 } = countBy(cells, 'disclosure');
  expect(value + told + silent).toBe(read('parks').length * read('indicators').length);
  for (const { disclosure, figures, says } of cells)
    expect([disclosure === 'value', disclosure === 'told-without-number']).toEqual([
      (figures as string[]).length > 0,
      says !== null,
    ]);
  const excerpts = new Set(
    read('sources')
      .filter(({ extent }) => extent === 'excerpt')
      .map(({ park }) => park),
  );
  expect(new Set(cells.filter(({ readInPart }) => readInPart).map(({ park }) => park))).toEqual(excerpts);
});

test('6. All sums of money in one unit', () => {
  const factors = new Map(
    read('units').map(({ unit, factorNumerator, factorDenominator }) => [
      unit,
      Number(factorNumerator) / Number(factorDenominator),
    ]),
  );
  const yuan = observations
    .filter(({ measure, value }) => measure === 'yuan' && value !== null)
    .map(({ id, value, unit }) => [id, Number(value) * (factors.get(unit ?? '') ?? Number.NaN)]);
  expect(yuan).toContainEqual(['yaguang-financing', 17_000_000]);
  expect(yuan.filter(([, amount]) => Number.isNaN(amount))).toEqual([]);
});

test('7. How much has a thing changed, and is the change printed or worked out?', () => {
  const changed = observations.find(({ id }) => id === 'approval-time') ?? expect.fail();
  const before = observations.find(({ park, id }) => park === changed['park'] && id === changed['before']);
  expect([before?.['value'], changed['value'], changed['unit']]).toEqual([85, 33.5, '工作日']);
  const derived = read('derived').find(({ figure, kind }) => figure === 'approval-time' && kind === 'difference');
  expect(derived).toMatchObject({ low: -51.5, high: -51.5, unit: '工作日' });
});

test('8. Of how many is 856 78.1 %, and does it fit what is printed?', () => {
  const derived = read('derived').filter(({ figure }) => figure === 'senior-members-share');
  expect(derived.find(({ kind }) => kind === 'total')).toMatchObject({ low: 1096, high: 1096, fits: true });
  expect(derived.find(({ kind }) => kind === 'conflict')).toMatchObject({ fits: false });
});

test('9. Which parks do a kind of practice themselves, what is it called, and which figures tell of it?', () => {
  const chain = read('practice-parks').filter(({ type }) => type === 'industry-chain');
  expect(chain.filter(({ state }) => state === 'done').map(({ park }) => park)).toEqual([
    'korla',
    'ningxiang',
    'quanzhou',
  ]);
  const practices = read('practices').filter(({ type }) => type === 'industry-chain');
  const told = practices.flatMap(({ park, figures }) => (figures as string[]).map((id) => `${park} ${id}`));
  const known = new Set(observations.map(({ park, id }) => `${park} ${id}`));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((one) => !known.has(one))).toEqual([]);
});

test('10. Where exactly is a figure printed, when, and of which year is it?', () => {
  const of2022 = observations.filter(({ periodEnd }) => String(periodEnd).startsWith('2022'));
  expect(of2022.length).toBeGreaterThan(0);
  const sources = read('sources');
  for (const { park, sourceId, paragraph, paragraphMissing, period, periodMissing } of observations) {
    const source = sources.find((one) => one['park'] === park && one['id'] === sourceId) ?? expect.fail();
    expect(paragraph === null).toBe(paragraphMissing !== null);
    expect(source['extent'] === 'excerpt' || paragraph !== null).toBe(true);
    if (period === null) expect(periodMissing).toBe('not-stated');
  }
});
