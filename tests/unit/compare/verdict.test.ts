import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareObservations, verdictLabel, verdictOf, verdicts, worstOf } from '#lib/compare/verdict.ts';
import type { Observation } from '#lib/schema/observation.ts';
import {
  count,
  guiyang,
  loudi,
  ningxiang,
  observations,
  period,
  quanzhou,
  sample,
  similar,
  timings,
} from './samples.ts';

const sentencesOf = (a: Observation, b: Observation, timing?: 'stock' | 'flow') =>
  compareObservations(a, b, timing ? { timing } : {}).reasons.map(({ sentence }) => sentence);
const both = (given: Partial<Observation>, other: Partial<Observation>, timing?: 'stock' | 'flow') =>
  sentencesOf(sample(given), sample(other), timing);

test('two rates that agree in everything are 可比', () => {
  expect(compareObservations(sample(), sample({ park: 'guiyang', value: '93' }))).toEqual({
    verdict: 'comparable',
    reasons: [],
  });
  expect(verdictLabel.comparable).toBe('可比');
});

test('the rates of 泉州 and 宁乡 are 不可比, with every reason', () => {
  const { verdict, reasons } = compareObservations(quanzhou, ningxiang);
  expect(verdict).toBe('incomparable');
  expect(reasons).toEqual([
    { kind: 'population', values: ['非公企业', '两新组织'], sentence: '统计对象不同：非公企业与两新组织' },
    {
      kind: 'territory',
      values: [quanzhou.territory, ningxiang.territory],
      sentence: '统计范围不同：园区与全市',
    },
    { kind: 'denominator-unstated', values: [null, null], sentence: '都没有说明分母' },
  ]);
});

describe('不可比', () => {
  test('when the indicator differs', () => {
    expect(both({}, { indicator: 'work-coverage', name: '工作覆盖率' })).toEqual([
      '指标不同：党组织覆盖率与工作覆盖率',
    ]);
  });

  test('when only one of two figures of one name belongs to an indicator', () => {
    expect(both({}, { indicator: null })).toEqual(['两处都叫“党组织覆盖率”，但不属于同一指标']);
  });

  test('when two figures without an indicator have different names', () => {
    expect(both({ indicator: null }, { indicator: null })).toEqual([]);
    expect(both({ indicator: null }, { indicator: null, name: '良好占比' })).toEqual([
      '指标不同：党组织覆盖率与良好占比',
    ]);
  });

  test('when a growth rate meets a share, though both print a percent sign', () => {
    expect(both({}, { kind: 'growth', denominator: null })).toEqual(['类别不同：比率与增减幅']);
  });

  test('when units differ', () => {
    const money = { kind: 'money', denominator: null } as const;
    expect(both({ ...money, unit: '亿元' }, { ...money, unit: '亿美元' })).toEqual(['单位不同：亿元与亿美元']);
  });

  test('when stated denominators differ', () => {
    expect(both({ denominator: '规上企业' }, { denominator: '在营企业' })).toEqual(['分母不同：规上企业与在营企业']);
  });

  test('when one states a denominator that is not its population, and the other none', () => {
    expect(both({ denominator: '规上企业' }, { denominator: null })).toEqual(['分母不同：规上企业与原文未说明']);
  });

  test('when a plan meets a result', () => {
    expect(both({}, { status: 'planned' })).toEqual(['状态不同：已有结果与计划']);
  });

  test('when two other territories are not the same place', () => {
    const at = (name: string) => ({ territory: { kind: 'other', name } }) as const;
    expect(both(at('商圈'), at('商圈'))).toEqual([]);
    expect(both(at('商圈'), at('楼宇'))).toEqual(['统计范围不同：商圈与楼宇']);
  });
});

test('counts in 家 and 个 are one unit: their population says what is counted', () => {
  expect(compareObservations(count(), count({ unit: '个' })).verdict).toBe('comparable');
});

test('two cities may be compared', () => {
  const city = (name: string) => sample({ territory: { kind: 'city', name } });
  expect(compareObservations(city('宁乡'), city('浏阳')).verdict).toBe('comparable');
});

describe('谨慎', () => {
  test('when a denominator is not stated', () => {
    expect(both({ denominator: null }, {})).toEqual(['有一处没有说明分母']);
    expect(compareObservations(quanzhou, sample()).verdict).toBe('caution');
  });

  test('when a period is not stated', () => {
    expect(both({ period: null }, {})).toEqual(['有一处没有说明时间']);
    expect(both({ period: null }, { period: null })).toEqual(['都没有说明时间']);
  });

  test('when the periods end more than twelve calendar months apart', () => {
    const ends = (a: string, b: string) => both({ period: period(a) }, { period: period(b) });
    expect(ends('2022-07', '2023-07')).toEqual([]);
    expect(ends('2022-07-10', '2023-07-10')).toEqual([]);
    expect(ends('2023-07-11', '2022-07-10')).toEqual(['时间相隔超过十二个月：2023年7月11日与2022年7月10日']);
    expect(ends('2022-07', '2023')).toEqual(['时间相隔超过十二个月：2022年7月与2023年']);
  });

  test('when a flow does not say from when it runs', () => {
    const flow = [{ period: period('../2023-07') }, { period: period('2023-07') }] as const;
    expect(both(...flow, 'flow')).toEqual(['有一处没有说明从何时算起']);
    expect(both(...flow, 'stock')).toEqual([]);
  });

  test('when flows ran for lengths more than a month apart', () => {
    const flow = (a: string, b: string) => both({ period: period(a) }, { period: period(b) }, 'flow');
    expect(flow('2023-01/2023-08', '2023-01/2023-09')).toEqual([]);
    expect(flow('2022-01/2022-08', '2022')).toEqual(['累计的时间长短不同：8个月与12个月']);
    expect(flow('2022-01-01/2022-08-31', '2022-01-01/2022-10-03')).toEqual(['累计的时间长短不同：8个月与9个月零3天']);
  });

  test('when a value is not the number printed, which 达 does not say', () => {
    expect(both({ qualifier: '余' }, { qualifier: '达' })).toEqual(['有一处不是确数，原文带“余”']);
    expect(both({ qualifier: '余' }, { qualifier: '以上' })).toEqual(['都不是确数，原文带“余”、“以上”']);
    expect(both({ qualifier: '达' }, {})).toEqual([]);
  });

  test('when the source prints no definite number', () => {
    expect(both({ qualifier: '数', value: null }, {})).toEqual(['有一处没有给出确定的数值']);
  });
});

describe('a set', () => {
  test('has the verdict of its worst pair and names each reason once, with its pairs', () => {
    const { verdict, reasons } = verdictOf([ningxiang, loudi, quanzhou]);
    expect(verdict).toBe('incomparable');
    expect(reasons.map(({ reason, pairs }) => [reason.sentence, pairs.length])).toEqual([
      ['统计对象不同：非公企业与两新组织', 2],
      ['统计范围不同：园区与全市', 2],
      ['都没有说明分母', 3],
    ]);
    expect(reasons[0]?.pairs).toEqual([
      [
        { park: 'loudi', id: 'org-coverage' },
        { park: 'ningxiang', id: 'org-coverage' },
      ],
      [
        { park: 'quanzhou', id: 'org-coverage' },
        { park: 'ningxiang', id: 'org-coverage' },
      ],
    ]);
  });

  test('of fewer than two has nothing against it', () => {
    expect(verdictOf([])).toEqual({ verdict: 'comparable', reasons: [] });
    expect(verdictOf([guiyang])).toEqual({ verdict: 'comparable', reasons: [] });
  });
});

describe('for all observations', () => {
  const either = fc.oneof(observations, similar);

  test('comparing is symmetric, and only turns the values round', () => {
    fc.assert(
      fc.property(either, either, timings, (a, b, options) => {
        const [one, other] = [compareObservations(a, b, options), compareObservations(b, a, options)];
        expect(other.verdict).toBe(one.verdict);
        expect(other.reasons.map(({ kind, values }) => [kind, [...values].reverse()])).toEqual(
          one.reasons.map(({ kind, values }) => [kind, values]),
        );
      }),
    );
  });

  test('a figure is never 不可比 with itself, and nothing lies between its two periods', () => {
    fc.assert(
      fc.property(either, timings, (one, options) => {
        const { verdict, reasons } = compareObservations(one, one, options);
        expect(verdict).not.toBe('incomparable');
        expect(reasons.map(({ kind }) => kind)).not.toContain('periods-apart');
        expect(reasons.map(({ kind }) => kind)).not.toContain('lengths-apart');
      }),
    );
  });

  test('可比 has no reasons, every other verdict has', () => {
    fc.assert(
      fc.property(either, either, timings, (a, b, options) => {
        const { verdict, reasons } = compareObservations(a, b, options);
        expect(reasons.length === 0).toBe(verdict === 'comparable');
        expect(reasons.every(({ sentence }) => /^[^\n]+$/.test(sentence) && !sentence.includes('undefined'))).toBe(
          true,
        );
      }),
    );
  });

  test('the verdict of a set does not depend on the order', () => {
    const shuffled = fc
      .array(either, { maxLength: 6 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, timings, ([list, other], options) => {
        expect(verdictOf(other, options)).toEqual(verdictOf(list, options));
      }),
    );
  });

  test('the verdict of a set is never better with one more observation', () => {
    fc.assert(
      fc.property(fc.array(either, { maxLength: 5 }), either, timings, (list, more, options) => {
        const [fewer, all] = [verdictOf(list, options), verdictOf([...list, more], options)];
        expect(verdicts.indexOf(all.verdict)).toBeGreaterThanOrEqual(verdicts.indexOf(fewer.verdict));
        expect(all.reasons.length).toBeGreaterThanOrEqual(fewer.reasons.length);
      }),
    );
  });

  test('the verdict of a set is the worst of its pairs', () => {
    fc.assert(
      fc.property(fc.array(either, { maxLength: 5 }), timings, (list, options) => {
        const pairs = list.flatMap((a, index) => list.slice(index + 1).map((b) => compareObservations(a, b, options)));
        expect(verdictOf(list, options).verdict).toBe(worstOf(pairs.map(({ verdict }) => verdict)));
      }),
    );
  });
});
