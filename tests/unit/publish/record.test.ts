import { expect, test } from 'vitest';
import { recordFields, recordLabel, toRecord } from '#lib/publish/record.ts';
import { evidenceOf } from '#lib/words/zh/evidence.ts';
import { figureById, figureOf } from '../words/figures.ts';

const recordOf = (id: string) =>
  toRecord(figureOf(id), '临河工业园', '临河日报 2023年7月10日', `https://example.org/parks/linhe#${id}`);

test('a figure is a row of text under every column', () => {
  expect(recordOf('instructors')).toEqual({
    park: 'linhe',
    parkName: '临河工业园',
    id: 'instructors',
    indicator: 'instructors',
    name: '党建指导员',
    subject: '选派的党建指导员',
    value: '15000',
    unit: '名',
    kind: 'count',
    printed: '1.5万多名',
    qualifier: '多',
    period: '2023-07',
    periodInferredFrom: '原文说“目前”，按发布日期定为2023年7月',
    population: '党建指导员',
    denominator: '',
    territoryKind: 'city',
    territory: '临河全市（含园区）',
    status: 'reported',
    source: '临河日报 2023年7月10日',
    sourceId: 'daily',
    paragraph: '4',
    note: '这是全市的数，不是园区的',
    url: 'https://example.org/parks/linhe#instructors',
  });
  for (const { id } of figureById.values()) expect(Object.keys(recordOf(id))).toEqual(recordFields);
});

test('what a figure does not say is empty, or said not to be stated', () => {
  expect(recordOf('clubs')).toMatchObject({ value: '', indicator: '', period: '未说明', note: '', denominator: '' });
  expect(recordOf('org-coverage').denominator).toBe('园区非公企业');
  const unstated = { ...figureOf('org-coverage'), denominator: null };
  expect(toRecord(unstated, '', '', '').denominator).toBe('未说明');
  expect(recordOf('growth').denominator).toBe('');
});

test('a figure of the park itself names the park', () => {
  expect(recordOf('covered').territory).toBe('临河工业园');
  const named = { ...figureOf('covered'), territory: { kind: 'park' as const, name: '临河北园' } };
  expect(toRecord(named, '临河工业园', '', '').territory).toBe('临河北园');
  expect(recordOf('workshops').territory).toBe('三江机械（企业）');
});

test('every column is explained in its own words', () => {
  const labels = Object.values(recordLabel).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const { meaning } of Object.values(recordLabel)) expect(meaning).not.toBe('');
});

test('the evidence of a block names each paragraph once, in order, and every note', () => {
  const evidence = evidenceOf(['#hotline-calls', '#instructors', '/glossary#two-new', '#hotline-calls'], figureById);
  expect(evidence?.places.map(({ paragraph, figures }) => [paragraph, figures.map(({ id }) => id)])).toEqual([
    [4, ['instructors']],
    [5, ['hotline-calls']],
  ]);
  expect(evidence).toMatchObject({
    notes: [{ id: 'instructors', figure: '1.5万多名', text: '这是全市的数，不是园区的' }],
  });
});

test('paragraphs are ordered as numbers', () => {
  const late = { ...figureOf('covered'), id: 'late', paragraph: 10 };
  const figures = new Map(figureById).set('late', late);
  expect(evidenceOf(['#late', '#covered'], figures)?.places.map(({ paragraph }) => paragraph)).toEqual([2, 10]);
});

test('a block without figures has no evidence', () => {
  expect(evidenceOf([], figureById)).toBeNull();
  expect(evidenceOf(['/about', '#none', '/parks/beishan#org-coverage'], figureById)).toBeNull();
});
