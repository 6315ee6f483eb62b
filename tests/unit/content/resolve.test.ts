import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import type { Park } from '#lib/schema/content.ts';
import { problemsOf, rootWith, validRoot } from './root.ts';

const parkOf = (slug: string, root = validRoot): Park => {
  const park = readContent(root).parks.find((one) => one.slug === slug);
  if (!park) throw new Error(`no park ${slug}`);
  return park;
};
const figureOf = (slug: string, id: string) => parkOf(slug).observationById.get(id);

test('a figure takes from its park what its line leaves out', () => {
  expect(figureOf('beishan', 'org-coverage')).toEqual({
    park: 'beishan',
    id: 'org-coverage',
    theme: 'organization',
    indicator: 'org-coverage',
    name: '党组织覆盖率',
    subject: '非公企业党组织覆盖率',
    population: '非公企业',
    value: '97.7',
    upper: null,
    unit: '%',
    kind: 'share',
    printed: '97.7%',
    anchor: null,
    qualifier: null,
    denominator: null,
    numerator: null,
    parts: [],
    before: null,
    period: { text: '2022-03', granularity: 'month', start: '2022-03-01', end: '2022-03-31' },
    inferredFrom: null,
    territory: { kind: 'park', name: null },
    open: [],
    status: 'reported',
    source: 'paper',
    paragraph: 2,
    note: null,
  });
});

test('a figure keeps what its own line says', () => {
  expect(figureOf('linhe', 'instructors')).toMatchObject({
    value: '15000',
    qualifier: '多',
    territory: { kind: 'city', name: '临河全市（含园区）' },
    source: 'daily',
    note: '这是全市的数，不是园区的',
  });
  expect(figureOf('linhe', 'org-coverage')).toMatchObject({ denominator: '园区非公企业', numerator: 'covered' });
  expect(figureOf('linhe', 'party-organizations')?.parts).toEqual(['alone', 'joint']);
  expect(figureOf('linhe', 'planned-centres')).toMatchObject({
    status: 'planned',
    territory: { kind: 'park', name: null },
  });
  expect(figureOf('linhe', 'workshops')?.territory).toEqual({ kind: 'company', name: '三江机械' });
});

test('printed decimals survive', () => {
  expect(figureOf('linhe', 'growth')).toMatchObject({ value: '13.50', kind: 'growth', denominator: null });
});

test('a figure without a definite number has no value', () => {
  expect(figureOf('linhe', 'clubs')).toMatchObject({ value: null, qualifier: '数', printed: '数十家' });
});

test('a figure of no indicator has its own name', () => {
  expect(figureOf('linhe', 'growth')).toMatchObject({ indicator: null, name: '产值增幅' });
});

test('the reason of an inferred period goes with the period', () => {
  const parkReason = '原文说“目前”，按发布日期定为2023年7月';
  expect(figureOf('linhe', 'covered')?.inferredFrom).toBe(parkReason);
  expect(figureOf('linhe', 'hotline-calls')).toMatchObject({
    period: { start: null, end: '2023-07-31' },
    inferredFrom: '原文没有写起点',
  });
  expect(figureOf('linhe', 'growth')?.inferredFrom).toBeNull();
  expect(figureOf('linhe', 'clubs')).toMatchObject({ period: null, inferredFrom: null });
});

test('practices, organizations and statements name their source, or have the only one', () => {
  const { practices, organizations, statements, inferredFrom } = parkOf('beishan');
  expect(practices.map(({ source }) => source)).toEqual(['paper']);
  expect(organizations.map(({ source }) => source)).toEqual(['paper']);
  expect(statements).toEqual([]);
  expect(inferredFrom).toBeNull();
  expect(parkOf('linhe').statements.map(({ source }) => source)).toEqual(['repost']);
  expect(parkOf('linhe').practices.map(({ source }) => source)).toEqual(['daily', 'daily']);
});

test('sources are found by their id', () => {
  expect(parkOf('linhe').sourceById.get('repost')).toMatchObject({ title: null, publishedOn: null, paragraphs: 6 });
});

test('with several sources each kind of line must name its own', () => {
  const text = readFileSync(path.join(validRoot, 'parks/linhe.md'), 'utf8').replaceAll(
    / *source: (?:daily|repost),? ?\n?/g,
    '',
  );
  const fields = problemsOf(rootWith({ 'parks/linhe.md': text })).map((line) => /\S+ (\S+)：/.exec(line)?.[1]);
  const { observations, practices } = parkOf('linhe');
  expect(fields).toEqual([
    'statements[1].source',
    ...observations.map(({ id }) => `figures.${id}.source`),
    ...practices.map(({ id }) => `practices.${id}.source`),
    'organizations[1].source',
    'organizations[2].source',
  ]);
});
