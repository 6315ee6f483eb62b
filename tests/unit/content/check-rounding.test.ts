import { expect, test } from 'vitest';
import { checkParts } from '#lib/content/rules/check-parts.ts';
import { checkShares } from '#lib/content/rules/check-shares.ts';
import type { Codes, Rule } from '#lib/content/rules/rule.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, sample } from '../compare/samples.ts';

const messages = (rule: Rule, ...observations: Observation[]) => {
  const observationById = new Map(observations.map((one) => [one.id, one]));
  return rule({ observations, observationById } as unknown as Park, {} as Codes).map(({ message }) => message);
};

test('a numerator in ten thousands, or a share told in words, need not divide to the last digit', () => {
  const of = (value: string, printed: string, rate: Partial<Observation> = {}) =>
    messages(
      checkShares,
      sample({ denominator: '非公党员19250名', numerator: 'members', value: '77.7', printed: '77.7%', ...rate }),
      count({ id: 'members', value, unit: '名', printed }),
    );
  expect(of('15000', '1.5万名')).toEqual([]);
  expect(of('15000', '15000名')).toHaveLength(1);
  expect(of('15000', '15000名', { value: '80', printed: '八成' })).toEqual([]);
});

test('parts that make more than their whole by its rounding alone are no mistake', () => {
  const money = (id: string, value: string, parts: string[] = []) =>
    count({ id, kind: 'money', unit: '亿元', value, printed: `${value}亿元`, parts });
  const [a, b] = [money('a', '1.23'), money('b', '2.31')];
  expect(messages(checkParts, money('whole', '3.5', ['a', 'b']), a, b)).toEqual([]);
  expect(messages(checkParts, money('whole', '3.4', ['a', 'b']), a, b)).toHaveLength(1);
});
