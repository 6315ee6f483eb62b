import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '#lib/compare/claims.ts';
import { compareObservations, verdictOf } from '#lib/compare/comparison.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import { findReasons } from '#lib/compare/rules.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { sayClaimReason } from '#lib/words/zh/claim-reason.ts';
import { sayReason, sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { ningxiang, observations, period, quanzhou, sample, similar, timings } from '../compare/samples.ts';

const said = (a: Partial<Observation>, b: Partial<Observation>, options: TimingOption = {}) =>
  compareObservations(sample(a), sample({ park: 'guiyang', ...b }), options).reasons.map(sayReason);
const flow = { timing: 'flow' } as const;

test('the reasons between 泉州 and 宁乡 name both sides', () => {
  expect(compareObservations(quanzhou, ningxiang).reasons.map(sayReason)).toEqual([
    '统计对象不同：一处是非公企业，一处是两新组织',
    '统计范围不同：一处是园区，一处是全市',
    '两处原文都没写分母',
  ]);
});

describe('what differs', () => {
  test.each<[Partial<Observation>, Partial<Observation>, string]>([
    [{}, { indicator: 'work-coverage', name: '工作覆盖率' }, '指标不同：一处是党组织覆盖率，一处是工作覆盖率'],
    [{}, { indicator: null }, '都叫“党组织覆盖率”，但不是同一个指标'],
    [{}, { kind: 'growth', denominator: null }, '类别不同：一处是比率，一处是增减幅'],
    [{ denominator: '规上企业' }, { denominator: null }, '分母一处是规上企业，一处原文没写'],
    [
      { territory: { kind: 'city', name: '宁乡' } },
      { territory: { kind: 'city', name: '浏阳' } },
      '都是全市的数，不是园区自己的',
    ],
    [
      { territory: { kind: 'city', name: '宁乡全市（含园区）' } },
      { territory: { kind: 'city', name: '伊南自治县' } },
      '统计范围不同：一处是全市，一处是伊南自治县',
    ],
    [{}, { territory: { kind: 'province', name: '湖南省' } }, '统计范围不同：一处是园区，一处是全省'],
    [
      {},
      { territory: { kind: 'province', name: '新疆维吾尔自治区' } },
      '统计范围不同：一处是园区，一处是新疆维吾尔自治区',
    ],
    [{ status: 'unstated' }, {}, '状态一处原文没写，一处是已有结果'],
    [{ status: 'unstated' }, { status: 'unstated' }, '原文都没写是要求还是已经做到'],
    [{}, { status: 'planned' }, '状态不同：一处是已有结果，一处是计划'],
  ])('%#', (a, b, sentence) => {
    expect(said(a, b)).toEqual([sentence]);
  });
});

describe('what is lacking', () => {
  test.each<[Partial<Observation>, Partial<Observation>, string]>([
    [{ denominator: null }, {}, '有一处原文没写分母'],
    [{ period: null }, { period: null }, '两处原文都没写时间'],
    [{ qualifier: '余' }, { qualifier: '达' }, '有一处原文带“余”，不是确数'],
    [{ qualifier: '余' }, { qualifier: '以上' }, '两处原文分别带“余”和“以上”，都不是确数'],
    [{ qualifier: '超', printed: '逾90%' }, {}, '有一处原文带“逾”，不是确数'],
    [{ qualifier: '超', printed: '超过90%' }, {}, '有一处原文带“超”，不是确数'],
    [
      { qualifier: '左右', printed: '90%上下' },
      { qualifier: '超', printed: '逾90%' },
      '两处原文分别带“上下”和“逾”，都不是确数',
    ],
    [{ value: '30', upper: '40' }, {}, '有一处原文给的是一个范围，不是确数'],
    [{ open: ['coverage-kind'] }, {}, '有一处原文没写是组织覆盖还是工作覆盖'],
    [{ open: ['level'] }, { open: ['level'] }, '两处原文都没写数的是哪一级'],
    [{ open: ['contradicts-source'] }, {}, '有一处的数与同一篇报道里别的数对不上'],
    [{ qualifier: '数', value: null }, {}, '有一处原文没有确切的数'],
  ])('%#', (a, b, sentence) => {
    expect(said(a, b)).toEqual([sentence]);
  });
});

test('what lies too far apart is told from the lesser to the greater', () => {
  expect(said({ period: period('2023-07') }, { period: period('2022-06') })).toEqual([
    '时间相隔超过十二个月：从2022年6月到2023年7月',
  ]);
  expect(said({ period: period('2022') }, { period: period('2022-01/2022-08') }, flow)).toEqual([
    '累计的时间长短不同：从8个月到12个月',
  ]);
});

test('a total of events that does not say from when it counts is told so', () => {
  expect(said({ period: null }, { period: period('../2023-07') }, flow)).toEqual(['两处原文都没写从何时算起']);
  expect(said({ period: period('2023') }, { period: period('../2023-07') }, flow)).toContain(
    '有一处原文没写从何时算起',
  );
});

test('a reason among many is told in numbers, and names at most four values', () => {
  const all = Array.from({ length: 100 }, (_, index) =>
    sample({
      park: `park-${index}`,
      population: `对象${index % 9}`,
      denominator: index % 2 === 0 ? null : `对象${index % 9}`,
      period: period(index === 7 ? '2020-03' : '2023-07'),
    }),
  );
  expect(verdictOf(all).reasons.map((reason) => sayReasonOfMany(reason, all))).toEqual([
    '统计对象不同：对象0、对象1、对象2、对象3等9种',
    '100处中有50处原文没写分母',
    '时间相隔超过十二个月：从2020年3月到2023年7月',
  ]);
});

test('a claim is refused for what stands between the figures, or for how their values lie', () => {
  const because = (value: string) =>
    claimsOf(sample(), sample({ park: 'guiyang', value, printed: `${value}%` }))[1]?.because.map(sayClaimReason);
  expect(because('98')).toEqual(['两个数的范围有重叠，分不出高低']);
  expect(because('97.70')).toEqual(['两个数相同']);
  expect(claimsOf(quanzhou, ningxiang)[1]?.because.map(sayClaimReason)).toContain(
    '统计范围不同：一处是园区，一处是全市',
  );
});

test('two figures are told the same as a pair and as a set', () => {
  const either = fc.oneof(observations, similar);
  fc.assert(
    fc.property(either, either, timings, (a, b, options) => {
      const [one, other] = [
        { ...a, park: 'a' },
        { ...b, park: 'b' },
      ];
      const ofPair = compareObservations(one, other, options).reasons.map(sayReason);
      const all = [one, other];
      expect(findReasons(all, options).map((reason) => sayReasonOfMany(reason, all))).toEqual(ofPair);
      for (const sentence of ofPair) expect(sentence).toMatch(/^[^。\n]+$/);
      expect(ofPair.join()).not.toMatch(/undefined|null|未说明/);
    }),
  );
});
