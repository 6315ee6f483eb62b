import { comparisonsHeld } from '#lib/pages/comparisons.ts';
import type { Content } from '#lib/schema/content.ts';

/** Whether pages are made for a copy that has no server: what needs one is not offered there. */
export const isStaticCopy = (): boolean => process.env['STATIC_COPY'] !== undefined;

/** Whether any parks may be chosen to be compared: a copy has not every comparison of many. */
export const offersEverySet = (content: Pick<Content, 'parks'>): boolean =>
  !isStaticCopy() || comparisonsHeld(content) === 'sets';
