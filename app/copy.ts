import { comparisonsHeld } from '#lib/pages/comparisons.ts';
import type { Content } from '#lib/schema/content.ts';

/** Whether pages are made for a copy that has no server: what needs one is not offered there. */
export const isStaticCopy = (): boolean => process.env['STATIC_COPY'] !== undefined;

/** Which comparisons there are where not any parks may be chosen, as in a copy of many; null where all may. */
export function limitOfChoice(content: Pick<Content, 'parks'>): 'pairs' | 'linked' | null {
  const held = comparisonsHeld(content);
  return isStaticCopy() && held !== 'sets' ? held : null;
}
