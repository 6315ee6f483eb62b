import { decimalPlaces } from '#lib/schema/decimal.ts';
import type { Unit } from '#lib/schema/unit.ts';
import { type Fraction, roundFraction, writeFraction } from './fraction.ts';
import type { Totals } from './percentage.ts';

/** `'33.5', '工作日'` → 33.5个工作日: working days need a measure word, the other units are one. */
export const withUnit = (value: string | bigint, unit: Unit) => `${value}${unit === '工作日' ? '个工作日' : unit}`;

/** `['甲', '乙', '丙'], '或'` → 甲、乙或丙. */
export function joinList(texts: readonly string[], last: '和' | '或'): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join('、')}${last}${texts.at(-1)}`;
}

const inHundredths = ([numerator, denominator]: Fraction): Fraction => [numerator * 100n, denominator];

/** A part of one as a percentage, rounded: `[22n, 31n], 2` → 70.97%. */
export const writePercent = (rate: Fraction, places: number) => `${roundFraction(inHundredths(rate), places)}%`;

/** A bound of a printed share, exact: half a printed unit needs one place more than the share has. 69.5% for `"70"`. */
export const writeBound = (rate: Fraction, share: string) =>
  `${writeFraction(inHundredths(rate), decimalPlaces(share) + 1)}%`;

/** The totals in words: 1096名 · 31、32或33家 · 1000至1050名 · 至少1000名. */
export function writeTotals(totals: Exclude<Totals, { kind: 'none' }>, unit: Unit): string {
  if (totals.kind === 'one') return withUnit(totals.total, unit);
  if (totals.kind === 'several') return withUnit(joinList(totals.totals.map(String), '或'), unit);
  return totals.to === null ? `至少${withUnit(totals.from, unit)}` : `${totals.from}至${withUnit(totals.to, unit)}`;
}
