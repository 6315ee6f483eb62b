import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimOfChange } from '#lib/compare/change.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, observations, period, sample, similar, timings } from './samples.ts';

const earlier = (given: Partial<Observation> = {}) =>
  count({ id: 'before', value: '32', printed: '32名', period: period('2021'), ...given });
const later = (given: Partial<Observation> = {}) => count({ id: 'after', value: '226', printed: '226名', ...given });
const kindsOf = (one: Observation, other: Observation) => {
  const { answer, because } = claimOfChange(one, other);
  return [answer, ...because.map(({ kind }) => kind)];
};

describe('a change', () => {
  test('may be written where definition, values and times are known, however far apart the times', () => {
    expect(claimOfChange(earlier(), later())).toMatchObject({
      answer: 'yes',
      because: [],
      difference: { amount: { value: '194' }, bound: 'exact' },
    });
  });

  test('needs a sentence where a time is not known, a value is qualified or a point is open', () => {
    expect(kindsOf(earlier({ period: null }), later())).toEqual(['add-a-sentence', 'period-unstated']);
    expect(kindsOf(earlier({ qualifier: '余' }), later())).toEqual(['add-a-sentence', 'qualifier']);
    expect(kindsOf(earlier({ open: ['level'] }), later())).toEqual(['add-a-sentence', 'open-level']);
  });

  test('of growth needs a sentence where neither end says since when, and of a rank is one of one list', () => {
    const growth = { kind: 'growth', unit: '%', subject: '产值的增长幅度' } as const;
    expect(kindsOf(earlier(growth), later(growth))).toEqual(['add-a-sentence', 'base']);
    expect(kindsOf(earlier(growth), later({ ...growth, subject: '产值的同比增幅' }))).toEqual(['no', 'base']);
    const rank = { kind: 'rank', unit: '位' } as const;
    expect(kindsOf(earlier(rank), later(rank))).toEqual(['yes']);
  });

  test('of one company or city is one, though companies are not compared', () => {
    const company = { territory: { kind: 'company', name: '中伟新能源' } } as const;
    expect(kindsOf(earlier(company), later(company))).toEqual(['yes']);
    expect(kindsOf(earlier(company), later())).toEqual(['no', 'territory']);
  });

  test('may not be written where the definition differs or a value is a plan', () => {
    expect(kindsOf(earlier({ population: '职工' }), later())).toEqual(['no', 'population']);
    expect(kindsOf(earlier(), later({ status: 'planned' }))).toEqual(['no', 'status']);
    expect(kindsOf(earlier({ status: 'planned' }), later({ status: 'planned' }))).toEqual(['no', 'status']);
  });

  test('of totals of events needs one length of time', () => {
    const { answer, because } = claimOfChange(
      earlier({ period: period('2022') }),
      later({ period: period('2023-01/2023-03') }),
      { timing: 'flow' },
    );
    expect([answer, ...because.map(({ kind }) => kind)]).toEqual(['no', 'lengths-apart']);
  });

  test('outside every indicator is none between a year and eight months, even where an editor says so', () => {
    const output = (id: string, text: string, given: Partial<Observation> = {}) =>
      count({ id, period: period(text), indicator: null, name: '规上工业产值', ...given });
    const { answer, because } = claimOfChange(output('a', '2023'), output('b', '2024-01/2024-08', { before: 'a' }));
    expect([answer, ...because.map(({ kind }) => kind)]).toEqual(['no', 'lengths-apart']);
  });

  test('outside every indicator is none between a year and a month of what goes on happening', () => {
    const of = (id: string, text: string, given: Partial<Observation>) =>
      count({ id, period: period(text), indicator: null, name: '规上工业产值', ...given });
    const { answer, because } = claimOfChange(
      of('a', '2023', { unit: '亿元' }),
      of('b', '2024-08', { unit: '亿元', before: 'a' }),
    );
    expect([answer, ...because.map(({ kind }) => kind)]).toEqual(['no', 'lengths-apart']);
    // Of what is there, a year stands for its end.
    expect(claimOfChange(of('a', '2023', {}), of('b', '2024-08', {})).answer).toBe('yes');
  });

  test('has no certain direction where the values overlap', () => {
    const vague = earlier({ value: '220', qualifier: '余', printed: '220余名' });
    expect(kindsOf(vague, later())).toEqual(['add-a-sentence', 'overlap', 'qualifier']);
    const rates = [
      sample({ id: 'a', value: '70', printed: '70%' }),
      sample({ id: 'b', value: '70.3', printed: '70.3%' }),
    ];
    expect(kindsOf(...(rates as [Observation, Observation]))).toEqual(['add-a-sentence', 'overlap']);
  });

  test('is of one park', () => {
    expect(() => claimOfChange(earlier({ park: 'loudi' }), later())).toThrow('of two parks');
  });
});

test('every answer but yes has its reasons, and a refused change no difference', () => {
  fc.assert(
    fc.property(fc.oneof(observations, similar), fc.oneof(observations, similar), timings, (a, b, options) => {
      const [one, other] = [
        { ...a, park: 'a', territory: b.territory },
        { ...b, park: 'a' },
      ];
      const { answer, because, difference } = claimOfChange(one, other, options);
      expect(answer).not.toBe('with-definitions');
      if (answer !== 'yes') expect(because.length).toBeGreaterThan(0);
      if (answer === 'no') expect(difference).toBeNull();
    }),
  );
});
