import type { SomeTotals } from '#lib/compare/derived.ts';
import { type Fraction, roundFraction, writeFraction } from '#lib/compare/fraction.ts';
import { decimalPlaces } from '#lib/schema/decimal.ts';
import type { Unit } from '#lib/schema/unit.ts';
import { joinList } from './list.ts';
import { withUnit } from './with-unit.ts';

const inHundredths = ([numerator, denominator]: Fraction): Fraction => [numerator * 100n, denominator];

/** A part of one as a percentage, rounded: `[22n, 31n], 2` → 70.97%. */
const formatPercent = (rate: Fraction, places: number) => `${roundFraction(inHundredths(rate), places)}%`;

/** = 9.5%, or ≈ 9.192% where the percentage was rounded. */
export function writeEqual(rate: Fraction, places: number): string {
  const [numerator, denominator] = inHundredths(rate);
  return `${(numerator * 10n ** BigInt(places)) % denominator === 0n ? '=' : '≈'} ${formatPercent(rate, places)}`;
}

/** A bound of a printed share, exact: half a printed unit needs one place more than the share has. 69.5% for `"70"`. */
export const formatBound = (rate: Fraction, share: string) =>
  `${writeFraction(inHundredths(rate), decimalPlaces(share) + 1)}%`;

/** The totals in words: 1096名 · 31、32或33家 · 1000至1050名 · 至少1000名. */
export function formatTotals(totals: SomeTotals, unit: Unit): string {
  if (totals.kind === 'one') return withUnit(totals.total, unit);
  if (totals.kind === 'several') return withUnit(joinList(totals.totals.map(String), '或'), unit);
  return totals.to === null ? `至少${withUnit(totals.from, unit)}` : `${totals.from}至${withUnit(totals.to, unit)}`;
}
