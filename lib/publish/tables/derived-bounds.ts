import type { Derived, DerivedOf, SomeTotals } from '#lib/compare/derived.ts';
import { roundFraction } from '#lib/compare/fraction.ts';

/** What a derivation says of a number: between which it lies, an end that is null having no limit, and in which unit. */
export type Bounds = { low: string | null; high: string | null; unit: string | null };

function ofTotals(totals: SomeTotals): Omit<Bounds, 'unit'> {
  if (totals.kind === 'one') return { low: String(totals.total), high: String(totals.total) };
  if (totals.kind === 'range') return { low: String(totals.from), high: totals.to === null ? null : String(totals.to) };
  return { low: String(totals.totals[0] ?? ''), high: String(totals.totals.at(-1) ?? '') };
}

/** Percentages lie percentage points apart, and rates per mille points per mille. */
const unitOfGap = (unit: string) => ({ '%': '个百分点', '‰': '个千分点', '‱': '个万分点' })[unit] ?? unit;

function ofDifference({ amount: { value, unit }, bound, within }: DerivedOf<'difference'>): Bounds {
  if (bound === 'rounded') return { low: within?.[0] ?? null, high: within?.[1] ?? null, unit: unitOfGap(unit) };
  const isLeast = bound === 'above' || bound === 'atLeast';
  return {
    low: bound === 'exact' || isLeast ? value : null,
    high: bound === 'exact' || !isLeast ? value : null,
    unit: unitOfGap(unit),
  };
}

/**
 * The numbers of a derivation.
 *
 * @example boundsOf(total1096) // { low: '1096', high: '1096', unit: '名' }
 */
export function boundsOf(derived: Derived): Bounds {
  switch (derived.kind) {
    case 'smallest-population':
      return { low: String(derived.smallest[1]), high: null, unit: null };
    case 'total':
      return { ...ofTotals(derived.totals), unit: derived.numerator.unit };
    case 'no-total':
      return { low: null, high: null, unit: derived.numerator.unit };
    case 'amount-range':
      return { low: derived.range.from, high: derived.range.to, unit: derived.amount.unit };
    case 'parts-sum':
      return {
        low: derived.within?.[0] ?? derived.sum,
        high: derived.within?.[1] ?? derived.sum,
        unit: derived.total.unit,
      };
    case 'difference':
      return ofDifference(derived);
    case 'per': {
      const each = roundFraction(derived.ratio, 2);
      return { low: each, high: each, unit: derived.numerator.unit };
    }
    case 'conflict':
      return { ...ofTotals(derived.totals), unit: derived.numerator.unit };
  }
}
