import { describe, expect, test } from 'vitest';
import { derivePartsSum } from '#lib/compare/parts.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, period } from './samples.ts';

const part = (id: string, value: string | null, given: Partial<Observation> = {}) => count({ id, value, ...given });
const total = (value: string, given: Partial<Observation> = {}) =>
  count({ id: 'total', value, printed: `${value}家`, ...given });
const sumOf = (whole: Observation, ...parts: Observation[]) => derivePartsSum(whole, parts);

describe('a sum of parts', () => {
  test('that makes the printed total', () => {
    expect(sumOf(total('30'), part('a', '12'), part('b', '18'))).toEqual({
      kind: 'parts-sum',
      total: { value: '30', unit: '家', qualifier: null, printed: '30家' },
      parts: ['12', '18'].map((value) => ({ value, unit: '家', qualifier: null })),
      sum: '30',
      within: null,
      gap: { value: '0', unit: '家' },
      agrees: true,
      basis: ['total', 'a', 'b'].map((id) => ({ park: 'quanzhou', id })),
    });
  });

  test('that is smaller or larger says by how much', () => {
    const gapWith = (last: string) => sumOf(total('30'), part('a', '12'), part('b', last));
    expect(gapWith('17')).toMatchObject({ agrees: false, gap: { value: '-1' } });
    expect(gapWith('20')).toMatchObject({ agrees: false, gap: { value: '2' } });
  });

  test('fits the qualifier of the total', () => {
    const many = total('300', { qualifier: '余', printed: '300余家' });
    expect(sumOf(many, part('a', '120'), part('b', '185'))?.agrees).toBe(true);
    expect(sumOf(many, part('a', '120'), part('b', '180'))).toMatchObject({ agrees: false, gap: { value: '0' } });
    const near = total('300', { qualifier: '近', printed: '近300家' });
    expect(sumOf(near, part('a', '120'), part('b', '179'))?.agrees).toBe(true);
    expect(sumOf(total('300', { qualifier: '约' }), part('a', '120'), part('b', '180'))).toBeNull();
  });

  test('adds money exactly, and converts its units', () => {
    const money = { kind: 'money', unit: '亿元' } as const;
    const whole = total('0.3', { ...money, printed: '0.3亿元' });
    expect(sumOf(whole, part('a', '0.1', money), part('b', '0.2', money))?.agrees).toBe(true);
    expect(sumOf(whole, part('a', '0.1', money), part('b', '2000', { ...money, unit: '万元' }))).toMatchObject({
      agrees: true,
      sum: '0.3',
    });
    expect(sumOf(whole, part('a', '0.1', money), part('b', '3000', { ...money, unit: '万元' }))?.gap).toEqual({
      value: '0.1',
      unit: '亿元',
    });
  });

  test('agrees where rounding alone parts it from the printed total, and says between which numbers it lies', () => {
    const money = { kind: 'money', unit: '亿元' } as const;
    const [a, b] = [
      part('a', '1.23', { ...money, printed: '1.23亿元' }),
      part('b', '2.31', { ...money, printed: '2.31亿元' }),
    ];
    expect(sumOf(total('3.5', { ...money, printed: '3.5亿元' }), a, b)).toMatchObject({
      agrees: true,
      sum: '3.54',
      within: ['3.53', '3.55'],
      gap: { value: '0.04' },
    });
    expect(sumOf(total('3.4', { ...money, printed: '3.4亿元' }), a, b)?.agrees).toBe(false);
    const staff = total('15000', { printed: '1.5万家' });
    expect(
      sumOf(staff, part('a', '12300', { printed: '12300家' }), part('b', '2900', { printed: '2900家' }))?.agrees,
    ).toBe(true);
  });

  test('does not agree with a total that a word lets reach no further than its next digit', () => {
    const many = total('300', { qualifier: '余', printed: '300余家' });
    expect(sumOf(many, part('a', '400'), part('b', '500'))?.agrees).toBe(false);
    const near = total('300', { qualifier: '近', printed: '近300家' });
    expect(sumOf(near, part('a', '20'), part('b', '30'))?.agrees).toBe(false);
  });

  test('is not made of vague, planned, repeated, differently timed or uneven parts', () => {
    const a = part('a', '12');
    for (const b of [
      part('b', '18', { qualifier: '余' }),
      part('b', null, { qualifier: '数' }),
      part('b', '18', { status: 'planned' }),
      part('b', '18', { period: period('2022-07') }),
      part('b', '18', { kind: 'money', unit: '亿元' }),
      part('b', '18', { unit: '人次' }),
      part('b', '18', { upper: '20' }),
      part('a', '18'),
      part('total', '18'),
    ])
      expect(sumOf(total('30'), a, b)).toBeNull();
    expect(sumOf(total('30'), a)).toBeNull();
  });

  test('is not made of shares', () => {
    const share = { kind: 'share', unit: '%' } as const;
    expect(sumOf(total('100', share), part('a', '40', share), part('b', '60', share))).toBeNull();
  });
});
