import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, answers, claims, claimsOf, orderOf } from '#lib/compare/claims.ts';
import { compareObservations } from '#lib/compare/comparison.ts';
import { deriveDifference } from '#lib/compare/difference.ts';
import { compareAmounts } from '#lib/compare/quantity.ts';
import { intervalOf, liesBelow } from '#lib/compare/value-interval.ts';
import { verdicts } from '#lib/compare/verdict.ts';
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

const answersOf = (a: Observation, b: Observation): Answer[] => claimsOf(a, b).map(({ answer }) => answer);
const other = (given: Partial<Observation> = {}) => sample({ park: 'guiyang', value: '93', printed: '93%', ...given });

test('two moves by places are of two lists, and neither is the larger', () => {
  const move = (park: string, value: string) =>
    count({ park, kind: 'places', unit: '个位次', subject: '考核位次比上年的变化', value, printed: `上升${value}位` });
  expect(claimsOf(move('quanzhou', '12'), move('guiyang', '3')).map(({ answer }) => answer)).toEqual([
    'with-definitions',
    'no',
    'no',
    'no',
  ]);
  expect(claimsOf(move('quanzhou', '12'), move('guiyang', '3'))[1]?.because).toEqual([
    { kind: 'list-unstated', values: [true, true] },
  ]);
});

test('a ratio of the fewer to the more is the less, the more there are, and two ratios have no difference', () => {
  const ratio = (park: string, value: string, printed: string) =>
    count({ park, kind: 'multiple', unit: '倍', subject: '指导员与企业之比', value, printed });
  const [twenty, eighteen] = [ratio('quanzhou', '20', '1:20'), ratio('guiyang', '18', '一比十八')];
  expect(orderOf(twenty, eighteen)).toBe('less');
  expect(orderOf(ratio('quanzhou', '3', '1:3'), ratio('guiyang', '3', '3:1'))).toBe('less');
  expect(orderOf(ratio('quanzhou', '3', '3:1'), ratio('guiyang', '1.5', '三比二'))).toBe('more');
  expect(orderOf(twenty, { ...twenty, park: 'guiyang' })).toBe('equal');
  expect(answersOf(twenty, eighteen)).toEqual(['yes', 'yes', 'no', 'yes']);
  expect(claimsOf(twenty, eighteen)[2]?.because).toEqual([{ kind: 'ratio' }]);
  expect(deriveDifference(twenty, eighteen)).toBeNull();
});

describe('the four answers', () => {
  test('of a comparable pair are yes', () => {
    expect(claimsOf(sample(), other())).toEqual(claims.map((claim) => ({ claim, answer: 'yes', because: [] })));
  });

  test('of a pair that needs caution follow the table, with the reasons', () => {
    expect(answersOf(quanzhou, guiyang)).toEqual(['with-definitions', 'add-a-sentence', 'no', 'no']);
    expect(claimsOf(quanzhou, guiyang)[3]?.because).toEqual([{ kind: 'denominator-unstated', values: [null, null] }]);
    expect(answersOf(quanzhou, loudi)).toEqual(['with-definitions', 'add-a-sentence', 'no', 'no']);
  });

  test('of a pair that is not comparable leave only one after the other, with a sentence added', () => {
    expect(answersOf(quanzhou, ningxiang)).toEqual(['add-a-sentence', 'no', 'no', 'no']);
    expect(claimsOf(quanzhou, ningxiang)[1]?.because.map(({ kind }) => kind)).toEqual(['population', 'territory']);
  });

  test('are no where the intervals overlap', () => {
    const close = other({ value: '98', printed: '98%' });
    expect(answersOf(sample(), close)).toEqual(['yes', 'no', 'no', 'no']);
    expect(claimsOf(sample(), close)[1]?.because).toEqual([{ kind: 'overlap' }]);
    const many = count({ value: '300', qualifier: '余', printed: '300余家' });
    expect(
      claimsOf(many, count({ park: 'guiyang', value: '350', printed: '350家' })).map(({ answer }) => answer),
    ).toEqual(['with-definitions', 'no', 'no', 'no']);
  });

  test('are no where the values are equal, after conversion', () => {
    const money = { kind: 'money', denominator: null } as const;
    const a = sample({ ...money, value: '3', unit: '亿元', printed: '3亿元' });
    const b = other({ ...money, value: '30000', unit: '万元', printed: '30000万元' });
    expect(claimsOf(a, b).map(({ because }) => because.map(({ kind }) => kind))).toEqual([
      [],
      ['equal'],
      ['equal'],
      ['equal'],
    ]);
  });

  test('take 达 as the printed value', () => {
    expect(orderOf(loudi, other({ value: '70', printed: '70%' }))).toBe('equal');
    expect(answersOf(sample({ qualifier: '达' }), other())).toEqual(['yes', 'yes', 'yes', 'yes']);
  });

  test('take 近0 as nought, from either side', () => {
    const [none, next] = [{ value: '0', qualifier: '近', printed: '近0%' } as const, { value: '3', printed: '3%' }];
    expect([orderOf(sample(none), other(none)), orderOf(other(none), sample(none))]).toEqual(['overlap', 'overlap']);
    expect([orderOf(sample(none), other(next)), orderOf(other(next), sample(none))]).toEqual(['less', 'more']);
  });

  test('never order places in rankings, or figures without a number', () => {
    const rank = { unit: '位', kind: 'rank', denominator: null, printed: '第1位' } as const;
    const first = sample({ ...rank, value: '1' });
    expect(claimsOf(first, other({ ...rank, value: '2', printed: '第2位' })).map(({ answer }) => answer)).toEqual([
      'with-definitions',
      'no',
      'no',
      'no',
    ]);
    const dozens = count({ value: null, qualifier: '数', printed: '数十家' });
    expect(claimsOf(dozens, count({ park: 'guiyang', value: '3', printed: '3家' }))[1]).toEqual({
      claim: 'order',
      answer: 'no',
      because: [{ kind: 'value-unstated', values: [null, '3'] }],
    });
  });
});

describe('for all figures', () => {
  const either = fc.oneof(observations, similar);

  test('four answers come in one order, and every answer but yes has its reasons', () => {
    fc.assert(
      fc.property(either, either, timings, (a, b, options) => {
        const all = claimsOf(a, b, options);
        expect(all.map(({ claim }) => claim)).toEqual(claims);
        for (const { answer, because } of all) expect(because.length > 0).toBe(answer !== 'yes');
      }),
    );
  });

  test('the answers are the same from either side, and the order is turned round', () => {
    const turned = { less: 'more', more: 'less', equal: 'equal', overlap: 'overlap', none: 'none' } as const;
    fc.assert(
      fc.property(either, either, timings, (a, b, options) => {
        const from = (one: Observation, two: Observation) => claimsOf(one, two, options).map(({ answer }) => answer);
        expect(from(b, a)).toEqual(from(a, b));
        expect(orderOf(b, a)).toBe(turned[orderOf(a, b)]);
      }),
    );
  });

  test('what is printed to fewer digits never allows more', () => {
    const coarse = fc.constantFrom(
      ['20000', '两万家'],
      ['20000', '2万家'],
      ['15000', '1.5万家'],
      ['15000', '一万五千家'],
    );
    const counted = fc
      .nat({ max: 40_000 })
      .map((value) => count({ park: 'b', value: `${value}`, printed: `${value}家` }));
    fc.assert(
      fc.property(coarse, counted, ([value = '', printed = ''], other) => {
        const rank = (shown: string) =>
          claimsOf(count({ value, printed: shown }), other).map(({ answer }) => answers.indexOf(answer));
        const [full, rounded] = [rank(`${value}家`), rank(printed)];
        for (const [index, answer] of rounded.entries()) expect(answer).toBeGreaterThanOrEqual(full[index] ?? 0);
      }),
    );
  });

  test('of three values each below the next the first is below the last, and equals of equals are equal', () => {
    fc.assert(
      fc.property(either, either, either, (a, b, c) => {
        const [ab, bc] = [orderOf(a, b), orderOf(b, c)];
        if (ab === bc && ['less', 'more', 'equal'].includes(ab)) expect(orderOf(a, c)).toBe(ab);
      }),
      { numRuns: 1000 },
    );
  });

  test('words of order are allowed only where intervals do not overlap, and then they are true of the values', () => {
    fc.assert(
      fc.property(similar, similar, timings, (one, other, options) => {
        const [a, b] = [one, { ...other, park: 'other' }];
        const [, order] = claimsOf(a, b, options);
        fc.pre(order?.answer !== 'no');
        const [from, to] = [intervalOf(a), intervalOf(b)];
        if (!from || !to || a.value === null || b.value === null) throw new Error('what is ordered has a value');
        expect(liesBelow(from, to) || liesBelow(to, from)).toBe(true);
        if (a.qualifier !== null || b.qualifier !== null || a.upper !== null || b.upper !== null) return;
        const sign = compareAmounts({ ...a, value: a.value }, { ...b, value: b.value });
        expect(orderOf(a, b)).toBe(sign < 0 ? 'less' : 'more');
      }),
      { numRuns: 500 },
    );
  });

  test('a difference and a superlative are said only of what is comparable', () => {
    fc.assert(
      fc.property(either, either, timings, (a, b, options) => {
        const [, , difference, superlative] = claimsOf(a, b, options);
        if (compareObservations(a, b, options).verdict === 'comparable') return;
        expect([difference?.answer, superlative?.answer]).toEqual(['no', 'no']);
      }),
    );
  });

  test('of the same values a worse verdict never allows more', () => {
    const attributes = fc.constantFrom<Partial<Observation>>(
      { open: ['level'] },
      { open: [] },
      { period: null },
      { period: period('2019') },
      { period: period('2023-07') },
      { population: '职工' },
      { territory: { kind: 'city', name: '宁乡' } },
      { territory: { kind: 'park', name: null } },
      { status: 'planned' },
      { status: 'reported' },
    );
    fc.assert(
      fc.property(either, either, attributes, timings, (a, b, given, options) => {
        const changed = { ...b, ...given };
        const worse = (x: Observation, y: Observation) =>
          verdicts.indexOf(compareObservations(a, x, options).verdict) >=
          verdicts.indexOf(compareObservations(a, y, options).verdict);
        const [better, worst] = worse(changed, b) ? [b, changed] : [changed, b];
        const [freer, stricter] = [claimsOf(a, better, options), claimsOf(a, worst, options)];
        for (const [index, { answer }] of stricter.entries())
          expect(answers.indexOf(answer)).toBeGreaterThanOrEqual(answers.indexOf(freer[index]?.answer ?? 'yes'));
      }),
      { numRuns: 300 },
    );
  });
});
