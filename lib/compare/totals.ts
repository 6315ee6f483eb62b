import { qualifiers } from '#lib/schema/qualifier.ts';
import { DERIVED_LABEL, type Derived, type Exact } from './derived.ts';
import { divide, type Fraction, writeFraction } from './fraction.ts';
import { nearestMisses, type Reading, shareBounds, totalsThatFit } from './percentage.ts';
import { referTo } from './reference.ts';
import { withUnit, writeBound, writeTotals } from './wording.ts';

/** How else the share could have come about when rounding leaves no total: by cutting off, or by “达”. */
function deriveRescues(share: Exact, numerator: Exact): string {
  const suppositions: [string, Reading][] = [['小数是舍去的', 'truncated']];
  if (share.qualifier !== null && qualifiers[share.qualifier].bound === 'atLeast')
    suppositions.push([`“${share.qualifier}”是“至少”的意思`, 'atLeast']);
  const rescues = suppositions.flatMap(([supposition, reading]) => {
    const totals = totalsThatFit(numerator.value, share.value, { reading });
    return totals.kind === 'none' ? [] : [`如果${supposition}，总数可以是${writeTotals(totals, numerator.unit)}`];
  });
  return rescues.length === 0 ? '' : `${rescues.join('；')}。`;
}

/** 69.5% ≤ 22 ÷ 总数 < 70.5%，即31.20… < 总数 ≤ 31.65… */
function writeFormula(share: Exact, numerator: Exact, reading: Reading): string {
  const { from, to } = shareBounds(share.value, reading);
  const count: Fraction = [BigInt(numerator.value), 1n];
  const limit = (edge: Fraction) => writeFraction(divide(count, edge), 2);
  const quotient = `${numerator.value} ÷ 总数`;
  const isOpen = from[0] === 0n || count[0] === 0n;
  if (reading === 'atLeast')
    return `${quotient} ≥ ${writeBound(from, share.value)}${isOpen ? '' : `，即总数 ≤ ${limit(from)}`}`;
  const condition = `${writeBound(from, share.value)} ≤ ${quotient} < ${writeBound(to, share.value)}`;
  return isOpen ? condition : `${condition}，即${limit(to)} < 总数 ≤ ${limit(from)}`;
}

/**
 * The whole totals that a count and its share leave, or that they leave none, and what would save them.
 *
 * @param numerator a whole number of things
 */
export function deriveTotal(share: Exact, numerator: Exact, reading: Exclude<Reading, 'truncated'>): Derived {
  const totals = totalsThatFit(numerator.value, share.value, { reading });
  const count = withUnit(numerator.value, numerator.unit);
  const how = reading === 'rounded' ? '按四舍五入，' : '';
  const formula = writeFormula(share, numerator, reading);
  const common: Pick<Derived, 'label' | 'basis'> = { label: DERIVED_LABEL, basis: [share, numerator].map(referTo) };
  if (totals.kind === 'none') {
    const [nearest] = nearestMisses(numerator.value, share.value);
    const miss = nearest ? `；总数为${withUnit(nearest.total, numerator.unit)}时是${nearest.rate}%` : '';
    const rescues = reading === 'rounded' ? deriveRescues(share, numerator) : '';
    return {
      ...common,
      kind: 'no-total',
      sentence: `${how}没有一个整数总数能让${count}等于${share.value}%${miss}。${rescues}`,
      formula: `${formula}。其中没有不小于${numerator.value}的整数。`,
    };
  }
  const rate = `${share.value}%${reading === 'atLeast' ? (share.qualifier ?? '') : ''}`;
  return {
    ...common,
    kind: totals.kind === 'range' ? 'total-range' : 'total',
    sentence: `${how}${count}占${rate}，总数${totals.kind === 'one' ? '只能' : '可以'}是${writeTotals(totals, numerator.unit)}。`,
    formula: `${formula}。总数是整数，且不小于${numerator.value}。`,
  };
}
