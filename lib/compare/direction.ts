import { parseGrowth } from '#lib/schema/growth.ts';
import type { Observation } from '#lib/schema/observation.ts';

const negate = (value: string) => (value.startsWith('-') ? value.slice(1) : `-${value}`);

/**
 * A fall that only its subject calls one, with a sign, so that a fall by 3.2 lies below a rise by 2; every other figure as
 * it is.
 */
export function inDirection<O extends Observation>(one: O): O {
  const { value, upper } = one;
  if (value === null || value.startsWith('-') || !parseGrowth(one)?.isFall) return one;
  return upper === null ? { ...one, value: negate(value) } : { ...one, value: negate(upper), upper: negate(value) };
}
