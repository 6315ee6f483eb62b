import { expect, test } from 'vitest';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatCaveat, formatSurvey, sayDefined, sayPairsShown, titleOfSurvey } from '#lib/words/zh/survey.ts';
import { contentOf, indicatorNamed, parkNamed } from '../catalog/samples.ts';
import { guiyang, loudi, ningxiang, period, quanzhou, sample } from '../compare/samples.ts';

const surveyOf = (figures: readonly Observation[], silent: readonly string[]) =>
  surveyIndicator(
    contentOf(
      figures,
      silent.map((slug) => parkNamed(slug)),
    ),
    indicatorNamed('org-coverage'),
  );

test('a survey says how many parks have a value and how they may be compared', () => {
  expect(formatSurvey(surveyOf([], ['korla', 'linhe']))).toBe('2个园区都没有数。');
  expect(formatSurvey(surveyOf([quanzhou, guiyang], []))).toBe(
    '2个园区中，2个有数，都可以放在一组看：园区里的非公企业（2项）。',
  );
  expect(formatSurvey(surveyOf([quanzhou, guiyang, loudi, ningxiang], ['korla']))).toBe(
    '5个园区中，4个有数，按口径分成2组：园区里的非公企业（3项）、全市的两新组织（1项），组与组之间不能比；另外1个没有数。',
  );
});

test('totals that say from when they count and one that does not have two titles', () => {
  const solved = {
    indicator: 'solved-problems',
    kind: 'count',
    unit: '个',
    denominator: null,
    population: '企业问题',
  } as const;
  const of = (park: string, time: string) => sample({ ...solved, park, value: '20', period: period(time) });
  const figures = [of('quanzhou', '2022'), of('guiyang', '2022'), of('loudi', '../2022')];
  const indicator = indicatorNamed('solved-problems', { timing: 'flow' });
  const content = { ...contentOf(figures, []), indicators: [indicator] };
  expect(formatSurvey(surveyIndicator(content, indicator))).toContain(
    '园区里的企业问题（2项）、园区里的企业问题（起点没写，1项）',
  );
  const open = [of('korla', '../2022'), of('loudi', '../2022'), of('ningxiang', '../2021')];
  expect(formatSurvey(surveyIndicator(contentOf(open, []), indicator))).toBe(
    '3个园区中，3个有数，按口径分成3组：园区里的企业问题（起点没写，3组共3项），组与组之间不能比。',
  );
});

test('where one park alone has a value, nothing is said of comparing', () => {
  const survey = surveyOf([quanzhou], ['korla', 'linhe']);
  expect(formatSurvey(survey)).toBe('3个园区中，1个有数；另外2个没有数。');
  expect(formatCaveat(survey)).not.toMatch(/比|组/);
});

test('an earlier figure of the same park adds no group and no row to compare', () => {
  const before = sample({ id: 'before', value: '85', period: null });
  const survey = surveyOf([sample({ before: 'before' }), before], ['korla']);
  expect(formatSurvey(survey)).toBe('2个园区中，1个有数；另外1个没有数。');
});

test('groups are spoken of only where there are some', () => {
  expect(formatCaveat(surveyOf([quanzhou, guiyang], []))).not.toContain('组');
  expect(formatCaveat(surveyOf([quanzhou, ningxiang], []))).toContain('别跨组排高低');
});

test('a picture of an indicator is titled by what it finds', () => {
  expect(titleOfSurvey(surveyOf([quanzhou, ningxiang], []))).toBe('都叫党组织覆盖率，｜不是一回事');
  expect(titleOfSurvey(surveyOf([quanzhou, guiyang], ['korla']))).toBe('党组织覆盖率，｜2个园区的要谨慎比较');
  expect(titleOfSurvey(surveyOf([quanzhou], ['korla']))).toBe('党组织覆盖率，｜只有一个园区有数');
});

test('what a page takes of many figures is told as it was taken', () => {
  const survey = surveyOf([quanzhou, guiyang, loudi, ningxiang], []);
  expect([sayDefined(survey, 4), sayPairsShown(survey, 4)]).toEqual([null, '每一对数的可比性和全部理由']);
  expect(sayDefined(survey, 3)).toBe('这里列了3个数，每组先取时间最近的；全部4个在CSV里');
  expect(sayPairsShown(survey, 3)).toBe('这里比的是3个数，每组先取时间最近的：每一对数的可比性和全部理由');
  const some = { ...survey, more: { bands: 2, silent: 0 } };
  expect(sayDefined(some, 3)).toBe('这里列了数最多的2组里的3个数，每组先取时间最近的；全部4个在CSV里');
});
