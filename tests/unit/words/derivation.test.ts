import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveConflicts } from '#lib/compare/conflict.ts';
import { deriveFromShare } from '#lib/compare/derive.ts';
import type { Derived } from '#lib/compare/derived.ts';
import { deriveDifference } from '#lib/compare/difference.ts';
import { derivePartsSum } from '#lib/compare/parts.ts';
import { derivePer } from '#lib/compare/per.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { DERIVED_LABEL, sayDerivation, sayDifference } from '#lib/words/zh/derivation.ts';
import { count, loudi, quanzhou, sample, sharesOfNumerators } from '../compare/samples.ts';

const covered = (given: Partial<Observation> = {}) => count({ id: 'covered', park: 'loudi', value: '22', ...given });
const share = (given: Partial<Observation> = {}) =>
  sample({ park: 'loudi', value: '70', numerator: 'covered', ...given });

function said(derived: Derived | null | undefined): [sentence: string, formula: string] {
  if (!derived) throw new Error('nothing was derived');
  const { sentence, formula } = sayDerivation(derived);
  return [sentence, formula];
}

test('what the site worked out has one mark', () => {
  expect(DERIVED_LABEL).toBe('本站推算');
});

describe('a share beside its numerator', () => {
  test('that no total fits says what would save it', () => {
    expect(said(deriveFromShare(loudi, covered()))).toEqual([
      '按四舍五入，没有一个整数总数能让22家等于70%；总数为31家时是70.97%。' +
        '如果小数是舍去的，总数可以是31家；如果“达”是“至少”的意思，总数可以是22至31家。',
      '69.5% ≤ 22 ÷ 总数 < 70.5%，即31.20… < 总数 ≤ 31.65…。其中没有不小于22的整数。',
    ]);
  });

  test('that one total fits', () => {
    expect(said(deriveFromShare(share({ value: '78.1' }), covered({ value: '856', unit: '名' })))).toEqual([
      '按四舍五入，856名占78.1%，总数只能是1096名。',
      '78.05% ≤ 856 ÷ 总数 < 78.15%，即1095.32… < 总数 ≤ 1096.73…。总数是整数，且不小于856。',
    ]);
  });

  test('that several totals fit lists them, many are a range', () => {
    expect(said(deriveFromShare(share(), covered({ value: '100' })))[0]).toBe(
      '按四舍五入，100家占70%，总数可以是142或143家。',
    );
    expect(said(deriveFromShare(share({ value: '78' }), covered({ value: '856' })))[0]).toBe(
      '按四舍五入，856家占78%，总数可以是1091至1104家。',
    );
    expect(said(deriveFromShare(share({ value: '0' }), covered({ value: '3' })))[1]).toBe(
      '0% ≤ 3 ÷ 总数 < 0.5%。总数是整数，且不小于3。',
    );
  });

  test('with 以上 leaves the totals that reach the rate', () => {
    expect(said(deriveFromShare(share({ value: '85', qualifier: '以上' }), covered()))).toEqual([
      '22家占85%以上，总数可以是22、23、24或25家。',
      '22 ÷ 总数 ≥ 85%，即总数 ≤ 25.88…。总数是整数，且不小于22。',
    ]);
    expect(said(deriveFromShare(share({ value: '85', qualifier: '至少' }), covered()))[0]).toContain('22家占至少85%');
  });

  test('of money gives an interval', () => {
    const output = covered({ value: '356', unit: '亿元', kind: 'money' });
    expect(said(deriveFromShare(share({ value: '42', qualifier: '约' }), output))).toEqual([
      '如果356亿元和约42%都是四舍五入得来的，总额在836至860亿元之间。',
      '355.5 ÷ 42.5% = 836.47…；356.5 ÷ 41.5% = 859.03…。两端向外取到原文的精度，分子不大于总额。',
    ]);
  });
});

test('a count in ten thousands gives an interval, and is told as a number of things', () => {
  const staff = covered({ value: '15000', unit: '名', printed: '1.5万名' });
  expect(said(deriveFromShare(share({ value: '78.1', printed: '78.1%' }), staff))).toEqual([
    '如果15000名和78.1%都是四舍五入得来的，总数在18554至19860名之间。',
    '14500 ÷ 78.15% = 18554.06…；15500 ÷ 78.05% = 19859.06…。两端向外取整，分子不大于总数。',
  ]);
});

test('a share alone gives away how few there cannot be', () => {
  expect(said(deriveFromShare(quanzhou, null))).toEqual([
    '按四舍五入，总数至少有43个才印得出97.7%；实际有多少，从这个比率推不出来。',
    '42 ÷ 43 ≈ 97.674%，印作97.7%；总数不到43时，没有一个整数分子印得出97.7%。',
  ]);
});

describe('a sum of parts', () => {
  const part = (id: string, value: string, given: Partial<Observation> = {}) => count({ id, value, ...given });
  const total = (value: string, given: Partial<Observation> = {}) =>
    count({ id: 'total', value, printed: `${value}家`, ...given });

  test('makes the printed total, or is smaller or larger', () => {
    expect(said(derivePartsSum(total('30'), [part('a', '12'), part('b', '18')]))).toEqual([
      '分项12家、18家相加是30家，与印出的30家相符。',
      '12 + 18 = 30',
    ]);
    expect(said(derivePartsSum(total('30'), [part('a', '12'), part('b', '17')]))[0]).toBe(
      '分项12家、17家相加是29家，比印出的30家少1家：可能有没列出的分项，也可能各项口径不同。',
    );
    expect(said(derivePartsSum(total('30'), [part('a', '12'), part('b', '20')]))[0]).toBe(
      '分项12家、20家相加是32家，比印出的30家多2家：分项之间可能有重叠，也可能各项口径不同。',
    );
  });

  test('is told in 天 of days, for 1日 is a date', () => {
    expect(sayDifference({ amount: { value: '-1', unit: '日' }, bound: 'exact' })).toBe('少1天');
  });

  test('is held to the qualifier of the total', () => {
    const many = total('300', { qualifier: '余', printed: '300余家' });
    expect(said(derivePartsSum(many, [part('a', '120'), part('b', '185')]))[0]).toBe(
      '分项120家、185家相加是305家，与印出的300余家相符。',
    );
    expect(said(derivePartsSum(many, [part('a', '120'), part('b', '180')]))[0]).toBe(
      '分项120家、180家相加是300家，与印出的300余家对不上。',
    );
  });

  test('agrees by rounding alone, and lies an unknown way from a vague total', () => {
    const money = { kind: 'money', unit: '亿元' } as const;
    const parts = ['1.23', '2.31'].map((value) => part(value, value, { ...money, printed: `${value}亿元` }));
    expect(said(derivePartsSum(total('3.5', { ...money, printed: '3.5亿元' }), parts))[0]).toBe(
      '分项1.23亿元、2.31亿元相加是3.54亿元，按四舍五入，与印出的3.5亿元相符。',
    );
    const many = total('300', { qualifier: '余', printed: '300余家' });
    expect(said(derivePartsSum(many, [part('a', '400'), part('b', '500')]))[0]).toBe(
      '分项400家、500家相加是900家，比印出的300余家多：分项之间可能有重叠，也可能各项口径不同。',
    );
  });

  test('of several units names them in the formula', () => {
    const money = { kind: 'money', unit: '亿元' } as const;
    const parts = [part('a', '0.1', money), part('b', '2000', { ...money, unit: '万元' })];
    expect(said(derivePartsSum(total('0.3', { ...money, printed: '0.3亿元' }), parts))[1]).toBe(
      '0.1亿元 + 2000万元 = 0.3亿元',
    );
  });
});

test('a difference is exact, or as much as is certain', () => {
  const days = { kind: 'duration', unit: '工作日' } as const;
  const of = (from: Partial<Observation>, to: Partial<Observation>) =>
    said(deriveDifference(count({ id: 'from', ...from }), count({ id: 'to', ...to })));
  const [many, few] = [
    { ...days, value: '85', printed: '85个工作日' },
    { ...days, value: '33.5', printed: '33.5个工作日' },
  ];
  expect(of(many, few)).toEqual(['后一个数比前一个少51.5个工作日。', '33.5个工作日 − 85个工作日 = −51.5个工作日。']);
  const under = { value: '100', qualifier: '不足', printed: '不足100家' } as const;
  expect(of(under, { value: '147', printed: '147家' })).toEqual([
    '后一个数比前一个不止多47家。',
    '147家 − 不足100家：不止多47家。',
  ]);
  expect(of({ value: '30', upper: '40' }, { value: '25' })[0]).toBe('后一个数比前一个少5家以上。');
  expect(of({ value: '22' }, { value: '22' })[0]).toBe('前后两个数相同。');
  expect(of({ kind: 'share', unit: '%', value: '93' }, { kind: 'share', unit: '%', value: '97.7' })[0]).toBe(
    '后一个数比前一个约多4.7个百分点。',
  );
  expect(
    of({ value: '15000', unit: '名', printed: '1.5万名' }, { value: '12300', unit: '名', printed: '12300名' }),
  ).toEqual([
    '后一个数比前一个约少2700名。',
    '12300名 − 1.5万名 = −2700名。印出的数如果是四舍五入得来的，差在2200至3200名之间。',
  ]);
  const times = { kind: 'multiple', unit: '倍', subject: '产值为2020年的倍数' } as const;
  expect(of({ ...times, value: '2' }, { ...times, value: '3.5' })[0]).toBe('后一个数比前一个约大1.5。');
});

test('so many for each says that the source does not divide, and rounds only where it must', () => {
  const of = (id: string, value: string, unit: '家' | '名' | '人次' | '场') =>
    count({ id, value, unit, printed: value });
  expect(said(derivePer(of('a', '466', '家'), of('b', '240', '名')))).toEqual([
    '把466家平均到240名，约1.9家一名；原文没有这样相除。',
    '466 ÷ 240 = 1.941…',
  ]);
  expect(said(derivePer(of('a', '1380', '人次'), of('b', '23', '场')))[0]).toContain('，60人次一场；');
  expect(said(derivePer(of('a', '3', '家'), of('b', '100', '名')))[0]).toContain('，0.03家一名；');
  expect(derivePer(count({ id: 'a' }), count({ id: 'b', paragraph: 9 }))).toBeNull();
  expect(derivePer(count({ id: 'a' }), count({ id: 'b', value: '40', qualifier: '余' }))).toBeNull();
  expect(derivePer(count({ id: 'a' }), count({ id: 'b', territory: { kind: 'city', name: '市' } }))).toBeNull();
});

test('a conflict names the count that cannot be', () => {
  const members = { indicator: 'party-members', unit: '名' } as const;
  const senior = count({ ...members, id: 'senior', value: '856' });
  const rate = sample({
    id: 'rate',
    value: '78.1',
    denominator: '全区非公党员总数（人数未说明）',
    numerator: 'senior',
  });
  const contact = count({ ...members, id: 'contact', value: '1262', subject: '联系职工的党员' });
  expect(said(deriveConflicts(rate, senior, [rate, senior, contact])[0])).toEqual([
    '由856名占78.1%推出的总数是1096名，同一篇来源另印有1262名（联系职工的党员）。部分不会比总数多，两处的口径很可能不同。',
    '856 ÷ 1262 ≈ 67.83%，不是78.1%。',
  ]);
});

test('whatever is derived from a share and a numerator is said in whole words', () => {
  fc.assert(
    fc.property(sharesOfNumerators, ([share, numerator]) => {
      const derived = deriveFromShare(share, numerator);
      fc.pre(derived !== null);
      expect(said(derived).join()).not.toMatch(/undefined|null|NaN/);
      expect(said(derived).join()).toContain(`${share.value}%`);
    }),
    { numRuns: 500 },
  );
});
