import { describe, expect, test } from 'vitest';
import { derivePartsSum, deriveRatio } from '#lib/compare/parts.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, period } from './samples.ts';

const part = (id: string, value: string | null, given: Partial<Observation> = {}) => count({ id, value, ...given });
const total = (value: string, given: Partial<Observation> = {}) =>
  count({ id: 'total', value, printed: `${value}家`, ...given });
const sentence = (whole: Observation, ...parts: Observation[]) => derivePartsSum(whole, parts)?.sentence;

describe('a sum of parts', () => {
  test('that makes the printed total', () => {
    const derived = derivePartsSum(total('30'), [part('a', '12'), part('b', '18')]);
    expect(derived?.sentence).toBe('分项12家、18家相加是30家，与印出的30家相符。');
    expect(derived?.formula).toBe('12 + 18 = 30');
    expect(derived?.basis.map(({ id }) => id)).toEqual(['total', 'a', 'b']);
  });

  test('that is smaller or larger says by how much', () => {
    expect(sentence(total('30'), part('a', '12'), part('b', '17'))).toBe(
      '分项12家、17家相加是29家，比印出的30家少1家：可能有没列出的分项，也可能各项口径不同。',
    );
    expect(sentence(total('30'), part('a', '12'), part('b', '20'))).toBe(
      '分项12家、20家相加是32家，比印出的30家多2家：分项之间可能有重叠，也可能各项口径不同。',
    );
  });

  test('fits the qualifier of the total', () => {
    const many = total('300', { qualifier: '余', printed: '300余家' });
    expect(sentence(many, part('a', '120'), part('b', '185'))).toBe(
      '分项120家、185家相加是305家，与印出的300余家相符。',
    );
    expect(sentence(many, part('a', '120'), part('b', '180'))).toBe(
      '分项120家、180家相加是300家，与印出的300余家对不上。',
    );
    const near = total('300', { qualifier: '近', printed: '近300家' });
    expect(sentence(near, part('a', '120'), part('b', '179'))).toContain('相符');
    expect(sentence(total('300', { qualifier: '约' }), part('a', '120'), part('b', '180'))).toBeUndefined();
  });

  test('adds money exactly', () => {
    const money = { kind: 'money', unit: '亿元' } as const;
    const parts = [part('a', '0.1', money), part('b', '0.2', money)];
    expect(derivePartsSum(total('0.3', { ...money, printed: '0.3亿元' }), parts)?.sentence).toContain('相符');
  });

  test('is not made of vague, planned, repeated, differently timed or uneven parts', () => {
    const a = part('a', '12');
    for (const b of [
      part('b', '18', { qualifier: '余' }),
      part('b', null, { qualifier: '数' }),
      part('b', '18', { status: 'planned' }),
      part('b', '18', { period: period('2022-07') }),
      part('b', '18', { kind: 'money', unit: '亿元' }),
      part('a', '18'),
      part('total', '18'),
    ])
      expect(sentence(total('30'), a, b)).toBeUndefined();
    expect(sentence(total('30'), a)).toBeUndefined();
  });

  test('is not made of shares', () => {
    const share = { kind: 'share', unit: '%' } as const;
    expect(sentence(total('100', share), part('a', '40', share), part('b', '60', share))).toBeUndefined();
  });
});

describe('a ratio of two printed counts', () => {
  const numerator = part('a', '116', { population: '党员', unit: '名' });
  const denominator = part('b', '1262', { population: '党员', unit: '名' });

  test('says what it is and that the source does not print it', () => {
    expect(deriveRatio(numerator, denominator)).toMatchObject({
      kind: 'ratio',
      label: '本站推算',
      sentence: '116名相当于1262名的9.2%；原文没有这样相除。',
      formula: '116 ÷ 1262 = 9.192%',
    });
  });

  test('needs one population, place, time and exact numbers', () => {
    for (const other of [
      { population: '非公党员' },
      { park: 'loudi' },
      { territory: { kind: 'city', name: '泉州全市' } },
      { period: null },
      { qualifier: '余' },
      { status: 'planned' },
      { value: '0' },
      { kind: 'money', unit: '亿元' },
    ] satisfies Partial<Observation>[])
      expect(deriveRatio(numerator, { ...denominator, ...other })).toBeNull();
  });
});
