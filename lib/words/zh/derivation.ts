import type { Derived, DerivedKind, DerivedOf } from '#lib/compare/derived.ts';
import { divide, type Fraction, isBelow, roundFraction, writeFraction } from '#lib/compare/fraction.ts';
import { shareBounds } from '#lib/compare/percentage.ts';
import type { Quantity } from '#lib/compare/quantity.ts';
import { amountBounds } from '#lib/compare/total-range.ts';
import { decimalPlaces } from '#lib/schema/decimal.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { units, wordsOf } from '#lib/schema/unit.ts';
import { formatFigure } from './figure.ts';
import { formatBound, formatTotals, writeEqual } from './totals.ts';
import { withUnit } from './with-unit.ts';

/** The mark of everything that the site worked out. */
export const DERIVED_LABEL = '本站推算';

/** What was worked out: in plain words for every reader, and the arithmetic with its rounding, one click away. */
export type Derivation = { sentence: string; formula: string };

/** A printed number without the word beside it. */
const say = ({ value, unit, numeral = null }: Quantity) =>
  formatFigure({ value, unit, numeral, upper: null, qualifier: null, printed: '' });

/**
 * 4.7个百分点 between percentages, 1个千分点 between rates per thousand, otherwise the amount with its unit. Multiples have
 * none: 多0.5倍 could be half as much again.
 */
export function writeGap({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string {
  const size = value.replace('-', '');
  if (unit === '%') return `${size}个百分点`;
  if (unit === '‰') return `${size}个千分点`;
  if (unit === '‱') return `${size}个万分点`;
  if (unit === '倍') return size;
  // 1日 is a date.
  return unit === '日' ? `${size}天` : withUnit(size, unit);
}

/** 约42%, 85%以上: a share with the word printed beside it. */
function sayShare({ value, qualifier }: Quantity): string {
  if (qualifier === null) return `${value}%`;
  return qualifiers[qualifier].place === 'after' ? `${value}%${qualifier}` : `${qualifier}${value}%`;
}

/** Places enough for two digits that say something: 1.9, 0.52, 0.0031; a whole quotient has none. */
function placesOfQuotient([above, below]: Fraction): number {
  if (above % below === 0n) return 0;
  let places = 1;
  for (let scaled = above; scaled < below && places < 20; scaled *= 10n) places += 1;
  return places;
}

/** 约1.9家一名, 60人次一场: how many of the one there are for each of the other. */
export function sayPer({ numerator, denominator, ratio }: Omit<DerivedOf<'per'>, 'kind' | 'basis'>): string {
  const places = placesOfQuotient(ratio);
  const exact = writeFraction(ratio, places);
  const quotient = exact.endsWith('…') ? `约${roundFraction(ratio, places)}` : exact;
  return `${quotient}${wordsOf(numerator.unit)[0]}一${wordsOf(denominator.unit)[0]}`;
}

/** 69.5% ≤ 22 ÷ 总数 < 70.5%，即31.20… < 总数 ≤ 31.65… */
function formatTotalFormula({ share, numerator, reading }: DerivedOf<'total'> | DerivedOf<'no-total'>): string {
  const { from, to } = shareBounds(share.value, reading);
  const count: Fraction = [BigInt(numerator.value), 1n];
  const limit = (edge: Fraction) => writeFraction(divide(count, edge), 2);
  const quotient = `${numerator.value} ÷ 总数`;
  const isOpen = from[0] === 0n || count[0] === 0n;
  if (reading === 'atLeast')
    return `${quotient} ≥ ${formatBound(from, share.value)}${isOpen ? '' : `，即总数 ≤ ${limit(from)}`}`;
  const condition = `${formatBound(from, share.value)} ≤ ${quotient} < ${formatBound(to, share.value)}`;
  return isOpen ? condition : `${condition}，即${limit(to)} < 总数 ≤ ${limit(from)}`;
}

const rounding = ({ reading }: { reading: 'rounded' | 'atLeast' }) => (reading === 'rounded' ? '按四舍五入，' : '');

/**
 * 少51.5个工作日, 约多4.7个百分点 of rounded numbers, or the bound that is certain: 不止多47家, 至少多47家; 少25个工作日以上, for
 * 至少少 is a stutter and 减少 no word between two tiers.
 */
export function sayDifference({ amount, bound }: Pick<DerivedOf<'difference'>, 'amount' | 'bound'>): string {
  const [more, less] = amount.unit === '倍' ? ['大', '小'] : ['多', '少'];
  const verb = amount.value.startsWith('-') ? less : more;
  if (bound === 'exact') return `${verb}${writeGap(amount)}`;
  if (bound === 'rounded') return `约${verb}${writeGap(amount)}`;
  const isReached = bound === 'atLeast' || bound === 'atMost';
  if (!isReached) return `不止${verb}${writeGap(amount)}`;
  return verb === more ? `至少${verb}${writeGap(amount)}` : `${verb}${writeGap(amount)}以上`;
}

/**
 * 相差16.2个百分点: how far apart two figures of growth lie, where one fell or both did and 多 and 少 could be read either way.
 */
export function sayDistance({ amount, bound }: Pick<DerivedOf<'difference'>, 'amount' | 'bound'>): string {
  if (bound === 'exact') return `相差${writeGap(amount)}`;
  if (bound === 'rounded') return `约相差${writeGap(amount)}`;
  return bound === 'atLeast' || bound === 'atMost' ? `至少相差${writeGap(amount)}` : `相差不止${writeGap(amount)}`;
}

/** A fall as a term of arithmetic, with its sign; every other number as it is printed. */
const termOf = ({ printed, ...quantity }: DerivedOf<'difference'>['from']) =>
  quantity.value.startsWith('-') ? `（${say(quantity)}）` : printed;

const ways: { [K in DerivedKind]: (derived: DerivedOf<K>) => Derivation } = {
  'smallest-population': ({ share: { value }, smallest }) => {
    const [numerator, population] = smallest;
    const example = `${numerator} ÷ ${population} ${writeEqual(smallest, decimalPlaces(value) + 2)}`;
    return {
      sentence: `按四舍五入，总数至少有${population}个才印得出${value}%；实际有多少，从这个比率推不出来。`,
      formula: `${example}，印作${value}%；总数不到${population}时，没有一个整数分子印得出${value}%。`,
    };
  },
  total: (derived) => {
    const { share, numerator, reading, totals } = derived;
    const rate = reading === 'atLeast' ? sayShare(share) : `${share.value}%`;
    const verb = totals.kind === 'one' ? '只能' : '可以';
    return {
      sentence: `${rounding(derived)}${say(numerator)}占${rate}，总数${verb}是${formatTotals(totals, numerator.unit)}。`,
      formula: `${formatTotalFormula(derived)}。总数是整数，且不小于${numerator.value}。`,
    };
  },
  'no-total': (derived) => {
    const { share, numerator, nearest, rescues } = derived;
    const miss = nearest ? `；总数为${withUnit(nearest.total, numerator.unit)}时是${nearest.rate}%` : '';
    const suppositions = { truncated: '小数是舍去的', atLeast: `“${share.qualifier}”是“至少”的意思` };
    const saved = rescues
      .map(({ reading, totals }) => `如果${suppositions[reading]}，总数可以是${formatTotals(totals, numerator.unit)}`)
      .join('；');
    return {
      sentence: `${rounding(derived)}没有一个整数总数能让${say(numerator)}等于${share.value}%${miss}。${saved && `${saved}。`}`,
      formula: `${formatTotalFormula(derived)}。其中没有不小于${numerator.value}的整数。`,
    };
  },
  'amount-range': ({ share, amount, step, range }) => {
    const rate = shareBounds(share.value, 'rounded');
    const printed = amountBounds(amount.value, 'rounded', step);
    const places = decimalPlaces(amount.value) + 1;
    const whole = units[amount.unit].kind === 'count' ? '总数' : '总额';
    const isCoarse = isBelow([1n, 10n ** BigInt(places - 1)], step);
    const quotient = (edge: Fraction, part: Fraction) =>
      `${writeFraction(edge, places)} ÷ ${formatBound(part, share.value)} = ${writeFraction(divide(edge, part), places + 1)}`;
    return {
      sentence: `如果${say(amount)}和${sayShare(share)}都是四舍五入得来的，${whole}在${range.from}至${withUnit(range.to, amount.unit)}之间。`,
      formula: `${quotient(printed.from, rate.to)}；${quotient(printed.to, rate.from)}。两端向外取${isCoarse ? '整' : '到原文的精度'}，分子不大于${whole}。`,
    };
  },
  'parts-sum': ({ total, parts, sum, gap, agrees }) => {
    const isLess = gap.value.startsWith('-');
    const isEqual = /^[-0.]*$/.test(gap.value);
    const isVague = total.qualifier !== null && qualifiers[total.qualifier].vague;
    // How far a sum is from 300余个 is not known.
    const distance = isVague ? '' : withUnit(gap.value.replace('-', ''), gap.unit);
    const fewer = `比印出的${total.printed}少${distance}：可能有没列出的分项，也可能各项口径不同`;
    const more = `比印出的${total.printed}多${distance}：分项之间可能有重叠，也可能各项口径不同`;
    const outcome = isEqual ? `与印出的${total.printed}对不上` : isLess ? fewer : more;
    const fits = `${isEqual || isVague ? '' : '按四舍五入，'}与印出的${total.printed}相符`;
    const isOneUnit = parts.every(({ unit }) => unit === total.unit);
    return {
      sentence: `分项${parts.map(say).join('、')}相加是${withUnit(sum, total.unit)}，${agrees ? fits : outcome}。`,
      formula: isOneUnit
        ? `${parts.map(({ value }) => value).join(' + ')} = ${sum}`
        : `${parts.map(say).join(' + ')} = ${withUnit(sum, total.unit)}`,
    };
  },
  difference: (derived) => {
    const { from, to, amount, bound, within } = derived;
    const isSame = /^-?[0.]+$/.test(amount.value);
    const said = sayDifference(derived);
    const exact = isSame ? '0' : `${amount.value.startsWith('-') ? '−' : '+'}${writeGap(amount)}`;
    const [least, most] = (within ?? [])
      .map((value) => value.replace('-', ''))
      .toSorted((a, b) => Number(a) - Number(b));
    const range =
      most === undefined || isSame
        ? ''
        : `印出的数如果是四舍五入得来的，差在${least}至${writeGap({ ...amount, value: most })}之间。`;
    return {
      sentence: isSame ? '前后两个数相同。' : `后一个数比前一个${said}。`,
      formula: `${termOf(to)} − ${termOf(from)}${bound === 'exact' || bound === 'rounded' ? ` = ${exact}` : `：${said}`}。${range}`,
    };
  },
  per: (derived) => ({
    sentence: `把${say(derived.numerator)}平均到${say(derived.denominator)}，${sayPer(derived)}；原文没有这样相除。`,
    formula: `${derived.numerator.value} ÷ ${derived.denominator.value} = ${writeFraction(derived.ratio, 3)}`,
  }),
  conflict: ({ share, numerator, printed, totals, inSameSource }) => {
    const where = inSameSource ? '同一篇来源' : '另一篇来源';
    const rate = writeEqual([BigInt(numerator.value), BigInt(printed.value)], decimalPlaces(share.value) + 1);
    return {
      sentence: `由${say(numerator)}占${share.value}%推出的总数是${formatTotals(totals, numerator.unit)}，${where}另印有${say(printed)}（${printed.subject}）。部分不会比总数多，两处的口径很可能不同。`,
      formula: `${numerator.value} ÷ ${printed.value} ${rate}，不是${share.value}%。`,
    };
  },
};

/**
 * What the site worked out, in words.
 *
 * @example sayDerivation(derivePer(organizations466, instructors240)).sentence // '把466家平均到240名，约1.9家一名；原文没有这样相除。'
 */
export function sayDerivation<K extends DerivedKind>(derived: DerivedOf<K>): Derivation {
  return ways[derived.kind](derived);
}

/** What a rate printed alone gives away, in few words: 总数至少43个（本站推算）. Empty of every other derivation. */
export const saySmallest = (derived: Derived): string =>
  derived.kind === 'smallest-population' ? `总数至少${derived.smallest[1]}个（${DERIVED_LABEL}）` : '';
