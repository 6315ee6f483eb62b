import type { Amount, Yardstick } from '#lib/compare/yardstick.ts';
import type { Derivation } from './derivation.ts';
import { withUnit } from './with-unit.ts';

/** 98.3万户 */
const say = ({ value, inTenThousands, unit }: Amount) => `${value}${inTenThousands ? '万' : ''}${withUnit('', unit)}`;

/**
 * What a rate gives away beside its numerator, in words, with the arithmetic.
 *
 * @example sayYardstick(of2011).sentence // '按印出的两个数倒算，分母约为98.4万户。'
 */
export function sayYardstick(yardstick: Yardstick): Derivation {
  const { share, numerator } = yardstick;
  if (yardstick.kind === 'agreement') {
    const { total, rate, isRounded, agrees } = yardstick;
    return {
      sentence: `用印出的分子除以印出的分母，${isRounded ? '约' : ''}得${rate}%，与印出的${share}%${agrees ? '对得上' : '对不上'}。`,
      formula: `${numerator.value} ÷ ${total.value} ${isRounded ? '≈' : '='} ${rate}%`,
    };
  }
  const { total, range } = yardstick;
  const end = range.to === null ? `不小于${range.from}万` : `在${range.from}万至${range.to}万之间`;
  return {
    sentence: `按印出的两个数倒算，分母约为${say({ ...numerator, value: total })}。`,
    formula: `${numerator.value} ÷ ${share}% ≈ ${total}。两个数如果都是四舍五入印出的，分母${end}。`,
  };
}

/** What stands over the rates of a nation beside those of parks. */
export const denominatorsIntro =
  '同叫覆盖率，分母可以是符合组建条件的、规模以上的，也可以是全部非公企业。下面是全国的数，不是园区的，不能和园区排在一起，彼此也不能排高低。';
