import { expect, test } from 'vitest';
import { deriveYardstick } from '#lib/compare/yardstick.ts';
import type { ReferenceFigure } from '#lib/schema/reference.ts';
import { sayYardstick } from '#lib/words/zh/yardstick.ts';
import { realContent } from '../publish/samples.ts';
import { count, sample } from './samples.ts';

const { references } = realContent;

const yardstickOf = (id: string) => {
  const reference = references.find(({ figureById }) => figureById.has(id)) ?? expect.fail(id);
  const figure = reference.figureById.get(id) ?? expect.fail(id);
  return deriveYardstick(figure, reference.figureById);
};

test.each([
  ['nation-2011-eligible', '98.4'],
  ['nation-2012-eligible', '147.6'],
  ['nation-2017-enterprise-rate', '256.8'],
])('%s and its numerator imply a denominator of some %s in ten thousands', (id, total) => {
  expect(yardstickOf(id)).toMatchObject({ kind: 'denominator', total });
});

test('a denominator that is implied is told with the interval that rounding leaves', () => {
  const yardstick = yardstickOf('nation-2011-eligible') ?? expect.fail();
  expect(sayYardstick(yardstick)).toEqual({
    sentence: '按印出的两个数倒算，分母约为98.4万户。',
    formula: '98.3 ÷ 99.91% ≈ 98.4。两个数如果都是四舍五入印出的，分母在98.3万至98.5万之间。',
  });
});

test('numerator, denominator and rate that are all printed are held against each other', () => {
  const yardstick = yardstickOf('guizhou-parks-rate') ?? expect.fail();
  expect(sayYardstick(yardstick)).toEqual({
    sentence: '用印出的分子除以印出的分母，约得33.22%，与印出的33.2%对得上。',
    formula: '3168 ÷ 9537 ≈ 33.22%',
  });
});

test('a rate without a numerator gives nothing away, and neither does a count', () => {
  expect(yardstickOf('nation-2010-eligible')).toBeNull();
  expect(yardstickOf('nation-2010-organizations')).toBeNull();
});

/** A rate of a reference, its numerator and its denominator. */
function agreementOf(part: Partial<ReferenceFigure>, whole: Partial<ReferenceFigure>) {
  const [numerator, total] = [part, whole].map((given, index): ReferenceFigure => {
    const figure = { ...count(), reference: 'r', basis: 'all', total: null, wording: null, paragraph: null } as const;
    return { ...figure, id: index === 0 ? 'part' : 'whole', ...given };
  }) as [ReferenceFigure, ReferenceFigure];
  const rate = { ...numerator, ...sample(), numerator: 'part', total: 'whole', value: '99.91', printed: '99.91%' };
  const share: ReferenceFigure = { ...rate, id: 'rate', paragraph: null };
  return deriveYardstick(share, new Map([numerator, total].map((figure) => [figure.id, figure])));
}

test('numbers in ten thousands agree with a rate where their rounding allows it', () => {
  const part = { value: '983000', tenThousands: '98.3', printed: '98.3万户' };
  expect(agreementOf(part, { value: '984000', tenThousands: '98.4', printed: '98.4万户' })).toMatchObject({
    kind: 'agreement',
    agrees: true,
  });
  expect(agreementOf(part, { value: '990000', tenThousands: '99.0', printed: '99.0万户' })).toMatchObject({
    agrees: false,
  });
});

test('from a vague numerator or denominator nothing is worked out', () => {
  const whole = { value: '984000', tenThousands: '98.4', printed: '98.4万户' };
  expect(agreementOf({ value: '980000', tenThousands: '98', printed: '近98万户', qualifier: '近' }, whole)).toBeNull();
  const part = { value: '983000', tenThousands: '98.3', printed: '98.3万户' };
  expect(agreementOf(part, { ...whole, printed: '98.4万余户', qualifier: '余' })?.kind).not.toBe('agreement');
});
