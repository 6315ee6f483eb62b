import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareObservations, verdictOf } from '#lib/compare/comparison.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import type { ReasonKind } from '#lib/compare/reasons.ts';
import { verdicts, worstOf } from '#lib/compare/verdict.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Unit } from '#lib/schema/unit.ts';
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

const both = (given: Partial<Observation>, other: Partial<Observation>, timing?: 'stock' | 'flow'): ReasonKind[] =>
  compareObservations(sample(given), sample(other), timing ? { timing } : {}).reasons.map(({ kind }) => kind);

test('two rates that agree in everything are comparable', () => {
  expect(compareObservations(sample(), sample({ park: 'guiyang', value: '93' }))).toEqual({
    verdict: 'comparable',
    reasons: [],
  });
});

test('the rates of 泉州 and 宁乡 are not comparable, with every reason', () => {
  const { verdict, reasons } = compareObservations(quanzhou, ningxiang);
  expect(verdict).toBe('not-comparable');
  expect(reasons).toEqual([
    { kind: 'population', values: ['非公企业', '两新组织'] },
    { kind: 'territory', values: [quanzhou.territory, ningxiang.territory] },
    { kind: 'denominator-unstated', values: [null, null] },
  ]);
});

describe('two figures are not comparable', () => {
  test('when the indicator differs', () => {
    expect(both({}, { indicator: 'work-coverage', name: '工作覆盖率' })).toEqual(['measure']);
  });

  test('when only one of two figures of one name belongs to an indicator', () => {
    expect(both({}, { indicator: null })).toEqual(['measure']);
  });

  test('when two figures without an indicator have different names', () => {
    expect(both({ indicator: null }, { indicator: null })).toEqual([]);
    expect(both({ indicator: null }, { indicator: null, name: '良好占比' })).toEqual(['measure']);
  });

  test('when a growth rate meets a share, though both print a percent sign', () => {
    expect(both({}, { kind: 'growth', denominator: null })).toEqual(['kind']);
  });

  test('when units differ that do not convert', () => {
    const money = { kind: 'money', denominator: null } as const;
    expect(both({ ...money, unit: '亿元' }, { ...money, unit: '亿美元' })).toEqual(['unit']);
    expect(both({ ...money, unit: '亿元' }, { ...money, unit: '万元' })).toEqual([]);
  });

  test('when stated denominators differ', () => {
    expect(both({ denominator: '规上企业' }, { denominator: '在营企业' })).toEqual(['denominator']);
  });

  test('when one states a denominator that is not its population, and the other none', () => {
    expect(both({ denominator: '规上企业' }, { denominator: null })).toEqual(['denominator']);
  });

  test('when denominators are other things, and not when one says how many they are', () => {
    const population = '非公企业';
    const whole = { population, denominator: '全部非公企业560家' };
    expect(both(whole, { population, denominator: null })).toEqual(['denominator-unstated']);
    expect(both({ denominator: '外资企业560家' }, { denominator: '外资企业' })).toEqual([]);
    expect(both(whole, { population, denominator: '全市非公企业' })).toEqual(['denominator']);
    expect(both(whole, { population, denominator: '非公企业（符合组建条件）' })).toEqual(['denominator']);
  });

  test('when a plan meets a result', () => {
    expect(both({}, { status: 'planned' })).toEqual(['status']);
  });

  test('when the source leaves open whether it is asked for or reached', () => {
    expect(both({ id: 'a', status: 'unstated' }, {})).toEqual(['status']);
    expect(both({ id: 'a', status: 'unstated' }, { id: 'b', status: 'unstated' })).toEqual(['status']);
  });

  test('when either is not a park’s own, two cities included', () => {
    const city = (name: string) => ({ id: name, territory: { kind: 'city', name } }) as const;
    expect(both(city('宁乡'), city('浏阳'))).toEqual(['territory']);
    expect(both(city('宁乡'), {})).toEqual(['territory']);
  });

  test('when persons meet attendances, or days meet working days', () => {
    const of = (kind: 'count' | 'duration', unit: Unit) => ({ kind, unit, denominator: null }) as const;
    expect(both(of('count', '人'), of('count', '人次'))).toEqual(['unit']);
    expect(both(of('count', '件次'), of('count', '场次'))).toEqual(['unit']);
    expect(both(of('duration', '日'), of('duration', '工作日'))).toEqual(['unit']);
  });

  test('when percentage points meet a percentage, or a multiple a growth rate', () => {
    const growth = { kind: 'growth', denominator: null } as const;
    expect(both(growth, { kind: 'points', unit: '个百分点', denominator: null })).toEqual(['kind', 'unit']);
    expect(both(growth, { kind: 'multiple', unit: '倍', denominator: null })).toEqual(['kind', 'unit', 'base']);
  });

  test('when neither says against what it grew, for the two need not have one base', () => {
    const growth = { kind: 'growth', denominator: null, subject: '规上工业产值的增长幅度' } as const;
    expect(both({ ...growth, id: 'a' }, growth)).toEqual(['base']);
    const points = { kind: 'points', unit: '个百分点', denominator: null, subject: '覆盖率的提升' } as const;
    expect(both({ ...points, id: 'a' }, points)).toEqual(['base']);
    expect(both({ ...points, subject: '覆盖率比上年的提升' }, { ...points, subject: '覆盖率比上年的提升' })).toEqual(
      [],
    );
  });

  test('when one is so many times the output of 2015, and the other of 2020', () => {
    const times = (year: string) =>
      ({ kind: 'multiple', unit: '倍', denominator: null, subject: `规上工业产值为${year}年的倍数` }) as const;
    expect(both(times('2015'), times('2020'))).toEqual(['base']);
    expect(both(times('2020'), times('2020'))).toEqual([]);
  });

  test('when a move in a rank meets a rank', () => {
    const [move, rank] = [
      { kind: 'places', unit: '个位次' },
      { kind: 'rank', unit: '位' },
    ] as const;
    expect(both({ ...move, denominator: null }, { ...rank, denominator: null })).toEqual([
      'kind',
      'unit',
      'list-unstated',
    ]);
  });

  test('when a total of events does not say from when it counts', () => {
    const [open, closed] = [{ id: 'a', period: period('../2023-07') }, { period: period('2023-07') }];
    expect(both(open, closed, 'flow')).toEqual(['start-unstated']);
    expect(both({ id: 'a', period: null }, closed, 'flow')).toEqual(['start-unstated']);
    expect(both({ id: 'a', open: ['start'] }, closed, 'flow')).toEqual(['start-unstated']);
    expect(both({ id: 'a', open: ['start'] }, closed, 'stock')).toEqual(['open-start']);
    expect(both(open, closed, 'stock')).toEqual(['open-start']);
  });
});

test('counts in 家 and 个 are one unit: their population says what is counted', () => {
  expect(compareObservations(count(), count({ unit: '个' })).verdict).toBe('comparable');
});

describe('two figures need caution', () => {
  test('when a denominator is not stated', () => {
    expect(both({ denominator: null }, {})).toEqual(['denominator-unstated']);
    expect(compareObservations(quanzhou, sample()).verdict).toBe('caution');
  });

  test('when a period is not stated', () => {
    expect(both({ period: null }, {})).toEqual(['period-unstated']);
    expect(both({ period: null }, { period: null })).toEqual(['period-unstated']);
  });

  test('when the periods end more than twelve calendar months apart', () => {
    const ends = (a: string, b: string) => both({ period: period(a) }, { period: period(b) });
    expect(ends('2022-07', '2023-07')).toEqual([]);
    expect(ends('2022-07-10', '2023-07-10')).toEqual([]);
    expect(ends('2023-07-11', '2022-07-10')).toEqual(['periods-apart']);
    expect(ends('2022-07', '2023')).toEqual(['periods-apart']);
  });

  test('when one flow ran longer than the other by more than a twentieth', () => {
    const flow = (a: string, b: string) => both({ period: period(a) }, { period: period(b) }, 'flow');
    expect(flow('2023-01', '2023-02')).toEqual([]);
    expect(flow('2023-01-01/2023-08-31', '2023-01-01/2023-09-03')).toEqual([]);
    expect(flow('2023-01', '2023-01/2023-02')).toEqual(['lengths-apart']);
    expect(flow('2023-01/2023-11', '2023')).toEqual(['lengths-apart']);
    expect(flow('2022-01/2022-08', '2022')).toEqual(['lengths-apart']);
    expect(flow('2022-01-01/2022-08-31', '2022-01-01/2022-10-03')).toEqual(['lengths-apart']);
  });

  test('when a value is not the number printed, which 达 does not say', () => {
    expect(both({ qualifier: '余' }, { qualifier: '达' })).toEqual(['qualifier']);
    expect(both({ qualifier: '达' }, {})).toEqual([]);
  });

  test('when a source leaves a point open, each point for itself', () => {
    expect(both({ open: ['coverage-kind', 'population-from-context'] }, { open: ['level'] })).toEqual([
      'open-coverage-kind',
      'open-level',
      'open-population-from-context',
    ]);
  });

  test('when places are compared, for their lists may be two', () => {
    const rank = { kind: 'rank', unit: '位', denominator: null } as const;
    expect(both(rank, rank)).toEqual(['list-unstated']);
  });

  test('when a range is printed', () => {
    expect(both({ value: '30', upper: '40' }, {})).toEqual(['range']);
  });

  test('when the source prints no definite number', () => {
    expect(both({ qualifier: '数', value: null }, {})).toEqual(['value-unstated']);
  });
});

describe('a set', () => {
  test('has the verdict of its worst pair and names each kind of reason once, with the values of a pair', () => {
    const { verdict, reasons } = verdictOf([ningxiang, loudi, quanzhou]);
    expect(verdict).toBe('not-comparable');
    expect(reasons.map(({ kind }) => kind)).toEqual(['population', 'territory', 'denominator-unstated']);
    expect(reasons[0]?.values).toEqual([loudi.population, ningxiang.population]);
  });

  test('leaves out what stands between two figures of one park', () => {
    const before = sample({ id: 'before', period: null });
    expect(verdictOf([sample(), before]).reasons).toEqual([]);
    expect(verdictOf([sample(), before, sample({ park: 'guiyang' })]).verdict).toBe('caution');
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

  test('a figure is never not-comparable with itself, and nothing lies between its two periods', () => {
    fc.assert(
      fc.property(either, timings, (one, options) => {
        const { verdict, reasons } = compareObservations(one, one, options);
        expect(verdict).not.toBe('not-comparable');
        expect(reasons.map(({ kind }) => kind)).not.toContain('periods-apart');
        expect(reasons.map(({ kind }) => kind)).not.toContain('lengths-apart');
      }),
    );
  });

  test('whatever becomes less certain of a figure, the verdict never becomes better', () => {
    const doubts: fc.Arbitrary<(one: Observation) => Partial<Observation>> = fc.constantFrom<
      (one: Observation) => Partial<Observation>
    >(
      ({ qualifier }) => ({ qualifier: qualifier ?? '约' }),
      ({ value }) => ({ upper: value }),
      () => ({ value: null, upper: null, qualifier: '数' }),
      () => ({ period: null }),
      ({ period }) => ({ period: period && { ...period, start: null } }),
      ({ open }) => ({ open: [...open, 'start', 'level', 'population-from-context'] }),
      () => ({ status: 'unstated' }),
      () => ({ territory: { kind: 'other', name: '未写明是否限于园区' } }),
      ({ subject }) => ({ subject: subject.replace(/同比|比上年/, '') }),
      () => ({ rivals: [{ id: 'other', printed: '98%' }] }),
    );
    const subjects = fc.constantFrom('产值的增长幅度', '产值的同比增幅', '产值比上年的增幅');
    const figureOf = (park: string) =>
      fc.tuple(either, subjects).map(([one, subject]) => ({ ...one, park, subject, printed: '' }));
    fc.assert(
      fc.property(figureOf('a'), figureOf('b'), fc.array(doubts, { minLength: 1 }), timings, (a, b, all, options) => {
        const doubtful = (one: Observation) => {
          let each = one;
          for (const doubt of all) each = { ...each, ...doubt(each) };
          return each;
        };
        const of = (x: Observation, y: Observation) => verdicts.indexOf(compareObservations(x, y, options).verdict);
        expect(of(a, doubtful(b))).toBeGreaterThanOrEqual(of(a, b));
        expect(of(doubtful(a), doubtful(b))).toBeGreaterThanOrEqual(of(a, b));
      }),
      { numRuns: 400 },
    );
  });

  test('what does not say what is counted changes no verdict', () => {
    const matters = fc.constantFrom<Partial<Observation>>(
      { note: '说明' },
      { paragraph: null },
      { anchor: '定位' },
      { source: 'another' },
      { theme: 'economy' },
      { inferredFrom: '按发布日期' },
      { qualifier: '达' },
      { parts: ['a', 'b'] },
      { numerator: 'covered' },
    );
    fc.assert(
      fc.property(either, either, matters, timings, (a, b, given, options) => {
        const plain = { ...b, qualifier: null };
        expect(compareObservations(a, { ...plain, ...given }, options).verdict).toBe(
          compareObservations(a, plain, options).verdict,
        );
      }),
    );
  });

  test('a comparable pair has no reasons, every other has', () => {
    fc.assert(
      fc.property(either, either, timings, (a, b, options) => {
        const { verdict, reasons } = compareObservations(a, b, options);
        expect(reasons.length === 0).toBe(verdict === 'comparable');
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

  test('the verdict of a set is the worst of its pairs of two parks', () => {
    fc.assert(
      fc.property(fc.array(either, { maxLength: 5 }), timings, (list, options) => {
        const pairs = list.flatMap((a, index) =>
          list
            .slice(index + 1)
            .filter((b) => areOfTwoParks(a, b))
            .map((b) => compareObservations(a, b, options)),
        );
        expect(verdictOf(list, options).verdict).toBe(worstOf(pairs.map(({ verdict }) => verdict)));
      }),
    );
  });
});
