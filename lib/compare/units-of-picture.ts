/** At most this many dots or squares of one picture; beyond it each stands for ten, a hundred … */
const most = 400;

/**
 * How many things one dot stands for, so that the largest count keeps to some four hundred dots: 1, 10, 100 …
 *
 * @example thingsPerDot([4, 136, 79]) // 1
 * @example thingsPerDot([856, 1096]) // 10
 */
export function thingsPerDot(counts: readonly number[]): number {
  const largest = Math.max(0, ...counts);
  let per = 1;
  while (largest / per > most) per *= 10;
  return per;
}

/** The dots of a count, at least one of anything. */
export const dotsOf = (count: number, per: number) => (count === 0 ? 0 : Math.max(1, Math.round(count / per)));
