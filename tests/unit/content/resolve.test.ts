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
    numeral: null,
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

const linheText = readFileSync(path.join(validRoot, 'parks/linhe.md'), 'utf8');

test('a line that names no source is of the first', () => {
  const text = linheText.replaceAll(/ *source: (?:daily|repost),? ?\n?/g, '');
  const root = rootWith({ 'parks/linhe.md': text });
  expect(problemsOf(root)).toEqual([]);
  const { observations, practices, statements } = parkOf('linhe', root);
  expect(new Set([...observations, ...practices, ...statements].map(({ source }) => source))).toEqual(
    new Set(['daily']),
  );
});

const beishanText = readFileSync(path.join(validRoot, 'parks/beishan.md'), 'utf8');
const secondSource =
  '  - { id: letter, title: 未说明, outlet: 北山通讯, author: 未说明, publishedOn: 2023-05-01, url: 未说明, extent: excerpt, period: 2023, inferredFrom: 按发布日期定为2023年, paragraphs: 未说明 }\n';
const secondFigure =
  '  - { id: volunteers-2023, theme: services, name: 志愿者, subject: 上门服务的志愿者, population: 志愿者, value: 420, unit: 名, printed: 420名, source: letter, paragraph: 未说明 }\n';

test('adding a source and a figure to a park adds two lines and touches no other', () => {
  const text = beishanText
    .replace(/^headline:/m, `${secondSource}headline:`)
    .replace(/^practices:/m, `${secondFigure}practices:`);
  const root = rootWith({ 'parks/beishan.md': text });
  expect(problemsOf(root)).toEqual([]);
  const added = text.split('\n').filter((line) => !beishanText.split('\n').includes(line));
  expect(added).toEqual([secondSource.trimEnd(), secondFigure.trimEnd()]);
  expect(text.split('\n')).toHaveLength(beishanText.split('\n').length + 2);
  const figure = parkOf('beishan', root).observationById.get('volunteers-2023');
  expect(figure).toMatchObject({ source: 'letter', period: { text: '2023' }, inferredFrom: '按发布日期定为2023年' });
  expect(figure?.paragraph).toBeNull();
  expect(parkOf('beishan', root).observationById.get('volunteers')?.source).toBe('paper');
});

test('a practice and an organization may name the other sources that tell of them', () => {
  const text = beishanText
    .replace(/^headline:/m, `${secondSource}headline:`)
    .replace('    paragraphs: [3]\n', '    paragraphs: [3]\n    also: [{ source: letter, paragraphs: 未说明 }]\n')
    .replace('paragraphs: [4] }\n---', 'paragraphs: [4], also: [{ source: leter, paragraphs: [2] }] }\n---');
  expect(problemsOf(rootWith({ 'parks/beishan.md': text }))).toEqual([
    'content/parks/beishan.md:30:82 organizations[1].also[1].source：没有这个来源：“leter”，是不是想写“letter”？',
  ]);
});

test('a source that was read in full counts its paragraphs, and its figures name theirs', () => {
  const text = beishanText
    .replace(/^headline:/m, `${secondSource.replace('extent: excerpt, ', '')}headline:`)
    .replace('paragraph: 3 }', 'paragraph: 未说明 }');
  expect(problemsOf(rootWith({ 'parks/beishan.md': text })).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'sources.letter.paragraphs：只有读到节选（extent: excerpt）的来源，段落数才能写“未说明”，实际写的是“未说明”',
    'figures.volunteers.paragraph：来源共 10 段，请写明在哪一段',
  ]);
});
