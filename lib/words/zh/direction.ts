import { parseGrowth, splitGrowth } from '#lib/schema/growth.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { isSigned } from '#lib/schema/unit.ts';
import { writeAmount } from './amount.ts';

/** Which way a figure of growth goes. */
export type Direction = 'rise' | 'fall' | 'none';

/** A change that is printed as a nought, without a word that leaves it open. */
const isStill = ({ kind, value, upper, qualifier, status }: Observation) =>
  isSigned(kind) && value !== null && !/[1-9]/.test(value) && !upper && !qualifier && status === 'reported';

/** Which way a figure of growth goes; null of every other figure, of a range over nought and where there is no number. */
export function directionOf(observation: Observation): Direction | null {
  const growth = parseGrowth(observation);
  if (growth) return growth.isFall ? 'fall' : 'rise';
  return isStill(observation) ? 'none' : null;
}

const still: Record<string, string> = { 同比: '与上年同期持平' };

/**
 * A figure of growth after what did, with the direction in the verb; of a figure without one, its amount.
 *
 * @example sayDirection(tax) // '同比增长16%', of a nought '与上年同期持平', and where it is no 同比 '没有增减', of a rank '没有升降'
 */
export const sayDirection = (observation: Observation): string =>
  directionOf(observation) === 'none'
    ? (still[splitGrowth(observation).against] ?? (observation.kind === 'places' ? '没有升降' : '没有增减'))
    : writeAmount(observation);
