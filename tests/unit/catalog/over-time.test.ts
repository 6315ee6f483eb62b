import { expect, test } from 'vitest';
import { disclosuresOf, isTold } from '#lib/catalog/disclosures.ts';
import { overTime } from '#lib/catalog/over-time.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { sayCourse } from '#lib/words/zh/course.ts';
import { sayDifference } from '#lib/words/zh/derivation.ts';
import { sayFigures } from '#lib/words/zh/sentence.ts';
import { sample } from '../compare/samples.ts';
import { realContent } from '../publish/samples.ts';
import { indicatorNamed, parkNamed } from './samples.ts';

const { parks } = realContent;
const told = (slug: string, id: string) => {
  const park = parks.find((one) => one.slug === slug);
  const figure = park?.observationById.get(id);
  if (!park || !figure) throw new Error(`no ${slug}#${id}`);
  return overTime(park, figure);
};

test('the market entities of Quanzhou have a course of three years, each with its source', () => {
  const { series, changes, beside } = told('quanzhou', 'market-entities');
  expect(sayCourse(series.map(({ figure }) => figure))).toBe('2018年6995家，2021年14000多家，2023年13470家');
  expect(series.map(({ source }) => source.id)).toEqual(['news-2018', 'kfq-2021', 'qzwb']);
  expect(changes.map(({ answer }) => answer.answer)).toEqual(['add-a-sentence', 'add-a-sentence']);
  expect(changes.map(({ answer }) => answer.difference && sayDifference(answer.difference))).toEqual([
    '不止多7005家',
    '不止少530家',
  ]);
  expect(beside).toEqual([]);
});

test('growth of one quarter and of eight months stand beside each other and form no series', () => {
  const { series, changes, beside } = told('loudi', 'research-spending-growth');
  expect([series, changes]).toEqual([[], []]);
  expect(beside.map(({ figure }) => [figure.printed, figure.period?.text])).toEqual([['116.69%', '2022-01/2022-03']]);
});

const rivals = (id: string, printed: string) => [{ id, printed }];
const first = sample({ id: 'first', source: 'article', rivals: rivals('second', '98.2%') });
const second = sample({ id: 'second', value: '98.2', printed: '98.2%', rivals: rivals('first', '97.7%') });
const coverage = indicatorNamed('org-coverage');

test('of two sources that disagree both have a row, and each sentence tells the other value', () => {
  const park = parkNamed('quanzhou', { observations: [first, second] });
  const { rows, pairs } = surveyIndicator({ parks: [park], indicators: [coverage] }, coverage);
  expect(rows.map(({ figure }) => figure.id).sort()).toEqual(['first', 'second']);
  expect(pairs).toBe(0);
  const sentence = sayFigures(rows.map(({ figure, source }) => ({ observation: figure, park, source })));
  expect(sentence).toContain('来源不一致，另一篇来源印的是98.2%');
  expect(sentence).toContain('来源不一致，另一篇来源印的是97.7%');
  expect(sentence).not.toContain('分别为');
});

test('a figure of another source ends a statement, and one of another place does not', () => {
  const says = '没有给出比率';
  const statement = {
    indicator: 'org-coverage',
    says,
    source: 'article',
    paragraph: 3,
    also: [],
    linked: { says: [] },
  };
  const silent = parkNamed('korla', { statements: [statement] });
  const { park } = sample();
  const spoken = parkNamed(park, { observations: [sample()], statements: [statement] });
  const survey = surveyIndicator({ parks: [silent, spoken], indicators: [coverage] }, coverage);
  expect(survey.silent.map((row) => row.statement?.says)).toEqual([says]);
  expect(survey.rows.map(({ figure }) => figure.printed)).toEqual(['97.7%']);

  const ofProvince = sample({ territory: { kind: 'province', name: '四川省' } });
  const below = parkNamed(park, { observations: [ofProvince], statements: [statement] });
  const withBoth = { parks: [below], indicators: [coverage] };
  const besides = surveyIndicator(withBoth, coverage);
  expect(besides.silent.map((row) => row.statement?.says)).toEqual([says]);
  expect([besides.parks, besides.parksWithValue, besides.rows.length]).toEqual([1, 1, 1]);
  expect(disclosuresOf(withBoth)[0]?.cells.map((cell) => [cell.kind, isTold(cell)])).toEqual([['value', true]]);
  expect(disclosuresOf({ ...withBoth, parks: [spoken] })[0]?.cells.map(isTold)).toEqual([false]);
});
