import { z } from 'zod';

/**
 * The word a source puts beside a number, and what it does to the number.
 * `vague`: the value is not the number printed, so a comparison needs caution. 达 only says that a level was reached.
 * `bound`: on which side of the printed number the true value lies.
 */
export const qualifiers = {
  约: { vague: true, bound: 'around' },
  近: { vague: true, bound: 'below' },
  不足: { vague: true, bound: 'below' },
  以内: { vague: true, bound: 'atMost' },
  余: { vague: true, bound: 'above' },
  多: { vague: true, bound: 'above' },
  超: { vague: true, bound: 'above' },
  以上: { vague: true, bound: 'atLeast' },
  达: { vague: false, bound: 'atLeast' },
  前: { vague: true, bound: 'atMost' },
  数: { vague: true, bound: 'unknown' },
} as const;

export type Qualifier = keyof typeof qualifiers;
export const qualifierSchema = z.enum(Object.keys(qualifiers) as [Qualifier, ...Qualifier[]]);
