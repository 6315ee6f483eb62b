import { z } from 'zod';

/**
 * What a printed rate is a share of, or `count` where no rate is printed. The order is that of the page: from the
 * narrowest denominator to none. `all` is how the wording reads; the source does not spell it out.
 */
export const basisLabel = {
  eligible: '符合组建条件的',
  'above-scale': '规模以上的',
  all: '全部非公企业（按字面）',
  unstated: '分母没写',
  count: '只有个数，没有比率',
} as const;

export type Basis = keyof typeof basisLabel;
export const bases = Object.keys(basisLabel) as [Basis, ...Basis[]];
export const basisSchema = z.enum(bases);
