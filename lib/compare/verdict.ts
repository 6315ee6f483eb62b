/** From best to worst. The codes are printed in data files and never change; their words stand in lib/words. */
export const verdicts = ['comparable', 'caution', 'not-comparable'] as const;
export type Verdict = (typeof verdicts)[number];

/** The worst of several verdicts; comparable where there are none. */
export function worstOf(all: readonly Verdict[]): Verdict {
  return verdicts.findLast((verdict) => all.includes(verdict)) ?? 'comparable';
}
